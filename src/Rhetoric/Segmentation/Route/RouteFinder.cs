using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// The most probable division of a stretch of text into dictionary words.
/// </summary>
/// <remarks>
/// <para>
/// Idea. The best route from a position to the end is the best sum of a word's weight and the best route from behind it. One pass from
/// right to left finds the sums, and only them: which word gave each sum is asked afterwards, for four positions at once. Characters
/// outside the block class reset the sum to zero, so that blocks need no loop of their own.
/// </para>
/// <para>Source: jieba 0.42.1, <c>calc</c>.</para>
/// <para>Cost: O(n · longest word), three sums a position and a few more at every twentieth.</para>
/// <para>
/// Invariants: sums are formed from right to left as weight + rest, in double precision, never fused or reordered; of equal sums the
/// longest word wins; a character that is itself no word stands alone only if no longer word begins with it.
/// </para>
/// </remarks>
internal static unsafe class RouteFinder
{
    // Below every sum, which is finite where there is a word.
    private const double NoRoute = -1e290;

    // The weight of a word, at most -1, by this factor is no route; that of a character outside the block class, 0, stays the greatest sum.
    private const double BelowAll = 1e300;

    /// <summary>Finds where the first word of the best route from each position of the next stretch ends.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="map">The code of each UTF-16 unit.</param>
    /// <param name="buffers">Receives the route; it is ready for the lexicon.</param>
    /// <param name="text">Where the stretch begins.</param>
    /// <param name="length">The length of the text from there.</param>
    /// <param name="room">Where the words will be written; as long as the text from there. The route of a long stretch stands there.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    /// <returns>The length of the stretch.</returns>
    public static int Find(Lexicon lexicon, ushort* map, RouteBuffers buffers, char* text, int length, int* room, bool vectors)
    {
        length = WordLookup.LengthOfStretch(map, text, length);

        // The last window may be short, so that writing four positions at a time spoils none behind it.
        var start = (length - 1) / RouteBuffers.WindowLength * RouteBuffers.WindowLength;
        buffers.SetWindow(start, holdsStretch: start == 0);
        buffers.EndScores(length);
        buffers.Route = start == 0 ? buffers.Nexts : room;
        for (var end = length; ; buffers.MoveWindow(start))
        {
            var deep = WordLookup.LookUp(lexicon, map, buffers, text, start, end, length, vectors);
            FindInWindow(lexicon, buffers, text, start, end, deep, vectors);
            JoinPairs(buffers, text, start, end, length);
            if (!buffers.HoldsStretch)
            {
                new ReadOnlySpan<int>(buffers.Nexts + start, end - start).CopyTo(new Span<int>(room + start, end - start));
            }

            if (start == 0)
            {
                return length;
            }

            end = start;
            start -= RouteBuffers.WindowLength;
        }
    }

    private static void FindInWindow(Lexicon lexicon, RouteBuffers buffers, char* text, int start, int end, int deep, bool vectors)
    {
        var unknown = lexicon.Weights[UnknownWord];
        var scored = end;
        for (var k = deep - 1; k >= 0; k--)
        {
            var position = buffers.Deep[k];
            Score(buffers, position + 1, scored, unknown);
            buffers.DeepEnds[k] = ScoreDeep(lexicon, buffers, text, position, buffers.DeepSlots[k]);
            scored = position;
        }

        Score(buffers, start, scored, unknown);
        if (vectors && Vector256.IsHardwareAccelerated)
        {
            ChooseByVectors(buffers, start, end);
        }
        else
        {
            Choose(buffers, start, end);
        }

        for (nint k = 0; k < deep; k++)
        {
            if (buffers.DeepEnds[k] != 0)
            {
                buffers.Nexts[buffers.Deep[k]] = buffers.DeepEnds[k];
            }
        }
    }

    // The sums of all positions from start to end, for words of at most three characters.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Score(RouteBuffers buffers, nint start, nint end, double unknown)
    {
        var singles = buffers.SingleWeights;
        var pairs = buffers.PairWeights;
        var triples = buffers.TripleWeights;
        var scores = buffers.Scores;
        var after1 = scores[end];
        var after2 = scores[end + 1];
        var after3 = scores[end + 2];
        for (var i = end - 1; i >= start; i--)
        {
            var single = singles[i];
            var others = double.MaxNative(double.MaxNative(single * BelowAll, pairs[i] + after2), triples[i] + after3);
            var best = double.MaxNative(single + after1, others);
            if (best < NoRoute)
            {
                best = unknown + after1;
            }

            scores[i] = best;
            after3 = after2;
            after2 = after1;
            after1 = best;
        }
    }

