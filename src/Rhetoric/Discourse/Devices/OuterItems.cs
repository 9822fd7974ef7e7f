using static Rhetoric.Discourse.ListEvidence;

namespace Rhetoric.Discourse;

/// <summary>Finds where the first item of a list begins and the last ends: the edges with the highest sum of likeness and surroundings.</summary>
/// <remarks>
/// Each word edge within reach gets a sum of how like the item would be to its neighbours (<see cref="ItemLikeness"/>) and how well a list may begin or end there
/// (<see cref="ItemSurroundings"/>); the highest sum wins, of equals the longer item. 和, 与, 以及 before the last item separate too. Cost: an edge is sought among
/// at most <see cref="MostWords"/> words. A finder is good for one list: it keeps the items that it made.
/// </remarks>
internal sealed class OuterItems(string text)
{
    /// <summary>Among how many words an outer edge is sought: the longest titles of offices have some ten.</summary>
    private const int MostWords = 14;

    /// <summary>How many neighbours an outer item is likened to.</summary>
    private const int MostNeighbours = 3;

    private static readonly ListWeights Weights = ListWeights.Default;

    private readonly Dictionary<int, ListItem[]> _ends = [];

    /// <summary>The first item before some neighbours.</summary>
    public ListItem First(ListWord[] front, ListWord[] back, int least, List<ListItem> neighbours) => BestFirst(front, least, neighbours, IsFramed(back));

    /// <summary>The last item, or the last two where a connector separates them, behind some neighbours.</summary>
    public List<ListItem> Last(ListWord[] back, List<ListItem> neighbours) => BestLast(back, 0, [.. neighbours.TakeLast(MostNeighbours).Reverse()]).Items;

    /// <summary>The first and the last item of a list that has no other; the last are two where a connector separates them.</summary>
    public (ListItem First, List<ListItem> Last) Pair(ListWord[] front, ListWord[] back, int least)
    {
        var (best, most) = (default((ListItem First, List<ListItem> Last)), double.NegativeInfinity);
        var isFramed = IsFramed(back);
        foreach (var first in Firsts(front, least))
        {
            var (last, score) = BestLast(back, 0, [first]);
            score += ItemSurroundings.Before(text, first, last[0], isFramed) + (last.Count > 1 ? Likeness(first, last) * Weights[HalfMore] : 0);
            if (score > most || best.First is null)
            {
                (best, most) = ((first, last), score);
            }
        }

        return best;
    }

    private ListItem BestFirst(ListWord[] words, int least, List<ListItem> neighbours, bool isFramed)
    {
        var (best, most) = ((ListItem?)null, double.NegativeInfinity);
        foreach (var item in Firsts(words, least))
        {
            var score = Likeness(item, neighbours) + ItemSurroundings.Before(text, item, neighbours[0], isFramed);
            if (score > most)
            {
                (best, most) = (item, score);
            }
        }

        return best!;
    }

    // The last item from a word on; two where 和 separates them.
    private (List<ListItem> Items, double Score) BestLast(ListWord[] words, int from, List<ListItem> neighbours)
    {
        if (from + 1 < words.Length && words[from].Is(ListTraits.Connector | ListTraits.Resumptive))
        {
            from++;
        }

        var ends = EndsFrom(words, from);
        var (best, most) = (ends[0], double.NegativeInfinity);
        (List<ListItem> Items, double Score)? split = null;
        foreach (var item in ends)
        {
            var to = item.To;
            if (to > from + 1 && item.Last.Is(ListTraits.Closer | ListTraits.Mark | ListTraits.Parting))
            {
                break;
            }

            if (split is null && to + 1 < words.Length && words[to].Is(ListTraits.Connector) && !item.Last.Is(ListTraits.NeverLast) && MayFollow(words[to + 1], neighbours[0]))
            {
                var (rest, score) = BestLast(words, to + 1, [item, .. neighbours]);
                split = ([item, .. rest], Separates(words[to], item, neighbours[0]) + (Weights[SplitShare] * Likeness(item, neighbours)) + score - (Weights[SplitShare] * Likeness(rest[0], neighbours)));
            }

            if (!item.Last.Is(ListTraits.NeverLast))
            {
                var score = Likeness(item, neighbours) + ItemSurroundings.Behind(text, item, neighbours[0]);
                if (score >= most)
                {
                    (best, most) = (item, score);
                }
            }
        }

        return split is { } two && two.Score > most ? two : ([best], most);
    }

    private static IEnumerable<ListItem> Firsts(ListWord[] words, int least)
    {
        var any = false;
        var behind = Array.FindLastIndex(words, word => word.Is(ListTraits.Parting));
        for (var i = Math.Max(behind + 1, words.Length - MostWords); i < words.Length; i++)
        {
            if (words[i].Start >= least && !words[i].Is(ListTraits.NeverFirst))
            {
                any = true;
                yield return new ListItem(words, i, words.Length);
            }
        }

        if (!any)
        {
            yield return new ListItem(words, words.Length - 1, words.Length);
        }
    }

    // Every item that begins with a word; asked for again for each possible first item, and so kept while a list is read.
    private ListItem[] EndsFrom(ListWord[] words, int from)
    {
        if (!_ends.TryGetValue(from, out var ends))
        {
            ends = new ListItem[Math.Min(MostWords, words.Length - from)];
            for (var i = 0; i < ends.Length; i++)
            {
                ends[i] = new ListItem(words, from, from + i + 1);
            }

            _ends.Add(from, ends);
        }

        return ends;
    }

    // 在农业、能源等|领域.
    private static bool IsFramed(ListWord[] last) => Array.Exists(last, word => word.Is(ListTraits.Frame));

    // 理解、尊重和支持以及|在岛屿问题上: behind a connector a preposition begins an item only where it begins others.
    private static bool MayFollow(ListWord word, ListItem neighbour) =>
        !word.Is(ListTraits.NeverFirst) && (!word.Is(ListTraits.Preposition) || neighbour.First.Is(ListTraits.Preposition));

    // How well a connector behind an item separates it from the next.
    private static double Separates(ListWord connector, ListItem item, ListItem neighbour) =>
        IsOfOnePlace(item, neighbour) || (ListItem.JoinsOne(item.Words, item.To) && !neighbour.Last.Is(ListTraits.Place | ListTraits.Modifier | ListTraits.Name)) ? Weights[OnePlaceOfTwo]
        : neighbour.IsJoined ? Weights[ConnectorJoins]
        : connector.Is(ListTraits.Parting) ? Weights[LongConnectorSeparates]
        : Weights[ConnectorSeparates];

    // 本地区的贸易、岚海和平与发展: a place before the first of two that 和 joins is said of both.
    private static bool IsOfOnePlace(ListItem item, ListItem neighbour) => item.WordCount > 1 && item.First.Is(ListTraits.Place) && !neighbour.First.Is(ListTraits.Place);

    private double Likeness(ListItem item, List<ListItem> neighbours)
    {
        var count = Math.Min(MostNeighbours, neighbours.Count);
        var (sum, weights) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var weight = i == 0 ? Weights[NextWeighs] : 1;
            sum += weight * ItemLikeness.Of(text, item, neighbours[i]);
            weights += weight;
        }

        return sum / weights;
    }
}
