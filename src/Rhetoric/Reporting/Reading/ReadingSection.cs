namespace Rhetoric.Reporting;

/// <summary>Readouts in full: beside each paragraph who speaks, in it verbs of saying, asks and lists, at its other side what is asked.</summary>
/// <remarks>
/// No script: a label shows where its mark is pointed at or has the focus. Kinds differ by the shape of a line and by a sign, so that the view can be
/// read without colour and on paper, where the notes at the side take the place of the labels.
/// </remarks>
internal static class ReadingSection
{
    public static void Write(HtmlBuilder html, ReadingChoice choice, VoiceRoles roles, Func<Readout, IEnumerable<TextMark>>? further = null)
    {
        html.Add($"""
            <h2 id="reading">{html.Words["reading.title"]}</h2>
            <p>{html.Words["reading.note"]}</p>
            <p class="quiet">{ReadingChoice.RuleIn(html.Words)}</p>

            """);
        WriteLegend(html, choice, roles);
        var number = 0;
        foreach (var readout in choice.Open)
        {
            WriteReadout(html, readout.ReadDiscourse(), roles, ++number, isOpen: true, further);
        }

        foreach (var readout in choice.Closed)
        {
            WriteReadout(html, readout.ReadDiscourse(), roles, ++number, isOpen: false, further);
        }
    }

    // The samples are in the language of the texts, what they mean in that of the page.
    private static void WriteLegend(HtmlBuilder html, ReadingChoice choice, VoiceRoles roles)
    {
        var samples = PageWording.Of(choice.Open.Concat(choice.Closed).All(readout => readout.Language == TextLanguage.English) ? TextLanguage.English : TextLanguage.Chinese);
        html.Add($"<ul class=\"legend key\" aria-label=\"{html.Words["legend.title"]}\">");
        foreach (var (role, text) in new[] { ("first", roles.First ?? html.Words.Plain("voice.first")), ("second", html.Words.Plain("voice.second")), ("both", html.Words.Plain("voice.both")), ("none", html.Words.Plain("voice.readout")) })
        {
            html.Add($"<li><i class=\"shape {role}\"></i> ");
            MixedText.Write(html, text);
            html.Add($"</li>");
        }

        html.Add($"<li><span class=\"verb core\" lang=\"{samples.Tag}\">{samples["sample.verb"]}</span> {html.Words["legend.verb"]}</li>");
        foreach (var kind in (ReadOnlySpan<AskKind>)[AskKind.Request, AskKind.Shared, AskKind.Offer, AskKind.General])
        {
            html.Add($"<li><span class=\"ask {Names.Of(kind)}\" lang=\"{samples.Tag}\">{samples[$"sample.{Names.Of(kind)}"]}</span> {html.Words[$"legend.{Names.Of(kind)}"]}</li>");
        }

        html.Add($"<li><span class=\"list\" data-n=\"2\" lang=\"{samples.Tag}\">{samples["sample.list"]}</span> {html.Words["legend.list"]}</li></ul>\n");
    }

