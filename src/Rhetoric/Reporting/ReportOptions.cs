namespace Rhetoric;

/// <summary>What a report holds.</summary>
public sealed record ReportOptions
{
    /// <summary>Twenty formulas, thirty phrases, twenty changes; the last readout of a series compared with the one before it.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The headline; null names the corpus by its counterpart, where it has one, and its dates.</summary>
    public string? Title { get; init; }

    /// <summary>The two readouts compared; null for the last two of the counterpart that was met last and has two in one language (<see cref="SeriesReading.LatestSeries"/>); where no readout tells a counterpart, the last two of one folder and language.</summary>
    public (Readout A, Readout B)? Compare { get; init; }

    /// <summary>The set phrases; null for <see cref="FormulaLexicon.Default"/>.</summary>
    public FormulaLexicon? Lexicon { get; init; }

    /// <summary>The language of headings, legends, marks, notes and titles of findings: Chinese, or English for all else. Pictures are in English.</summary>
    public TextLanguage Language { get; init; } = TextLanguage.English;

    /// <summary>The formulas shown.</summary>
    public int Formulas { get; init; } = 20;

    /// <summary>The phrases shown.</summary>
    public int Phrases { get; init; } = 30;

    /// <summary>The changes shown.</summary>
    public int Changes { get; init; } = 20;
}
