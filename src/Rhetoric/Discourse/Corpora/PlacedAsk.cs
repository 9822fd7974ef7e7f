namespace Rhetoric;

/// <summary>An ask and the readout that it stands in.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Ask">Who wants what of whom.</param>
/// <param name="Voice">Who asks, under one name in all texts, as <see cref="Attribution.Voice"/>.</param>
[TypeFormatterSource]
public sealed record PlacedAsk(Readout Readout, Ask Ask, string Voice) : IPlaced, IResultRow
{
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
        new(read.Readout, ask, (read.AttributionAt(ask.ModalSpan.Start) ?? read.AttributionAt(ask.Content.Start))?.Voice ?? ask.Speaker);
}
