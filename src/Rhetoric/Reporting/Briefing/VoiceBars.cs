namespace Rhetoric.Reporting;

/// <summary>Share of voice of both texts by side, with the average of the earlier readouts; of texts in two languages by country, with who speaks for it in each.</summary>
internal static class VoiceBars
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        html.Add($"<section id=\"shares\"><h2>{html.Words["shares.title"]}</h2>\n<p class=\"quiet\">{html.Words["shares.note"]}</p>\n<table class=\"vo\" aria-label=\"{html.Words["shares.title"]}\"><thead><tr><th scope=\"col\">{html.Words["shares.voice"]}</th><th scope=\"col\">{html.Words["shares.bars"]}</th><th scope=\"col\" class=\"number\">A</th><th scope=\"col\" class=\"number\">B</th><th scope=\"col\" class=\"number\">{html.Words["earlier"]}</th></tr></thead><tbody>\n");
        if (comparison.A.Language == comparison.B.Language)
        {
            WriteBySide(html, comparison);
        }
        else
        {
            WriteByCountry(html, comparison);
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static void WriteBySide(HtmlBuilder html, ReadoutComparison comparison)
    {
        var earlier = comparison.Series.Select(SharesOf).ToArray();
        var (a, b) = (SharesOf(comparison.A), SharesOf(comparison.B));
        foreach (var party in SpeakingParty.ByRole)
        {
            WriteRow(html, html.Words[party.Name], a.GetValueOrDefault(party.Id), b.GetValueOrDefault(party.Id), [.. earlier.Select(shares => shares.GetValueOrDefault(party.Id))]);
        }
    }

    private static void WriteByCountry(HtmlBuilder html, ReadoutComparison comparison)
    {
        var (a, b) = (VoicesOf(comparison.A, comparison.B, html.Words.Language), VoicesOf(comparison.B, comparison.A, html.Words.Language));
        foreach (var party in a.Concat(b).Select(voice => voice.Party).DistinctBy(party => party.Id).OrderBy(party => party == SpeakingParty.Both))
        {
            var (ofA, ofB) = (Of(a), Of(b));
            var name = party.IsCountry ? html.Words.With("shares.country", party.Name, NamesOf(ofA, comparison.A), NamesOf(ofB, comparison.B)) : html.Words[party.Name];
            WriteRow(html, name, ofA.Sum(voice => voice.Share), ofB.Sum(voice => voice.Share), []);

            VoiceShare[] Of((SpeakingParty Party, VoiceShare Voice)[] voices) => [.. voices.Where(voice => voice.Party.Id == party.Id).Select(voice => voice.Voice)];
        }

        static object NamesOf(VoiceShare[] voices, Readout readout) =>
            voices.Length == 0 ? "–" : PageText.In(Names.LanguageOf(readout), string.Join(readout.Language == TextLanguage.English ? ", " : "、", voices.Select(voice => voice.Speaker)));
    }

    private static void WriteRow(HtmlBuilder html, PageText name, double a, double b, double[] earlier)
    {
        if (a + b == 0)
        {
            return;
        }

        html.Add($"<tr><th scope=\"row\">{name}</th><td class=\"bars\"><span class=\"vb a\" style=\"width:{100 * a:F1}%\"></span><span class=\"vb b\" style=\"width:{100 * b:F1}%\"></span>");
        if (earlier.Length > 0)
        {
            html.Add($"<span class=\"tick\" style=\"left:{100 * earlier.Average():F1}%\"></span>");
        }

        html.Add($"</td><td class=\"number\">{a:P0}</td><td class=\"number\">{b:P0}</td><td class=\"number\">");
        if (earlier.Length > 0)
        {
            html.Add($"{earlier.Average():P0} <span class=\"quiet\">[{earlier.Min():P0}–{earlier.Max():P0}]</span>");
        }

        html.Add($"</td></tr>\n");
    }

    private static Dictionary<string, double> SharesOf(Readout readout)
    {
        var discourse = readout.ReadDiscourse();
        return discourse.Voice.GroupBy(voice => SpeakingParty.OfRole(discourse.Standing.Of(voice.Speaker)).Id, StringComparer.Ordinal)
            .ToDictionary(party => party.Key, party => party.Sum(voice => voice.Share), StringComparer.Ordinal);
    }

    private static (SpeakingParty Party, VoiceShare Voice)[] VoicesOf(Readout readout, Readout other, TextLanguage language)
    {
        var discourse = readout.ReadDiscourse();
        return
        [
            .. discourse.Voice.Select(voice => (Party: SpeakingParty.ByCountry(discourse.Standing.Of(voice.Speaker), readout, other, language), voice))
                .Where(voice => voice.Party is not null).Select(voice => (voice.Party!.Value, voice.voice)),
        ];
    }
}
