using System.Runtime.InteropServices;
using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>Finds pairs of repeats with a changing filler between them.</summary>
/// <remarks>
/// <para>
/// Idea. What a frame fixes is a repeat on either side, and every repeated stretch has the occurrences of a maximal repeat; so the sides are
/// maximal repeats whose neighbours vary. For one left side after the other, its occurrences are read off the suffix
/// array, and the right sides that start within reach behind each of them are noted; an array holds which sides start at a place.
/// </para>
/// <para>
/// Sources: Renouf and Sinclair, "Collocational frameworks in English", 1991; Fletcher, kfNgram (phrase-frames), 2007; variability as the
/// variant to p-frame ratio of Römer, "Establishing the phraseological profile of a text type", 2010;
/// bond as the normalised mutual information of Bouma, "Normalized (pointwise) mutual information in collocation extraction", 2009.
/// </para>
/// <para>
/// Cost: O(n) for the repeats; O(occurrences × longest filler × right sides at one place) for the pairs, and the memory of one left side's
/// pairs. Invariant: an occurrence is counted with the nearest right side of each kind, and a filler never holds its left side.
/// </para>
/// </remarks>
internal sealed class FrameFinder
{
    private readonly SymbolSequence _sequence;
    private readonly FrameOptions _options;
    private readonly List<MaximalRepeat> _sides = [];
    private readonly List<Pair> _pairs = [];
    private readonly List<int> _touched = [];
    private int[] _sidesFrom = [];
    private int[] _sidesAt = [];
    private int[] _seenBy = [];
    private int[] _countOf = [];
    private int _occurrences;

    public FrameFinder(SymbolSequence sequence, FrameOptions options)
    {
        _sequence = sequence;
        _options = options;
    }

    /// <summary>The frames in the order of <see cref="FrameDetecting.FindFrames"/>.</summary>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at for each left side.</param>
    public IReadOnlyList<PhraseFrame> Find(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var index = _sequence.Index(progress.Part(0, 0.2), cancellationToken);
        GatherSides(index, cancellationToken);
        PlaceSides(index);
        var found = new List<Found>();
        var paired = progress.Part(0.3, 1).Pieces(_sides.Count);
        for (var number = 0; number < _sides.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            GatherPairs(index, _sides[number]);
            AddFrames(_sides[number], found);
            paired.Add();
        }

        var frames = Longest(found);
        frames.Sort(static (a, b) => Order(a.Frame, b.Frame));
        progress?.Report(1);
        return [.. frames.Select(item => item.Frame)];
    }

    private static int Order(PhraseFrame a, PhraseFrame b)
    {
        var order = b.Documents.CompareTo(a.Documents);
        order = order != 0 ? order : b.Count.CompareTo(a.Count);
        order = order != 0 ? order : (b.Left.Length + b.Right.Length).CompareTo(a.Left.Length + a.Right.Length);
        order = order != 0 ? order : string.CompareOrdinal(a.Left, b.Left);
        return order != 0 ? order : string.CompareOrdinal(a.Right, b.Right);
    }

    // A repeat that mostly goes on the same way, on either side, is part of something longer and no side of a frame.
    private void GatherSides(SuffixIndex index, CancellationToken cancellationToken)
    {
        foreach (var repeat in index.MaximalRepeats(Math.Max(2, _options.MinCount), _options.MinSideDocuments, cancellationToken))
        {
            if (repeat.Length >= _options.MinSideLength
                && repeat.Length <= _options.MaxSideLength
                && !HasMarkAtEdge(repeat.Position, repeat.Length)
                && RepeatEvidence.LeftOf(_sequence, index, repeat).Entropy >= _options.MinSideEntropy
                && RepeatEvidence.RightOf(_sequence, index, repeat).Entropy >= _options.MinSideEntropy)
            {
                _sides.Add(repeat);
            }
        }
    }

