using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Rhetoric.NGrams;

/// <summary>Sorts all suffixes of a sequence of symbols.</summary>
/// <remarks>
/// <para>
/// Idea. A suffix is of type S if it is smaller than the suffix that follows it in the text, else of type L. Once the leftmost S
/// suffix of every run of S (LMS) is in order, one pass from the left puts every L suffix behind the suffix that follows it, and
/// one pass from the right puts every S suffix before its own (induced sorting). The same two passes sort the LMS substrings; named
/// by their order they form a text of at most half the length, whose suffix array, made in the same way, is the order of the LMS suffixes.
/// </para>
/// <para>
/// Sources: Nong, Zhang and Chan, "Linear Suffix Array Construction by Almost Pure Induced-Sorting", DCC 2009 (SA-IS). Types are never stored:
/// whether a pass goes on from an entry is known when the entry is made, from two neighbouring symbols, and is kept as its sign; that, and
/// working inside the result at every level, is the practice of Mori's and of Grebnov's implementations.
/// </para>
/// <para>Cost: O(n) time; beside the result two ints for each symbol of the alphabet, and no more than n ints for all deeper levels.</para>
/// <para>
/// Invariant: the end of the text is smaller than every symbol; it is never stored, so the last suffix is of type L and is placed first in its
/// bucket. An entry at or below 0 is none, or one that the current pass does not go on from.
/// </para>
/// </remarks>
internal static unsafe class SuffixArray
{
    // The symbols before the next suffixes lie anywhere in the text, so they are asked for early.
    private const int Ahead = 24;

    private const int LeftmostAtOnce = 1024;

    // A whole sorting is one call of each pass, too few for the compiler to find out that it matters.
    private const MethodImplOptions Pass = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Sorts the suffixes; a suffix that is the beginning of another comes first.</summary>
    /// <param name="symbols">The text, n symbols from 0 to <paramref name="alphabetSize"/> − 1.</param>
    /// <param name="alphabetSize">More than the greatest symbol; best not much more than n.</param>
    /// <returns>A permutation of 0 … n − 1: where the suffix of each rank starts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A symbol lies outside the alphabet.</exception>
    public static int[] Build(ReadOnlySpan<int> symbols, int alphabetSize)
    {
        foreach (var symbol in symbols)
        {
            if ((uint)symbol >= (uint)alphabetSize)
            {
                throw new ArgumentOutOfRangeException(nameof(symbols), symbol, $"A symbol must lie from 0 to {alphabetSize - 1}, the alphabet.");
            }
        }

        return Sorted(symbols, alphabetSize);
    }

    /// <summary>Sorts the suffixes of a text of bytes.</summary>
    /// <param name="bytes">The text.</param>
    /// <returns>Where the suffix of each rank starts.</returns>
    public static int[] Build(ReadOnlySpan<byte> bytes) => Sorted(bytes, byte.MaxValue + 1);

    /// <summary>Sorts the suffixes of a text of bytes into memory that is at hand.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="suffixes">As long as the text; gets where the suffix of each rank starts.</param>
    /// <exception cref="ArgumentException">The two lengths differ.</exception>
    public static void Build(ReadOnlySpan<byte> bytes, Span<int> suffixes)
    {
        if (suffixes.Length != bytes.Length)
        {
            throw new ArgumentException($"There must be one suffix for each byte: {bytes.Length}, not {suffixes.Length}.", nameof(suffixes));
        }

        Sort(bytes, byte.MaxValue + 1, suffixes);
    }

    private static int[] Sorted<T>(ReadOnlySpan<T> symbols, int alphabetSize)
        where T : unmanaged
    {
        var suffixes = GC.AllocateUninitializedArray<int>(symbols.Length);
        Sort(symbols, alphabetSize, suffixes);
        return suffixes;
    }

    private static void Sort<T>(ReadOnlySpan<T> symbols, int alphabetSize, Span<int> suffixes)
        where T : unmanaged
    {
        fixed (T* text = symbols)
        fixed (int* result = suffixes)
        {
            Sort(text, symbols.Length, alphabetSize, result, symbols.Length);
        }
    }

