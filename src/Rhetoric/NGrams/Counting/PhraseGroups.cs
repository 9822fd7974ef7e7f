namespace Rhetoric.NGrams;

/// <summary>Walks the inner nodes of the suffix tree from its last rank to its first, down to a length.</summary>
/// <remarks>
/// <para>
/// Idea. As for <see cref="PrefixIntervals"/>, with three differences. The walk goes backwards, so the groups come in falling order of their
/// first rank and, at one rank, of their length: read from behind they stand in the order of the phrases. Lengths above the greatest asked for
/// count as that, so that the stack of open groups is short. And the days and the first place of a group are gathered on the way, so that
/// no occurrence is looked at again.
/// </para>
/// <para>Sources: those of <see cref="PrefixIntervals"/>.</para>
/// <para>Cost: O(n log d) time for groups nested d deep, at most as deep as the greatest length; one int for each document.</para>
/// <para>Invariant: all open groups hold the current rank; their lengths rise and their last ranks fall from the bottom of the stack to its top.</para>
/// </remarks>
internal static class PhraseGroups
{
    /// <summary>Finds the groups of a stretch of ranks.</summary>
    /// <param name="index">The suffixes.</param>
    /// <param name="days">The day number of each document, -1 where there is none.</param>
    /// <param name="longest">The greatest length of a phrase.</param>
    /// <param name="from">The first rank; what it shares with the rank before is not looked at.</param>
    /// <param name="to">Behind the last rank.</param>
    /// <param name="found">Receives the groups in falling order of <see cref="PhraseGroup.First"/>, longer ones first; what it held is dropped.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static void Find(SuffixIndex index, int[] days, int longest, int from, int to, List<PhraseGroup> found, CancellationToken cancellationToken)
    {
        found.Clear();
        var suffixes = index.Suffixes;
        var prefixes = index.Prefixes;
        var documentOfRank = index.DocumentOfRank;
        var stack = new RankRunStack<Run>();
        stack.Push(new Run(to, 0));
        var lastRank = new int[index.Documents];
        Array.Fill(lastRank, -1);

        for (var rank = to - 1; rank >= from - 1; rank--)
        {
            if ((rank & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var length = rank == to - 1 || rank == from - 1 ? 0 : Math.Min(prefixes[rank + 1], longest);
            var run = new Run(rank + 1, length);
            if (rank < to - 1)
            {
                run.Meet(suffixes[rank + 1], days[documentOfRank[rank + 1]]);
            }

            while (stack.Top.Length > length)
            {
                var closed = stack.Pop();
                var count = closed.Last - rank;
                found.Add(new PhraseGroup(
                    rank + 1, Math.Max(length, stack.Top.Length), closed.Length, count, count - closed.Repeated, closed.Position, closed.FirstDay, closed.LastDay));
                if (stack.Top.Length < length)
                {
                    run = closed with { Length = length };
                }
                else
                {
                    stack.Top.Take(closed);
                }
            }

            if (rank < from)
            {
                break;
            }

            if (stack.Top.Length < length)
            {
                stack.Push(run);
            }

            stack.Top.Meet(suffixes[rank], days[documentOfRank[rank]]);
            ref var later = ref lastRank[documentOfRank[rank]];
            if (later >= 0)
            {
                stack.DeepestTo(later).Repeated++;
            }

            later = rank;
        }
    }

    private struct Run(int last, int length) : IRankRun
    {
        public int Last = last;
        public int Length = length;
        public int Repeated;
        public int Position = int.MaxValue;
        public int FirstDay = PhraseFigures.NoFirstDay;
        public int LastDay = PhraseFigures.NoLastDay;

        public readonly int LastRank => Last;

        public void Meet(int position, int day)
        {
            Position = Math.Min(Position, position);
            FirstDay = day < 0 ? FirstDay : Math.Min(FirstDay, day);
            LastDay = Math.Max(LastDay, day);
        }

        public void Take(in Run inner)
        {
            Repeated += inner.Repeated;
            Position = Math.Min(Position, inner.Position);
            FirstDay = Math.Min(FirstDay, inner.FirstDay);
            LastDay = Math.Max(LastDay, inner.LastDay);
        }
    }
}
