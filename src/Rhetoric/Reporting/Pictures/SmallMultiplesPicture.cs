namespace Rhetoric.Reporting;

/// <summary>Timelines of several phrases in small, all on the same two scales.</summary>
internal static class SmallMultiplesPicture
{
    private const double LeastPanel = 215;
    private const double Gap = 22;
    private const double PlotHeight = 74;
    private const double PanelHeight = 164;
    private const double LabelSize = 10.5;
    private const double LabelRoom = 34;

    public static string Of(PhraseTimelines timelines, int width)
    {
        var room = width - (2 * SvgPicture.Margin);
        var columns = Math.Clamp((int)((room + Gap) / (LeastPanel + Gap)), 1, timelines.Count);
        var panel = (room - (Gap * (columns - 1))) / columns;
        var rows = (timelines.Count + columns - 1) / columns;
        var scale = new ShareScale(timelines);
        return SvgPicture.Of(width, (rows * PanelHeight) + 34, Title(timelines), string.Join(' ', timelines.Select(timeline => $"{timeline.Title}: {TimelinePicture.Description(timeline)}")), svg =>
        {
            for (var number = 0; number < timelines.Count; number++)
            {
                Draw(svg, timelines[number], SvgPicture.Margin + (number % columns * (panel + Gap)), 8 + (number / columns * PanelHeight), panel, scale);
            }

            SvgPicture.Text(svg, SvgPicture.Margin, (rows * PanelHeight) + 22, Key(timelines, room), 11, "rp-quiet");
        });
    }

    private static string Key(PhraseTimelines timelines, double room)
    {
        var key = string.Join("   ", timelines.SelectMany(timeline => timeline.Turns).Where(turn => turn.IsBeyondChance).Select(turn => turn.Kind).Distinct().Order()
            .Select(kind => $"{TurnMarks.Of(kind)} {TurnMarks.NameOf(kind)}"));
        return PictureText.Fit(key.Length == 0 ? "no turn beyond chance" : $"beyond chance:   {key}", 11, room);
    }

    private static string Title(PhraseTimelines timelines) => FormattableString.Invariant($"{ResultLine.Count(timelines.Count, "phrase")} by {Names.Of(timelines[0].By)}");

    private static void Draw(HtmlBuilder svg, PhraseTimeline timeline, double left, double top, double width, ShareScale scale)
    {
        var plot = new SharePlot(left + LabelRoom, top + 58, width - LabelRoom, PlotHeight, scale);
        SvgPicture.Text(svg, left, top + 18, PictureText.Fit(timeline.Title, 15.5, width), 15.5, "rp-zh rp-strong");
        SvgPicture.Text(svg, left, top + 34, TimelinePicture.Told(timeline, 11, width), 11, "rp-quiet");
        foreach (var place in timeline.Turns.Where(turn => turn.IsBeyondChance).GroupBy(turn => TurnMarks.PlaceOf(turn, timeline)))
        {
            var signs = string.Concat(place.Select(turn => TurnMarks.Of(turn.Kind)).Distinct());
            var told = string.Join("; ", place.Select(turn => $"{TurnMarks.NameOf(turn.Kind)} {turn.Date:yyyy-MM-dd}, {turn.Evidence}, {PictureText.P(turn.AdjustedP)}"));
            svg.Add($"<g><title>{PictureText.Clean(told)}</title>");
            SvgPicture.Text(svg, plot.Middle(place.Key, timeline), top + 51, signs, 11.5, "rp-mid rp-strong");
            svg.Add($"</g>\n");
        }

        plot.Draw(svg, timeline, LabelSize);
    }
}
