using System.Runtime.InteropServices;
using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>Finds recurring formulas without a list.</summary>
/// <remarks>
/// <para>Candidates are the maximal repeats of what is said (see <see cref="SpokenText"/>): every recurring stretch is part of one, and there are
/// fewer of them than characters. Each is scored by <see cref="FormulaScore"/>. From the best downwards a candidate is taken unless more than half of its
/// uses cut into formulas already taken (国特色大国 and 中国特色) (where one of up to six characters shares with a taken one what is a formula itself, neither is cut: 彼此核心利益 and 核心利益和重大关切), or seven tenths cut into them or lie inside, and it is hardly more than a part of one of them. Wordings that are one formula (<see cref="MinedFamilies"/>) make one family.</para>
/// <para>Cost: O(n) to find the candidates; for each of them O(uses + length · nodes above). Chinese is mined in characters, English in words.</para>
/// <para>Ties: by score, then uses, then ordinal.</para>
/// </remarks>
internal sealed class FormulaMiner
{
    private const int FewestCharacters = 3;
    private const int FewestWords = 2;
    private const int MostSymbols = 60;
    private const int LongestChained = 6;
    private const int CandidatesAtOnce = 256;

    private readonly FormulaOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly SpokenSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly RepeatTree _tree;

    private FormulaMiner(SpokenSequence sequence, FormulaOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        _options = options;
        _cancellation = cancellationToken;
        _sequence = sequence;
        _index = sequence.Index(progress, cancellationToken);
        _tree = RepeatTree.Of(_index, cancellationToken);
    }

    /// <summary>The families of wordings that recur in a corpus, each language by itself.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="uses">What the same readouts tell of scopes that are left out.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyList<MinedFamily> Mine(
        IReadOnlyList<Readout> corpus, ScopeUses uses, FormulaOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var found = new List<MinedFamily>();
        foreach (var readouts in corpus.GroupBy(readout => readout.Language == TextLanguage.English).OrderBy(group => group.Key))
        {
            var share = (double)readouts.Count() / corpus.Count;
            if (readouts.Count() >= options.MinDocuments)
            {
                var part = readouts.Key ? progress.Part(1 - share, 1) : progress.Part(0, share);
                found.AddRange(MineOne([.. readouts], readouts.Key, uses, options, part, cancellationToken));
            }
        }

