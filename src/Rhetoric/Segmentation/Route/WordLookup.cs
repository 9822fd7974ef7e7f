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
/// <para>Cost: O(n), three lookups a unit; about 80 bytes of scratch a unit of the stretch.</para>
/// <para>
/// Invariant: a stretch ends behind a character outside the block class or with the text, so that no word crosses its end; four codes
/// behind its end are zero, which lead nowhere.
/// </para>
/// </remarks>
internal static unsafe class WordLookup
{
    // Short enough for all rows of the buffers to stay in the first cache.
    private const int UsualStretch = 448;

    /// <summary>Looks up the words of the next stretch and fills the rows of the buffers.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="map">The code of each UTF-16 unit.</param>
    /// <param name="buffers">Receives codes, slots and weights.</param>
    /// <param name="text">Where the stretch begins.</param>
    /// <param name="length">The length of the text from there.</param>
    /// <param name="vectors">Whether to use the instructions of this processor, if they are known.</param>
    /// <returns>The length of the stretch and the number of positions with longer words.</returns>
    public static (int Length, int Deep) Find(Lexicon lexicon, ushort* map, RouteBuffers buffers, char* text, int length, bool vectors)
    {
        length = LookUpSingles(lexicon, map, buffers, text, length);
        int deep;
        if (vectors && Avx2.IsSupported)
        {
            LookUpPairsByAvx(lexicon, buffers, length);
            deep = LookUpTriplesByAvx(lexicon, buffers, length);
        }
        else
        {
            LookUpPairs(lexicon, buffers, length);
            deep = LookUpTriples(lexicon, buffers, length);
        }

        if (lexicon.User is { } user)
        {
            return (length, ListWithUserWords(user, buffers, text, length));
        }

        AnnounceDeep(lexicon.Model.Slots, buffers, deep);
        return (length, deep);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LookUpSingles(Lexicon lexicon, ushort* map, RouteBuffers buffers, char* text, int length)
    {
        var stretch = Math.Min(length, UsualStretch);
        if (stretch < length)
        {
            stretch = EndOfStretch(map, buffers, text, length, stretch);
        }

        var codes = buffers.Codes;
        var probes = buffers.Probes;
        var weights = buffers.SingleWeights;
        var singleWeights = lexicon.SingleWeights;
        var bases = lexicon.Model.RootBases;
        var slots = lexicon.Model.Slots;
        nuint previous = 0;
        for (nint i = 0; i < stretch; i++)
        {
            nuint code = map[text[i]];
            codes[i] = (ushort)code;
            weights[i] = singleWeights[code];
            probes[i - 1] = previous + code;
            Announce(slots + previous + code);
            previous = bases[code];
        }

        new Span<ushort>(codes + stretch, 8).Clear();
        new Span<ulong>(probes + stretch - 1, 4).Clear();
        return stretch;
    }

    // Behind the last character outside the block class, or, if the block is longer than a usual stretch, behind the next one.
    private static int EndOfStretch(ushort* map, RouteBuffers buffers, char* text, int length, int stretch)
    {
        for (var end = stretch; end > 0; end--)
        {
            if (map[text[end - 1]] == NotInBlock)
            {
                return end;
            }
        }

        while (stretch < length && map[text[stretch++]] != NotInBlock)
        {
        }

        if (stretch > buffers.Capacity)
        {
            buffers.Grow(stretch);
        }

        return stretch;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LookUpPairsByAvx(Lexicon lexicon, RouteBuffers buffers, int length)
    {
        var slots = lexicon.Model.Slots;
        var weights = lexicon.Weights;
        var codes = buffers.Codes;
        var probes = buffers.Probes;
        var pairs = buffers.Pairs;
        var pairWeights = buffers.PairWeights;
        var baseMask = Vector256.Create(BaseMask);
        for (nint i = 0; i < length; i += 4)
        {
            var found = FourSlots(slots, probes + i, codes + i + 1);
            found.Store(pairs + i);
            CopyWeights(weights, (ushort*)(pairs + i), pairWeights + i);
            var next = ((found >>> BaseShift) & baseMask) + FourCodes(codes + i + 2);
            next.Store(probes + i);
            Announce(slots + probes[i]);
            Announce(slots + probes[i + 1]);
            Announce(slots + probes[i + 2]);
            Announce(slots + probes[i + 3]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int LookUpTriplesByAvx(Lexicon lexicon, RouteBuffers buffers, int length)
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
        for (nint i = 0; i < length; i += 4)
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

    private static void LookUpPairs(Lexicon lexicon, RouteBuffers buffers, int length)
    {
        var slots = lexicon.Model.Slots;
        for (nint i = 0; i < length; i++)
        {
            var found = SegmentationModel.SlotOrZero(slots[buffers.Probes[i]], buffers.Codes[i + 1]);
            buffers.Pairs[i] = found;
            buffers.PairWeights[i] = lexicon.Weights[WeightOf(found)];
            buffers.Probes[i] = BaseOf(found) + buffers.Codes[i + 2];
            Announce(slots + buffers.Probes[i]);
        }
    }

    private static int LookUpTriples(Lexicon lexicon, RouteBuffers buffers, int length)
    {
        var slots = lexicon.Model.Slots;
        var count = 0;
        for (nint i = 0; i < length; i++)
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

    private static void AnnounceDeep(ulong* slots, RouteBuffers buffers, int deep)
    {
        for (nint k = 0; k < deep; k++)
        {
            nint position = buffers.Deep[k];
            Announce(slots + BaseOf(buffers.Triples[position]) + buffers.Codes[position + 3]);
        }
    }

    private static int ListWithUserWords(UserTrie user, RouteBuffers buffers, char* text, int length)
    {
        var count = 0;
        for (var i = 0; i < length; i++)
        {
            if (BaseOf(buffers.Triples[i]) != 0 || (user.Starts(text[i]) && buffers.Codes[i] >= FirstAscii))
            {
                buffers.Deep[count++] = i;
            }
        }

        return count;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Announce(ulong* slot)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(slot);
        }
    }

    // For each four bits, from the front, the indices of those that are not set.
    private static ReadOnlySpan<byte> ClearBits =>
    [
        0, 1, 2, 3, 1, 2, 3, 0, 0, 2, 3, 0, 2, 3, 0, 0, 0, 1, 3, 0, 1, 3, 0, 0, 0, 3, 0, 0, 3, 0, 0, 0,
        0, 1, 2, 0, 1, 2, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
}
