namespace Rhetoric.NGrams;

/// <summary>Finds the maximal repeats of a corpus with all their evidence.</summary>
/// <remarks>
/// <para>
/// Idea. One sweep over the suffixes tells what follows each repeat and which repeats begin it; the same sweep over the mirrored text tells what comes before
/// and which repeats end it. Both find the same repeats, so sorting both lists by last place and length pairs them.
/// </para>
/// <para>
/// For the weakest bond of w = ab, f(a) changes only where a is a repeat itself: from there on to the next a grows at no cost, while f(b) can only rise.
/// So the splits behind the repeats that begin w, and the last one, are all that count; f(b) is that of the shortest repeat that
/// ends w and is no shorter than b.
/// </para>
/// <para>
/// Cost: two suffix arrays and two sweeps, O(n log d) for repeats nested d deep; O(d) for each bond. Where more than
/// <see cref="MostNested"/> are nested a bond is not computed, else a run of one character would take O(n²).
/// </para>
/// </remarks>
internal sealed class RepeatFinder
{
    /// <summary>Of how many repeats that begin a repeat, or end it, the bond is still computed.</summary>
    public const int MostNested = 256;

    private readonly SymbolSequence _sequence;
    private readonly RepeatOptions _options;
    private readonly (int Length, int Count)[] _ends = new (int, int)[MostNested + 1];
    private SweptRepeat[] _found = [];
    private SweptRepeat[] _mirrored = [];

    public RepeatFinder(SymbolSequence sequence, RepeatOptions options) => (_sequence, _options) = (sequence, options);

    /// <summary>The repeats in the order of <see cref="RepeatTable"/>.</summary>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Repeat[] Find(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (_sequence.Length == 0)
        {
            progress?.Report(1);
            return [];
        }

        var longestEndingAt = SweepMirrored(progress.Part(0, 0.4), cancellationToken);
        var index = _sequence.Index(progress.Part(0.4, 0.6), cancellationToken);
        int[] days = [.. _sequence.Readouts.Select(readout => readout.Date?.DayNumber ?? PhraseFigures.NoLastDay)];
        _found = RepeatSweep.Over(index, _sequence.Breaks, _options.MinCount, days, longestEndingAt, cancellationToken, progress.Part(0.6, 0.7));
        var mirroredOf = Pair();
        progress?.Report(0.8);

        // From behind, so that the repeats come in the order of their units.
        var repeats = new List<Repeat>();
        var made = progress.Part(0.8, 1).Pieces(_found.Length);
        for (var number = _found.Length - 1; number >= 0; number--)
        {
            if ((number & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                made.Reach(_found.Length - number);
            }

            if (_found[number].Interval.Length >= _options.MinLength && _found[number].Interval.Documents >= _options.MinDocuments)
            {
                repeats.Add(RepeatOf(index, _found[number], _mirrored[mirroredOf[number]]));
            }
        }

        // The sort is stable, so ties keep the order of the units.
        Repeat[] sorted = [.. repeats.OrderByDescending(repeat => repeat.Count).ThenByDescending(repeat => repeat.Length)];
        progress?.Report(1);
        return sorted;
    }

    // The last break stays the last symbol; all before it stand in reverse.
    private int[] SweepMirrored(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var mirrored = _sequence.Symbols.AsSpan().ToArray();
        Array.Reverse(mirrored, 0, mirrored.Length - 1);
        var index = SuffixIndex.Build(mirrored, _sequence.AlphabetSize, [0], progress.Part(0, 0.5), cancellationToken);
        _mirrored = RepeatSweep.Over(index, _sequence.Breaks, _options.MinCount, [PhraseFigures.NoLastDay], null, cancellationToken, progress.Part(0.5, 1));

        var longestEndingAt = new int[mirrored.Length];
        for (var rank = 0; rank < mirrored.Length; rank++)
        {
            var shared = rank + 1 < mirrored.Length ? index.Prefixes[rank + 1] : 0;
            longestEndingAt[mirrored.Length - 1 - index.Suffixes[rank]] = Math.Max(index.Prefixes[rank], shared);
        }

        return longestEndingAt;
    }

    private int[] Pair()
    {
        var last = _sequence.Length - 1;
        var numbers = Ordered(_found, static repeat => repeat.LastPlace);
        var mirrored = Ordered(_mirrored, repeat => last - repeat.FirstPlace - repeat.Interval.Length);
        var mirroredOf = new int[_found.Length];
        for (var at = 0; at < numbers.Length; at++)
        {
            mirroredOf[numbers[at]] = mirrored[at];
        }

        return mirroredOf;
    }

    // No two repeats have both the place and the length in common.
    private static int[] Ordered(SweptRepeat[] repeats, Func<SweptRepeat, int> lastPlace)
    {
        var keys = new long[repeats.Length];
        var numbers = new int[repeats.Length];
        for (var number = 0; number < numbers.Length; number++)
        {
            keys[number] = ((long)lastPlace(repeats[number]) << 32) | (uint)repeats[number].Interval.Length;
            numbers[number] = number;
        }

        Array.Sort(keys, numbers);
        return numbers;
    }

    private Repeat RepeatOf(SuffixIndex index, in SweptRepeat found, in SweptRepeat mirrored)
    {
        var (first, count, length, documents, _) = found.Interval;
        var evidence = new RepeatEvidence(
            RepeatEvidence.Entropy(count, mirrored.FollowingSum),
            RepeatEvidence.Entropy(count, found.FollowingSum),
            (double)mirrored.Edges / count,
            (double)found.Edges / count,
            (double)Math.Max(mirrored.MostFollowing, found.MostFollowing) / count,
            Bond(found, mirrored));
        return new Repeat(
            _sequence,
            index,
            new MaximalRepeat(found.FirstPlace, length, count, documents, first),
            evidence,
            (double)(count - found.Outside) / count,
            new PhraseFigures(count, documents, found.FirstDay, found.LastDay));
    }

    private double? Bond(in SweptRepeat found, in SweptRepeat mirrored)
    {
        var (_, count, length, _, _) = found.Interval;
        var ends = EndsOf(mirrored);
        if (length == 1 || ends.IsEmpty)
        {
            return null;
        }

        // From the last split to the first, so that the second part grows; `ends` has the longest first.
        var (split, before, beginning, end, greatest) = (length - 1, count, found.Parent, ends.Length - 1, 0.0);
        for (var begun = 0; ; begun++)
        {
            while (ends[end].Length < length - split)
            {
                end--;
            }

            greatest = Math.Max(greatest, (double)before * ends[end].Count);
            if (beginning < 0)
            {
                return Math.Log2(count * (double)_sequence.SymbolCount / greatest);
            }

            if (begun == MostNested)
            {
                return null;
            }

            (split, before, beginning) = (_found[beginning].Interval.Length, _found[beginning].Interval.Count, _found[beginning].Parent);
        }
    }

    // The repeat itself and those that end it, the longest first; none where they are too many.
    private ReadOnlySpan<(int Length, int Count)> EndsOf(in SweptRepeat mirrored)
    {
        _ends[0] = (mirrored.Interval.Length, mirrored.Interval.Count);
        var filled = 1;
        for (var number = mirrored.Parent; number >= 0; number = _mirrored[number].Parent)
        {
            if (filled > MostNested)
            {
                return [];
            }

            _ends[filled++] = (_mirrored[number].Interval.Length, _mirrored[number].Interval.Count);
        }

        return _ends.AsSpan(0, filled);
    }
}
