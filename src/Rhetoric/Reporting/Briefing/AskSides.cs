namespace Rhetoric.Reporting;

/// <summary>Who asks what of whom: the asks of the first text beside those of the second, by speaker and addressee.</summary>
internal static class AskSides
{
    private const int MostOfOne = 8;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        var (a, b) = (Of(comparison.A), Of(comparison.B));
        var mouths = a.Concat(b).Select(ask => ask.Mouth).Distinct().ToArray();
        if (mouths.Length == 0)
        {
            return;
        }

        html.Add($"<section id=\"asks\"><h2>Asks: who wants what of whom</h2>\n<p class=\"quiet\">Requests, and what both are to do, with the word that carries the ask; offers and general norms are left out.</p>\n<table class=\"ask-sides\"><thead><tr><th scope=\"col\">Who → whom</th><th scope=\"col\">A {comparison.A.Date}</th><th scope=\"col\">B {comparison.B.Date}</th></tr></thead><tbody>\n");
        foreach (var mouth in mouths)
        {
            html.Add($"<tr><th scope=\"row\" lang=\"zh-Hans\">{mouth.Speaker} → {mouth.Addressee}</th>");
            WriteSide(html, comparison.A, [.. a.Where(ask => ask.Mouth == mouth).Select(ask => ask.Ask)], "a");
            WriteSide(html, comparison.B, [.. b.Where(ask => ask.Mouth == mouth).Select(ask => ask.Ask)], "b");
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static (Ask Ask, (string Speaker, string Addressee) Mouth)[] Of(Readout readout)
    {
        var read = readout.ReadDiscourse();
        return [.. read.Asks.Where(ask => ask.Kind is AskKind.Request or AskKind.Shared).Select(ask => (ask, (PlacedAsk.Of(read, ask).Voice, ask.Addressee ?? "…")))];
    }

    private static void WriteSide(HtmlBuilder html, Readout readout, Ask[] asks, string side)
    {
        html.Add($"<td class=\"{side}\" data-name=\"{side.ToUpperInvariant()}\" lang=\"{Names.LanguageOf(readout)}\">");
        if (asks.Length == 0)
        {
            html.Add($"<span class=\"void\">none</span>");
        }

        foreach (var ask in asks.Take(MostOfOne))
        {
            html.Add($"<p><b>{readout.Quote(ask.ModalSpan)}</b> {readout.Quote(ask.Content)}</p>");
        }

        if (asks.Length > MostOfOne)
        {
            html.Add($"<p class=\"quiet\">and {asks.Length - MostOfOne} more</p>");
        }

        html.Add($"</td>");
    }
}