    private static int ScoreDeep(Lexicon lexicon, RouteBuffers buffers, char* text, nint start, ulong slot)
    {
        if (lexicon.User is { } user && user.Starts.MayBegin(buffers.Codes[start], buffers.Codes[start + 1]) != 0)
        {
            return ScoreUserWords(lexicon, buffers, text, start);
        }

        var scores = buffers.Scores + start;
        var best = Math.Max(buffers.SingleWeights[start] + scores[1], Math.Max(buffers.PairWeights[start] + scores[2], buffers.TripleWeights[start] + scores[3]));
        var chosen = 0;
        for (var end = start + 4; slot != 0; end++)
        {
            var sum = lexicon.Weights[WeightOf(slot)] + buffers.Scores[end];
            if (sum >= best && WeightOf(slot) != NoWord)
            {
                best = sum;
                chosen = (int)end;
            }

            slot = BaseOf(slot) == 0 ? 0 : lexicon.Model.ChildOrZero(slot, buffers.Codes[end]);
        }

        buffers.Scores[start] = OrUnknown(lexicon, best, scores[1]);
        return chosen;
    }

    private static int ScoreUserWords(Lexicon lexicon, RouteBuffers buffers, char* text, nint start)
    {
        var best = double.NegativeInfinity;
        var chosen = (int)start + 1;
        var walk = new PrefixWalk(lexicon);
        for (var end = start; buffers.Codes[end] >= FirstAscii && walk.Next(text[end]);)
        {
            var weight = walk.Weight;
            var sum = weight + buffers.Scores[++end];
            if (sum >= best && walk.IsWord)
            {
                best = sum;
                chosen = (int)end;
            }
        }

        buffers.Scores[start] = OrUnknown(lexicon, best, buffers.Scores[start + 1]);
        return chosen;
    }

    private static double OrUnknown(Lexicon lexicon, double best, double rest) => best < NoRoute ? lexicon.Weights[UnknownWord] + rest : best;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ChooseByVectors(RouteBuffers buffers, nint start, nint end)
    {
        var singles = buffers.SingleWeights;
        var pairs = buffers.PairWeights;
        var triples = buffers.TripleWeights;
        var scores = buffers.Scores;
        var nexts = buffers.Nexts;
        var noRoute = Vector256.Create(NoRoute);
        var oneUnit = Vector256.Create(1L);
        var threeUnits = Vector256.Create(3L);
        var positions = Vector256.Create(start, start + 1, start + 2, start + 3);
        for (var i = start; i < end; i += 4)
        {
            var single = Vector256.Load(singles + i);
            var one = Vector256.MaxNative(single + Vector256.Load(scores + i + 1), noRoute);
            var two = Vector256.Load(pairs + i) + Vector256.Load(scores + i + 2);
            var three = Vector256.Load(triples + i) + Vector256.Load(scores + i + 3);
            var units = oneUnit - Vector256.GreaterThanOrEqual(two, one).AsInt64();
            units = Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(three, Vector256.MaxNative(one, two)).AsInt64(), threeUnits, units);
            var next = positions + units;
            Vector128.Narrow(next.GetLower(), next.GetUpper()).Store(nexts + i);
            positions += Vector256.Create(4L);
        }
    }

    private static void Choose(RouteBuffers buffers, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var one = Math.Max(buffers.SingleWeights[i] + buffers.Scores[i + 1], NoRoute);
            var two = buffers.PairWeights[i] + buffers.Scores[i + 2];
            var three = buffers.TripleWeights[i] + buffers.Scores[i + 3];
            buffers.Nexts[i] = i + (three >= Math.Max(one, two) ? 3 : two >= one ? 2 : 1);
        }
    }

    // Outside the block class two units make one word only as a surrogate pair or as carriage return and line feed.
    private static void JoinPairs(RouteBuffers buffers, char* text, int start, int end, int length)
    {
        for (var i = start; i < end; i++)
        {
            var rest = new ReadOnlySpan<ushort>(buffers.Codes + i, end - i).IndexOf((ushort)MayPair);
            if (rest < 0)
            {
                return;
            }

            i += rest;
            if (i + 1 < length && (text[i] == '\r' ? text[i + 1] == '\n' : char.IsLowSurrogate(text[i + 1])))
            {
                buffers.Nexts[i] = i + 2;
            }
        }
    }
}
