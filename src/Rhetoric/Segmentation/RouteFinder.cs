using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// The most probable division of a text into dictionary words.
/// </summary>
/// <remarks>
/// <para>
/// Idea. The words that begin at a position are the path of the text through a trie; the best route from a position to the end is
/// the best sum of a word's weight and the best route from behind it. One pass from right to left finds both at once, and no graph
/// of words is ever stored. Characters outside the block class reset the sum to zero, so that blocks need no loop of their own.
/// </para>
/// <para>
/// Memory, not arithmetic, is what it waits for. The lookups of two and three characters run in passes of their own, where many are
/// in flight together; a text is cut in chunks short enough for their results to stay in the cache. Only every twentieth position has
/// a fourth character in the trie. Selections are written with masks, because half of the lookups fail at random and a branch would
/// be mispredicted.
/// </para>
/// <para>Source: jieba 0.42.1, <c>calc</c> and <c>get_DAG</c>.</para>
/// <para>Cost: O(n · longest word), one trie step a character on average; about 30 bytes of scratch a unit of the chunk.</para>
/// <para>
/// Invariants: sums are formed from right to left as weight + rest, in double precision, never fused or reordered; of equal sums the
/// longest word wins; a character that is itself no word stands alone only if no longer word begins with it.
/// </para>
/// </remarks>
internal static unsafe class RouteFinder
{
    private const int ChunkLength = 768;

    /// <summary>
    /// Writes the codes of the next chunk, which ends with a character outside the block class or with the text.
    /// </summary>
    /// <returns>The length of the chunk.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Scan(ushort* map, RouteBuffers buffers, char* text, int length)
    {
        var chunk = Math.Min(length, ChunkLength);
        var codes = buffers.Codes;
        var i = 0;
        for (; i + 4 <= chunk; i += 4)
        {
            var first = map[text[i]];
            var second = map[text[i + 1]];
            var third = map[text[i + 2]];
            var fourth = map[text[i + 3]];
            codes[i] = first;
            codes[i + 1] = second;
            codes[i + 2] = third;
            codes[i + 3] = fourth;
        }

        for (; i < chunk; i++)
        {
            codes[i] = map[text[i]];
        }

        if (chunk < length)
        {
            chunk = EndOfChunk(map, buffers, text, length, chunk);
            codes = buffers.Codes;
        }

        new Span<ushort>(codes + chunk, 4).Clear();
        return chunk;
    }

    /// <summary>Finds the best route through the chunk whose codes stand in the buffers.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="buffers">Holds the codes; receives the steps.</param>
    /// <param name="text">The chunk.</param>
    /// <param name="length">The length of the chunk.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    public static void Find(Lexicon lexicon, RouteBuffers buffers, char* text, int length, bool vectors)
    {
        LookUpPairs(lexicon.Model, buffers, length);
        LookUpTriples(lexicon.Model, buffers, length);
        if (vectors && Sse2.IsSupported && lexicon.User is null)
        {
            ChooseBySse(lexicon.Model, lexicon.Weights, buffers, length);
        }
        else
        {
            Choose(lexicon, buffers, text, length);
        }
    }