    // The sides that start at position p are entries _sidesFrom[p] up to _sidesFrom[p + 1] of _sidesAt.
    private void PlaceSides(SuffixIndex index)
    {
        _sidesFrom = new int[_sequence.Length + 1];
        foreach (var side in _sides)
        {
            foreach (var position in index.Suffixes.Slice(side.Rank, side.Count))
            {
                _sidesFrom[position + 1]++;
            }
        }

        for (var position = 0; position < _sequence.Length; position++)
        {
            _sidesFrom[position + 1] += _sidesFrom[position];
        }

        _sidesAt = new int[_sidesFrom[^1]];
        var next = _sidesFrom.AsSpan(0, _sequence.Length).ToArray();
        for (var number = 0; number < _sides.Count; number++)
        {
            foreach (var position in index.Suffixes.Slice(_sides[number].Rank, _sides[number].Count))
            {
                _sidesAt[next[position]++] = number;
            }
        }

        _seenBy = new int[_sides.Count];
        _countOf = new int[_sides.Count];
    }

    private void GatherPairs(SuffixIndex index, MaximalRepeat left)
    {
        _pairs.Clear();
        _touched.Clear();
        var starts = index.Suffixes.Slice(left.Rank, left.Count).ToArray();
        Array.Sort(starts);
        var following = 0;
        foreach (var start in starts)
        {
            var slot = start + left.Length;
            while (following < starts.Length && starts[following] < slot)
            {
                following++;
            }

            // Beyond the left side's next occurrence that one is the nearer.
            var end = following < starts.Length ? starts[following] + left.Length : _sequence.Length;
            GatherFrom(slot, (int)Math.Min(end, (long)slot + _options.MaxFillerLength + 1));
        }
    }

    private void GatherFrom(int slot, int end)
    {
        _occurrences++;
        for (var right = slot; right < end && (right == slot || !_sequence.IsBreak(_sequence.Symbols[right - 1])); right++)
        {
            foreach (var number in _sidesAt.AsSpan(_sidesFrom[right].._sidesFrom[right + 1]))
            {
                if (_seenBy[number] == _occurrences)
                {
                    continue;
                }

                _seenBy[number] = _occurrences;
                if (right - slot >= _options.MinFillerLength && !HasMarkAtEdge(slot, right - slot))
                {
                    if (_countOf[number]++ == 0)
                    {
                        _touched.Add(number);
                    }

                    _pairs.Add(new Pair(number, slot, right));
                }
            }
        }
    }

    private void AddFrames(MaximalRepeat left, List<Found> found)
    {
        _pairs.RemoveAll(pair => _countOf[pair.Right] < _options.MinCount);
        foreach (var right in _touched)
        {
            _countOf[right] = 0;
        }

        _pairs.Sort();
        var pairs = CollectionsMarshal.AsSpan(_pairs);
        for (int first = 0, end; first < pairs.Length; first = end)
        {
            end = first + 1;
            while (end < pairs.Length && pairs[end].Right == pairs[first].Right)
            {
                end++;
            }

            if (Frame(left, pairs[first..end]) is { } frame)
            {
                found.Add(new Found(frame, pairs[first..end].ToArray()));
            }
        }
    }