    // `room` is how many ints there are at `suffixes`, n at least; what is behind n is free.
    private static void Sort<T>(T* text, int n, int alphabetSize, int* suffixes, int room)
        where T : unmanaged
    {
        if (n < 2)
        {
            new Span<int>(suffixes, n).Clear();
            return;
        }

        // Deeper levels find room for their buckets behind their result.
        var isInside = room - n >= 2L * alphabetSize;
        var rented = isInside ? null : (int*)NativeMemory.Alloc((nuint)alphabetSize, 2 * sizeof(int));
        var counts = isInside ? suffixes + n : rented;
        var edges = counts + alphabetSize;
        try
        {
            Count(text, n, counts, alphabetSize);
            var leftmost = SortSubstrings(text, n, suffixes, counts, edges, alphabetSize);
            if (leftmost > 1)
            {
                var names = NameSubstrings(text, n, suffixes, leftmost);
                if (names < leftmost)
                {
                    // The deeper level may write over buckets that lie inside the room.
                    SortNames(text, n, suffixes, room, leftmost, names);
                    if (isInside)
                    {
                        Count(text, n, counts, alphabetSize);
                    }
                }
            }

            Spread(text, n, suffixes, leftmost, counts, edges, alphabetSize);
            InduceL(text, n, suffixes, counts, edges, alphabetSize);
            InduceS(text, n, suffixes, counts, edges, alphabetSize);
        }
        finally
        {
            NativeMemory.Free(rented);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int At<T>(T* text, int position)
        where T : unmanaged => typeof(T) == typeof(byte) ? ((byte*)text)[position] : ((int*)text)[position];

    // A wrong address does no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Expect<T>(T* text, int entry)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(text + entry - 1);
        }
    }

    private static void Count<T>(T* text, int n, int* counts, int alphabetSize)
        where T : unmanaged
    {
        new Span<int>(counts, alphabetSize).Clear();
        for (var position = 0; position < n; position++)
        {
            counts[At(text, position)]++;
        }
    }

    private static void ToStarts(int* counts, int* edges, int alphabetSize)
    {
        var sum = 0;
        for (var symbol = 0; symbol < alphabetSize; symbol++)
        {
            edges[symbol] = sum;
            sum += counts[symbol];
        }
    }

    private static void ToEnds(int* counts, int* edges, int alphabetSize)
    {
        var sum = 0;
        for (var symbol = 0; symbol < alphabetSize; symbol++)
        {
            sum += counts[symbol];
            edges[symbol] = sum;
        }
    }

    // Leaves the LMS positions in the order of their substrings at the beginning of `suffixes`, and returns how many there are.
    [MethodImpl(Pass)]
    private static int SortSubstrings<T>(T* text, int n, int* suffixes, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        new Span<int>(suffixes, n).Clear();
        ToEnds(counts, edges, alphabetSize);

        // Each entry is the position before the suffix that stands there: the one that comes of it.
        var leftmost = 0;
        Span<int> positions = stackalloc int[LeftmostAtOnce];
        for (var scan = new LeftmostScan<T>(text, n); scan.Next(positions, out var count); leftmost += count)
        {
            foreach (var position in positions[..count])
            {
                suffixes[--edges[At(text, position)]] = position - 1;
            }
        }

        if (leftmost > 0)
        {
            SubstringsL(text, n, suffixes, counts, edges, alphabetSize);
            SubstringsS(text, n, suffixes, counts, edges, alphabetSize);
        }

        var found = 0;
        for (var rank = 0; found < leftmost; rank++)
        {
            if (suffixes[rank] < 0)
            {
                suffixes[found++] = ~suffixes[rank];
            }
        }

        return leftmost;
    }

    [MethodImpl(Pass)]
    private static void SubstringsL<T>(T* text, int n, int* suffixes, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        ToStarts(counts, edges, alphabetSize);
        var last = At(text, n - 1);
        suffixes[edges[last]++] = (n - 2) ^ ((At(text, n - 2) - last) >> 31);
        for (var rank = 0; rank < n; rank++)
        {
            Expect(text, suffixes[Math.Min(rank + Ahead, n - 1)]);
            var position = suffixes[rank];
            if (position > 0)
            {
                // Negative where the suffix before is of type S: this pass ends there.
                var symbol = At(text, position);
                suffixes[edges[symbol]++] = (position - 1) ^ ((At(text, position - 1) - symbol) >> 31);
                suffixes[rank] = 0;
            }
            else if (position < 0)
            {
                suffixes[rank] = ~position;
            }
        }
    }

    [MethodImpl(Pass)]
    private static void SubstringsS<T>(T* text, int n, int* suffixes, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        ToEnds(counts, edges, alphabetSize);
        for (var rank = n - 1; rank >= 0; rank--)
        {
            Expect(text, suffixes[Math.Max(rank - Ahead, 0)]);
            var position = suffixes[rank];
            if (position > 0)
            {
                // Negative where the suffix before is of type L: this one is LMS.
                var symbol = At(text, position);
                var isLeftmost = (symbol - At(text, position - 1)) >> 31;
                suffixes[--edges[symbol]] = (position ^ isLeftmost) - (isLeftmost + 1);
                suffixes[rank] = 0;
            }
        }
    }

