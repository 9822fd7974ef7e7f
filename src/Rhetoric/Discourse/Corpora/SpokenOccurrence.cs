namespace Rhetoric;

/// <summary>A place where a phrase stands, and in whose mouth.</summary>
[TypeFormatterSource]
public sealed record SpokenOccurrence : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Where in its text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who says it, as the text names the speaker; null in the narrator's own words.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who says it, under the one name of the text, as <see cref="Attribution.Voice"/>; null in the narrator's own words.</summary>
    public string? Voice { get; init; }

    /// <summary>How much of what was said the passage gives; null in the narrator's own words.</summary>
    public ReportingLevel? Level { get; init; }

    /// <summary>Whom it is asked of, as <see cref="Ask.Addressee"/>; null where it is no ask, or of nobody.</summary>
    public string? Addressee { get; init; }

    /// <summary>Whom it is asked of, under the one name of the text, as <see cref="PlacedAsk.Party"/>; null where it is no ask, or of nobody.</summary>
    public string? Party { get; init; }

    /// <summary>What the paragraph is for; <see cref="SectionRole.Other"/> between paragraphs.</summary>
    public SectionRole Role { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>The words, as the original has them.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The place in a line: <c>2019-06-29-talks, 守望相助 (沈怀舟 → 岚方)</c>.</summary>
    public override string ToString() => $"{Readout.Id}, {Snippet}{(Voice, Addressee) switch
    {
        (null, _) => "",
        (_, null) => $" ({Voice})",
        _ => $" ({Voice} → {Addressee})",
    }}";

    internal static SpokenOccurrence Of(ReadoutDiscourse read, TextSpan span)
    {
        var said = read.AttributionAt(span.Start);
        var asked = read.AskOf(span);
        return new SpokenOccurrence
        {
            Readout = read.Readout,
            Span = span,
            Speaker = said?.Speaker,
            Voice = said?.Voice,
            Level = said?.Level,
            Addressee = asked?.Addressee,
            Party = asked is null ? null : read.PartyOf(asked),
            Role = read.SectionAt(span.Start)?.Role ?? SectionRole.Other,
        };
    }
}
