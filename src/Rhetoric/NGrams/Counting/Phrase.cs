namespace Rhetoric;

/// <summary>A phrase and how it is spread over a corpus.</summary>
[TypeFormatterSource]
public sealed record Phrase : IResultRow
{
    /// <summary>The phrase; words are joined as they stand in the text.</summary>
    public required string Text { get; init; }

    /// <summary>Its length in units.</summary>
    public required int Length { get; init; }

    /// <summary>Occurrences, overlapping ones included.</summary>
    public required long Count { get; init; }

    /// <summary>Readouts that hold it.</summary>
    public required int Documents { get; init; }

    /// <summary>Occurrences per million units of the corpus: words, or characters where these are counted, marks left out.</summary>
    public required double PerMillion { get; init; }

    /// <summary>Gries's DP normalised, 0 (even) to 1 (in one place); null for a corpus of one readout.</summary>
    public required double? Dispersion { get; init; }

    /// <summary>The earliest dated readout that holds it; null where none is dated.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The latest dated readout that holds it; null where none is dated.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The words with one space between them (<c>两 国</c>): tells apart what spells the same and is cut in two ways; of characters, and of one word, the text itself.</summary>
    public string Cut
    {
        get => field ?? Text;
        init => field = value == Text ? null : value;
    }

    /// <summary>The phrase, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
