using System.Globalization;

namespace Rhetoric.Reporting;

/// <summary>A page on a series: what came and went, who put it there, and in which words.</summary>
/// <remarks>Where a series is long, the tables show its last readouts; the answer in JSON has all.</remarks>
internal static class CollationPage
{
    private const int MostReadouts = 24;
    private const int MostFormulas = 40;
    private const int MostTurns = 14;
    private const int MostLinks = 12;
    private const int MostQuoted = 60;

    public static string Of(Collation collation)
    {
        int[] shown = [.. Enumerable.Range(Math.Max(0, collation.Readouts.Count - MostReadouts), Math.Min(MostReadouts, collation.Readouts.Count))];
        var roles = VoiceRoles.Of(collation.Readouts);
        var title = TitleOf(collation);
        return HtmlPage.Of(title, html =>
        {
            WriteHead(html, collation, title, shown);
            ThreadGrid.Write(html, collation.Readouts, collation.Threads, shown, roles);
            PrincipleTables.Write(html, collation.Readouts, collation.Principles, shown);
            WriteFormulas(html, collation, shown);
            WriteMeetings(html, collation, shown);
            WriteOrder(html, collation, shown, roles);
            WriteReuse(html, collation, shown);
            InputSection.Write(html, new ReadoutCorpus(collation.Readouts), new ResultHead
            {
                Inputs = collation.Readouts,
                Lexicon = collation.Lexicon,
                Segmenter = Segmenter.Default.Identity,
            });
        });
    }

    private static string TitleOf(Collation collation)
    {
        var met = collation.Readouts.Select(readout => readout.ReadCounterpart()?.Name).OfType<string>().CountBy(name => name, StringComparer.Ordinal).ToArray();
        var count = string.Create(CultureInfo.InvariantCulture, $"{collation.Readouts.Count} readout{(collation.Readouts.Count == 1 ? "" : "s")}");
        return met is [var only] ? $"{only.Key}: {count}" : count;
    }

    private static void WriteHead(HtmlBuilder html, Collation collation, string title, int[] shown)
    {
        html.Add($"<header><h1>{title}</h1>\n<dl class=\"facts\">");
        if (collation.Readouts.FirstOrDefault(readout => readout.Date is not null)?.Date is { } first)
        {
            html.Add($"<div><dt>From</dt><dd>{first:yyyy-MM-dd}</dd></div><div><dt>To</dt><dd>{collation.Readouts.Max(readout => readout.Date)}</dd></div>");
        }

        html.Add($"<div><dt>Threads</dt><dd>{collation.Threads.Count}</dd></div><div><dt>Formulas</dt><dd>{collation.Formulas.Count}</dd></div><div><dt>Lists of principles</dt><dd>{collation.Principles.Count}</dd></div></dl>\n");
        if (shown.Length < collation.Readouts.Count)
        {
            html.Add($"<p class=\"quiet\">The tables show the last {shown.Length} of {collation.Readouts.Count} readouts.</p>\n");
        }

        html.Add($"<nav aria-label=\"Sections\"><ul><li><a href=\"#threads\">Threads</a></li><li><a href=\"#principles\">Principles</a></li><li><a href=\"#formulas\">Formulas</a></li><li><a href=\"#meetings\">Meeting by meeting</a></li><li><a href=\"#order\">Order of topics</a></li><li><a href=\"#reuse\">Words reused</a></li><li><a href=\"#sources\">Sources and method</a></li></ul></nav></header>\n<main id=\"content\">\n");
    }

