namespace Rhetoric.Reporting;

/// <summary>Phrases by readouts: in whose mouth each phrase is in each readout, one mark a voice.</summary>
/// <remarks>Where readouts stand too close for marks, a stroke stands for each that has the phrase, and years head the columns.</remarks>
internal static class ReadoutMatrixPicture
{
    private const double RowHeight = 27;
    private const double Top = 76;
    private const double LeastForMarks = 13;
    private const double Widest = 46;
    private const double LargestMark = 5;

    public static string Of(PhraseMatrix matrix, int width, PageWording words)
    {
        var roles = VoiceRoles.Of([.. matrix.Columns.Select(column => column.Readout!)]);
        var labels = Math.Min(0.36 * width, 12 + matrix.Rows.Select(row => PictureText.Width(row.Phrase, 14.5)).DefaultIfEmpty(0).Max());
        var step = Math.Min(Widest, (width - (2 * SvgPicture.Margin) - labels) / Math.Max(1, matrix.Columns.Count));
        var hasMarks = step >= LeastForMarks;
        var top = Top + (hasMarks ? 60 : 22);
        return SvgPicture.Of(width, top + (RowHeight * matrix.Rows.Count) + 14, words.Plain("picture.by.readout"), Description(matrix, words), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, words.Plain("picture.by.readout"), 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit(words.PlainCounted(hasMarks ? "picture.marks" : "picture.strokes", matrix.Columns.Count), 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            if (hasMarks)
            {
                DrawKey(svg, roles, width, words);
            }

            DrawHead(svg, matrix, SvgPicture.Margin + labels, top, step, hasMarks);
            for (var row = 0; row < matrix.Rows.Count; row++)
            {
                DrawRow(svg, matrix, row, roles, labels, top + (RowHeight * row), step, hasMarks, words);
            }
        });
    }

    private static string Description(PhraseMatrix matrix, PageWording words) => string.Join(' ', matrix.Rows.Select(row => row.First is null
        ? words.Plain("picture.in", row.Phrase, row.Documents, matrix.Columns.Count)
        : words.Plain("picture.in.dated", row.Phrase, row.Documents, matrix.Columns.Count, row.First, row.Last)));

    private static string DateOf(MatrixColumn column) => column.Readout!.Date is { } date ? FormattableString.Invariant($"{date:yyyy-MM-dd}") : column.Label;

    private static void DrawKey(HtmlBuilder svg, VoiceRoles roles, int width, PageWording words)
    {
        var x = SvgPicture.Margin + 5;
        foreach (var role in VoiceMarks.Roles)
        {
            var name = VoiceMarks.NameOf(role, roles, words);
            VoiceMarks.Draw(svg, role, x, 62, 4.5);
            SvgPicture.Text(svg, x + 10, 66, PictureText.Fit(name, 11, width - x - 10), 11, "rp-quiet");
            x += 26 + PictureText.Width(name, 11);
        }
    }

    private static void DrawHead(HtmlBuilder svg, PhraseMatrix matrix, double left, double top, double step, bool hasMarks)
    {
        var (lastEnd, lastYear) = (0.0, 0);
        for (var column = 0; column < matrix.Columns.Count; column++)
        {
            var x = left + (step * (column + 0.5));
            if (hasMarks)
            {
                svg.Add($"<g transform=\"translate({x + 4:0.##} {top - 6:0.##}) rotate(-90)\">");
                SvgPicture.Text(svg, 0, 0, matrix.Columns[column].Readout!.Date is { } day ? FormattableString.Invariant($"{day:yyyy-MM}") : PictureText.Fit(matrix.Columns[column].Label, 11, 50), 11, "rp-quiet");
                svg.Add($"</g>\n");
            }
            else if (matrix.Columns[column].Readout!.Date is { } date && date.Year != lastYear)
            {
                svg.Add($"<line class=\"rp-grid\" x1=\"{x - (step / 2):0.##}\" x2=\"{x - (step / 2):0.##}\" y1=\"{top - 4:0.##}\" y2=\"{top + (RowHeight * matrix.Rows.Count):0.##}\"/>\n");
                lastYear = date.Year;
                if (x > lastEnd)
                {
                    SvgPicture.Text(svg, x - (step / 2), top - 8, FormattableString.Invariant($"{date.Year}"), 11, "rp-quiet");
                    lastEnd = x + 34;
                }
            }
        }
    }

    private static void DrawRow(HtmlBuilder svg, PhraseMatrix matrix, int row, VoiceRoles roles, double labels, double y, double step, bool hasMarks, PageWording words)
    {
        var (left, middle) = (SvgPicture.Margin + labels, y + (RowHeight / 2));
        SvgPicture.Text(svg, SvgPicture.Margin, y + 18, PictureText.Fit(matrix.Rows[row].Phrase, 14.5, labels - 8), 14.5, "rp-zh");
        svg.Add($"<line class=\"rp-grid\" x1=\"{SvgPicture.Margin:0.##}\" x2=\"{left + (step * matrix.Columns.Count):0.##}\" y1=\"{y + RowHeight:0.##}\" y2=\"{y + RowHeight:0.##}\"/>\n");
        if (!hasMarks)
        {
            svg.Add($"<path class=\"rp-stroke\" style=\"stroke-width:{Math.Max(0.8, step * 0.8):0.##}px\" d=\"");
            foreach (var column in Enumerable.Range(0, matrix.Columns.Count).Where(column => matrix[row, column].With > 0))
            {
                svg.Add($"M{left + (step * (column + 0.5)):0.##} {y + 5:0.##}v{RowHeight - 9:0.##}");
            }

            svg.Add($"\"/>\n");
            return;
        }

        var uses = matrix.Rows[row].Uses.ToLookup(use => use.Readout);
        foreach (var column in Enumerable.Range(0, matrix.Columns.Count).Where(column => matrix[row, column].With > 0))
        {
            var readout = matrix.Columns[column].Readout!;
            var speakers = uses[readout].Select(use => use.Speaker).Distinct(StringComparer.Ordinal).ToArray();
            svg.Add($"<g><title>{PictureText.Clean($"{DateOf(matrix.Columns[column])} {readout.Id}: {matrix[row, column].Count}, {string.Join('、', speakers.Select(speaker => speaker ?? words.Plain("picture.narrator")))}")}</title>");
            DrawMarks(svg, [.. VoiceMarks.Roles.Where(role => speakers.Any(speaker => roles.Of(speaker) == role))], left + (step * (column + 0.5)), middle, step);
            svg.Add($"</g>\n");
        }
    }

    // Several voices stand side by side where there is room, else one above the other.
    private static void DrawMarks(HtmlBuilder svg, string[] roles, double x, double y, double step)
    {
        var count = roles.Length;
        var beside = Math.Min(LargestMark, (step - 2) / (2.4 * count));
        var above = Math.Min(Math.Min(LargestMark, (step - 2) / 2.4), (RowHeight - 2) / (2.5 * count));
        var size = Math.Max(beside, above);
        for (var number = 0; number < count; number++)
        {
            var shift = (number - ((count - 1) / 2.0)) * 2.5 * size;
            VoiceMarks.Draw(svg, roles[number], beside >= above ? x + shift : x, beside >= above ? y : y + shift, size);
        }
    }
}
