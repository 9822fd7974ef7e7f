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
            <h2 id="reading">The texts, with who says what</h2>
            <p>Who speaks stands beside each paragraph. Point at a mark, tap it, or go to it with the Tab key to see what it is; asks are numbered and, where there is room, told at the side too.</p>
            <p class="quiet">{ReadingChoice.Rule}</p>

            """);
        WriteLegend(html, roles);
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

    private static void WriteLegend(HtmlBuilder html, VoiceRoles roles)
    {
        html.Add($"<ul class=\"legend key\" aria-label=\"Marks in the texts\">");
        foreach (var (role, text) in new[] { ("first", roles.First ?? "first speaker"), ("second", "other speakers"), ("both", "both sides"), ("none", "the readout itself") })
        {
            html.Add($"<li><i class=\"shape {role}\"></i> {text}</li>");
        }

        html.Add($"<li><span class=\"verb core\" lang=\"zh-Hans\">指出</span> verb of saying</li>");
        foreach (var (kind, text) in new[]
        {
            (AskKind.Request, "asked of the other side"), (AskKind.Shared, "for both to do"), (AskKind.Offer, "offered"), (AskKind.General, "for all, or nobody named"),
        })
        {
            html.Add($"<li><span class=\"ask {Names.Of(kind)}\" lang=\"zh-Hans\"><span class=\"modal\" data-n=\"1\">{Sample(kind)}</span>……</span> {text}</li>");
        }

        html.Add($"<li><span class=\"list\" data-n=\"2\" lang=\"zh-Hans\"><span class=\"item\">甲</span>、<span class=\"item\">乙</span></span> list, with the number of its items</li></ul>\n");
    }

    private static string Sample(AskKind kind) => kind switch
    {
        AskKind.Request => "希望",
        AskKind.Shared => "要",
        AskKind.Offer => "愿",
        _ => "应",
    };

    private static void WriteReadout(HtmlBuilder html, ReadoutDiscourse read, VoiceRoles roles, int number, bool isOpen, Func<Readout, IEnumerable<TextMark>>? further)
    {
        var readout = read.Readout;
        html.Add($"<details class=\"reading\"");
        if (isOpen)
        {
            html.Add($" open");
        }

        html.Add($"><summary><b>{readout.Date}</b> <span lang=\"{Names.LanguageOf(readout)}\">{readout.Title ?? readout.Id}</span> <span class=\"quiet\">");
        foreach (var voice in read.Voice)
        {
            html.Add($" <i class=\"shape {roles.Of(voice.Speaker)}\"></i><span lang=\"{Names.LanguageOf(readout)}\">{voice.Speaker}</span> {voice.Share:P0}");
        }

        html.Add($"</span></summary>\n");
        var (offices, marks) = (new SpeakerOffices(read), ReadoutMarks.Of(read, further?.Invoke(readout)));
        var (said, asked, marked) = (0, 0, 0);
        for (var i = 0; i < readout.Paragraphs.Count; i++)
        {
            var paragraph = readout.Paragraphs[i];
            html.Add($"<div class=\"para\" id=\"text{number}-{i + 1}\"><p class=\"label\"><span class=\"place\">¶{i + 1} {Names.Of(read.Sections[i].Role)}</span>");
            WriteVoices(html, [.. Until(read.Attributions, ref said, paragraph.End, attribution => attribution.Content)], readout, roles, offices);
            html.Add($"</p><p class=\"words\" lang=\"{Names.LanguageOf(readout)}\">");
            var inParagraph = Until(marks, ref marked, paragraph.End, mark => mark.Span).Select(mark => mark with { Span = readout.OriginalSpan(mark.Span) });
            MarkedText.Write(html, readout.Original, readout.OriginalSpan(paragraph), [.. inParagraph]);
            html.Add($"</p>");
            WriteNotes(html, read, asked + 1, [.. Until(read.Asks, ref asked, paragraph.End, ask => ask.ModalSpan)]);
            html.Add($"</div>\n");
        }

        html.Add($"</details>\n");
    }

    private static void WriteVoices(HtmlBuilder html, IReadOnlyList<Attribution> said, Readout readout, VoiceRoles roles, SpeakerOffices offices)
    {
        if (said.Count == 0)
        {
            html.Add($" <span class=\"voice\"><i class=\"shape none\"></i><span class=\"unseen\">the readout itself</span></span>");
        }

        foreach (var attribution in said.DistinctBy(attribution => attribution.Voice))
        {
            html.Add($" <span class=\"voice\"><i class=\"shape {roles.Of(attribution.Voice)}\"></i><b lang=\"{Names.LanguageOf(readout)}\">{attribution.Voice}</b>");
            if (attribution.Kind == VoiceKind.Joint)
            {
                html.Add($" <span class=\"office\">both sides</span>");
            }
            else if (offices.Of(attribution.Voice) is { } office)
            {
                html.Add($" <span class=\"office\" lang=\"{Names.LanguageOf(readout)}\">{office}</span>");
            }

            if (attribution.Level == ReportingLevel.Carried)
            {
                html.Add($" <span class=\"office\">goes on</span>");
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
        html.Add($"<ol class=\"notes\" aria-hidden=\"true\" lang=\"zh-Hans\">");
        foreach (var ask in placed)
        {
            html.Add($"<li><b>{number++}</b> {(isNamed ? $"{ask.Voice}: " : "")}{ReadoutMarks.Wording(ask)}</li>");
        }

        html.Add($"</ol>");
    }

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
