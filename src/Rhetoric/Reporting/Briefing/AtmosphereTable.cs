using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>Words of atmosphere: who says them in which text, and how many earlier readouts have them.</summary>
internal static class AtmosphereTable
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        var (a, b) = (Of(comparison.A, html.Words), Of(comparison.B, html.Words));
        string[] words = [.. a.Keys.Union(b.Keys, StringComparer.Ordinal)];
        html.Add($"<section id=\"atmosphere\"><h2>{html.Words["atmosphere.title"]}</h2>\n");
        if (words.Length == 0)
        {
            html.Add($"<p class=\"quiet\">{html.Words["atmosphere.none"]}</p></section>\n");
            return;
        }

        var earlier = comparison.Series.Where(readout => SeriesProfile.IsBefore(readout, comparison.B))
            .Select(readout => (Words: Of(readout, html.Words), IsBeforeA: !ReferenceEquals(readout, comparison.A) && SeriesProfile.IsBefore(readout, comparison.A))).ToArray();
        html.Add($"<p class=\"quiet\">{html.Words["atmosphere.note"]}</p>\n<table class=\"stack\" aria-label=\"{html.Words["atmosphere.title"]}\"><thead><tr><th scope=\"col\">{html.Words["atmosphere.word"]}</th><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\" class=\"number\">{html.Words["earlier"]}</th></tr></thead><tbody>\n");
        foreach (var word in words.OrderByDescending(word => a.ContainsKey(word) != b.ContainsKey(word)).ThenBy(word => word, StringComparer.Ordinal))
        {
            html.Add($"<tr><td class=\"phrase\" lang=\"{Names.LanguageOf(word)}\">{word}</td><td data-name=\"A\">");
            MixedText.Write(html, Who(a));
            html.Add($"</td><td data-name=\"B\">");
            MixedText.Write(html, Who(b));
            html.Add($"</td><td class=\"number\" data-name=\"{html.Words["earlier.name"]}\">{Counted(word)}</td></tr>\n");

            PageText Counted(string word)
            {
                var counted = earlier.Where(text => text.IsBeforeA || !a.ContainsKey(word)).ToArray();
                return html.Words.With("count-of", counted.Count(text => text.Words.ContainsKey(word)), counted.Length);
            }

            string Who(Dictionary<string, string> text) => text.GetValueOrDefault(word) ?? "–";
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static Dictionary<string, string> Of(Readout readout, PageWording words)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in AtmosphereReading.In(readout.ReadDiscourse()))
        {
            found.TryAdd(readout[word.Span], ShownVoice.Of(word.Voice, readout) ?? words.Plain("voice.readout"));
        }

        return found;
    }
}
