namespace Rhetoric.NGrams;

/// <summary>Walks the inner nodes of the suffix tree without building it.</summary>
/// <remarks>
/// <para>
/// Idea. A maximal run of ranks with common prefixes of at least h, one of them exactly h, is a node of the suffix tree. Going through
/// the prefix lengths with a stack of open runs meets every node once, children before parents. The walk goes from the last rank to the first,
/// so that the nodes, read from behind, stand in the order of their beginnings. For the number of documents, take each
/// suffix with the next one in rank of the same document: the deepest node that holds both counts that document once too often.
/// Subtracting one there, and handing the sum up to the parent, leaves the number of documents (the size of the colour set). That node
/// is on the stack: the deepest open run that reaches the later rank, found by bisection.
/// </para>
/// <para>
/// Sources: Abouelhoda, Kurtz and Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", J. Discrete Algorithms 2 (2004);
/// Hui, "Color Set Size Problem with Applications to String Matching", CPM 1992.
/// </para>
/// <para>Cost: O(n log d) time for nodes nested d deep, a stack of d entries and one int for each document.</para>
/// <para>Invariant: the open runs' lengths rise and their last ranks fall from the bottom of the stack to its top; all of them hold the current rank.</para>
/// </remarks>
internal static class PrefixIntervals
{
    private const int NoSymbol = -1;
    private const int Diverse = -2;
    private const int TextStart = -3;

    /// <summary>The nodes of length at least 1 by falling first rank, longer ones first.</summary>
    /// <param name="symbols">The text; none negative.</param>
    /// <param name="suffixes">Its suffix array.</param>
    /// <param name="prefixes">Its common-prefix lengths.</param>
    /// <param name="documentOfRank">The document, from 0, in which the suffix of each rank starts.</param>
    /// <param name="documents">The number of documents.</param>
    public static IEnumerable<PrefixInterval> Walk(int[] symbols, int[] suffixes, int[] prefixes, int[] documentOfRank, int documents)
    {
        var stack = new RankRunStack<Run>();
        stack.Push(new Run { Last = suffixes.Length, Length = 0, Left = NoSymbol });
        var lastRank = new int[documents];
        Array.Fill(lastRank, -1);

        var leftOfLater = NoSymbol;
        for (var rank = suffixes.Length - 1; rank >= -1; rank--)
        {
            var length = rank < 0 || rank == suffixes.Length - 1 ? 0 : prefixes[rank + 1];
            var run = new Run { Last = rank + 1, Length = length, Left = leftOfLater };
            while (stack.Top.Length > length)
            {
                var closed = stack.Pop();
                var count = closed.Last - rank;
                yield return new PrefixInterval(rank + 1, count, closed.Length, count - closed.Repeated, closed.Left == Diverse);
                if (stack.Top.Length < length)
                {
                    run = closed with { Length = length };
                }
                else
                {
                    stack.Top.Left = Merge(stack.Top.Left, closed.Left);
                    stack.Top.Repeated += closed.Repeated;
                }
            }

            if (rank < 0)
            {
                yield break;
            }

            if (stack.Top.Length < length)
            {
                stack.Push(run);
            }

            leftOfLater = LeftOf(symbols, suffixes[rank]);
            stack.Top.Left = Merge(stack.Top.Left, leftOfLater);
            ref var later = ref lastRank[documentOfRank[rank]];
            if (later >= 0)
            {
                stack.DeepestTo(later).Repeated++;
            }

            later = rank;
        }
    }

    private static int LeftOf(int[] symbols, int position) => position == 0 ? TextStart : symbols[position - 1];

    private static int Merge(int left, int other) => left == NoSymbol || left == other ? other : Diverse;

    private struct Run : IRankRun
    {
        public int Last;
        public int Length;
        public int Left;
        public int Repeated;

        public readonly int LastRank => Last;
    }
}
