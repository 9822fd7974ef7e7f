namespace Rhetoric.Reporting;

/// <summary>The shares of one phrase by period: a dot a period, a bar for its interval, a line through neighbours, turns above.</summary>
/// <param name="Left">The left edge of the plot.</param>
/// <param name="Top">Its upper edge; turns are drawn above it.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Scale">The scale of shares.</param>
internal readonly record struct SharePlot(double Left, double Top, double Width, double Height, ShareScale Scale)
{
    private const double WidestBar = 16;
    private const double LeastForPath = 10;
    private const double LabelGap = 8;

    private double Bottom => Top + Height;

    /// <summary>Draws lines, axis and marks.</summary>
    public void Draw(HtmlBuilder svg, PhraseTimeline timeline, double labelSize)
    {
        DrawScale(svg, timeline.By == Period.Readout ? [0] : Scale.Lines, labelSize, hasLabels: timeline.By != Period.Readout);
        DrawLabels(svg, timeline, labelSize);
        if (timeline.By == Period.Readout)
        {
            DrawReadouts(svg, timeline);
            return;
        }

        if (Step(timeline) >= LeastForPath)
        {
            DrawPath(svg, timeline);
        }

        for (var number = 0; number < timeline.Periods.Count; number++)
        {
            DrawPeriod(svg, timeline.Periods[number], Middle(number, timeline), Step(timeline));
        }
    }

    /// <summary>How wide a period is.</summary>
    public double Step(PhraseTimeline timeline) => Width / Math.Max(1, timeline.Periods.Count);

    /// <summary>The middle of a period.</summary>
    public double Middle(int number, PhraseTimeline timeline) => Left + (Step(timeline) * (number + 0.5));

    /// <summary>What the text of a period says.</summary>
    public static string Told(TimelinePeriod period) => period is { Share: { } share, Interval: { } interval }
        ? FormattableString.Invariant($"{period.Label}: {period.With} of {ResultLine.Count(period.Documents, "readout")}, {PictureText.Percent(share)} (interval {PictureText.Percent(interval.Low)} to {PictureText.Percent(interval.High)}), {ResultLine.Count(period.Count, "use")}")
        : $"{period.Label}: no readouts";

    private void DrawScale(HtmlBuilder svg, IReadOnlyList<double> lines, double labelSize, bool hasLabels)
    {
        foreach (var share in lines)
        {
            var y = Top + Scale.Down(share, Height);
            svg.Add($"<line class=\"{(share == 0 ? "rp-axis" : "rp-grid")}\" x1=\"{Left:0.##}\" x2=\"{Left + Width:0.##}\" y1=\"{y:0.##}\" y2=\"{y:0.##}\"/>\n");
            if (hasLabels)
            {
                SvgPicture.Text(svg, Left - 6, y + (labelSize / 3), PictureText.Percent(share), labelSize, "rp-quiet rp-end");
            }
        }
    }

    private void DrawPath(HtmlBuilder svg, PhraseTimeline timeline)
    {
        var isOpen = false;
        svg.Add($"<path class=\"rp-path\" d=\"");
        for (var number = 0; number < timeline.Periods.Count; number++)
        {
            if (timeline.Periods[number].Share is { } share)
            {
                svg.Add($"{(isOpen ? "L" : "M")}{Middle(number, timeline):0.##} {Top + Scale.Down(share, Height):0.##}");
            }

            isOpen = timeline.Periods[number].Share is not null;
        }

        svg.Add($"\"/>\n");
    }

    private void DrawPeriod(HtmlBuilder svg, TimelinePeriod period, double x, double step)
    {
        svg.Add($"<g><title>{PictureText.Clean(Told(period))}</title>");
        if (period is { Share: { } share, Interval: { } interval })
        {
            var (width, high, low) = (Math.Min(WidestBar, step * 0.6), Top + Scale.Down(interval.High, Height), Top + Scale.Down(interval.Low, Height));
            svg.Add($"<rect class=\"rp-band\" x=\"{x - (width / 2):0.##}\" y=\"{high:0.##}\" width=\"{width:0.##}\" height=\"{Math.Max(0.5, low - high):0.##}\" rx=\"{Math.Min(2, width / 2):0.##}\"/>");
            var radius = Math.Clamp(step * 0.22, 1.8, 4);
            svg.Add($"<circle class=\"{(period.With == 0 ? "rp-nil" : "rp-dot")}\" cx=\"{x:0.##}\" cy=\"{Top + Scale.Down(share, Height):0.##}\" r=\"{radius:0.##}\"/>");
        }
        else
        {
            // No readout: unknown, not 0.
            var (from, to) = (x - (step / 2), x + (step / 2));
            for (var line = from; line < to - 0.01; line += 6)
            {
                var reach = Math.Min(6, to - line);
                svg.Add($"<line class=\"rp-void\" x1=\"{line:0.##}\" x2=\"{line + reach:0.##}\" y1=\"{Bottom - 1:0.##}\" y2=\"{Bottom - 1 - reach:0.##}\"/>");
            }
        }

        svg.Add($"</g>\n");
    }

    // A share of one readout says nothing: filled marks use the phrase, open ones do not.
    private void DrawReadouts(HtmlBuilder svg, PhraseTimeline timeline)
    {
        var (step, middle) = (Step(timeline), Top + (Height / 2));
        for (var number = 0; number < timeline.Periods.Count; number++)
        {
            var (period, x) = (timeline.Periods[number], Middle(number, timeline));
            var radius = Math.Clamp(step * 0.35, 0.6, 5);
            svg.Add($"<g><title>{PictureText.Clean(period.Label)}: {period.Count}</title>");
            if (period.With > 0)
            {
                var reach = Math.Min(Height / 2, 10 + (6 * (period.Count - 1)));
                svg.Add($"<rect class=\"rp-first\" x=\"{x - radius:0.##}\" y=\"{middle - reach:0.##}\" width=\"{2 * radius:0.##}\" height=\"{2 * reach:0.##}\" rx=\"{Math.Min(2, radius):0.##}\"/>");
            }
            else
            {
                svg.Add($"<line class=\"rp-grid\" x1=\"{x:0.##}\" x2=\"{x:0.##}\" y1=\"{middle - 3:0.##}\" y2=\"{middle + 3:0.##}\"/>");
            }

            svg.Add($"</g>\n");
        }
    }

    private void DrawLabels(HtmlBuilder svg, PhraseTimeline timeline, double size)
    {
        var labels = timeline.Periods.Select((period, number) => (Text: timeline.By == Period.Readout ? DateOf(timeline, number) : period.Label, Number: number)).ToArray();
        var step = Step(timeline);
        if (timeline.By == Period.Month && PictureText.Width("2000-01", size) + LabelGap > step)
        {
            // The years, each at its January.
            labels = [.. labels.Where(label => label.Text.EndsWith("-01", StringComparison.Ordinal)).Select(label => (label.Text[..^3], label.Number))];
            step *= 12;
        }

        var widest = labels.Select(label => PictureText.Width(label.Text, size)).DefaultIfEmpty(0).Max();
        var every = Math.Max(1, (int)Math.Ceiling((widest + LabelGap) / step));
        for (var number = 0; number < labels.Length; number += every)
        {
            var x = Middle(labels[number].Number, timeline);
            if (x + (widest / 2) <= Left + Width + SvgPicture.Margin)
            {
                SvgPicture.Text(svg, x, Bottom + size + 4, labels[number].Text, size, "rp-quiet rp-mid");
            }
        }
    }

    private static string DateOf(PhraseTimeline timeline, int number) =>
        timeline.Readouts[number].Date is { } date ? FormattableString.Invariant($"{date:yyyy-MM}") : timeline.Periods[number].Label;
}