    private static void WriteFormulas(HtmlBuilder html, Collation collation, int[] shown)
    {
        html.Add($"<h2 id=\"formulas\">Formulas: which words in which readout</h2>\n<p>Uses of each wording, the stronger the tint the more; ′ marks other wordings of the same family. The most formulaic come first.</p>\n<div class=\"scroll\"><table class=\"series\"><thead><tr><th scope=\"col\">Formula</th>");
        SeriesDates.WriteHeads(html, collation.Readouts, shown);
        html.Add($"</tr></thead><tbody>\n");
        foreach (var formula in collation.Formulas.Where(formula => shown.Any(number => formula.In(number) is not null)).Take(MostFormulas))
        {
            html.Add($"<tr><th scope=\"row\" lang=\"zh-Hans\">{formula.Formula.Canonical}</th>");
            foreach (var number in shown)
            {
                if (formula.In(number) is { } cell)
                {
                    html.Add($"<td class=\"t{Math.Min(4, cell.Family)}\">{ResultTables.Shown(cell)}</td>");
                }
                else
                {
                    html.Add($"<td></td>");
                }
            }

            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static void WriteMeetings(HtmlBuilder html, Collation collation, int[] shown)
    {
        html.Add($"<h2 id=\"meetings\">Meeting by meeting</h2>\n<p>New: not in any readout before. Back: after a silence. Last said: in two readouts or more up to here, and in none of those after. The first readout introduces nothing, as what came before it is not known. Threads, then principles, then formulas.</p>\n<table class=\"stack\"><thead><tr><th scope=\"col\">Meeting</th><th scope=\"col\">New</th><th scope=\"col\">Back</th><th scope=\"col\">Last said</th></tr></thead><tbody>\n");
        foreach (var number in shown)
        {
            var meeting = collation.Meetings[number];
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(meeting.Readout)}</td><td data-name=\"new\">");
            WriteTurns(html, collation, meeting.Introduced);
            html.Add($"</td><td data-name=\"back\">");
            WriteTurns(html, collation, meeting.Returned);
            html.Add($"</td><td data-name=\"last said\">");
            WriteTurns(html, collation, meeting.Retired);
            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteTurns(HtmlBuilder html, Collation collation, IEnumerable<MeetingTurn> turns)
    {
        MeetingTurn[] all = [.. turns];
        for (var at = 0; at < Math.Min(all.Length, MostTurns); at++)
        {
            var turn = all[at];
            html.Add($"{(at > 0 ? " · " : "")}<span class=\"turn {Names.Of(turn.Subject)}\"{(turn.Subject == MeetingSubject.Thread ? "" : " lang=\"zh-Hans\"")}>{turn.Name}</span>");
            if (turn.Before is { } before)
            {
                html.Add($" <span class=\"place\">({SeriesDates.MonthOf(collation.Readouts[before])})</span>");
            }
        }

        if (all.Length > MostTurns)
        {
            html.Add($" <span class=\"place\">and {all.Length - MostTurns} more</span>");
        }
    }

    private static void WriteOrder(HtmlBuilder html, Collation collation, int[] shown, VoiceRoles roles)
    {
        html.Add($"<h2 id=\"order\">The order of topics</h2>\n<p>As speakers raise them; the mark tells who. The number in brackets is the place that the topic had in the last readout with it, where it is another.</p>\n<table class=\"stack\"><tbody>\n");
        foreach (var number in shown)
        {
            var meeting = collation.Meetings[number];
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(meeting.Readout)}</td><td>");
            foreach (var topic in meeting.Topics)
            {
                html.Add($"<span class=\"item-chip\"><span class=\"shape {roles.Of(topic.RaisedBy)}\"></span>{topic.Place} {topic.Thread.Title}");
                if (topic.PlaceBefore is { } before && before != topic.Place)
                {
                    html.Add($" <span class=\"place\">({before})</span>");
                }

                html.Add($"</span> ");
            }

            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteReuse(HtmlBuilder html, Collation collation, int[] shown)
    {
        html.Add($"<h2 id=\"reuse\">Words reused</h2>\n<p>The share of a readout that stands word for word in an earlier one, in stretches of {collation.Reuse.LeastStretch} characters or more (between English texts three times as many).</p>\n");
        PicturePair.Write(html, width => ReusePicture.Of(collation.Reuse, shown, width));
        TextReuse[] links = [.. collation.Reuse.Strongest(MostLinks)];
        if (links.Length == 0)
        {
            return;
        }

        html.Add($"<table class=\"stack\"><thead><tr><th scope=\"col\">Readout</th><th scope=\"col\">Has words of</th><th scope=\"col\" class=\"number\">Share</th><th scope=\"col\" class=\"number\">Longest</th><th scope=\"col\">The longest stretch</th></tr></thead><tbody>\n");
        foreach (var link in links)
        {
            var (later, longest) = (collation.Readouts[link.Later], link.Longest);
            var (inLater, inEarlier) = ResultTables.PlacesOf(collation, link);
            var text = later.Quote(longest.InLater).ReplaceLineEndings(" ");
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(later)}</td><td class=\"date\">{SeriesDates.DayOf(collation.Readouts[link.Earlier])}</td><td class=\"number\" data-name=\"share\">{link.Share:P0}</td><td class=\"number\" data-name=\"longest\">{longest.Length}</td><td lang=\"zh-Hans\">{PictureText.Fit(text, 1, MostQuoted)} <span class=\"place\" lang=\"en\">{inLater.Start}–{inLater.End}; {inEarlier.Start}–{inEarlier.End}</span></td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }
}
