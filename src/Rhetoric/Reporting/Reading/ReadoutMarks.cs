namespace Rhetoric.Reporting;

/// <summary>What the reading view marks in a readout: who speaks, verbs of saying, asks and lists.</summary>
internal static class ReadoutMarks
{
    /// <summary>The marks by start, with further ones; each belongs to the paragraph that it begins in and ends with it at the latest.</summary>
    public static TextMark[] Of(ReadoutDiscourse read, PageWording words, IEnumerable<TextMark>? further = null) =>
    [
        .. read.Attributions.SelectMany(said => OfAttribution(said, read.Readout, words))
            .Concat(read.Asks.Index().SelectMany(ask => OfAsk(PlacedAsk.Of(read, ask.Item), ask.Index + 1, words)))
            .Concat(read.Lists.SelectMany(list => OfList(list, words)))
            .Concat(further ?? [])
            .OrderBy(mark => mark.Span),
    ];

    /// <summary>An ask in a few words, as it stands beside the text.</summary>
    public static string Wording(PlacedAsk ask, PageWording words) => words.Plain(
        ask.Ask.Negative ? "ask.wording.not" : "ask.wording",
        ResultLine.Mouth(words.Of(ask.Ask.Kind), ShownVoice.Of(ask.Ask.Addressee, ask.Readout)), ask.Ask.Modal, words.Of(ask.Ask.Force));

    private static IEnumerable<TextMark> OfAttribution(Attribution said, Readout readout, PageWording words)
    {
        if (said.SpeakerSpan is { } name)
        {
            yield return new TextMark(name, TextMarkKind.Name);
        }

        if (said.VerbSpan is { } verb)
        {
            yield return new TextMark(verb, TextMarkKind.Verb)
            {
                Label = words.Plain("verb.label", ResultLine.Mouth(ShownVoice.Of(said.Voice, readout), said.Addressee), said.Verb, words.Plain(MeaningOf(said.Level))),
                Style = Names.Of(said.Level),
            };
        }
    }

    private static IEnumerable<TextMark> OfAsk(PlacedAsk ask, int number, PageWording words)
    {
        yield return new TextMark(ask.Ask.Span, TextMarkKind.Ask)
        {
            Label = words.Plain("ask.label", number, ShownVoice.Of(ask.Voice, ask.Readout), Wording(ask, words)),
            Style = Names.Of(ask.Ask.Kind),
            Number = ask.Ask.IsPoint ? number : null,
        };
        if (!ask.Ask.IsPoint)
        {
            yield return new TextMark(ask.Ask.ModalSpan, TextMarkKind.Modal) { Number = number };
        }
    }

    private static IEnumerable<TextMark> OfList(Enumeration list, PageWording words)
    {
        yield return new TextMark(list.Span, TextMarkKind.List) { Label = words.Plain("list.label", list.Items.Count), Number = list.Items.Count };
        foreach (var item in list.Items)
        {
            yield return new TextMark(item, TextMarkKind.Item);
        }
    }

    private static string MeaningOf(ReportingLevel level) => level switch
    {
        ReportingLevel.Act => "level.act",
        ReportingLevel.Topic => "level.topic",
        _ => "level.core",
    };
}
