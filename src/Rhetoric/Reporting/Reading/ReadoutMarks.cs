namespace Rhetoric.Reporting;

/// <summary>What the reading view marks in a readout: who speaks, verbs of saying, asks and lists.</summary>
internal static class ReadoutMarks
{
    /// <summary>The marks by start, with further ones; each belongs to the paragraph that it begins in and ends with it at the latest.</summary>
    public static TextMark[] Of(ReadoutDiscourse read, IEnumerable<TextMark>? further = null) =>
    [
        .. read.Attributions.SelectMany(OfAttribution)
            .Concat(read.Asks.Index().SelectMany(ask => OfAsk(PlacedAsk.Of(read, ask.Item), ask.Index + 1)))
            .Concat(read.Lists.SelectMany(OfList))
            .Concat(further ?? [])
            .OrderBy(mark => mark.Span),
    ];

    /// <summary>An ask in a few words, as it stands beside the text.</summary>
    public static string Wording(PlacedAsk ask) =>
        $"{Names.Of(ask.Ask.Kind)}{(ask.Ask.Addressee is { } addressee ? $" → {addressee}" : "")} · {ask.Ask.Modal}, {Names.Of(ask.Ask.Force)}{(ask.Ask.Negative ? ", not to do" : "")}";

    private static IEnumerable<TextMark> OfAttribution(Attribution said)
    {
        if (said.SpeakerSpan is { } name)
        {
            yield return new TextMark(name, TextMarkKind.Name);
        }

        if (said.VerbSpan is { } verb)
        {
            yield return new TextMark(verb, TextMarkKind.Verb)
            {
                Label = $"{said.Voice}{(said.Addressee is null ? "" : $" → {said.Addressee}")} · {said.Verb}: {Meaning(said.Level)}",
                Style = Names.Of(said.Level),
            };
        }
    }

    private static IEnumerable<TextMark> OfAsk(PlacedAsk ask, int number)
    {
        var (modal, content) = (ask.Ask.ModalSpan, ask.Ask.Content);
        yield return new TextMark(new TextSpan(Math.Min(modal.Start, content.Start), Math.Max(modal.End, content.End)), TextMarkKind.Ask)
        {
            Label = $"{number} · {ask.Voice}: {Wording(ask)}",
            Style = Names.Of(ask.Ask.Kind),
        };
        yield return new TextMark(modal, TextMarkKind.Modal) { Number = number };
    }

    private static IEnumerable<TextMark> OfList(Enumeration list)
    {
        yield return new TextMark(list.Span, TextMarkKind.List) { Label = $"list of {list.Items.Count}", Number = list.Items.Count };
        foreach (var item in list.Items)
        {
            yield return new TextMark(item, TextMarkKind.Item);
        }
    }

    private static string Meaning(ReportingLevel level) => level switch
    {
        ReportingLevel.Act => "the deed itself, with its object",
        ReportingLevel.Topic => "only the subject is named",
        _ => "the words or their sense",
    };
}
