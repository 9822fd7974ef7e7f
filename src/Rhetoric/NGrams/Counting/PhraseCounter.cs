using System.Collections.Concurrent;

namespace Rhetoric.NGrams;

/// <summary>Reads all phrases of a range of lengths off the suffixes of a corpus.</summary>
/// <remarks>
/// <para>
/// Idea. All occurrences of a phrase are neighbours in the suffix array. A node of the suffix tree with common beginning h, under a parent
/// with p, stands for the phrases of p + 1 … h symbols at once: they have the same occurrences, so each figure is computed once for all of
/// them. What occurs once is what remains of a suffix beyond the symbols it shares with its neighbours in rank. Symbols rise with their
/// written forms, so walking the ranks meets the phrases in the order in which counts are kept, and each shares with the one before
/// what the two suffixes share: nothing is sorted, compared or hashed once the suffixes are in order.
/// </para>
/// <para>Source: Yamamoto and Church, "Using Suffix Arrays to Compute Term Frequency and Document Frequency for All Substrings in a Corpus", Computational Linguistics 27 (2001).</para>
/// <para>Cost: O(n log d) for the nodes and O(phrases) for what is kept of them; a table takes O(occurrences) more for the spread of its phrases.</para>
/// <para>
/// Invariant: a break occurs once, so a common beginning never holds one; nothing is hashed, so nothing can collide. Ranks that begin with
/// different symbols share nothing, so pieces that end there can be counted at the same time and put together in order.
/// </para>
/// </remarks>
internal sealed class PhraseCounter
{
    // More pieces than threads, so that none waits long for the last; and several for one thread, so that few groups are held at a time.
    private const int PiecesPerThread = 8;

    private readonly SymbolSequence _sequence;
    private readonly PhraseOptions _options;
    private readonly int[] _days;
    private readonly PhraseSpread _spread;
    private readonly ConcurrentBag<List<PhraseGroup>> _idle = [];

    public PhraseCounter(SymbolSequence sequence, PhraseOptions options)
    {
        _sequence = sequence;
        _options = options;
        _days = [.. sequence.Readouts.Select(readout => readout.Date?.DayNumber ?? PhraseFigures.NoLastDay)];
        _spread = new PhraseSpread(sequence);
    }

