namespace Rhetoric.Discourse;

/// <summary>The words around Chinese numbers, of <c>numbers.tsv</c>; the head of the table says what each class is.</summary>
internal sealed record ChineseFigureGrammar
{
    public required WordSet Units { get; init; }

    public required WordSet HedgesBefore { get; init; }

    public required WordSet HedgesBetween { get; init; }

    public required WordSet HedgesBehind { get; init; }

    /// <summary>Words that begin like a number and are none.</summary>
    public required WordSet Names { get; init; }

    /// <summary>Numbers without a digit.</summary>
    public required WordSet Words { get; init; }

    public required WordSet Percents { get; init; }

    public required WordSet Parts { get; init; }

    public required WordSet Ordinals { get; init; }

    public required WordSet Ranges { get; init; }

    public required WordSet Changes { get; init; }

    /// <summary>Units of which there is half.</summary>
    public required WordSet Halved { get; init; }

    public required WordSet Halves { get; init; }

    public required WordSet NoHalfOpenings { get; init; }

    public required WordSet HalfEnds { get; init; }

    public required WordSet Clocks { get; init; }

    public required WordSet Ends { get; init; }

    public required WordSet ArticleOpenings { get; init; }

    public required WordSet CongressOpenings { get; init; }

    public required Segmenter Segmenter { get; init; }

    public static ChineseFigureGrammar Of(DiscourseLexicon lexicon)
    {
        var hedges = lexicon.Of("number-hedge").Words;
        return new ChineseFigureGrammar
        {
            Units = lexicon.Of("number-unit"),
            HedgesBefore = new WordSet(hedges.Where(word => word.Has("before"))),
            HedgesBetween = new WordSet(hedges.Where(word => word.Has("between"))),
            HedgesBehind = new WordSet(hedges.Where(word => word.Has("after"))),
            Names = new WordSet(lexicon.Of("number-name").Words.Concat(lexicon.Of("known-name").Words.Where(name => !name.Form.All(HanNumerals.Has)))),
            Words = lexicon.Of("number-word"),
            Percents = lexicon.Of("number-percent"),
            Parts = lexicon.Of("number-parts"),
            Ordinals = lexicon.Of("number-ordinal"),
            Ranges = lexicon.Of("number-range"),
            Changes = lexicon.Of("number-change"),
            Halved = lexicon.Of("number-half"),
            Halves = lexicon.Of("number-half-sign"),
            NoHalfOpenings = lexicon.Of("number-no-half"),
            HalfEnds = lexicon.Of("number-half-end"),
            Clocks = lexicon.Of("number-clock"),
            Ends = lexicon.Of("number-end"),
            ArticleOpenings = lexicon.Of("number-article"),
            CongressOpenings = lexicon.Of("number-congress"),
            Segmenter = lexicon.Compiled(words => new WordKinds(words)).Segmenter,
        };
    }
}
