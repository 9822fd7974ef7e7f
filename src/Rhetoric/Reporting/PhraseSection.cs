using Rhetoric.Formulas;

namespace Rhetoric.Reporting;

/// <summary>The most frequent phrases; those left out that only live inside a longer one, cut words, or name a speaker.</summary>
/// <remarks>
/// Counted in characters, four to twelve of them. Where all texts are in English in words, two to five of them, that neither begin nor end with a linking word (<see cref="MiningWords.IsLinking"/>); of an English text
/// four to twelve characters are a word or a piece of one.
/// </remarks>
internal static class PhraseSection
{
    private const int Looked = 2000;
    private const double MostlyInside = 0.8;
    private const double MostlyWords = 0.5;

    public static void Write(HtmlBuilder html, ReadoutCorpus corpus, int most, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var isByWords = corpus.All(readout => readout.Language == TextLanguage.English);
        var options = new PhraseOptions
        {
            Unit = isByWords ? PhraseUnit.Token : PhraseUnit.Character,
            MinLength = isByWords ? 2 : 4,
            MaxLength = isByWords ? 5 : 12,
            MinDocuments = Math.Min(2, corpus.Count),
        };
        var table = corpus.CountPhrases(options, progress.Part(0, 0.4), cancellationToken);
        html.Add($"""
            <h2 id="phrases">{html.Words["phrases.title"]}</h2>
            <p>{html.Words.With(isByWords ? "phrases.words" : "phrases.characters", options.MinLength, options.MaxLength, table.Units)}</p>
            <div class="scroll"><table aria-label="{html.Words["phrases.title"]}"><thead><tr><th scope="col">{html.Words["phrases.phrase"]}</th><th scope="col" class="number">{html.Words["phrases.count"]}</th><th scope="col" class="number">{html.Words["readouts"]}</th><th scope="col" class="number">{html.Words["phrases.million"]}</th><th scope="col" class="number">{html.Words["phrases.dispersion"]}</th><th scope="col">{html.Words["first"]}</th><th scope="col">{html.Words["last"]}</th></tr></thead><tbody>

            """);
        var told = progress.Part(0.4, 1).Pieces(Math.Min(most, table.Count));
        foreach (var phrase in Telling(table, corpus, isByWords, cancellationToken).Take(most))
        {
            told.Add();
            html.Add($"<tr><td class=\"phrase\" lang=\"{Names.LanguageOf(phrase.Text)}\">{phrase.Text}</td><td class=\"number\">{phrase.Count}</td><td class=\"number\">{phrase.Documents}</td><td class=\"number\">{phrase.PerMillion:F0}</td><td class=\"number\">");
            if (phrase.Dispersion is { } dispersion)
            {
                html.Add($"{dispersion:F2}");
            }

            html.Add($"</td><td class=\"date\">{phrase.First}</td><td class=\"date\">{phrase.Last}</td></tr>\n");
        }

        html.Add($"</tbody></table></div>\n");
    }

    private static IEnumerable<Phrase> Telling(PhraseTable table, ReadoutCorpus corpus, bool isByWords, CancellationToken cancellationToken)
    {
        var speakers = corpus.SelectMany(readout => readout.ReadDiscourse().Voice).Select(voice => voice.Speaker).ToHashSet(StringComparer.Ordinal);
        var whole = table.Where(phrase => HasWholeEdges(phrase.Text) && !speakers.Any(phrase.Text.Contains)).Take(Looked).ToArray();
        var edges = new Dictionary<Readout, WordEdges>(ReferenceEqualityComparer.Instance);
        return whole
            .Where(phrase => !whole.Any(longer =>
                longer.Text.Length > phrase.Text.Length && longer.Count >= MostlyInside * phrase.Count && longer.Text.Contains(phrase.Text, StringComparison.Ordinal)))
            .Where(phrase =>
            {
                if (isByWords)
                {
                    return true;
                }

                var places = corpus.Locate(phrase.Text);
                return places.Count(place => EdgesOf(place.Readout).Fit(place.Span)) >= MostlyWords * places.Count;
            });

        // What has no blank is one word for a reader, though a mark divides it (Voss-Brook, Kestonia’s).
        bool HasWholeEdges(string phrase) => isByWords
            ? phrase.IndexOf(' ') is > 0 and var first && !MiningWords.Default.IsLinking(phrase.AsSpan(0, first)) && !MiningWords.Default.IsLinking(phrase.AsSpan(phrase.LastIndexOf(' ') + 1))
            : !MiningWords.Default.HasFunctionEdge(phrase);

        WordEdges EdgesOf(Readout readout)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return edges.TryGetValue(readout, out var known) ? known : edges[readout] = WordEdges.Of(readout.Text, Segmenter.Default);
        }
    }
}
