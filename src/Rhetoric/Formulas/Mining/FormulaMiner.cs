using System.Buffers;
using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>Finds recurring formulas without a list.</summary>
/// <remarks>
/// <para>Candidates are the maximal repeats of what is said (see <see cref="SpokenText"/>): every recurring stretch is part of one, and there are
/// fewer of them than characters. Each is scored by <see cref="FormulaEvidence"/>. From the best downwards a candidate is taken unless most of
/// its uses lie inside, or across the edge of, formulas already taken. Wordings that are one formula (<see cref="MinedFamilies"/>) make one family.</para>
/// <para>Cost: O(n) to find the candidates; for each of them O(f log f + len² log n). Chinese is mined in characters, English in words.</para>
/// <para>Ties: by score, then uses, then ordinal.</para>
/// </remarks>
internal sealed class FormulaMiner
{
    private const int FewestCharacters = 4;
    private const int FewestWords = 2;
    private const int MostSymbols = 60;
    private const double LeastScore = 1;
    private const double MostCut = 0.7;

    private static readonly SearchValues<string> Linking = SearchValues.Create(
        [" the ", " a ", " an ", " of ", " to ", " and ", " in ", " on ", " for ", " with ", " that ", " their ", " his ", " its ", " as ", " at ", " by ", " also ", " is ", " are "],
        StringComparison.OrdinalIgnoreCase);

    private readonly FormulaOptions _options;
    private readonly CancellationToken _cancellation;

    private FormulaMiner(FormulaOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
    }

    public static IReadOnlyList<MinedFamily> Mine(IReadOnlyList<Readout> corpus, FormulaOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        var miner = new FormulaMiner(options, cancellation);
        var found = new List<MinedFamily>();
        foreach (var language in new[] { TextLanguage.Chinese, TextLanguage.English })
        {
            Readout[] readouts = [.. corpus.Where(readout => (readout.Language == TextLanguage.English) == (language == TextLanguage.English))];
            if (readouts.Length >= options.MinDocuments)
            {
                found.AddRange(miner.MineOne(readouts, language == TextLanguage.Chinese));
            }

            progress?.Report(language == TextLanguage.Chinese ? 0.6 : 0.8);
        }

        return found;
    }

    private sealed record Candidate(MaximalRepeat Repeat, string Text, double Score);

    private List<MinedFamily> MineOne(Readout[] readouts, bool byCharacters)
    {
        var segmenter = Segmenter.Default;
        var sequence = byCharacters
            ? SymbolSequence.OfCharacters(readouts, SpokenText.ClausesOf, SymbolRules.None, _cancellation)
            : SymbolSequence.OfWords(readouts, SpokenText.ClausesOf, segmenter, SymbolRules.None, _cancellation);
        if (sequence.Length == 0)
        {
            return [];
        }

        var index = sequence.Index(_cancellation);
        var edges = byCharacters ? new WordEdges(readouts, segmenter, _cancellation) : null;
        var names = readouts.SelectMany(readout => readout.ReadDiscourse().Voice)
            .Where(voice => voice.Kind == Discourse.VoiceKind.Individual && voice.Speaker is not [_, '方'])
            .Select(voice => voice.Speaker).ToHashSet(StringComparer.Ordinal);
        var candidates = new List<Candidate>();
        foreach (var repeat in index.MaximalRepeats(_options.MinCount, _options.MinDocuments, _cancellation))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (repeat.Length >= (byCharacters ? FewestCharacters : FewestWords) && repeat.Length <= MostSymbols && Rate(repeat) is { } candidate)
            {
                candidates.Add(candidate);
            }
        }

        candidates.Sort((a, b) =>
            a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : a.Repeat.Count != b.Repeat.Count ? b.Repeat.Count.CompareTo(a.Repeat.Count)
            : string.CompareOrdinal(a.Text, b.Text));
        return MinedFamilies.Of([.. Accepted(candidates, sequence, index).Select(candidate => (candidate.Text, candidate.Repeat.Count, candidate.Score))]);

        Candidate? Rate(MaximalRepeat repeat)
        {
            var text = sequence.TextAt(repeat.Position, repeat.Length);
            if (sequence.IsMark(sequence.Symbols[repeat.Position]) || sequence.IsMark(sequence.Symbols[repeat.Position + repeat.Length - 1]) || names.Any(text.Contains))
            {
                return null;
            }

            var evidence = RepeatEvidence.Of(sequence, index, repeat);
            var fit = 1.0;
            if (edges is not null)
            {
                var fitting = 0;
                foreach (var position in index.Suffixes.Slice(repeat.Rank, repeat.Count))
                {
                    fitting += edges.Fit(sequence.DocumentAt(position), sequence.SpanAt(position, repeat.Length)) ? 1 : 0;
                }

                fit = (double)fitting / repeat.Count;
            }

            var score = FormulaEvidence.Score(repeat.Length, repeat.Documents, repeat.Count, evidence, fit, IsRagged(text, byCharacters));
            return score >= LeastScore ? new Candidate(repeat, text, score) : null;
        }
    }

    private static bool IsRagged(string text, bool byCharacters) => byCharacters
        ? FunctionCharacters.Edge(text)
        : $" {text[..Math.Max(text.IndexOf(' ', StringComparison.Ordinal), 0)]} ".AsSpan().ContainsAny(Linking)
            || $" {text[(text.LastIndexOf(' ') + 1)..]} ".AsSpan().ContainsAny(Linking);

    private static List<Candidate> Accepted(List<Candidate> candidates, SymbolSequence sequence, SuffixIndex index)
    {
        var coverage = new FormulaCoverage(sequence.Length);
        var accepted = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            var (position, length) = (candidate.Repeat.Position, candidate.Repeat.Length);
            var uses = index.Suffixes.Slice(candidate.Repeat.Rank, candidate.Repeat.Count);
            var cut = 0;
            foreach (var use in uses)
            {
                cut += coverage.Cuts(use, length) ? 1 : 0;
            }

            if (cut <= MostCut * uses.Length)
            {
                accepted.Add(candidate);
                foreach (var use in uses)
                {
                    coverage.Add(use, length);
                }
            }
        }

        return accepted;
    }
}