    private PhraseFrame? Frame(MaximalRepeat left, ReadOnlySpan<Pair> pairs)
    {
        var right = _sides[pairs[0].Right];
        var bond = Bond(pairs.Length, left.Count, right.Count);
        if (bond < _options.MinBond)
        {
            return null;
        }

        var fillers = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var (documents, lastDocument) = (0, -1);
        foreach (var pair in pairs)
        {
            var document = _sequence.DocumentAt(pair.Slot);
            documents += document == lastDocument ? 0 : 1;
            lastDocument = document;
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(
                fillers, PhraseKey.Write(_sequence, pair.Slot, pair.End - pair.Slot, _options.Unit), out var known);
            tally ??= new Tally(pair);
            tally.Add(document, _sequence.Readouts[document].Date);
        }

        var variability = (double)fillers.Count / pairs.Length;
        if (documents < _options.MinDocuments
            || fillers.Count < _options.MinFillers
            || variability < _options.MinVariability
            || variability > _options.MaxVariability)
        {
            return null;
        }

        var occurrences = new FrameOccurrence[pairs.Length];
        for (var number = 0; number < pairs.Length; number++)
        {
            var (_, slot, end) = pairs[number];
            occurrences[number] = new FrameOccurrence(
                _sequence.Readouts[_sequence.DocumentAt(slot)],
                _sequence.SpanAt(slot - left.Length, left.Length + end - slot + right.Length),
                _sequence.SpanAt(slot, end - slot));
        }

        var entropy = Math.Log2(pairs.Length) - (fillers.Values.Sum(tally => tally.Count * Math.Log2(tally.Count)) / pairs.Length);
        return new PhraseFrame
        {
            Left = _sequence.TextAt(pairs[0].Slot - left.Length, left.Length),
            Right = _sequence.TextAt(pairs[0].End, right.Length),
            Documents = documents,
            Entropy = Math.Max(entropy, 0),
            Fillers = [
                .. fillers.Values
                    .Select(tally => tally.ToFiller(_sequence))
                    .OrderByDescending(filler => filler.Count)
                    .ThenByDescending(filler => filler.Documents)
                    .ThenBy(filler => filler.Text, StringComparer.Ordinal),
            ],
            Occurrences = occurrences,
            Bond = bond,
        };
    }

    // A side may stand in a stretch twice, so there are as many places as both sides need.
    private double Bond(int together, int left, int right)
    {
        var stretches = Math.Max(_sequence.AlphabetSize - _sequence.Breaks, (long)left + right - together);
        return Association.NormalisedMutualInformation(new CooccurrenceCounts(together, left, right, stretches)) ?? 1;
    }

    // 必须坚持…原则 in place of 坚持…原则 where the one never stands without the other.
    private static List<Found> Longest(List<Found> found)
    {
        var kept = new List<Found>();
        foreach (var same in found.GroupBy(item => item, Found.SamePlaces))
        {
            kept.Add(same.Aggregate((best, item) => Order(item.Frame, best.Frame) < 0 ? item : best));
        }

        return kept;
    }

    private bool HasMarkAtEdge(int position, int length) =>
        _sequence.IsMark(_sequence.Symbols[position]) || _sequence.IsMark(_sequence.Symbols[position + length - 1]);

    // A filler from Slot up to End, where right side number Right starts.
    private readonly record struct Pair(int Right, int Slot, int End) : IComparable<Pair>
    {
        public int CompareTo(Pair other) => Right != other.Right ? Right.CompareTo(other.Right) : Slot.CompareTo(other.Slot);
    }

    private sealed class Tally(Pair first)
    {
        private int _documents;
        private int _lastDocument = -1;
        private DateOnly? _first;
        private DateOnly? _last;

        public int Count { get; private set; }

        public void Add(int document, DateOnly? date)
        {
            Count++;
            _documents += document == _lastDocument ? 0 : 1;
            _lastDocument = document;
            _first = _first is null || date < _first ? date ?? _first : _first;
            _last = _last is null || date > _last ? date ?? _last : _last;
        }

        public FrameFiller ToFiller(SymbolSequence sequence) =>
            new()
            {
                Text = sequence.TextAt(first.Slot, first.End - first.Slot),
                Length = first.End - first.Slot,
                Count = Count,
                Documents = _documents,
                First = _first,
                Last = _last,
            };
    }

    private sealed record Found(PhraseFrame Frame, Pair[] Pairs)
    {
        public static IEqualityComparer<Found> SamePlaces { get; } = EqualityComparer<Found>.Create(
            static (a, b) => a!.Pairs.AsSpan().SequenceEqual(b!.Pairs, PairPlaces),
            static item => HashCode.Combine(item.Pairs.Length, item.Pairs[0].Slot, item.Pairs[0].End, item.Pairs[^1].Slot, item.Pairs[^1].End));

        private static readonly IEqualityComparer<Pair> PairPlaces =
            EqualityComparer<Pair>.Create(static (a, b) => (a.Slot, a.End) == (b.Slot, b.End), static pair => HashCode.Combine(pair.Slot, pair.End));
    }
}