    /// <summary>Counts every phrase, whatever the thresholds, in the order of the written forms.</summary>
    /// <param name="rules">The rules of counting.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public PhraseCounts CountAll(PhraseCountsIdentity rules, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var index = _sequence.Index(progress.Part(0, 0.5), cancellationToken);
        var pieces = Pieces(index);
        var packed = new PackedPhraseWriter[pieces.Count];
        Concurrently.For(
            pieces.Count, _options.Threads, piece => packed[piece] = Pack(index, pieces[piece].From, pieces[piece].To, cancellationToken), progress.Part(0.5, 1), cancellationToken);
        progress?.Report(1);
        return new PhraseCounts(new PackedPhraseCounts(packed), _sequence.Readouts.Count, _sequence.Units, rules);
    }

    /// <summary>Counts the phrases that pass the thresholds, and orders them by falling count, longer ones first, then ordinal.</summary>
    /// <param name="rules">The rules of counting.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public PhraseTable Count(PhraseCountsIdentity rules, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var index = _sequence.Index(progress.Part(0, 0.5), cancellationToken);
        var pieces = Pieces(index);
        var found = new (List<PhraseRow> Rows, List<PhraseGroup> Groups, List<double?> Dispersions)[pieces.Count];
        Concurrently.For(
            pieces.Count, _options.Threads, piece => found[piece] = Rows(index, pieces[piece].From, pieces[piece].To, cancellationToken), progress.Part(0.5, 0.8), cancellationToken);

        var groups = new List<PhraseGroup>();
        var dispersions = new List<double?>();
        var rows = new PhraseRow[found.Sum(piece => piece.Rows.Count)];
        var filled = 0;
        foreach (var piece in found)
        {
            foreach (var row in piece.Rows)
            {
                rows[filled++] = row.Group < 0 ? row : row with { Group = row.Group + groups.Count };
            }

            groups.AddRange(piece.Groups);
            dispersions.AddRange(piece.Dispersions);
        }

        progress?.Report(0.8);
        cancellationToken.ThrowIfCancellationRequested();
        var phrases = new PhraseRows(_sequence, rows, [.. groups], [.. dispersions], _spread, _options.Unit);
        phrases.Sort();
        progress?.Report(1);
        return new PhraseTable(phrases, _sequence, index, rules);
    }

    // Ranks that begin with a break are the last ones and hold no phrase.
    private List<(int From, int To)> Pieces(SuffixIndex index)
    {
        var pieces = new List<(int From, int To)>();
        var (from, end) = (0, _sequence.SymbolCount);
        var least = end / (_options.Threads * PiecesPerThread);
        while (from < end)
        {
            var to = Math.Min(end, from + Math.Max(1, least));
            while (to < end && index.Prefixes[to] > 0)
            {
                to++;
            }

            pieces.Add((from, to));
            from = to;
        }

        return pieces;
    }

    private PackedPhraseWriter Pack(SuffixIndex index, int from, int to, CancellationToken cancellationToken)
    {
        var groups = GroupsOf(index, from, to, cancellationToken);
        var path = new WrittenPath(_sequence, _options.Unit);
        var packed = new PackedPhraseWriter();
        var next = groups.Count - 1;
        for (var rank = from; rank < to; rank++)
        {
            if ((rank & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var prefix = rank == from ? 0 : index.Prefixes[rank];
            var position = index.Suffixes[rank];
            path.Keep(prefix);
            while (next >= 0 && groups[next].First < rank)
            {
                next--;
            }

            if (_sequence.IsBarredFromEdges(_sequence.Symbols[position]))
            {
                continue;
            }

            var longest = LongestAt(position, prefix);
            for (var length = Math.Max(prefix + 1, _options.MinLength); length <= longest; length++)
            {
                if (_sequence.IsBarredFromEdges(_sequence.Symbols[position + length - 1]))
                {
                    continue;
                }

                while (next >= 0 && groups[next].First == rank && groups[next].Longest < length)
                {
                    next--;
                }

                var figures = next >= 0 && groups[next].First == rank
                    ? groups[next].Figures
                    : PhraseFigures.OfOne(_sequence.Readouts[index.DocumentOfRank[rank]].Date);
                var shared = path.Go(position, length);
                packed.Add(shared, path.Bytes[shared..], figures);
            }
        }

        _idle.Add(groups);
        return packed;
    }

    private List<PhraseGroup> GroupsOf(SuffixIndex index, int from, int to, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var groups))
        {
            groups = [];
        }

        PhraseGroups.Find(index, _days, _options.MaxLength, from, to, groups, cancellationToken);
        return groups;
    }

    private (List<PhraseRow> Rows, List<PhraseGroup> Groups, List<double?> Dispersions) Rows(SuffixIndex index, int from, int to, CancellationToken cancellationToken)
    {
        var rows = new List<PhraseRow>();
        var groups = new List<PhraseGroup>();
        var dispersions = new List<double?>();
        var measure = _spread.ToMeasure();

        // From behind, so that the phrases come in the order of their written forms.
        var all = GroupsOf(index, from, to, cancellationToken);
        for (var number = all.Count - 1; number >= 0; number--)
        {
            var group = all[number];
            cancellationToken.ThrowIfCancellationRequested();
            if (group.Count < _options.MinCount || group.Documents < _options.MinDocuments)
            {
                continue;
            }

            var before = rows.Count;
            AddRows(rows, group.Position, group.Shorter + 1, group.Longest, groups.Count);
            if (rows.Count > before)
            {
                groups.Add(group);
                dispersions.Add(measure.Dispersion(index.DocumentOfRank.Slice(group.First, group.Count)));
            }
        }

        if (_options.MinCount == 1 && _options.MinDocuments == 1)
        {
            for (var rank = from; rank < to; rank++)
            {
                var next = rank + 1 < to ? index.Prefixes[rank + 1] : 0;
                var shared = Math.Max(rank == from ? 0 : index.Prefixes[rank], next);
                AddRows(rows, index.Suffixes[rank], shared + 1, LongestAt(index.Suffixes[rank], shared), ~index.DocumentOfRank[rank]);
            }
        }

        _idle.Add(all);
        return (rows, groups, dispersions);
    }

    // The phrases at a position from one length to another that are allowed.
    private void AddRows(List<PhraseRow> rows, int position, int shortest, int longest, int group)
    {
        if (_sequence.IsBarredFromEdges(_sequence.Symbols[position]))
        {
            return;
        }

        for (var length = Math.Max(shortest, _options.MinLength); length <= longest; length++)
        {
            if (!_sequence.IsBarredFromEdges(_sequence.Symbols[position + length - 1]))
            {
                rows.Add(new PhraseRow(position, length, group));
            }
        }
    }

    // The symbols before the next break, as far as they matter; the first ones are known to hold none.
    private int LongestAt(int position, int known)
    {
        var length = known;
        while (length < _options.MaxLength && !_sequence.IsBreak(_sequence.Symbols[position + length]))
        {
            length++;
        }

        return length;
    }
}