    // Writes the name of each LMS substring, from 1 in their order, at half its position behind the sorted ones; equal substrings share a name.
    [MethodImpl(Pass)]
    private static int NameSubstrings<T>(T* text, int n, int* suffixes, int leftmost)
        where T : unmanaged
    {
        var byPosition = suffixes + leftmost;
        new Span<int>(byPosition, n - leftmost).Clear();

        // First the lengths, up to and with the symbol that the next one starts with. Two LMS positions are never neighbours.
        var end = n - 1;
        Span<int> positions = stackalloc int[LeftmostAtOnce];
        for (var scan = new LeftmostScan<T>(text, n); scan.Next(positions, out var count);)
        {
            foreach (var position in positions[..count])
            {
                byPosition[position >> 1] = end - position + 1;
                end = position;
            }
        }

        var (names, other, otherLength) = (0, n, 0);
        for (var rank = 0; rank < leftmost; rank++)
        {
            var later = suffixes[Math.Min(rank + Ahead, leftmost - 1)];
            Expect(text, later);
            Expect(byPosition, (later >> 1) + 1);

            var position = suffixes[rank];
            var length = byPosition[position >> 1];

            // The last substring runs to the end of the text, which is a symbol of its own.
            if (length != otherLength || other + length >= n
                || !new ReadOnlySpan<T>(text + position, length).SequenceEqual(new ReadOnlySpan<T>(text + other, length)))
            {
                names++;
                (other, otherLength) = (position, length);
            }

            byPosition[position >> 1] = names;
        }

        return names;
    }

    // Turns the order of the LMS substrings into that of the LMS suffixes.
    [MethodImpl(Pass)]
    private static void SortNames<T>(T* text, int n, int* suffixes, int room, int leftmost, int names)
        where T : unmanaged
    {
        var named = suffixes + room - leftmost;
        var next = leftmost - 1;
        for (var half = leftmost + (n >> 1) - 1; next >= 0; half--)
        {
            if (suffixes[half] != 0)
            {
                named[next--] = suffixes[half] - 1;
            }
        }

        Sort(named, leftmost, names, suffixes, room - leftmost);

        next = leftmost - 1;
        Span<int> positions = stackalloc int[LeftmostAtOnce];
        for (var scan = new LeftmostScan<T>(text, n); scan.Next(positions, out var count);)
        {
            foreach (var position in positions[..count])
            {
                named[next--] = position;
            }
        }

        for (var rank = 0; rank < leftmost; rank++)
        {
            suffixes[rank] = named[suffixes[rank]];
        }
    }

    // Moves the sorted LMS positions to the ends of their buckets; all else becomes empty.
    [MethodImpl(Pass)]
    private static void Spread<T>(T* text, int n, int* suffixes, int leftmost, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        ToEnds(counts, edges, alphabetSize);
        var filled = n;
        for (var rank = leftmost - 1; rank >= 0; rank--)
        {
            var position = suffixes[rank];
            var to = --edges[At(text, position)];
            while (filled > to + 1)
            {
                suffixes[--filled] = 0;
            }

            suffixes[--filled] = position;
        }

        new Span<int>(suffixes, filled).Clear();
    }

    [MethodImpl(Pass)]
    private static void InduceL<T>(T* text, int n, int* suffixes, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        ToStarts(counts, edges, alphabetSize);
        var last = At(text, n - 1);
        suffixes[edges[last]++] = (n - 1) ^ ((At(text, n - 2) - last) >> 31);
        for (var rank = 0; rank < n; rank++)
        {
            Expect(text, suffixes[Math.Min(rank + Ahead, n - 1)]);
            var position = suffixes[rank];
            suffixes[rank] = ~position;
            if (position > 0)
            {
                position--;
                var symbol = At(text, position);
                suffixes[edges[symbol]++] = position > 0 ? position ^ ((At(text, position - 1) - symbol) >> 31) : position;
            }
        }
    }

    // Every S suffix is written before it is read, so what the first pass left at the bucket ends does no harm.
    [MethodImpl(Pass)]
    private static void InduceS<T>(T* text, int n, int* suffixes, int* counts, int* edges, int alphabetSize)
        where T : unmanaged
    {
        ToEnds(counts, edges, alphabetSize);
        for (var rank = n - 1; rank >= 0; rank--)
        {
            Expect(text, suffixes[Math.Max(rank - Ahead, 0)]);
            var position = suffixes[rank];
            if (position > 0)
            {
                position--;
                var symbol = At(text, position);
                suffixes[--edges[symbol]] = position == 0 ? ~position : position ^ ((symbol - At(text, position - 1)) >> 31);
            }
            else
            {
                suffixes[rank] = ~position;
            }
        }
    }
}
