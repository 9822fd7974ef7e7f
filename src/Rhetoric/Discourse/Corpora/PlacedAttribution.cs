namespace Rhetoric;

/// <summary>An attribution and the readout that it stands in.</summary>
[TypeFormatterSource]
public sealed record PlacedAttribution : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Who says what.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>Where the words attributed stand.</summary>
    public TextSpan Span => Attribution.Content;

    /// <summary>The words attributed.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The readout, who says it, by which verb, and the words.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Mouth(Attribution.Voice, Attribution.Addressee)}{(Attribution.Verb is { } verb ? " " + verb : "")}: {ResultLine.Cut(Snippet)}";
}