    private static void WriteReadout(HtmlBuilder html, ReadoutDiscourse read, VoiceRoles roles, int number, bool isOpen, Func<Readout, IEnumerable<TextMark>>? further)
    {
        var readout = read.Readout;
        html.Add($"<details class=\"reading\"");
        if (isOpen)
        {
            html.Add($" open");
        }

        html.Add($"><summary><b>{readout.Date}</b> <span lang=\"{Names.LanguageOf(readout.Title ?? readout.Id)}\">{readout.Title ?? readout.Id}</span> <span class=\"quiet\">");
        foreach (var voice in read.Voice)
        {
            html.Add($" <i class=\"shape {roles.Of(voice.Speaker)}\"></i><span lang=\"{Names.LanguageOf(readout)}\">{ShownVoice.Of(voice.Speaker, readout)}</span> {voice.Share:P0}");
        }

        html.Add($"</span></summary>\n");
        var (offices, marks) = (new SpeakerOffices(read), ReadoutMarks.Of(read, html.Words, further?.Invoke(readout)));
        var (said, asked, marked) = (0, 0, 0);
        for (var i = 0; i < readout.Paragraphs.Count; i++)
        {
            var paragraph = readout.Paragraphs[i];
            html.Add($"<div class=\"para\" id=\"text{number}-{i + 1}\"><p class=\"label\"><span class=\"place\">¶{i + 1} {html.Words.Of(read.Sections[i].Role)}</span>");
            WriteVoices(html, [.. Until(read.Attributions, ref said, paragraph.End, attribution => attribution.Content)], readout, roles, offices);
            html.Add($"</p><p class=\"words\" lang=\"{Names.LanguageOf(readout)}\">");
            var inParagraph = Until(marks, ref marked, paragraph.End, mark => mark.Span).Select(mark => mark with { Span = readout.OriginalSpan(mark.Span) });
            MarkedText.Write(html, readout.Original, readout.OriginalSpan(paragraph), [.. inParagraph]);
            html.Add($"</p>");
            WriteNotes(html, read, asked + 1, [.. Until(read.Asks, ref asked, paragraph.End, ask => ask.Span)]);
            html.Add($"</div>\n");
        }

        html.Add($"</details>\n");
    }

    private static void WriteVoices(HtmlBuilder html, IReadOnlyList<Attribution> said, Readout readout, VoiceRoles roles, SpeakerOffices offices)
    {
        if (said.Count == 0)
        {
            html.Add($" <span class=\"voice\"><i class=\"shape none\"></i><span class=\"unseen\">{html.Words["voice.readout"]}</span></span>");
        }

        foreach (var attribution in said.DistinctBy(attribution => attribution.Voice))
        {
            var shown = ShownVoice.Of(attribution.Voice, readout)!;
            html.Add($" <span class=\"voice\"><i class=\"shape {roles.Of(attribution.Voice)}\"></i><b lang=\"{Names.LanguageOf(readout)}\">{shown}</b>");
            if (attribution.Kind == VoiceKind.Joint)
            {
                if (shown != html.Words.Plain("voice.both"))
                {
                    html.Add($" <span class=\"office\">{html.Words["voice.both"]}</span>");
                }
            }
            else if (offices.Of(attribution.Voice) is { } office)
            {
                html.Add($" <span class=\"office\" lang=\"{Names.LanguageOf(readout)}\">{office}</span>");
            }

            if (attribution.Level == ReportingLevel.Carried)
            {
                html.Add($" <span class=\"office\">{html.Words["reading.goes-on"]}</span>");
            }

            html.Add($"</span>");
        }
    }

    // Whoever hears the page has heard them as the labels of the marks.
    private static void WriteNotes(HtmlBuilder html, ReadoutDiscourse read, int number, IReadOnlyList<Ask> asks)
    {
        if (asks.Count == 0)
        {
            return;
        }

        PlacedAsk[] placed = [.. asks.Select(ask => PlacedAsk.Of(read, ask))];
        var isNamed = placed.DistinctBy(ask => ask.Voice).Skip(1).Any();
        html.Add($"<ol class=\"notes\" aria-hidden=\"true\" lang=\"{NotesIn(html.Words, read.Readout)}\">");
        foreach (var ask in placed)
        {
            html.Add($"<li><b>{number++}</b> {(isNamed ? html.Words.Plain("ask.named", ShownVoice.Of(ask.Voice, read.Readout), ReadoutMarks.Wording(ask, html.Words)) : ReadoutMarks.Wording(ask, html.Words))}</li>");
        }

        html.Add($"</ol>");
    }

    // Words of the page around words of the text: Chinese where either is, for its type.
    private static string NotesIn(PageWording words, Readout readout) => words.Language == TextLanguage.Chinese ? words.Tag : Names.LanguageOf(readout);

    // Items are in text order, so each paragraph takes up where the one before ended.
    private static List<T> Until<T>(IReadOnlyList<T> items, ref int next, int end, Func<T, TextSpan> span)
    {
        var taken = new List<T>();
        for (; next < items.Count && span(items[next]).Start < end; next++)
        {
            taken.Add(items[next]);
        }

        return taken;
    }
}
