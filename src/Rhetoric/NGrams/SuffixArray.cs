namespace Rhetoric.NGrams;

/// <summary>Sorts all suffixes of a sequence of symbols.</summary>
/// <remarks>
/// <para>
/// Idea. A suffix is of type S if it is smaller than the suffix that follows it in the text, else of type L. Once the leftmost S
/// suffix of every run of S (LMS) is in order, one pass from the left puts every L suffix behind the suffix that follows it, and
/// one pass from the right puts every S suffix before its own (induced sorting). The same two passes sort the LMS substrings; named
/// by their order they form a text of at most half the length, whose suffix array, made in the same way, is the order of the LMS suffixes.
/// </para>
/// <para>Source: Nong, Zhang and Chan, "Linear Suffix Array Construction by Almost Pure Induced-Sorting", DCC 2009 (SA-IS).</para>
/// <para>Cost: O(n) time; beside the result about n / 2 ints, n bytes and one int for each symbol of the alphabet, and half of that for each deeper level.</para>
/// <para>
/// Invariant: the end of the text is smaller than every symbol; it is never stored, so the last suffix is of type L and is placed first in its bucket.
/// </para>
/// </remarks>
internal static class SuffixArray
{
    private const int Empty = -1;

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

        var suffixes = new int[symbols.Length];
        Sort(symbols, alphabetSize, suffixes);
        return suffixes;
    }

    private static void Sort(ReadOnlySpan<int> symbols, int alphabetSize, Span<int> suffixes)
    {
        if (symbols.Length < 2)
        {
            suffixes.Clear();
            return;
        }

        var isS = Types(symbols);
        var buckets = new int[alphabetSize + 1];
        CountBuckets(symbols, buckets);
        var edges = new int[alphabetSize];

        // The LMS suffixes in text order will do for a first pass: it sorts the substrings between them.
        var leftmost = LeftmostS(isS);
        Induce(symbols, isS, buckets, edges, leftmost, suffixes);
        if (leftmost.Length > 1)
        {
            SortLeftmost(symbols, isS, leftmost, suffixes);
            Induce(symbols, isS, buckets, edges, leftmost, suffixes);
        }
    }

    private static bool[] Types(ReadOnlySpan<int> symbols)
    {
        var isS = new bool[symbols.Length];
        for (var position = symbols.Length - 2; position >= 0; position--)
        {
            isS[position] = symbols[position] < symbols[position + 1]
                || (symbols[position] == symbols[position + 1] && isS[position + 1]);
        }

        return isS;
    }

    // Entry c is where the bucket of symbol c starts; entry c + 1 is where it ends.
    private static void CountBuckets(ReadOnlySpan<int> symbols, int[] buckets)
    {
        foreach (var symbol in symbols)
        {
            buckets[symbol + 1]++;
        }

        for (var symbol = 1; symbol < buckets.Length; symbol++)
        {
            buckets[symbol] += buckets[symbol - 1];
        }
    }

    private static bool IsLeftmostS(bool[] isS, int position) => position > 0 && isS[position] && !isS[position - 1];

    private static int[] LeftmostS(bool[] isS)
    {
        var count = 0;
        for (var position = 1; position < isS.Length; position++)
        {
            count += isS[position] && !isS[position - 1] ? 1 : 0;
        }

        var leftmost = new int[count];
        for (int position = 1, next = 0; next < count; position++)
        {
            if (isS[position] && !isS[position - 1])
            {
                leftmost[next++] = position;
            }
        }

        return leftmost;
    }

    private static void Induce(ReadOnlySpan<int> symbols, bool[] isS, int[] buckets, int[] edges, int[] leftmost, Span<int> suffixes)
    {
        suffixes.Fill(Empty);
        buckets.AsSpan(1).CopyTo(edges);
        for (var index = leftmost.Length - 1; index >= 0; index--)
        {
            suffixes[--edges[symbols[leftmost[index]]]] = leftmost[index];
        }

        InduceL(symbols, isS, buckets, edges, suffixes);
        InduceS(symbols, isS, buckets, edges, suffixes);
    }

    private static void InduceL(ReadOnlySpan<int> symbols, bool[] isS, int[] buckets, int[] edges, Span<int> suffixes)
    {
        buckets.AsSpan(0, edges.Length).CopyTo(edges);
        var last = symbols.Length - 1;
        suffixes[edges[symbols[last]]++] = last;
        for (var rank = 0; rank < suffixes.Length; rank++)
        {
            var before = suffixes[rank] - 1;
            if (before >= 0 && !isS[before])
            {
                suffixes[edges[symbols[before]]++] = before;
            }
        }
    }

    // Every S suffix is written before it is read, so what the first step left at the bucket ends does no harm.
    private static void InduceS(ReadOnlySpan<int> symbols, bool[] isS, int[] buckets, int[] edges, Span<int> suffixes)
    {
        buckets.AsSpan(1).CopyTo(edges);
        for (var rank = suffixes.Length - 1; rank >= 0; rank--)
        {
            var before = suffixes[rank] - 1;
            if (before >= 0 && isS[before])
            {
                suffixes[--edges[symbols[before]]] = before;
            }
        }
    }

    // Turns the LMS positions from text order into the order of their suffixes.
    private static void SortLeftmost(ReadOnlySpan<int> symbols, bool[] isS, int[] leftmost, Span<int> suffixes)
    {
        var names = NameSubstrings(symbols, isS, leftmost, suffixes, out var distinct);
        var order = new int[leftmost.Length];
        if (distinct == leftmost.Length)
        {
            for (var index = 0; index < names.Length; index++)
            {
                order[names[index]] = index;
            }
        }
        else
        {
            Sort(names, distinct, order);
        }

        for (var rank = 0; rank < order.Length; rank++)
        {
            order[rank] = leftmost[order[rank]];
        }

        order.CopyTo(leftmost, 0);
    }

    // Names in text order; equal substrings share a name. Two LMS positions are never neighbours, so half a slot each is enough.
    private static int[] NameSubstrings(ReadOnlySpan<int> symbols, bool[] isS, int[] leftmost, Span<int> suffixes, out int distinct)
    {
        var byPosition = new int[(symbols.Length / 2) + 1];
        var previous = Empty;
        distinct = 0;
        foreach (var position in suffixes)
        {
            if (IsLeftmostS(isS, position))
            {
                if (previous == Empty || !EqualSubstrings(symbols, isS, previous, position))
                {
                    distinct++;
                }

                byPosition[position / 2] = distinct - 1;
                previous = position;
            }
        }

        var names = new int[leftmost.Length];
        for (var index = 0; index < leftmost.Length; index++)
        {
            names[index] = byPosition[leftmost[index] / 2];
        }

        return names;
    }

    private static bool EqualSubstrings(ReadOnlySpan<int> symbols, bool[] isS, int left, int right)
    {
        for (var offset = 0; ; offset++)
        {
            var a = left + offset;
            var b = right + offset;
            if (a == symbols.Length || b == symbols.Length || symbols[a] != symbols[b] || isS[a] != isS[b])
            {
                return false;
            }

            if (offset > 0 && IsLeftmostS(isS, a) && IsLeftmostS(isS, b))
            {
                return true;
            }
        }
    }
}
