using Rhetoric.NGrams;

namespace Rhetoric.Benchmarks;

/// <summary>A text of as many symbols as are asked for.</summary>
internal static class GrownText
{
    private const int ClausesOfDocument = 200;

    /// <summary>Makes a text.</summary>
    /// <param name="length">The symbols of it, breaks included.</param>
    /// <returns>The symbols, every break a symbol of its own, and where the documents start.</returns>
    public static (int[] Symbols, int[] DocumentStarts) Of(int length)
    {
        var sequence = SymbolSequence.OfCharacters(BenchmarkTexts.LargestCorpus(), PhraseBoundary.Clause, SymbolRules.None);
        var clauses = ClausesOf(sequence);
        var symbols = new int[length];
        var starts = new List<int>();
        var random = new Random(7);
        var (filled, breaks) = (0, sequence.Breaks);
        for (var copy = 0; filled < length; copy++)
        {
            if (copy > 0)
            {
                random.Shuffle(clauses);
            }

            for (var number = 0; number < clauses.Length && filled < length; number++)
            {
                if (number % ClausesOfDocument == 0)
                {
                    starts.Add(filled);
                }

                var (start, count) = clauses[number];
                var taken = Math.Min(count, length - filled - 1);
                sequence.Symbols.AsSpan(start, taken).CopyTo(symbols.AsSpan(filled));
                filled += taken;
                symbols[filled++] = breaks++;
            }
        }

        return (symbols, [.. starts]);
    }

    private static (int Start, int Count)[] ClausesOf(SymbolSequence sequence)
    {
        var clauses = new List<(int Start, int Count)>();
        var start = 0;
        for (var position = 0; position < sequence.Length; position++)
        {
            if (sequence.IsBreak(sequence.Symbols[position]))
            {
                clauses.Add((start, position - start));
                start = position + 1;
            }
        }

        return [.. clauses];
    }
}
