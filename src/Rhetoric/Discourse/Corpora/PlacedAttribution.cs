namespace Rhetoric;

/// <summary>An attribution and the readout that it stands in.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Attribution">Who says what.</param>
[TypeFormatterSource]
public sealed record PlacedAttribution(Readout Readout, Attribution Attribution) : IPlaced, IResultRow
{
    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>Where the words attributed stand.</summary>
    public TextSpan Span => Attribution.Content;

    /// <summary>The words attributed.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The readout, who says it, by which verb, and the words.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Mouth(Attribution.Voice, Attribution.Addressee)} {Attribution.Verb}: {ResultLine.Cut(Snippet)}";
}
