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

    public static string Of(Collation collation, TextLanguage language)
    {
        int[] shown = [.. Enumerable.Range(Math.Max(0, collation.Readouts.Count - MostReadouts), Math.Min(MostReadouts, collation.Readouts.Count))];
        var roles = VoiceRoles.Of(collation.Readouts);
        var title = SeriesTitle.Of(collation.Readouts, PageWording.Of(language));
        return HtmlPage.Of(title, language, html =>
        {
            WriteHead(html, collation, title, shown);
            ThreadGrid.Write(html, collation.Readouts, collation.Threads, shown, roles);
            PrincipleTables.Write(html, collation.Readouts, collation.Principles, shown);
            WriteFormulas(html, collation, shown);
            WriteMeetings(html, collation, shown);
            WriteOrder(html, collation, shown, roles);
            WriteReuse(html, collation, shown);
            InputSection.Write(html, [], new ResultHead
            {
                Inputs = collation.Readouts,
                Lexicon = collation.Lexicon,
                Segmenter = Segmenter.Default.Identity,
            });
        });
    }

    private static void WriteHead(HtmlBuilder html, Collation collation, string title, int[] shown)
    {
        html.Add($"<header><h1>");
        MixedText.Write(html, title);
        html.Add($"</h1>\n<dl class=\"facts\">");
        if (collation.Readouts.FirstOrDefault(readout => readout.Date is not null)?.Date is { } first)
        {
            html.Add($"<div><dt>{html.Words["facts.from"]}</dt><dd>{first:yyyy-MM-dd}</dd></div><div><dt>{html.Words["facts.to"]}</dt><dd>{collation.Readouts.Max(readout => readout.Date)}</dd></div>");
        }

        html.Add($"<div><dt>{html.Words["nav.threads"]}</dt><dd>{collation.Threads.Count}</dd></div><div><dt>{html.Words["facts.formulas"]}</dt><dd>{collation.Formulas.Count}</dd></div><div><dt>{html.Words["facts.principles"]}</dt><dd>{collation.Principles.Count}</dd></div></dl>\n");
        if (shown.Length < collation.Readouts.Count)
        {
            html.Add($"<p class=\"quiet\">{html.Words.With("collation.shown", shown.Length, collation.Readouts.Count)}</p>\n");
        }

        html.Add($"<nav aria-label=\"{html.Words["nav.title"]}\"><ul><li><a href=\"#threads\">{html.Words["nav.threads"]}</a></li><li><a href=\"#principles\">{html.Words["nav.principles"]}</a></li><li><a href=\"#formulas\">{html.Words["facts.formulas"]}</a></li><li><a href=\"#meetings\">{html.Words["meetings.title"]}</a></li><li><a href=\"#order\">{html.Words["nav.order"]}</a></li><li><a href=\"#reuse\">{html.Words["reuse.title"]}</a></li><li><a href=\"#sources\">{html.Words["sources.title"]}</a></li></ul></nav></header>\n<main id=\"content\">\n");
    }

    private static void WriteFormulas(HtmlBuilder html, Collation collation, int[] shown)
    {
        html.Add($"<h2 id=\"formulas\">{html.Words["grid.formulas.title"]}</h2>\n<p>{html.Words["grid.formulas.note"]}</p>\n<div class=\"scroll\"><table class=\"series\" aria-label=\"{html.Words["grid.formulas.title"]}\"><thead><tr><th scope=\"col\">{html.Words["formula"]}</th>");
        SeriesDates.WriteHeads(html, collation.Readouts, shown);
        html.Add($"</tr></thead><tbody>\n");
        var folded = collation.Formulas.Select(formula => formula.Formula).FoldTwins().Select(formula => formula.Family).ToHashSet(StringComparer.Ordinal);
        foreach (var formula in collation.Formulas.Where(formula => folded.Contains(formula.Formula.Family) && shown.Any(number => formula.In(number) is not null)).Take(MostFormulas))
        {
            html.Add($"<tr><th scope=\"row\" lang=\"{Names.LanguageOf(formula.Formula.Canonical)}\">{formula.Formula.Canonical}</th>");
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
        var titles = collation.Threads.ToDictionary(thread => thread.Title, html.Words.TitleOf, StringComparer.Ordinal);
        html.Add($"<h2 id=\"meetings\">{html.Words["meetings.title"]}</h2>\n<p>{html.Words["meetings.note"]}</p>\n<table class=\"stack\" aria-label=\"{html.Words["meetings.title"]}\"><thead><tr><th scope=\"col\">{html.Words["meeting"]}</th><th scope=\"col\">{html.Words["meetings.new"]}</th><th scope=\"col\">{html.Words["meetings.back"]}</th><th scope=\"col\">{html.Words["meetings.last"]}</th></tr></thead><tbody>\n");
        foreach (var number in shown)
        {
            var meeting = collation.Meetings[number];
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(meeting.Readout)}</td><td data-name=\"{html.Words["meetings.new.name"]}\">");
            WriteTurns(html, collation, titles, meeting.Introduced);
            html.Add($"</td><td data-name=\"{html.Words["meetings.back.name"]}\">");
            WriteTurns(html, collation, titles, meeting.Returned);
            html.Add($"</td><td data-name=\"{html.Words["meetings.last.name"]}\">");
            WriteTurns(html, collation, titles, meeting.Retired);
            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void WriteTurns(HtmlBuilder html, Collation collation, Dictionary<string, string> titles, IEnumerable<MeetingTurn> turns)
    {
        MeetingTurn[] all = [.. turns];
        for (var at = 0; at < Math.Min(all.Length, MostTurns); at++)
        {
            var turn = all[at];
            var name = turn.Subject == MeetingSubject.Thread ? titles[turn.Name] : turn.Name;
            html.Add($"{(at > 0 ? " · " : "")}<span class=\"turn {Names.Of(turn.Subject)}\" lang=\"{Names.LanguageOf(name)}\">{name}</span>");
            if (turn.Before is { } before)
            {
                html.Add($" <span class=\"place\">({SeriesDates.MonthOf(collation.Readouts[before])})</span>");
            }
        }

        if (all.Length > MostTurns)
        {
            html.Add($" <span class=\"place\">{html.Words.With("more", all.Length - MostTurns)}</span>");
        }
    }

    private static void WriteOrder(HtmlBuilder html, Collation collation, int[] shown, VoiceRoles roles)
    {
        html.Add($"<h2 id=\"order\">{html.Words["order.title"]}</h2>\n<p>{html.Words["order.note"]}</p>\n<table class=\"stack\" aria-label=\"{html.Words["order.title"]}\"><tbody>\n");
        foreach (var number in shown)
        {
            var meeting = collation.Meetings[number];
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(meeting.Readout)}</td><td>");
            foreach (var topic in meeting.Topics)
            {
                html.Add($"<span class=\"item-chip\"><span class=\"shape {roles.Of(topic.RaisedBy)}\"></span>{topic.Place} {html.Words.TitleOf(topic.Thread)}");
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
        html.Add($"<h2 id=\"reuse\">{html.Words["reuse.title"]}</h2>\n<p>{html.Words.With("reuse.note", collation.Reuse.LeastStretch)}</p>\n");
        PicturePair.Write(html, width => ReusePicture.Of(collation.Reuse, shown, width, html.Words));
        TextReuse[] links = [.. collation.Reuse.Strongest(MostLinks)];
        if (links.Length == 0)
        {
            return;
        }

        html.Add($"<table class=\"stack\" aria-label=\"{html.Words["reuse.title"]}\"><thead><tr><th scope=\"col\">{html.Words["readout"]}</th><th scope=\"col\">{html.Words["reuse.of"]}</th><th scope=\"col\" class=\"number\">{html.Words["reuse.share"]}</th><th scope=\"col\" class=\"number\">{html.Words["reuse.longest"]}</th><th scope=\"col\">{html.Words["reuse.stretch"]}</th></tr></thead><tbody>\n");
        foreach (var link in links)
        {
            var (later, longest) = (collation.Readouts[link.Later], link.Longest);
            var (inLater, inEarlier) = ResultTables.PlacesOf(collation, link);
            var text = later.Quote(longest.InLater).ReplaceLineEndings(" ");
            html.Add($"<tr><td class=\"date\">{SeriesDates.DayOf(later)}</td><td class=\"date\">{SeriesDates.DayOf(collation.Readouts[link.Earlier])}</td><td class=\"number\" data-name=\"{html.Words["reuse.share.name"]}\">{link.Share:P0}</td><td class=\"number\" data-name=\"{html.Words["reuse.longest.name"]}\">{longest.Length}</td><td lang=\"{Names.LanguageOf(later)}\">{PictureText.Fit(text, 1, MostQuoted)} <span class=\"place\" lang=\"en\">{inLater.Start}–{inLater.End}; {inEarlier.Start}–{inEarlier.End}</span></td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }
}
