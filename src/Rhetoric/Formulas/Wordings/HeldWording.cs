namespace Rhetoric;

/// <summary>How many earlier readouts hold a wording.</summary>
[TypeFormatterSource]
public sealed record HeldWording : IResultRow
{
    /// <summary>The wording.</summary>
    public required string Text { get; init; }

    /// <summary>The readouts that hold it exactly but for blanks, quotation marks and width of characters, in the order of the corpus.</summary>
    public required IReadOnlyList<Readout> Holders { get; init; }

    /// <summary>How many readouts were looked at.</summary>
    public required int Earlier { get; init; }

    /// <summary>The nearest other wording in one of those that do not hold it; null where none is like enough.</summary>
    public required WordingVariant? Variant { get; init; }

    /// <summary>Where it stands in the readout that was read; null for a wording that was asked for by itself.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>How many of its letters and digits stand in boilerplate; 0 for a wording that was asked for by itself.</summary>
    public int BoilerplateCharacters { get; init; }

    /// <summary>The first dated readout that holds it; null where none does.</summary>
    public Readout? First => Holders.FirstOrDefault(readout => readout.Date is not null);

    /// <summary>The last dated readout that holds it; null where none does.</summary>
    public Readout? Last => Holders.LastOrDefault(readout => readout.Date is not null);

    /// <summary>The wording, and how many readouts hold it.</summary>
    public override string ToString() =>
        $"{ResultLine.Cut(Text)}  {ResultLine.Joined(ResultLine.Count(Holders.Count, "readout"), ResultLine.Of($"{Earlier:N0} earlier"))}";
}
