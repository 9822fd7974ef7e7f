using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>Reads what is said in one readout as symbols.</summary>
/// <remarks>
/// <para>Chinese is read in characters, English in words. Quotation marks and 《》 are transparent: “一带一路”国际合作高峰论坛 is one stretch. The counterpart is
/// one symbol (see <see cref="SlotReader"/>), a speaker's name an edge. Cost: O(n).</para>
/// </remarks>
internal static class SpokenReader
{
    private const SymbolTraits WholeWord = SymbolTraits.BeginsWord | SymbolTraits.EndsWord;

    /// <summary>The symbols of a Chinese readout.</summary>
    public static List<SpokenSymbol> Characters(Readout readout, ISegmenter segmenter)
    {
        var text = readout.Text;
        var symbols = new List<SpokenSymbol>(text.Length);
        var slots = new List<SpokenSymbol>();
        var names = SpokenNames.Of(readout);
        var edges = WordEdges.Of(text, segmenter);
        foreach (var clause in SpokenText.ClausesOf(readout))
        {
            slots.Clear();
            SlotReader.AddIn(readout, names, edges, clause, slots);
            AddClause(text, clause, edges, slots, symbols);
            Break(symbols, clause.End);
        }

        return symbols;
    }

    /// <summary>The symbols of an English readout, its words as numbered by a dictionary that grows.</summary>
    public static List<SpokenSymbol> Words(Readout readout, Dictionary<string, int> numbers)
    {
        var text = readout.Text;
        var symbols = new List<SpokenSymbol>(text.Length / 5);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var names = EnglishNames.Of(readout);
        foreach (var clause in SpokenText.ClausesOf(readout))
        {
            names.Enter(clause);
            for (var at = clause.Start; at < clause.End; at++)
            {
                if (IsFullStopOfAbbreviation(text, at, symbols))
                {
                    symbols[^1] = symbols[^1] with { Span = new TextSpan(symbols[^1].Span.Start, at + 1) };
                    continue;
                }

                if (!PhraseMarks.IsWord(text[at]))
                {
                    if (!char.IsWhiteSpace(text[at]))
                    {
                        Break(symbols, at);
                    }

                    continue;
                }

                var end = at + 1;
                while (end < clause.End && (PhraseMarks.IsWord(text[end]) || PhraseMarks.Joins(text, end) || IsInsideAbbreviation(text, end) || IsJoiningAbbreviation(text, end, clause.End)))
                {
                    end++;
                }

                var word = text.AsSpan(at, end - at);
                if (!lookup.TryGetValue(word, out var number))
                {
                    number = numbers.Count;
                    numbers.Add(word.ToString(), number);
                }

                var span = new TextSpan(at, end);
                symbols.Add(new SpokenSymbol(number, span, WholeWord | (MiningWords.Default.IsLinking(word) ? SymbolTraits.Linking : 0) | (names.Has(span) ? SymbolTraits.Named : 0)));
                at = end - 1;
            }

            Break(symbols, clause.End);
        }

        return symbols;
    }

    // U.S. support: the stops part nothing.
    private static bool IsInsideAbbreviation(string text, int at) =>
        text[at] == '.' && char.IsAsciiLetterUpper(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterUpper(text[at + 1]);

    // U.S.-Varga partnership: the stop and the hyphen behind an abbreviation are part of the word.
    private static bool IsJoiningAbbreviation(string text, int at, int end) =>
        (text[at] == '.' && at > 1 && text[at - 2] == '.' && at + 2 < end && text[at + 1] == '-' && PhraseMarks.IsWord(text[at + 2]))
        || (text[at] == '-' && at > 2 && text[at - 1] == '.' && text[at - 3] == '.' && at + 1 < end && PhraseMarks.IsWord(text[at + 1]));

    private static bool IsFullStopOfAbbreviation(string text, int at, List<SpokenSymbol> symbols) =>
        text[at] == '.' && symbols.Count > 0 && symbols[^1].Span is { Length: > 2 } word && word.End == at && text[at - 2] == '.';

    private static void AddClause(string text, TextSpan clause, WordEdges edges, List<SpokenSymbol> slots, List<SpokenSymbol> symbols)
    {
        // A clause leaves the marks at its edges outside.
        var (slot, title) = (0, clause.Start > 0 && text[clause.Start - 1] is '《' or '〈' ? 1 : 0);
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (slot < slots.Count && slots[slot].Span.Start == at)
            {
                Add(symbols, slots[slot], title);
                at = slots[slot++].Span.End - 1;
                continue;
            }

            var character = text[at];
            switch (character)
            {
                case '《' or '〈':
                    title++;
                    continue;
                case '》' or '〉':
                    title = Math.Max(0, title - 1);
                    continue;
            }

            if (FoldedCharacter.Of(character) == FoldedCharacter.Nothing && !char.IsWhiteSpace(character))
            {
                continue;
            }

            var length = char.IsHighSurrogate(character) && at + 1 < clause.End && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            var isWord = PhraseMarks.IsWord(character);
            if (!isWord && !PhraseMarks.Joins(text, at))
            {
                Break(symbols, at);
                continue;
            }

            var traits = (isWord ? SymbolTraits.None : SymbolTraits.Mark)
                | (edges[at] ? SymbolTraits.BeginsWord : SymbolTraits.None)
                | (edges[at + length] ? SymbolTraits.EndsWord : SymbolTraits.None)
                | (edges[at] && edges[at + length] && MiningWords.Default.Leads(character) ? SymbolTraits.Linking : SymbolTraits.None)
                | (at > 0 && Punctuation.OpensQuotation(text[at - 1]) ? SymbolTraits.OpensQuotation : SymbolTraits.None)
                | (at + length < text.Length && Punctuation.ClosesQuotation(text[at + length]) ? SymbolTraits.ClosesQuotation : SymbolTraits.None);
            Add(symbols, new SpokenSymbol(length == 2 ? char.ConvertToUtf32(text, at) : character, new TextSpan(at, at + length), traits), title);
            at += length - 1;
        }
    }

    private static void Add(List<SpokenSymbol> symbols, SpokenSymbol symbol, int title)
    {
        if (symbol.Code == SpokenSymbol.Break)
        {
            Break(symbols, symbol.Span.Start, symbol.Traits);
        }
        else
        {
            symbols.Add(title > 0 ? symbol with { Traits = symbol.Traits | SymbolTraits.InTitle } : symbol);
        }
    }

    // Several edges in a row are one.
    private static void Break(List<SpokenSymbol> symbols, int at, SymbolTraits traits = SymbolTraits.None)
    {
        if (symbols.Count > 0 && symbols[^1].Code == SpokenSymbol.Break)
        {
            symbols[^1] = symbols[^1] with { Traits = symbols[^1].Traits | traits };
        }
        else if (symbols.Count > 0)
        {
            symbols.Add(new SpokenSymbol(SpokenSymbol.Break, new TextSpan(at, at), traits));
        }
    }
}
