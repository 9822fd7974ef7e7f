using Rhetoric.Formulas;

namespace Rhetoric.Reporting;

/// <summary>The most frequent phrases, counted in characters; those left out that only live inside a longer one, cut words, or name a speaker.</summary>
internal static class PhraseSection
{
    private const int Shortest = 4;
    private const int Longest = 12;
    private const int Looked = 2000;
    private const double MostlyInside = 0.8;
    private const double MostlyWords = 0.5;

    public static void Write(HtmlBuilder html, ReadoutCorpus corpus, int most, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var options = new PhraseOptions { MinLength = Shortest, MaxLength = Longest, MinDocuments = Math.Min(2, corpus.Count) };
        var table = corpus.CountPhrases(options, progress.Part(0, 0.4), cancellationToken);
        html.Add($"""
            <h2 id="phrases">Phrase frequency</h2>
            <p>Phrases of {Shortest} to {Longest} characters inside a clause, by count: exact counts, overlapping uses included, whoever says them; {table.Units:N0} characters in all. Phrases that mostly stand inside a longer one, cut a word or name a speaker are left out. Dispersion runs from 0 (even over the readouts) to 1 (in one of them).</p>
            <div class="scroll"><table><thead><tr><th scope="col">Phrase</th><th scope="col" class="number">Count</th><th scope="col" class="number">Readouts</th><th scope="col" class="number">Per million</th><th scope="col" class="number">Dispersion</th><th scope="col">First</th><th scope="col">Last</th></tr></thead><tbody>

            """);
        var told = progress.Part(0.4, 1).Pieces(Math.Min(most, table.Count));
        foreach (var phrase in Telling(table, corpus, cancellationToken).Take(most))
        {
            told.Add();
            html.Add($"<tr><td class=\"phrase\" lang=\"zh-Hans\">{phrase.Text}</td><td class=\"number\">{phrase.Count}</td><td class=\"number\">{phrase.Documents}</td><td class=\"number\">{phrase.PerMillion:F0}</td><td class=\"number\">");
            if (phrase.Dispersion is { } dispersion)
            {
                html.Add($"{dispersion:F2}");
            }

            html.Add($"</td><td class=\"date\">{phrase.First}</td><td class=\"date\">{phrase.Last}</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static IEnumerable<Phrase> Telling(PhraseTable table, ReadoutCorpus corpus, CancellationToken cancellationToken)
    {
        var speakers = corpus.SelectMany(readout => readout.ReadDiscourse().Voice).Select(voice => voice.Speaker).ToHashSet(StringComparer.Ordinal);
        var whole = table.Where(phrase => !MiningWords.Default.HasFunctionEdge(phrase.Text) && !speakers.Any(phrase.Text.Contains)).Take(Looked).ToArray();
        var edges = new Dictionary<Readout, WordEdges>(ReferenceEqualityComparer.Instance);
        return whole
            .Where(phrase => !whole.Any(longer =>
                longer.Text.Length > phrase.Text.Length && longer.Count >= MostlyInside * phrase.Count && longer.Text.Contains(phrase.Text, StringComparison.Ordinal)))
            .Where(phrase =>
            {
                var places = corpus.Locate(phrase.Text);
                return places.Count(place => EdgesOf(place.Readout).Fit(place.Span)) >= MostlyWords * places.Count;
            });

        WordEdges EdgesOf(Readout readout)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return edges.TryGetValue(readout, out var known) ? known : edges[readout] = WordEdges.Of(readout.Text, Segmenter.Default);
        }
    }
}