        return found;
    }

    private static List<MinedFamily> MineOne(Readout[] readouts, bool byWords, ScopeUses uses, FormulaOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var reading = progress.Part(0, 0.6);
        var sequence = byWords
            ? SpokenSequence.OfWords(readouts, reading, cancellationToken)
            : SpokenSequence.OfCharacters(readouts, Segmenter.Default, reading, cancellationToken);
        if (sequence.Length == 0)
        {
            return [];
        }

        var miner = new FormulaMiner(sequence, options, progress.Part(0.6, 0.65), cancellationToken);
        var candidates = miner.Rated(DocumentTraits.Of(readouts), progress.Part(0.65, 0.85));
        candidates.Sort(MiningCandidate.Compare);
        var accepted = miner.Accepted(candidates, progress.Part(0.85, 0.95));
        var wordings = new MinedWording[accepted.Count];
        Concurrently.For(wordings.Length, Environment.ProcessorCount, number => wordings[number] = miner.WordingOf(accepted[number]), progress.Part(0.95, 1), cancellationToken);
        return MinedFamilies.Of([.. wordings.Where(wording => wording.Forms.Count > 0)], uses);
    }

    private List<MiningCandidate> Rated(DocumentTraits documents, IProgress<double>? progress)
    {
        MiningStretch[] stretches = [.. Enumerable.Range(0, _tree.Nodes.Count).Select(StretchOf).OfType<MiningStretch>()];
        var rated = new MiningCandidate?[stretches.Length];
        var score = new FormulaScore(MiningWeights.Default, MiningWords.Default, _sequence.ByWords);
        using var readers = new ThreadLocal<EvidenceReader>(() => new EvidenceReader(_sequence, _index, _tree, documents));
        Concurrently.ForRows(stretches.Length, CandidatesAtOnce, at =>
        {
            var stretch = stretches[at];
            var evidence = readers.Value!.Of(stretch);
            var heading = HeadingOf(stretch);
            if (score.Of(evidence, heading) is { } sum)
            {
                rated[at] = new MiningCandidate(stretch, heading, sum, evidence.Dominance < MiningThresholds.Default.MostDominance, score.IsWhole(evidence, heading));
            }
        }, progress, _cancellation);
        return [.. rated.OfType<MiningCandidate>()];
    }

    // With a slot, as most uses write it (中X, not X中), of equals the first in ordinal order.
    private string HeadingOf(MiningStretch stretch)
    {
        var first = HeadingAt(stretch.First);
        if (!_sequence.HasSlot(_index.Suffixes[stretch.First] + stretch.Offset, stretch.Length))
        {
            return first;
        }

        return Enumerable.Range(stretch.First, stretch.Count).Select(HeadingAt).CountBy(heading => heading, StringComparer.Ordinal)
            .OrderByDescending(heading => heading.Value).ThenBy(heading => heading.Key, StringComparer.Ordinal).First().Key;

        string HeadingAt(int rank) => _sequence.HeadingAt(_index.DocumentOfRank[rank], _index.Suffixes[rank] + stretch.Offset, stretch.Length);
    }

    // A linking word that always stands beside an English phrase is no part of it, nor is one that only leads to a Chinese one (是|最大公约数).
    private MiningStretch? StretchOf(int number)
    {
        var node = _tree.Nodes[number];
        if (!node.IsLeftDiverse || node.Count < _options.MinCount || node.Documents < _options.MinDocuments || node.Length > MostSymbols)
        {
            return null;
        }

        var position = _index.Suffixes[node.First];
        var (offset, length) = (0, node.Length);
        while (length > 0 && IsLinking(position + offset))
        {
            offset++;
            length--;
        }

        while (_sequence.ByWords && length > 0 && IsLinking(position + offset + length - 1))
        {
            length--;
        }

        return length < (_sequence.ByWords ? FewestWords : FewestCharacters)
            || (length < node.Length && _tree.CountAt(position + offset, length) > node.Count)
            || ((_sequence.TraitsAt(position + offset) | _sequence.TraitsAt(position + offset + length - 1)) & (SymbolTraits.Mark | SymbolTraits.Slot)) != 0
            ? null
            : new MiningStretch(number, node, offset, length);
    }

    private bool IsLinking(int position) => (_sequence.TraitsAt(position) & SymbolTraits.Linking) != 0;

    private List<MiningCandidate> Accepted(List<MiningCandidate> candidates, IProgress<double>? progress)
    {
        var looked = progress.Pieces(candidates.Count);
        var coverage = new FormulaCoverage(_sequence.Length);
        var taken = new bool[_tree.Nodes.Count];
        var accepted = new List<MiningCandidate>();
        foreach (var candidate in candidates)
        {
            _cancellation.ThrowIfCancellationRequested();
            looked.Add();
            var (offset, length) = (candidate.Stretch.Offset, candidate.Stretch.Length);
            var uses = _index.Suffixes.Slice(candidate.Stretch.First, candidate.Stretch.Count);
            var (cut, inside) = (0, 0);
            foreach (var suffix in uses)
            {
                var use = suffix + offset;
                if (IsTorn(use, length))
                {
                    cut++;
                }
                else if (coverage.Reaches(use, length))
                {
                    inside++;
                }
            }

            if (cut <= MiningThresholds.Default.MostCut * uses.Length && (candidate.IsFree || cut + inside <= MiningThresholds.Default.MostInside * uses.Length))
            {
                accepted.Add(candidate);
                taken[candidate.Stretch.Number] |= length == candidate.Stretch.Node.Length;
                foreach (var suffix in uses)
                {
                    coverage.Add(suffix + offset, length);
                }
            }
        }

        return accepted;

        // Where what both have in common is a formula itself, they are chained and neither is torn: 彼此核心利益 and 核心利益和重大关切.
        bool IsTorn(int use, int length)
        {
            var (start, end) = (coverage.CutAtStart(use, length), coverage.CutAtEnd(use, length));
            var mayChain = !_sequence.ByWords && length <= LongestChained;
            return (start > 0 && !(mayChain && IsTaken(use, start))) || (end > 0 && !(mayChain && IsTaken(use + length - end, end)));
        }

        bool IsTaken(int position, int length) => _tree.NodeAt(position, length) is >= 0 and var node && taken[node];
    }

    private MinedWording WordingOf(MiningCandidate candidate)
    {
        var stretch = candidate.Stretch;
        var position = _index.Suffixes[stretch.First] + stretch.Offset;
        var hasSlot = _sequence.HasSlot(position, stretch.Length);
        return new MinedWording(candidate.Heading, [.. FormsOf(candidate)], stretch.Count, stretch.Node.Documents, candidate.Score, hasSlot, candidate.IsWhole);
    }

    // The wordings as texts have them, the most used first: with quotation marks and without, one for each counterpart. One that cuts into a quotation (战略”对接) is none.
    private IEnumerable<string> FormsOf(MiningCandidate candidate)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var stretch = candidate.Stretch;
        for (var rank = stretch.First; rank < stretch.First + stretch.Count; rank++)
        {
            var document = _index.DocumentOfRank[rank];
            CollectionsMarshal.GetValueRefOrAddDefault(known, _sequence.SpanAt(document, _index.Suffixes[rank] + stretch.Offset, stretch.Length).Of(_sequence.Readouts[document].Text), out _)++;
        }

        return counts.Where(form => QuotationBalance.IsWhole(form.Key)).OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key);
    }
}
