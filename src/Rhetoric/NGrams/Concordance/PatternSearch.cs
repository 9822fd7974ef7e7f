namespace Rhetoric.NGrams;

/// <summary>Finds a pattern in a readout.</summary>
internal abstract class PatternSearch
{
    /// <summary>Makes the search that the options ask for; the pattern is read in the form in which the texts are read.</summary>
    /// <exception cref="ArgumentException">The pattern is none of its kind; the message says why.</exception>
    public static PatternSearch For(string pattern, ConcordanceOptions options, TextForm form)
    {
        var rules = new SymbolRules(options.Folding, [], StopWordRule.AtEdges);
        pattern = FoldedText.OfWords(pattern, form);
        return (options.Kind, options.Unit) switch
        {
            (PatternKind.Regex, _) => new RegexSearch(pattern, options),
            (_, PhraseUnit.Token) => new StepSearch(PatternReading.InWords(pattern, options.Kind, rules), options.Kind, rules),
            (PatternKind.Literal, _) when options.Folding == PhraseFolding.None => new LiteralSearch(pattern),
            (PatternKind.Literal, _) => new FoldedSearch(PatternReading.InCharacters(pattern, options.Kind, rules), rules),
            _ => new StepSearch(PatternReading.InCharacters(pattern, options.Kind, rules), options.Kind, rules),
        };
    }

    /// <summary>The matches in text order.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="words">Its words, at whose edges matches must begin and end; null where any character will do.</param>
    /// <exception cref="TimeoutException">A regular expression took too long.</exception>
    public abstract IReadOnlyList<TextSpan> Matches(Readout readout, ReadoutWords? words = null);
}
