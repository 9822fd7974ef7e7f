namespace Rhetoric;

/// <summary>Units in order, with others skipped between them.</summary>
[TypeFormatterSource]
public sealed record SkipGram : IResultRow
{
    /// <summary>The units, as they stand at the first place.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>How often they are found so: every choice of places counts.</summary>
    public required long Count { get; init; }

    /// <summary>Readouts that hold it.</summary>
    public required int Documents { get; init; }

    /// <summary>The earliest dated readout that holds it; null where none is dated.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>The latest dated readout that holds it; null where none is dated.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The units with … between them.</summary>
    public string Text => string.Join('…', Units);

    /// <summary>The skip-gram, its uses, readouts and dates.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last))}";
}
