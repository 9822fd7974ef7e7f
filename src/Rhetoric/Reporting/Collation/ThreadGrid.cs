namespace Rhetoric.Reporting;

/// <summary>Threads by readouts: how much each readout has on a thread, and who raises it first. Topics come before slots.</summary>
internal static class ThreadGrid
{
    private const int MostThreads = 40;

    // The lower ends of the tints, as shares of a readout's characters.
    private static readonly double[] Tints = [0, 0.03, 0.08, 0.15];

    public static void Write(HtmlBuilder html, IReadOnlyList<Readout> readouts, IReadOnlyList<CollatedThread> threads, int[] shown, VoiceRoles roles)
    {
        html.Add($"<h2 id=\"threads\">{html.Words["threads.title"]}</h2>\n<p>{html.Words["threads.note"]}</p>\n");
        WriteVoiceKey(html, roles);
        html.Add($"<div class=\"scroll\"><table class=\"series\" aria-label=\"{html.Words["threads.title"]}\"><thead><tr><th scope=\"col\">{html.Words["thread"]}</th>");
        SeriesDates.WriteHeads(html, readouts, shown);
        html.Add($"</tr></thead><tbody>\n");
        foreach (var thread in threads.Where(thread => thread.IsTopic).Concat(threads.Where(thread => !thread.IsTopic)).Where(thread => shown.Any(number => thread.In(number) is not null)).Take(MostThreads))
        {
            html.Add($"<tr{(thread.IsTopic ? "" : " class=\"slot\"")}><th scope=\"row\">{html.Words.TitleOf(thread)}</th>");
            foreach (var number in shown)
            {
                if (thread.In(number) is { } cell)
                {
                    var role = roles.Of(cell.RaisedBy);
                    html.Add($"<td class=\"t{TintOf(cell.Characters, readouts[number].Text.Length)}\"><span class=\"shape {role}\" title=\"{ShownVoice.Of(cell.RaisedBy, readouts[number]) ?? html.Words.Plain("voice.narrator")}\"></span>{cell.Characters}</td>");
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

    private static void WriteVoiceKey(HtmlBuilder html, VoiceRoles roles)
    {
        html.Add($"<ul class=\"legend\">");
        foreach (var role in VoiceMarks.Roles)
        {
            html.Add($"<li><span class=\"shape {role}\"></span>");
            MixedText.Write(html, VoiceMarks.NameOf(role, roles, html.Words));
            html.Add($"</li>");
        }

        html.Add($"</ul>\n");
    }

    private static int TintOf(int characters, int length)
    {
        var share = length == 0 ? 0 : (double)characters / length;
        return Array.FindLastIndex(Tints, tint => share >= tint) + 1;
    }
}
