namespace Rhetoric.Reporting;

/// <summary>The timeline of one phrase, with intervals, the number of readouts of each period, and its turns.</summary>
internal static class TimelinePicture
{
    private const double SharesHeight = 190;
    private const double ReadoutsHeight = 64;
    private const double LaneHeight = 16;
    private const double LabelSize = 12;

    public static string Of(PhraseTimeline timeline, int width)
    {
        var lanes = Lanes(timeline, width);
        var height = timeline.By == Period.Readout ? ReadoutsHeight : SharesHeight;
        var top = 68 + (LaneHeight * lanes.Count) + (lanes.Count > 0 ? 6 : 0);
        var plot = new SharePlot(SvgPicture.Margin + 42, top, width - (2 * SvgPicture.Margin) - 42, height, new ShareScale([timeline]));
        return SvgPicture.Of(width, top + height + 58, $"{timeline.Title} by {Names.Of(timeline.By)}", Description(timeline), svg =>
        {
            var room = width - (2 * SvgPicture.Margin);
            SvgPicture.Text(svg, SvgPicture.Margin, 30, PictureText.Fit(timeline.Title, 21, room), 21, "rp-zh rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 50, Told(timeline, 12.5, room), 12.5, "rp-quiet");
            DrawTurns(svg, timeline, plot, lanes);
            plot.Draw(svg, timeline, LabelSize);
            DrawNumbers(svg, timeline, plot);
        });
    }

    /// <summary>Readouts and dates in one line, as much of it as there is room for.</summary>
    public static string Told(PhraseTimeline timeline, double size, double room) => Told(timeline) is var whole && PictureText.Width(whole, size) <= room ? whole
        : timeline.First is null ? PictureText.Fit(whole, size, room)
        : PictureText.Fit(FormattableString.Invariant($"{timeline.Documents} of {timeline.Readouts.Count}, {timeline.First:yyyy-MM} to {timeline.Last:yyyy-MM}"), size, room);

    private static string Told(PhraseTimeline timeline)
    {
        var forms = timeline.Forms.Count(form => form.OwnCount > 0);
        var dates = timeline.First is { } first ? first == timeline.Last ? $"on {first:yyyy-MM-dd}" : $"{first:yyyy-MM-dd} to {timeline.Last:yyyy-MM-dd}" : "no dated use";
        return FormattableString.Invariant($"{timeline.Documents} of {ResultLine.Count(timeline.Readouts.Count, "readout")}, {dates}")
            + (forms > 1 ? FormattableString.Invariant($"; {forms} forms together") : "")
            + (timeline.Undated is { } undated ? FormattableString.Invariant($"; {undated.Documents} undated, {undated.With} with it, not drawn") : "");
    }

    /// <summary>The whole picture in words.</summary>
    public static string Description(PhraseTimeline timeline)
    {
        var turns = timeline.Turns.Where(turn => turn.IsBeyondChance).Select(turn => $"{TurnMarks.NameOf(turn.Kind)} {turn.Date:yyyy-MM-dd} ({turn.Evidence})").ToArray();
        var shares = timeline.By == Period.Readout ? "" : " Shares of readouts: " + string.Join("; ", timeline.Periods.Select(Short)) + ".";
        return FormattableString.Invariant($"Used {ResultLine.Count(timeline.Count, "time")}, in {Told(timeline)}.{shares}")
            + (turns.Length > 0 ? $" Beyond chance: {string.Join("; ", turns)}." : "");
    }

    private static string Short(TimelinePeriod period) =>
        period.Documents == 0 ? $"{period.Label} no readouts" : FormattableString.Invariant($"{period.Label} {period.With} of {period.Documents}");

    // Labels that would touch stand in lanes one above the other.
    private static List<List<(PhraseTurn Turn, double From, string Text)>> Lanes(PhraseTimeline timeline, int width)
    {
        var plot = new SharePlot(SvgPicture.Margin + 42, 0, width - (2 * SvgPicture.Margin) - 42, 0, new ShareScale([timeline]));
        var lanes = new List<List<(PhraseTurn Turn, double From, string Text)>>();
        foreach (var turn in timeline.Turns.Where(turn => turn.IsBeyondChance))
        {
            var text = $"{TurnMarks.Of(turn.Kind)} {TurnMarks.NameOf(turn.Kind)}, {PictureText.P(turn.AdjustedP)}";
            var from = Math.Min(plot.Middle(TurnMarks.PlaceOf(turn, timeline), timeline) - 4, width - SvgPicture.Margin - PictureText.Width(text, 11.5));
            var lane = lanes.Find(lane => lane[^1].From + PictureText.Width(lane[^1].Text, 11.5) + 12 < from);
            if (lane is null)
            {
                lanes.Add(lane = []);
            }

            lane.Add((turn, from, text));
        }

        return lanes;
    }

    private static void DrawTurns(HtmlBuilder svg, PhraseTimeline timeline, SharePlot plot, List<List<(PhraseTurn Turn, double From, string Text)>> lanes)
    {
        for (var number = 0; number < lanes.Count; number++)
        {
            var y = 64 + (LaneHeight * (number + 1)) - 4;
            foreach (var (turn, from, text) in lanes[number])
            {
                var x = plot.Middle(TurnMarks.PlaceOf(turn, timeline), timeline);
                svg.Add($"<g><title>{PictureText.Clean($"{turn.Date:yyyy-MM-dd}: {turn.Evidence}")}</title><line class=\"rp-turn\" x1=\"{x:0.##}\" x2=\"{x:0.##}\" y1=\"{y + 3:0.##}\" y2=\"{plot.Top + plot.Height:0.##}\"/>");
                SvgPicture.Text(svg, from, y, text, 11.5, "rp-strong");
                svg.Add($"</g>\n");
            }
        }
    }

    private static void DrawNumbers(HtmlBuilder svg, PhraseTimeline timeline, SharePlot plot)
    {
        var y = plot.Top + plot.Height + 34;
        if (timeline.By == Period.Readout)
        {
            SvgPicture.Text(svg, plot.Left, y, "a mark for each readout that uses it, higher for more uses", 11, "rp-quiet");
            return;
        }

        var widest = timeline.Periods.Select(period => PictureText.Width(Fraction(period), 11)).DefaultIfEmpty(0).Max();
        if (widest + 3 > plot.Step(timeline))
        {
            DrawNote(svg, plot, y, "bars: interval of Jeffreys; open dot: none of the readouts; hatched: no readouts", "bars: interval; hatched: no readouts");
            return;
        }

        for (var number = 0; number < timeline.Periods.Count; number++)
        {
            SvgPicture.Text(svg, plot.Middle(number, timeline), y, Fraction(timeline.Periods[number]), 11, "rp-mid");
        }

        DrawNote(svg, plot, y + 16, "readouts with it / readouts; bars: interval of Jeffreys; hatched: no readouts", "readouts with it / readouts; bars: interval");
    }

    private static void DrawNote(HtmlBuilder svg, SharePlot plot, double y, string note, string shortNote) =>
        SvgPicture.Text(svg, plot.Left, y, PictureText.Width(note, 11) <= plot.Width ? note : PictureText.Fit(shortNote, 11, plot.Width), 11, "rp-quiet");

    private static string Fraction(TimelinePeriod period) => period.Documents == 0 ? "–" : FormattableString.Invariant($"{period.With}/{period.Documents}");
}
