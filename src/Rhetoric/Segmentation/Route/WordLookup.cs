using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static Rhetoric.Segmentation.ModelFormat;

namespace Rhetoric.Segmentation;

/// <summary>
/// The dictionary words that begin at each position of a stretch of text.
/// </summary>
/// <remarks>
/// <para>
/// Idea. The words that begin at a position are the path of the text through a trie. Memory, not arithmetic, is what a lookup waits
/// for: so words of one, two and three characters are looked up in passes of their own, and each pass announces to the cache what the
/// next one will read, while many announcements are in flight together. Lookups fail as often as not, so that nothing branches on
/// their outcome: the weight of no word is minus infinity. Only every twentieth position has longer words; these are listed.
/// </para>
/// <para>Source: jieba 0.42.1, <c>get_DAG</c>.</para>
/// <para>Cost: O(n), three lookups a unit; in a stretch of several windows, for each of them as many codes more as the longest word has units.</para>
/// <para>
/// Invariant: a stretch ends behind a character outside the block class or with the text, so that no word crosses its end; the codes
/// behind its end are zero, which lead nowhere. A stretch is looked at window by window, in any order, each with the codes as far behind
/// it as a word may reach.
/// </para>
/// </remarks>
internal static unsafe class WordLookup
{
    /// <summary>Finds the next stretch.</summary>
    /// <param name="map">The code of each UTF-16 unit.</param>
    /// <param name="text">Where the stretch begins.</param>
    /// <param name="length">The length of the text from there.</param>
    /// <returns>The length of the stretch.</returns>
    public static int LengthOfStretch(ushort* map, char* text, int length) =>
        length > RouteBuffers.WindowLength ? EndOfStretch(map, text, length) : length;

