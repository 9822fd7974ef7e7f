namespace Rhetoric;

/// <summary>An ask and the readout that it stands in.</summary>
[TypeFormatterSource]
public sealed record PlacedAsk : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Who wants what of whom.</summary>
    public required Ask Ask { get; init; }

    /// <summary>Who asks, under one name in all texts, as <see cref="Attribution.Voice"/>.</summary>
    public required string Voice { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>Where what is asked stands, without the modal.</summary>
    public TextSpan Span => Ask.Content;

    /// <summary>What is asked, as the original has it.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The readout, who asks whom, by which word and how strongly, and what.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Mouth(Voice, Ask.Addressee)} ({Ask.Modal}: {ResultLine.Word(Ask.Force)}{(Ask.Negative ? " not" : "")}): {ResultLine.Cut(Snippet)}";

    // 希望 of the narrator stands before the words that are attributed by it, so the modal may lie outside them.
    internal static PlacedAsk Of(ReadoutDiscourse read, Ask ask) =>
        new()
        {
            Readout = read.Readout,
            Ask = ask,
            Voice = (read.AttributionAt(ask.ModalSpan.Start) ?? read.AttributionAt(ask.Content.Start))?.Voice ?? ask.Speaker,
        };
}
