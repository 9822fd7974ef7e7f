namespace Rhetoric.Reporting;

/// <summary>A readout in a piece of HTML: its text by paragraph; with who says what, asks and lists marked where it was read for that.</summary>
internal static class ReadingFragment
{
    /// <summary>Writes the text without marks.</summary>
    public static void Write(HtmlBuilder html, Readout readout, int mostCharacters) => Write(html, readout, mostCharacters, [], _ => "");

    /// <summary>Writes the text with its marks, beside each paragraph its role and who speaks.</summary>
    public static void Write(HtmlBuilder html, ReadoutDiscourse read, int mostCharacters) => Write(
        html, read.Readout, mostCharacters, ReadoutMarks.Of(read, html.Words),
        paragraph => $"¶{paragraph + 1} {Names.Of(read.Sections[paragraph].Role)}{Speakers(read, read.Readout.Paragraphs[paragraph])}");

    private static void Write(HtmlBuilder html, Readout readout, int mostCharacters, TextMark[] marks, Func<int, string> label)
    {
        html.Add($"<p class=\"rf-title\">{readout.Date} <span lang=\"{Names.LanguageOf(readout)}\">{readout.Title ?? readout.Id}</span> <span class=\"rf-quiet\">{readout.Text.Length:N0} characters</span></p>\n");
        foreach (var (number, paragraph) in readout.Paragraphs.Index())
        {
            if (paragraph.Start >= mostCharacters)
            {
                html.Add($"<p class=\"rf-quiet\">{number:N0} of {readout.Paragraphs.Count:N0} paragraphs; {readout.Paragraphs.Count - number:N0} more.</p>\n");
                break;
            }

            html.Add($"<p class=\"rf-words\" lang=\"{Names.LanguageOf(readout)}\">");
            if (label(number) is { Length: > 0 } told)
            {
                html.Add($"<span class=\"rf-where\">");
                MixedText.Write(html, told);
                html.Add($"</span>");
            }

            var inParagraph = marks.Where(mark => paragraph.Contains(mark.Span.Start)).Select(mark => mark with { Id = "", Span = readout.OriginalSpan(mark.Span) });
            MarkedText.Write(html, readout.Original, readout.OriginalSpan(paragraph), [.. inParagraph]);
            html.Add($"</p>\n");
        }
    }

    private static string Speakers(ReadoutDiscourse read, TextSpan paragraph)
    {
        var voices = read.Attributions.Where(said => paragraph.Contains(said.Content.Start)).Select(said => ShownVoice.Of(said.Voice, read.Readout)!).Distinct(StringComparer.Ordinal).ToArray();
        return voices.Length == 0 ? "" : $" · {string.Join('、', voices)}";
    }
}
