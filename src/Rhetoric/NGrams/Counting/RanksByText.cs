namespace Rhetoric.NGrams;

/// <summary>Finds the rows of a table by their text; words that are cut in two ways may spell the same.</summary>
/// <remarks>Cost: O(phrases) to make, an int for each beside the dictionary; O(1) for a look-up and each further row.</remarks>
internal sealed class RanksByText
{
    private const int None = -1;

    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;

    /// <summary>Reads the texts of all rows.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="textOf">The text of a rank, folded.</param>
    public RanksByText(int count, Func<int, string> textOf)
    {
        _first = new Dictionary<string, int>(count, StringComparer.Ordinal);
        _next = new int[count];

        // From behind, so that the best rank of a text comes first.
        for (var rank = count - 1; rank >= 0; rank--)
        {
            var text = textOf(rank);
            _next[rank] = _first.GetValueOrDefault(text, None);
            _first[text] = rank;
        }
    }

    /// <summary>The best rank of a text; null where no row has it.</summary>
    public int? First(string text) => _first.TryGetValue(text, out var rank) ? rank : null;

    /// <summary>All ranks of a text, the best first.</summary>
    public IEnumerable<int> All(string text)
    {
        for (var rank = _first.GetValueOrDefault(text, None); rank != None; rank = _next[rank])
        {
            yield return rank;
        }
    }
}