    /// <summary>Writes the codes of some units.</summary>
    public static void Encode(ushort* map, RouteBuffers buffers, char* text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            buffers.Codes[i] = map[text[i]];
        }
    }

    /// <summary>Looks up the words of a window and fills the rows of the buffers.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="map">The code of each UTF-16 unit.</param>
    /// <param name="buffers">Receives codes, slots and weights; it is ready for the lexicon, and its window has been set.</param>
    /// <param name="text">Where the stretch begins.</param>
    /// <param name="start">Where the window begins in the stretch.</param>
    /// <param name="end">Where the window ends.</param>
    /// <param name="length">The length of the stretch.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    /// <returns>The number of positions with longer words or a user's.</returns>
    public static int LookUp(Lexicon lexicon, ushort* map, RouteBuffers buffers, char* text, int start, int end, int length, bool vectors)
    {
        var reached = end + Math.Min(length - end, buffers.Reach);
        Encode(map, buffers, text, end, reached);
        buffers.EndCodes(reached);
        LookUpSingles(lexicon, map, buffers, text, start, end);
        int deep;
        if (vectors && Avx2.IsSupported)
        {
            LookUpPairsByAvx(lexicon, buffers, start, end);
            deep = LookUpTriplesByAvx(lexicon, buffers, start, end);
        }
        else
        {
            LookUpPairs(lexicon, buffers, start, end);
            deep = LookUpTriples(lexicon, buffers, start, end);
        }

        deep = KeepDeep(lexicon.Model.Slots, buffers, deep);
        return lexicon.User is { } user ? AddUserWords(user.Starts, buffers, deep, start, end) : deep;
    }

    // Behind the last character outside the block class in a window, or, if the block is longer, behind the next one.
    private static int EndOfStretch(ushort* map, char* text, int length)
    {
        var end = RouteBuffers.WindowLength;
        while (end > 0 && map[text[end - 1]] != NotInBlock)
        {
            end--;
        }

        if (end == 0)
        {
            end = RouteBuffers.WindowLength;
            while (end < length && map[text[end++]] != NotInBlock)
            {
            }
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LookUpSingles(Lexicon lexicon, ushort* map, RouteBuffers buffers, char* text, nint start, nint end)
    {
        var codes = buffers.Codes;
        var probes = buffers.Probes;
        var weights = buffers.SingleWeights;
        var singleWeights = lexicon.SingleWeights;
        var bases = lexicon.Model.RootBases;
        var slots = lexicon.Model.Slots;
        nuint previous = 0;
        for (var i = start; i < end; i++)
        {
            nuint code = map[text[i]];
            codes[i] = (ushort)code;
            weights[i] = singleWeights[code];
            probes[i - 1] = previous + code;
            CacheLine.Announce(slots + previous + code);
            previous = bases[code];
        }

        probes[end - 1] = previous + codes[end];
        new Span<ulong>(probes + end, 4).Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LookUpPairsByAvx(Lexicon lexicon, RouteBuffers buffers, nint start, nint end)
    {
        var slots = lexicon.Model.Slots;
        var weights = lexicon.Weights;
        var codes = buffers.Codes;
        var probes = buffers.Probes;
        var pairs = buffers.Pairs;
        var pairWeights = buffers.PairWeights;
        var baseMask = Vector256.Create(BaseMask);
        for (var i = start; i < end; i += 4)
        {
            var found = FourSlots(slots, probes + i, codes + i + 1);
            found.Store(pairs + i);
            CopyWeights(weights, (ushort*)(pairs + i), pairWeights + i);
            var next = ((found >>> BaseShift) & baseMask) + FourCodes(codes + i + 2);
            next.Store(probes + i);
            CacheLine.Announce(slots + probes[i]);
            CacheLine.Announce(slots + probes[i + 1]);
            CacheLine.Announce(slots + probes[i + 2]);
            CacheLine.Announce(slots + probes[i + 3]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LookUpTriplesByAvx(Lexicon lexicon, RouteBuffers buffers, nint start, nint end)
    {
        var slots = lexicon.Model.Slots;
        var weights = lexicon.Weights;
        var codes = buffers.Codes;
        var probes = buffers.Probes;
        var triples = buffers.Triples;
        var tripleWeights = buffers.TripleWeights;
        var deep = buffers.Deep;
        var clearBits = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(ClearBits)); // In the assembly, which never moves.
        var baseMask = Vector256.Create(BaseMask << BaseShift);
        nint count = 0;
        for (var i = start; i < end; i += 4)
        {
            var found = FourSlots(slots, probes + i, codes + i + 2);
            found.Store(triples + i);
            CopyWeights(weights, (ushort*)(triples + i), tripleWeights + i);
            var childless = Vector256.Equals(found & baseMask, Vector256<ulong>.Zero).ExtractMostSignificantBits();
            (Vector128.Create((int)i) + Sse41.ConvertToVector128Int32(clearBits + (childless * 4))).Store(deep + count);
            count += 4 - BitOperations.PopCount(childless);
        }

        return (int)count;
    }

    private static void LookUpPairs(Lexicon lexicon, RouteBuffers buffers, nint start, nint end)
    {
        var slots = lexicon.Model.Slots;
        for (var i = start; i < end; i++)
        {
            var found = SegmentationModel.SlotOrZero(slots[buffers.Probes[i]], buffers.Codes[i + 1]);
            buffers.Pairs[i] = found;
            buffers.PairWeights[i] = lexicon.Weights[WeightOf(found)];
            buffers.Probes[i] = BaseOf(found) + buffers.Codes[i + 2];
            CacheLine.Announce(slots + buffers.Probes[i]);
        }
    }

    private static int LookUpTriples(Lexicon lexicon, RouteBuffers buffers, nint start, nint end)
    {
        var slots = lexicon.Model.Slots;
        var count = 0;
        for (var i = start; i < end; i++)
        {
            var found = SegmentationModel.SlotOrZero(slots[buffers.Probes[i]], buffers.Codes[i + 2]);
            buffers.Triples[i] = found;
            buffers.TripleWeights[i] = lexicon.Weights[WeightOf(found)];
            if (BaseOf(found) != 0)
            {
                buffers.Deep[count++] = (int)i;
            }
        }

        return count;
    }

    // Of the positions whose first three units lead on, those whose fourth goes along.
    private static int KeepDeep(ulong* slots, RouteBuffers buffers, int deep)
    {
        var positions = buffers.Deep;
        var found = buffers.DeepSlots;
        for (nint k = 0; k < deep; k++)
        {
            nint position = positions[k];
            CacheLine.Announce(slots + BaseOf(buffers.Triples[position]) + buffers.Codes[position + 3]);
        }

        var count = 0;
        for (nint k = 0; k < deep; k++)
        {
            nint position = positions[k];
            nuint code = buffers.Codes[position + 3];
            var slot = slots[BaseOf(buffers.Triples[position]) + code];
            positions[count] = (int)position;
            found[count] = slot;
            count += (int)((((uint)(ushort)slot ^ (uint)code) - 1) >> 31);
        }

        return count;
    }

    // Merges the positions where a user's word may begin into those listed.
    private static int AddUserWords(UserWordStarts starts, RouteBuffers buffers, int deep, nint start, nint end)
    {
        var codes = buffers.Codes;
        var added = buffers.DeepEnds; // Not yet in use.
        var count = 0;
        for (var i = start; i < end; i++)
        {
            added[count] = (int)i;
            count += starts.MayBegin(codes[i], codes[i + 1]) & ((FirstAscii - 1 - codes[i]) >>> 31);
        }

        if (count == 0)
        {
            return deep;
        }

        var positions = buffers.Deep;
        var slots = buffers.DeepSlots;
        var (listed, total) = (0, deep);
        for (var k = 0; k < count; k++)
        {
            while (listed < deep && positions[listed] < added[k])
            {
                listed++;
            }

            total += listed < deep && positions[listed] == added[k] ? 0 : 1;
        }

        // From behind, so that none is written over before it has been moved.
        for (var (to, from, next) = (total - 1, deep - 1, count - 1); next >= 0; to--)
        {
            if (from >= 0 && positions[from] >= added[next])
            {
                next -= positions[from] == added[next] ? 1 : 0;
                (positions[to], slots[to]) = (positions[from], slots[from]);
                from--;
            }
            else
            {
                (positions[to], slots[to]) = (added[next], 0);
                next--;
            }
        }

        return total;
    }

    // Four slots and for each whether its code leads to it: those of other nodes become zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> FourSlots(ulong* slots, ulong* probes, ushort* codes)
    {
        var found = Vector256.Create(
            Vector128.Create(slots[probes[0]], slots[probes[1]]),
            Vector128.Create(slots[probes[2]], slots[probes[3]]));
        return found & Vector256.Equals(found & Vector256.Create((ulong)ushort.MaxValue), FourCodes(codes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> FourCodes(ushort* codes) => Avx2.ConvertToVector256Int64(codes).AsUInt64();

    // Each slot is four times sixteen bits, of which the second is its weight.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyWeights(double* weights, ushort* slots, double* copies)
    {
        copies[0] = weights[slots[1]];
        copies[1] = weights[slots[5]];
        copies[2] = weights[slots[9]];
        copies[3] = weights[slots[13]];
    }

    // For each four bits, from the front, the indices of those that are not set.
    private static ReadOnlySpan<byte> ClearBits =>
    [
        0, 1, 2, 3, 1, 2, 3, 0, 0, 2, 3, 0, 2, 3, 0, 0, 0, 1, 3, 0, 1, 3, 0, 0, 0, 3, 0, 0, 3, 0, 0, 0,
        0, 1, 2, 0, 1, 2, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
