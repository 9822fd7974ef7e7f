namespace Rhetoric;

/// <summary>How two readouts are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The library's lexicon and thresholds.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>The set phrases; null for <see cref="FormulaLexicon.Default"/>.</summary>
    public FormulaLexicon? Lexicon { get; init; }

    /// <summary>The words' segmenter; null for <see cref="Segmenter.Default"/>.</summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>The language of the titles of findings: Chinese, or English for all else.</summary>
    public TextLanguage Language { get; init; } = TextLanguage.English;
}
