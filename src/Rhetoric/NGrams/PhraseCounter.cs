using Rhetoric.Statistics;

namespace Rhetoric.NGrams;

/// <summary>Reads all phrases of a range of lengths off the suffixes of a corpus.</summary>
/// <remarks>
/// <para>
/// Idea. All occurrences of a phrase are neighbours in the suffix array. A node of the suffix tree with common beginning h, under a parent
/// with p, stands for the phrases of p + 1 … h symbols at once: they have the same occurrences, so each figure is computed once for all of
/// them. What occurs once is what remains of a suffix beyond the symbols it shares with its neighbours in rank.
/// </para>
/// <para>Source: Yamamoto and Church, "Using Suffix Arrays to Compute Term Frequency and Document Frequency for All Substrings in a Corpus", Computational Linguistics 27 (2001).</para>
/// <para>Cost: O(n log d) for the nodes, and O(occurrences) for the spread of those that pass the thresholds, however long the phrases.</para>
/// <para>Invariant: a break occurs once, so a common beginning never holds one; nothing is hashed, so nothing can collide.</para>
/// </remarks>
internal sealed class PhraseCounter
{
    private readonly SymbolSequence _sequence;
    private readonly PhraseOptions _options;
    private readonly int[] _countOf;
    private readonly List<int> _touched = [];
    private readonly double[] _shares;
    private readonly double _smallestShare;
    private readonly double _perMillion;
    private readonly List<(Phrase Phrase, int Position)> _found = [];

    public PhraseCounter(SymbolSequence sequence, PhraseOptions options)
    {
        _sequence = sequence;
        _options = options;
        var units = sequence.Units;
        _countOf = new int[sequence.Readouts.Count];
        _shares = [.. sequence.UnitsOf.Select(size => units == 0 ? 0 : (double)size / units)];
        _smallestShare = _shares.Length == 0 ? 0 : _shares.Min();
        _perMillion = units == 0 ? 0 : 1e6 / units;
    }

    /// <summary>Counts, and orders the phrases by falling count, longer ones first, then ordinal.</summary>
    /// <param name="rules">The rules of counting.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the counting.</param>
    public PhraseTable Count(PhraseCountsIdentity rules, IProgress<double>? progress, CancellationToken cancellation)
    {
        var index = _sequence.Index(cancellation);
        progress?.Report(0.5);
        foreach (var interval in index.Intervals())
        {
            if (interval.Count >= _options.MinCount
                && interval.Documents >= _options.MinDocuments
                && interval.Length >= _options.MinLength
                && interval.ParentLength < _options.MaxLength)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(index, interval.First, interval.Count, interval.ParentLength, interval.Length);
            }
        }

        if (_options.MinCount == 1 && _options.MinDocuments == 1)
        {
            AddSingle(index, cancellation);
        }

        progress?.Report(0.9);
        cancellation.ThrowIfCancellationRequested();
        _found.Sort(static (a, b) => ByCount(a.Phrase, b.Phrase) is var order and not 0 ? order : a.Position.CompareTo(b.Position));
        Phrase[] phrases = [.. _found.Select(found => found.Phrase)];
        int[] positions = [.. _found.Select(found => found.Position)];
        progress?.Report(1);
        return new PhraseTable(phrases, positions, _sequence, index, rules);
    }

    private static int ByCount(Phrase a, Phrase b) =>
        a.Count != b.Count ? b.Count.CompareTo(a.Count)
        : a.Length != b.Length ? b.Length.CompareTo(a.Length)
        : string.CompareOrdinal(a.Text, b.Text);

    private void AddSingle(SuffixIndex index, CancellationToken cancellation)
    {
        var toBreak = SymbolsToBreak();
        for (var rank = 0; rank < index.Suffixes.Length; rank++)
        {
            var next = rank + 1 < index.Suffixes.Length ? index.Prefixes[rank + 1] : 0;
            var shared = Math.Max(index.Prefixes[rank], next);
            var longest = toBreak[index.Suffixes[rank]];
            if (longest > shared && longest >= _options.MinLength && shared < _options.MaxLength)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(index, rank, 1, shared, longest);
            }
        }
    }

    private int[] SymbolsToBreak()
    {
        var toBreak = new int[_sequence.Length];
        var distance = 0;
        for (var position = _sequence.Length - 1; position >= 0; position--)
        {
            distance = _sequence.IsBreak(_sequence.Symbols[position]) ? 0 : distance + 1;
            toBreak[position] = distance;
        }

        return toBreak;
    }

    // The phrases of more than `shorter` and at most `longest` symbols that occur exactly at these ranks.
    private void Add(SuffixIndex index, int first, int count, int shorter, int longest)
    {
        var position = EarliestOf(index.Suffixes.Slice(first, count));
        if (_sequence.IsBarredFromEdges(_sequence.Symbols[position]))
        {
            return;
        }

        Spread? spread = null;
        for (var length = Math.Max(shorter + 1, _options.MinLength); length <= Math.Min(longest, _options.MaxLength); length++)
        {
            if (!_sequence.IsBarredFromEdges(_sequence.Symbols[position + length - 1]))
            {
                spread ??= SpreadOf(index.DocumentOfRank.Slice(first, count));
                var phrase = new Phrase(
                    _sequence.TextAt(position, length),
                    length,
                    count,
                    spread.Value.Documents,
                    count * _perMillion,
                    spread.Value.Dispersion,
                    spread.Value.First,
                    spread.Value.Last);
                _found.Add((phrase, position));
            }
        }
    }

    // Words may be spaced differently from place to place; the first place in the corpus shows them.
    private static int EarliestOf(ReadOnlySpan<int> positions)
    {
        var earliest = int.MaxValue;
        foreach (var position in positions)
        {
            earliest = Math.Min(earliest, position);
        }

        return earliest;
    }

    private Spread SpreadOf(ReadOnlySpan<int> documents)
    {
        _touched.Clear();
        foreach (var document in documents)
        {
            if (_countOf[document]++ == 0)
            {
                _touched.Add(document);
            }
        }

        _touched.Sort();
        var spread = new Spread(_touched.Count, DispersionOf(documents.Length), null, null);
        foreach (var document in _touched)
        {
            _countOf[document] = 0;
            if (_sequence.Readouts[document].Date is { } date)
            {
                spread = spread with
                {
                    First = spread.First is { } first && first < date ? first : date,
                    Last = spread.Last is { } last && last > date ? last : date,
                };
            }
        }

        return spread;
    }

    // Readouts without the phrase add their whole share, so only those with it are looked at.
    private double? DispersionOf(int count)
    {
        var deviation = 1.0;
        foreach (var document in _touched)
        {
            deviation += Math.Abs(((double)_countOf[document] / count) - _shares[document]) - _shares[document];
        }

        return Dispersion.Normalise(Math.Clamp(deviation / 2, 0, 1), _smallestShare);
    }

    private readonly record struct Spread(int Documents, double? Dispersion, DateOnly? First, DateOnly? Last);
}
