using System.Globalization;
using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>Words of atmosphere: who says them in which text, and how many earlier readouts have them.</summary>
internal static class AtmosphereTable
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        var (a, b) = (Of(comparison.A), Of(comparison.B));
        string[] words = [.. a.Keys.Union(b.Keys, StringComparer.Ordinal)];
        html.Add($"<section id=\"atmosphere\"><h2>Atmosphere</h2>\n");
        if (words.Length == 0)
        {
            html.Add($"<p class=\"quiet\">Neither text has a graded word for how it went, by the ladders of the library.</p></section>\n");
            return;
        }

        var earlier = comparison.Series.Where(readout => SeriesProfile.IsBefore(readout, comparison.B))
            .Select(readout => (Words: Of(readout), IsBeforeA: !ReferenceEquals(readout, comparison.A) && SeriesProfile.IsBefore(readout, comparison.A))).ToArray();
        html.Add($"<p class=\"quiet\">The graded words for how it went, by the ladders of the library; counted in the earlier readouts of the series: of a word that A has those before A, of others those before B.</p>\n<table class=\"stack\"><thead><tr><th scope=\"col\">Word</th><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\" class=\"number\">Earlier</th></tr></thead><tbody>\n");
        foreach (var word in words.OrderByDescending(word => a.ContainsKey(word) != b.ContainsKey(word)).ThenBy(word => word, StringComparer.Ordinal))
        {
            html.Add($"<tr><td class=\"phrase\" lang=\"zh-Hans\">{word}</td><td data-name=\"A\">{Who(a)}</td><td data-name=\"B\">{Who(b)}</td><td class=\"number\" data-name=\"earlier\">{Counted(word)}</td></tr>\n");

            string Counted(string word)
            {
                var counted = earlier.Where(text => text.IsBeforeA || !a.ContainsKey(word)).ToArray();
                return string.Create(CultureInfo.InvariantCulture, $"{counted.Count(text => text.Words.ContainsKey(word))} of {counted.Length}");
            }

            string Who(Dictionary<string, string> text) => text.GetValueOrDefault(word) ?? "–";
        }

        html.Add($"</tbody></table></section>\n");
    }

    private static Dictionary<string, string> Of(Readout readout)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in AtmosphereReading.In(readout.ReadDiscourse()))
        {
            found.TryAdd(readout[word.Span], word.Voice ?? "the readout itself");
        }

        return found;
    }
}