    // Back to the last character outside the block class, or, if the block is longer than a chunk, on to its end.
    private static int EndOfChunk(ushort* map, RouteBuffers buffers, char* text, int length, int chunk)
    {
        for (var end = chunk; end > 0; end--)
        {
            if (buffers.Codes[end - 1] == NotInBlock)
            {
                return end;
            }
        }

        while (chunk < length)
        {
            if (chunk == buffers.Capacity)
            {
                buffers.Grow(checked(chunk * 2));
            }

            var code = map[text[chunk]];
            buffers.Codes[chunk++] = code;
            if (code == NotInBlock)
            {
                break;
            }
        }

        return chunk;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LookUpPairs(SegmentationModel model, RouteBuffers buffers, int length)
    {
        var codes = buffers.Codes;
        var pairs = buffers.Pairs;
        var root = model.Root;
        var slots = model.Slots;
        nint i = 0;
        for (; i + 2 <= length; i += 2)
        {
            nuint first = codes[i];
            nuint second = codes[i + 1];
            nuint third = codes[i + 2];
            pairs[i] = SegmentationModel.ChildOrZero(slots, root[first], second);
            pairs[i + 1] = SegmentationModel.ChildOrZero(slots, root[second], third);
        }

        if (i < length)
        {
            pairs[i] = SegmentationModel.ChildOrZero(slots, root[codes[i]], codes[i + 1]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LookUpTriples(SegmentationModel model, RouteBuffers buffers, int length)
    {
        var codes = buffers.Codes;
        var pairs = buffers.Pairs;
        var triples = buffers.Triples;
        var slots = model.Slots;
        for (nint i = 0; i < length; i++)
        {
            triples[i] = SegmentationModel.ChildOrZero(slots, pairs[i], codes[i + 2]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ChooseBySse(SegmentationModel model, double* weights, RouteBuffers buffers, int length)
    {
        var codes = buffers.Codes;
        var pairs = buffers.Pairs;
        var triples = buffers.Triples;
        var scores = buffers.Scores;
        var steps = buffers.Steps;
        var root = model.Root;
        var slots = model.Slots;
        var unknown = Vector128.CreateScalarUnsafe(weights[UnknownWord]);
        var after1 = Vector128<double>.Zero;
        var after2 = after1;
        var after3 = after1;
        new Span<double>(scores + length, 4).Clear();

        for (nint i = length - 1; i >= 0; i--)
        {
            nuint code = codes[i];
            var pair = pairs[i];
            var triple = triples[i];
            var one = Sse2.AddScalar(Vector128.CreateScalarUnsafe(weights[root[code] & WeightMask]), after1);
            var two = Sse2.AddScalar(Vector128.CreateScalarUnsafe(weights[pair & WeightMask]), after2);
            var three = Sse2.AddScalar(Vector128.CreateScalarUnsafe(weights[triple & WeightMask]), after3);
            var twoWins = Sse2.MoveMask(Sse2.CompareScalarGreaterThanOrEqual(two, one)) & 1;
            var best = Sse2.MaxScalar(one, two);
            var threeWins = Sse2.MoveMask(Sse2.CompareScalarGreaterThanOrEqual(three, best)) & 1;
            best = Sse2.MaxScalar(best, three);
            var step = (1 + twoWins) | (threeWins << 1) | threeWins;

            if (((triple >> BaseShift) & BaseMask) != 0)
            {
                // Kept in line: a call here would spill every vector register of the loop.
                var score = best.ToScalar();
                var end = i + 3;
                var node = triple;
                do
                {
                    nuint next = codes[end];
                    node = slots[((node >> BaseShift) & BaseMask) + next];
                    if (node >> CodeShift != next)
                    {
                        break;
                    }

                    end++;
                    var longer = weights[node & WeightMask] + scores[end];
                    if (longer >= score && longer != double.NegativeInfinity)
                    {
                        score = longer;
                        step = (int)(end - i);
                    }
                }
                while (((node >> BaseShift) & BaseMask) != 0);

                best = Vector128.CreateScalarUnsafe(score);
            }

            if (best.ToScalar() == double.NegativeInfinity)
            {
                best = Sse2.AddScalar(unknown, after1);
                step = 1;
            }

            // A set code field of the pair shows in the top bits of its negation.
            step |= (int)((0 - (pair >> CodeShift)) >> 51) & RouteStep.HasPair;
            var outside = ((long)code - FirstAscii) >> 63;
            best = Sse2.AndNot(Vector128.CreateScalarUnsafe(outside).AsDouble(), best);
            step = (step & ~(int)outside) | ((1 | RouteStep.Outside | ((int)code << RouteStep.MayPairShift)) & (int)outside);

            after3 = after2;
            after2 = after1;
            after1 = best;
            scores[i] = best.ToScalar();
            steps[i] = (ushort)step;
        }
    }

    private static void Choose(Lexicon lexicon, RouteBuffers buffers, char* text, int length)
    {
        var model = lexicon.Model;
        var weights = lexicon.Weights;
        var codes = buffers.Codes;
        var scores = buffers.Scores;
        var steps = buffers.Steps;
        new Span<double>(scores + length, 4).Clear();
        for (nint i = length - 1; i >= 0; i--)
        {
            nuint code = codes[i];
            if (code < FirstAscii)
            {
                scores[i] = 0;
                steps[i] = (ushort)(1 | RouteStep.Outside | ((int)code << RouteStep.MayPairShift));
                continue;
            }

            double best;
            int step;
            if (lexicon.User is { } user && user.Starts(text[i]))
            {
                step = ChooseAmongUserWords(lexicon, buffers, text, i, out best);
            }
            else
            {
                best = weights[model.Root[code] & WeightMask] + scores[i + 1];
                step = 1;
                var pair = buffers.Pairs[i];
                Improve(weights[pair & WeightMask] + scores[i + 2], 2, ref best, ref step);
                var node = buffers.Triples[i];
                Improve(weights[node & WeightMask] + scores[i + 3], 3, ref best, ref step);
                for (var end = i + 3; ((node >> BaseShift) & BaseMask) != 0;)
                {
                    node = model.ChildOrZero(node, codes[end++]);
                    Improve(weights[node & WeightMask] + scores[end], (int)(end - i), ref best, ref step);
                }

                step |= pair == 0 ? 0 : RouteStep.HasPair;
            }

            if (best == double.NegativeInfinity)
            {
                best = weights[UnknownWord] + scores[i + 1];
                step = 1 | (step & RouteStep.HasPair);
            }

            scores[i] = best;
            steps[i] = (ushort)step;
        }
    }

    private static int ChooseAmongUserWords(Lexicon lexicon, RouteBuffers buffers, char* text, nint start, out double best)
    {
        best = double.NegativeInfinity;
        var step = 1;
        var longest = 1;
        var walk = new PrefixWalk(lexicon);
        for (var end = start; buffers.Codes[end] >= FirstAscii && walk.Next(text[end]); end++)
        {
            longest = (int)(end + 1 - start);
            Improve(walk.Weight + buffers.Scores[end + 1], longest, ref best, ref step);
        }

        return longest > 1 ? step | RouteStep.HasPair : step;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Improve(double candidate, int length, ref double best, ref int step)
    {
        if (candidate >= best)
        {
            best = candidate;
            step = length;
        }
    }
}
