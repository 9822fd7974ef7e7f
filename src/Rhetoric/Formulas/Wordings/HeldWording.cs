namespace Rhetoric;

/// <summary>How many earlier readouts hold a wording.</summary>
/// <param name="Text">The wording.</param>
/// <param name="Holders">The readouts that hold it exactly but for blanks, quotation marks and width of characters, in the order of the corpus.</param>
/// <param name="Earlier">How many readouts were looked at.</param>
/// <param name="Variant">The nearest other wording in one of those that do not hold it; null where none is like enough.</param>
[TypeFormatterSource]
public sealed record HeldWording(string Text, IReadOnlyList<Readout> Holders, int Earlier, WordingVariant? Variant) : IResultRow
{
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
