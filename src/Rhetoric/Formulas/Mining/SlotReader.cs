using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Finds what stands for the counterpart of a readout, and the names of those who speak.</summary>
/// <remarks>
/// <para>The words that mean the counterpart (俄方, 俄罗斯, 中俄) are another in each series, so that 愿同俄方一道 and 愿同法方一道 are one formula: each is one
/// symbol, but for a pair in a name (中巴经济走廊). What is mostly another word (南方, 秘方) is the counterpart's side where that is its letter and nothing goes on to another word
/// (南方国家, 多方面); a letter by itself is the counterpart behind words of the class <c>letter-opening</c> (赴马投资兴业). A speaker's name is in no formula; what only looks like it (共同, where a false speaker has that name) stays: the name must end where words end.</para>
/// <para>Cost: O(n) once a readout, one pass for all names together.</para>
/// </remarks>
internal static class SlotReader
{
    private const SymbolTraits WholeSlot = SymbolTraits.BeginsWord | SymbolTraits.EndsWord | SymbolTraits.Slot;

    /// <summary>The slots and names inside a stretch, in text order, none inside another.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="names">Those who speak in it and whom it names.</param>
    /// <param name="edges">Where its words begin and end.</param>
    /// <param name="stretch">Where to look.</param>
    /// <param name="found">Receives the code and the span of each; a name has the code of a break.</param>
    public static void AddIn(Readout readout, SpokenNames names, WordEdges edges, TextSpan stretch, List<SpokenSymbol> found)
    {
        var first = found.Count;
        names.AddIn(readout.Text, edges, stretch, found);
        found.AddRange(CounterpartsIn(readout, stretch));
        found.Sort(first, found.Count - first, Comparer<SpokenSymbol>.Create(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)));
        DropCovered(found, first);
    }

    /// <summary>What stands for the counterpart inside a stretch, in text order.</summary>
    public static IEnumerable<SpokenSymbol> CounterpartsIn(Readout readout, TextSpan stretch)
    {
        var counterparts = Sides.Of(readout).Counterparts;
        foreach (var mention in counterparts.Count > 0 ? ChineseMentionReader.In(readout.Text, stretch) : [])
        {
            if (CodeOf(mention.Kind) is { } code && mention.Readings.Any(counterparts.Contains)
                && !(mention.Kind == NameKind.Pair && MiningWords.Default.IsNameOfPair(readout.Text.AsSpan(mention.Span.End))))
            {
                yield return new SpokenSymbol(code, mention.Span, WholeSlot);
            }
        }

        foreach (var letter in counterparts.SelectMany(country => country.Letters))
        {
            foreach (var found in IsOtherWord(letter) ? SidesIn(readout.Text, letter[0], stretch) : [])
            {
                yield return found;
            }

            foreach (var found in LettersIn(readout.Text, letter, stretch))
            {
                yield return found;
            }
        }
    }

    private static bool IsOtherWord(string letter) => letter.Length == 1 && CounterpartWords.Chinese.NoSides.Of([letter[0], Side.Mark]) is not null;

    // Where a longer name or word holds it, it is none.
    private static IEnumerable<SpokenSymbol> SidesIn(string text, char letter, TextSpan stretch)
    {
        for (var at = text.IndexOf(letter, stretch.Start, stretch.Length); at >= 0 && at + 1 < stretch.End; at = text.IndexOf(letter, at + 1, stretch.End - at - 1))
        {
            var end = at + 2;
            if (text[at + 1] == Side.Mark && !(at > stretch.Start && NameLexicon.Default.IsName(text.AsSpan(at - 1, 2)))
                && CounterpartWords.Chinese.SideContinuations.At(text.AsSpan(end, stretch.End - end)) is null && !MiningWords.Default.IsOfRegion(text.AsSpan(end, stretch.End - end)))
            {
                yield return new SpokenSymbol(SpokenSymbol.Side, new TextSpan(at, end), WholeSlot);
            }
        }
    }

    private static IEnumerable<SpokenSymbol> LettersIn(string text, string letter, TextSpan stretch)
    {
        foreach (var opening in MiningWords.Default.LetterOpenings)
        {
            for (var at = text.IndexOf(opening, stretch.Start, stretch.Length); at >= 0 && at + 1 + letter.Length <= stretch.End; at = text.IndexOf(opening, at + 1, stretch.End - at - 1))
            {
                var span = new TextSpan(at + 1, at + 1 + letter.Length);
                if (span.Of(text).SequenceEqual(letter) && NameLexicon.Default.Chinese.LongestAt(text.AsSpan(span.Start, stretch.End - span.Start)).Length == 0)
                {
                    yield return new SpokenSymbol(SpokenSymbol.Country, span, WholeSlot);
                }
            }
        }
    }

    /// <summary>How a heading writes what stands for the counterpart: X方 for 俄方, 中X for 中俄, X中 for 俄中, X for 俄罗斯.</summary>
    public static string Written(ReadOnlySpan<char> letters) => letters[^1] == Side.Mark ? "X方" : letters[0] == LetterPair.China ? "中X" : letters[^1] == LetterPair.China ? "X中" : "X";

    private static void DropCovered(List<SpokenSymbol> found, int first)
    {
        var (kept, end) = (first, 0);
        for (var number = first; number < found.Count; number++)
        {
            if (found[number].Span.Start >= end)
            {
                end = found[number].Span.End;
                found[kept++] = found[number];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static int? CodeOf(NameKind kind) => kind switch
    {
        NameKind.Name => SpokenSymbol.Country,
        NameKind.Side => SpokenSymbol.Side,
        NameKind.Pair => SpokenSymbol.Pair,
        _ => null,
    };
}
