using System.Runtime.InteropServices;

namespace Rhetoric.NGrams;

/// <summary>Gathers, in one sweep over the suffixes, every maximal repeat with what follows it.</summary>
/// <remarks>
/// <para>
/// Idea. The suffixes that begin with a repeat fall into groups by the symbol that follows: its inner nodes one level down the suffix tree, and
/// single suffixes. So the distribution of what follows is the sizes of these, and no occurrence is looked at twice: each suffix is single under exactly
/// one node. <see cref="PrefixIntervals"/> gives children before parents; those that still wait for their parent lie on a stack.
/// </para>
/// <para>
/// An occurrence lies in no longer repeat if nothing longer that starts there occurs twice, so that it is a single suffix of its node, and
/// nothing longer that ends there does either, which the mirrored text tells.
/// </para>
/// <para>Cost: that of <see cref="PrefixIntervals"/>; O(n) beyond it.</para>
/// <para>Invariant: all that begins a repeat, down to a node, is a repeat too and at least as frequent, so parents of kept nodes are kept.</para>
/// </remarks>
internal sealed class RepeatSweep
{
    private const int None = -1;

    private readonly SuffixIndex _index;
    private readonly int _breaks;
    private readonly int[] _days;
    private readonly int[]? _longestEndingAt;
    private readonly List<SweptRepeat> _found = [];
    private readonly Stack<(SweptRepeat Group, int Number)> _waiting = [];

    private RepeatSweep(SuffixIndex index, int breaks, int[] days, int[]? longestEndingAt)
    {
        (_index, _breaks, _days, _longestEndingAt) = (index, breaks, days, longestEndingAt);
    }

    /// <summary>Finds the repeats of a text, ordered from behind: longer before what they begin with.</summary>
    /// <param name="index">The suffixes of a text whose last symbol is an edge.</param>
    /// <param name="breaks">The first symbol that is an edge; each occurs once.</param>
    /// <param name="minCount">The fewest occurrences, at least 2.</param>
    /// <param name="days">The day number of each document, -1 where there is none.</param>
    /// <param name="longestEndingAt">For each end the length of the longest stretch that ends before it and occurs twice; null where that is not asked for.</param>
    /// <param name="cancellationToken">Stops the sweep.</param>
    /// <param name="progress">Told the share of the ranks that are behind.</param>
    public static SweptRepeat[] Over(SuffixIndex index, int breaks, int minCount, int[] days, int[]? longestEndingAt, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        var sweep = new RepeatSweep(index, breaks, days, longestEndingAt);
        var (ranks, swept) = (index.Suffixes.Length, progress.Pieces(index.Suffixes.Length));
        var groups = 0;
        foreach (var interval in index.Intervals())
        {
            if ((groups++ & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                swept.Reach(ranks - interval.First);
            }

            sweep.Take(interval, interval.IsLeftDiverse && interval.Count >= minCount);
        }

        swept.Reach(ranks);
        return [.. sweep._found];
    }

    private void Take(PrefixInterval interval, bool keep)
    {
        var number = keep ? _found.Count : None;
        var group = new SweptRepeat
        {
            Parent = None,
            Interval = interval,
            FirstPlace = int.MaxValue,
            FirstDay = PhraseFigures.NoFirstDay,
            LastDay = PhraseFigures.NoLastDay,
        };
        var (rank, end) = (interval.First, interval.First + interval.Count);
        while (_waiting.TryPeek(out var child) && child.Group.Interval.First < end)
        {
            _waiting.Pop();
            MeetSingles(ref group, rank, child.Group.Interval.First);
            MeetChild(ref group, child.Group);
            rank = child.Group.Interval.First + child.Group.Interval.Count;
            if (child.Number != None)
            {
                CollectionsMarshal.AsSpan(_found)[child.Number].Parent = number;
            }
        }

        MeetSingles(ref group, rank, end);
        _waiting.Push((group, number));
        if (keep)
        {
            _found.Add(group);
        }
    }

    private void MeetSingles(ref SweptRepeat group, int from, int to)
    {
        for (var rank = from; rank < to; rank++)
        {
            var place = _index.Suffixes[rank];
            var end = place + group.Interval.Length;
            var day = _days[_index.DocumentOfRank[rank]];
            var isEdge = _index.Symbols[end] >= _breaks;
            group.Edges += isEdge ? 1 : 0;
            group.MostFollowing = isEdge ? group.MostFollowing : Math.Max(group.MostFollowing, 1);
            group.FirstPlace = Math.Min(group.FirstPlace, place);
            group.LastPlace = Math.Max(group.LastPlace, place);
            group.FirstDay = day < 0 ? group.FirstDay : Math.Min(group.FirstDay, day);
            group.LastDay = Math.Max(group.LastDay, day);
            group.Outside += _longestEndingAt?[end] == group.Interval.Length ? 1 : 0;
        }
    }

    private static void MeetChild(ref SweptRepeat group, in SweptRepeat child)
    {
        var count = child.Interval.Count;
        group.FollowingSum += count * Math.Log2(count);
        group.MostFollowing = Math.Max(group.MostFollowing, count);
        group.FirstPlace = Math.Min(group.FirstPlace, child.FirstPlace);
        group.LastPlace = Math.Max(group.LastPlace, child.LastPlace);
        group.FirstDay = Math.Min(group.FirstDay, child.FirstDay);
        group.LastDay = Math.Max(group.LastDay, child.LastDay);
    }
}
