using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>An ask and the readout that it stands in.</summary>
[TypeFormatterSource]
public sealed record PlacedAsk : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Who wants what of whom.</summary>
    public required Ask Ask { get; init; }

    /// <summary>Who asks, under one name in its text, as <see cref="Attribution.Voice"/>; names that differ in dots alone are one for <see cref="AskTable.By"/> and in totals.</summary>
    public required string Voice { get; init; }

    /// <summary>
    /// Who is asked, under one name for all words of the text that mean it: the country's short name for a side (美国 for 美方, 美国, 你 and 总统先生), <c>双方</c> for
    /// both sides together; of third parties the country, or the words of the text (各方); null where the text means nobody.
    /// </summary>
    public string? Party { get; init; }

    /// <summary>The date of the readout; null where it has none.</summary>
    public DateOnly? Date => Readout.Date;

    /// <summary>Where what is asked stands, without the modal.</summary>
    public TextSpan Span => Ask.Content;

    /// <summary>What is asked, as the original has it.</summary>
    public string Snippet => Readout.Quote(Span);

    /// <summary>The readout, who asks whom, by which word and how strongly, and what.</summary>
    public override string ToString() =>
        $"{Readout.Name}: {ResultLine.Mouth(Voice, Ask.Addressee)} ({Ask.Modal}: {ResultLine.Word(Ask.Force)}{(Ask.Negative ? " not" : "")}): {ResultLine.Cut(Snippet)}";

    /// <summary>Whether a name means who is asked: by the words of the text, or by what both mean in it.</summary>
    internal bool IsTo(string name) => Ask.Addressee == name || Party is not null && (Party == name || AskedParties.MeantBy(name, Readout) == Party);

    internal static PlacedAsk Of(ReadoutDiscourse read, Ask ask) =>
        new()
        {
            Readout = read.Readout,
            Ask = ask,
            Voice = read.VoiceOf(ask),
            Party = read.PartyOf(ask),
        };
}
