namespace Rhetoric.Formulas;

/// <summary>Tells which items of two lists are one, though more stands before the first or behind the last, or one list joins what the other divides.</summary>
/// <remarks>
/// <para>Where a list begins and ends its text tells badly: a verb, a name or a pronoun before the first item governs all (打造和平、发展; 中欧和平、增长), and so does a noun behind the last (和平、合作|大方向).
/// An item is that of the other list with such words before or behind it. 新型工业化 is not 工业化: what it has more is none of these. 不冲突不对抗 is 不冲突、不对抗.</para>
/// <para>Cost: O(items of one · items of the other).</para>
/// </remarks>
internal static class ListItems
{
    private const int ShortestHead = 2;

    /// <summary>Both lists, each item of the second that is one of the first in the words of the first.</summary>
    public static (string[] Before, string[] After) Aligned(string[] before, string[] after)
    {
        (before, after) = (Divided(before, after), Divided(after, before));
        string[] named = [.. after];
        for (var at = 0; at < after.Length; at++)
        {
            if (!before.Contains(after[at]) && Array.FindIndex(before, item => !after.Contains(item) && !named.Contains(item) && AreOne(before, item, after, after[at])) is >= 0 and var one)
            {
                named[at] = before[one];
            }
        }

        return (before, named);
    }

    private static bool AreOne(string[] before, string item, string[] after, string other) =>
        item.Length < other.Length ? IsItemWithMore(item, other, after) : IsItemWithMore(other, item, before);

    private static bool IsItemWithMore(string item, string longer, string[] list) =>
        (longer == list[0] && longer.EndsWith(item, StringComparison.Ordinal) && Governs(longer[..^item.Length]))
        || (longer == list[^1] && longer.StartsWith(item, StringComparison.Ordinal) && longer.Length - item.Length >= ShortestHead
            && Segmenter.Default.Tag(longer[item.Length..]) is [.., { Tag: ['n', ..] }]);

    // A verb, a name, a set phrase or a pronoun before an item is that of all.
    private static bool Governs(string words) =>
        Enumerable.Range(0, words.Length).Any(at => CountryPairs.LengthAt(words, at) > 0)
        || Segmenter.Default.Tag(words).Any(word => word.Tag is ['v' or 'r' or 'l' or 'j', ..] or "ns" or "nt" || ToleranceWords.Pronouns.Contains(word.Text));

    // Each item that is neighbours of the other list in one word, in those words.
    private static string[] Divided(string[] items, string[] other)
    {
        var divided = new List<string>(items.Length);
        string[] joined = [.. other.Zip(other.Skip(1), string.Concat)];
        foreach (var item in items)
        {
            var at = other.Contains(item) ? -1 : Array.IndexOf(joined, item);
            divided.AddRange(at < 0 ? [item] : [other[at], other[at + 1]]);
        }

        return [.. divided.Distinct(StringComparer.Ordinal)];
    }
}
