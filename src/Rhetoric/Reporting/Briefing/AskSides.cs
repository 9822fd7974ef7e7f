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

        html.Add($"<section id=\"asks\"><h2>{html.Words["asks.title"]}</h2>\n<p class=\"quiet\">{html.Words["asks.note"]}</p>\n<table class=\"ask-sides\" aria-label=\"{html.Words["asks.title"]}\"><thead><tr><th scope=\"col\">{html.Words["asks.who"]}</th><th scope=\"col\">A {comparison.A.Date}</th><th scope=\"col\">B {comparison.B.Date}</th></tr></thead><tbody>\n");
        foreach (var mouth in mouths)
        {
            html.Add($"<tr><th scope=\"row\" lang=\"{Names.LanguageOf(mouth.Speaker + mouth.Addressee)}\">{mouth.Speaker} → {mouth.Addressee}</th>");
            WriteSide(html, comparison.A, [.. a.Where(ask => ask.Mouth == mouth).Select(ask => ask.Ask)], "a");
            WriteSide(html, comparison.B, [.. b.Where(ask => ask.Mouth == mouth).Select(ask => ask.Ask)], "b");
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static (Ask Ask, (string Speaker, string Addressee) Mouth)[] Of(Readout readout)
    {
        var read = readout.ReadDiscourse();
        return [.. read.Asks.Where(ask => ask.Kind is AskKind.Request or AskKind.Shared).Select(ask => (ask, (ShownVoice.Of(PlacedAsk.Of(read, ask).Voice, readout)!, ShownVoice.Of(ask.Addressee, readout) ?? "…")))];
    }

    private static void WriteSide(HtmlBuilder html, Readout readout, Ask[] asks, string side)
    {
        html.Add($"<td class=\"{side}\" data-name=\"{side.ToUpperInvariant()}\" lang=\"{Names.LanguageOf(readout)}\">");
        if (asks.Length == 0)
        {
            html.Add($"<span class=\"void\">{html.Words["asks.none"]}</span>");
        }

        foreach (var ask in asks.Take(MostOfOne))
        {
            html.Add($"<p><b>{readout.Quote(ask.ModalSpan)}</b> {readout.Quote(ask.Content)}</p>");
        }

        if (asks.Length > MostOfOne)
        {
            html.Add($"<p class=\"quiet\">{html.Words.With("more", asks.Length - MostOfOne)}</p>");
        }

        html.Add($"</td>");
    }
}
