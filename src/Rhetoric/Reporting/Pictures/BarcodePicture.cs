namespace Rhetoric.Reporting;

/// <summary>The uses of phrases along the readouts laid end to end: a row a phrase, a stroke a use, a field a readout as wide as it is long.</summary>
/// <remarks>A stroke is as high as its row where somebody is quoted with it and half as high in the narrator's own words, so that no colour is needed to tell them apart.</remarks>
internal static class BarcodePicture
{
    private const double RowHeight = 34;
    private const double Top = 84;
    private const double LeastField = 13;
    private const double LeastLabel = 15;

    public static string Of(PhraseBarcode barcode, int width)
    {
        var labels = Math.Min(0.34 * width, 14 + barcode.Phrases.Select(phrase => PictureText.Width(phrase, 14.5)).DefaultIfEmpty(0).Max());
        var counts = 10 + barcode.Phrases.Index().Max(row => PictureText.Width(CountOf(barcode, row.Index), 11.5));
        var (left, plot) = (SvgPicture.Margin + labels, width - (2 * SvgPicture.Margin) - labels - counts);
        var places = new Places(barcode.Readouts, left, plot);
        var (hasFields, bottom) = (plot / Math.Max(1, barcode.Readouts.Count) >= LeastField, Top + (RowHeight * barcode.Phrases.Count));
        return SvgPicture.Of(width, bottom + 34, "Where the phrases stand", Description(barcode), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, "Where the phrases stand", 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit(Told(barcode), 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            DrawFields(svg, barcode.Readouts, places, bottom, hasFields);
            for (var row = 0; row < barcode.Phrases.Count; row++)
            {
                var y = Top + (RowHeight * row);
                SvgPicture.Text(svg, SvgPicture.Margin, y + 22, PictureText.Fit(barcode.Phrases[row], 14.5, labels - 8), 14.5, "rp-zh");
                DrawStrokes(svg, barcode[row], places, y);
                SvgPicture.Text(svg, width - SvgPicture.Margin, y + 22, CountOf(barcode, row), 11.5, "rp-quiet rp-end");
            }

            SvgPicture.Text(svg, left, bottom + 20, PictureText.Fit("high: somebody says it; low: the narrator", 11, plot + counts), 11, "rp-quiet");
        });
    }

    private static string CountOf(PhraseBarcode barcode, int row) => FormattableString.Invariant($"{barcode[row].Count:N0}");

    private static string Told(PhraseBarcode barcode) => $"{ResultLine.Joined(ResultLine.Count(barcode.Readouts.Count, "readout"), ResultLine.Dates(barcode.Readouts))}; as wide as each is long";

    private static string Description(PhraseBarcode barcode) => string.Join(' ', barcode.Phrases.Select((phrase, row) =>
        $"{phrase}: {ResultLine.Count(barcode[row].Count, "use")} in {ResultLine.Count(barcode[row].DistinctBy(use => use.Readout.Id).Count(), "readout")}."));

    private static void DrawFields(HtmlBuilder svg, IReadOnlyList<Readout> readouts, Places places, double bottom, bool hasFields)
    {
        var (free, year) = (0.0, 0);
        foreach (var (number, readout) in readouts.Index())
        {
            var x = places.StartOf(number);
            var begins = hasFields || (readout.Date is { } date && date.Year != year);
            year = readout.Date?.Year ?? year;
            if (!begins)
            {
                continue;
            }

            svg.Add($"<line class=\"rp-grid\" x1=\"{x:0.##}\" x2=\"{x:0.##}\" y1=\"{Top - 4:0.##}\" y2=\"{bottom:0.##}\"/>\n");
            if (x >= free)
            {
                var label = readout.Date is { } day ? (hasFields ? FormattableString.Invariant($"{day:yyyy-MM}") : FormattableString.Invariant($"{day:yyyy}")) : PictureText.Fit(readout.Id, 10.5, 44);
                SvgPicture.Text(svg, x + 2, Top - 9, label, 10.5, "rp-quiet");
                free = x + PictureText.Width(label, 10.5) + LeastLabel - 5;
            }
        }

        svg.Add($"<line class=\"rp-grid\" x1=\"{places.End:0.##}\" x2=\"{places.End:0.##}\" y1=\"{Top - 4:0.##}\" y2=\"{bottom:0.##}\"/>\n");
    }

    private static void DrawStrokes(HtmlBuilder svg, ResultList<PhraseOccurrence> uses, Places places, double y)
    {
        svg.Add($"<line class=\"rp-grid\" x1=\"{places.Start:0.##}\" x2=\"{places.End:0.##}\" y1=\"{y + RowHeight - 5:0.##}\" y2=\"{y + RowHeight - 5:0.##}\"/>\n");
        if (uses.Count == 0)
        {
            return;
        }

        svg.Add($"<path class=\"rp-stroke\" style=\"stroke-width:1.4px;fill:none\" d=\"");
        foreach (var use in uses)
        {
            var height = (RowHeight - 11) * (use.Readout.ReadDiscourse().AttributionAt(use.Span.Start) is null ? 0.5 : 1);
            svg.Add($"M{places.Of(use):0.##} {y + RowHeight - 5 - height:0.##}v{height:0.##}");
        }

        svg.Add($"\"/>\n");
    }

    /// <summary>Where the characters of the readouts lie from left to right; an empty readout has the width of one character.</summary>
    private sealed class Places
    {
        private readonly Dictionary<Readout, int> _numbers;
        private readonly long[] _before;
        private readonly double _left;
        private readonly double _perCharacter;

        public Places(IReadOnlyList<Readout> readouts, double left, double width)
        {
            _numbers = readouts.Index().ToDictionary(readout => readout.Item, readout => readout.Index);
            _before = new long[readouts.Count + 1];
            for (var number = 0; number < readouts.Count; number++)
            {
                _before[number + 1] = _before[number] + Math.Max(1, readouts[number].Text.Length);
            }

            (_left, _perCharacter) = (left, width / Math.Max(1, _before[^1]));
        }

        public double Start => _left;

        public double End => _left + (_perCharacter * _before[^1]);

        public double StartOf(int number) => _left + (_perCharacter * _before[number]);

        public double Of(PhraseOccurrence use) => _left + (_perCharacter * (_before[_numbers[use.Readout]] + use.Span.Start));
    }
}
