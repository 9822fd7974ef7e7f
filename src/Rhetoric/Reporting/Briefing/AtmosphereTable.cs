namespace Rhetoric.Reporting;

/// <summary>Words of atmosphere: who says them in which text, and how many earlier readouts have them.</summary>
internal static class AtmosphereTable
{
    public static void Write(HtmlBuilder html, ReadoutComparison comparison)
    {
        var (a, b) = (Of(comparison.A), Of(comparison.B));
        string[] words = [.. a.Keys.Union(b.Keys, StringComparer.Ordinal)];
        if (words.Length == 0)
        {
            return;
        }

        var earlier = comparison.Series.Select(Of).ToArray();
        html.Add($"<section id=\"atmosphere\"><h2>Atmosphere</h2>\n<p class=\"quiet\">The graded words for how it went, by the ladders of the library; counted in the {comparison.Series.Count} earlier readouts of the series.</p>\n<table class=\"stack\"><thead><tr><th scope=\"col\">Word</th><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\" class=\"number\">Earlier</th></tr></thead><tbody>\n");
        foreach (var word in words.OrderByDescending(word => a.ContainsKey(word) != b.ContainsKey(word)).ThenBy(word => word, StringComparer.Ordinal))
        {
            html.Add($"<tr><td class=\"phrase\" lang=\"zh-Hans\">{word}</td><td data-name=\"A\">{Who(a)}</td><td data-name=\"B\">{Who(b)}</td><td class=\"number\" data-name=\"earlier\">{earlier.Count(text => text.ContainsKey(word))} of {earlier.Length}</td></tr>\n");

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
