using Rhetoric.Discourse;

namespace Rhetoric.Reporting;

/// <summary>Share of voice of both texts by side, with the average of the earlier readouts.</summary>
internal static class VoiceBars
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        html.Add($"<section id=\"shares\"><h2>Voices: who gets how much space</h2>\n<p class=\"quiet\">Shares of the characters that are put into somebody's mouth; the tick is the average of the earlier readouts, their range stands behind it.</p>\n<table class=\"vo\"><thead><tr><th scope=\"col\">Voice</th><th scope=\"col\">A above, B below</th><th scope=\"col\" class=\"number\">A</th><th scope=\"col\" class=\"number\">B</th><th scope=\"col\" class=\"number\">Earlier</th></tr></thead><tbody>\n");
        var earlier = comparison.Series.Select(SharesOf).ToArray();
        var (a, b) = (SharesOf(comparison.A), SharesOf(comparison.B));
        foreach (var (side, name) in (ReadOnlySpan<(SideRole, string)>)[(SideRole.Home, "Publisher's side"), (SideRole.Counterpart, "Other side"), (SideRole.Both, "Both together")])
        {
            if (a[side] + b[side] == 0)
            {
                continue;
            }

            html.Add($"<tr><th scope=\"row\">{name}</th><td class=\"bars\"><span class=\"vb a\" style=\"width:{100 * a[side]:F1}%\"></span><span class=\"vb b\" style=\"width:{100 * b[side]:F1}%\"></span>");
            if (earlier.Length > 0)
            {
                html.Add($"<span class=\"tick\" style=\"left:{100 * earlier.Average(shares => shares[side]):F1}%\"></span>");
            }

            html.Add($"</td><td class=\"number\">{a[side]:P0}</td><td class=\"number\">{b[side]:P0}</td><td class=\"number\">");
            if (earlier.Length > 0)
            {
                html.Add($"{earlier.Average(shares => shares[side]):P0} <span class=\"quiet\">[{earlier.Min(shares => shares[side]):P0}–{earlier.Max(shares => shares[side]):P0}]</span>");
            }

            html.Add($"</td></tr>\n");
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static Dictionary<SideRole, double> SharesOf(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        var shares = Enum.GetValues<SideRole>().ToDictionary(side => side, _ => 0.0);
        foreach (var voice in discourse.Voice)
        {
            shares[discourse.Standing.Of(voice.Speaker)] += voice.Share;
        }

        return shares;
    }
}
