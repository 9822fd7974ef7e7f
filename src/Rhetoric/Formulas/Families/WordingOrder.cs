namespace Rhetoric.Formulas;

/// <summary>Whether two wordings say the same in another order.</summary>
/// <remarks>
/// <para>Three orders are free: that of the items of a list, which may stand between a common beginning and a common end (国际和地区问题, 地区和国际问题); that of
/// two modifiers of two characters before a common end (友好互利合作, 互利友好合作), of which none is a noun that governs what stands before it (和平方式解决); that of neighbours of two to four characters that begin or end alike (互利互惠,
/// 各层级各领域), and of two adjectives that are an item of their own (健康稳定). Where a connector is left out besides, only neighbours that begin or end alike are free:
/// 稳定、繁荣 is a list, 繁荣稳定 may be one phrase.</para>
/// <para>Verbs keep their place: 深化合作 asks, 合作深化 asserts, and 共同维护安全 is not 维护共同安全; an adjective that is a verb before a noun (密切高层交往, but not 保持密切高层交往) does beside one. What stands behind a
/// negation does too, and neighbours that only one wording joins by a particle (复兴的伟大).</para>
/// <para>Cost: O(n³) at the worst for a list, n the length of a wording; asked only of wordings of the same characters.</para>
/// </remarks>
internal static class WordingOrder
{
    private const int Half = 2;
    private const int LongestNeighbour = 4;

    public static bool IsFree(WordingReading a, WordingReading b) =>
        IsListInOtherOrder(a, b)
        || (a.Particles == b.Particles && (AreNeighboursTurned(a.Signs, b.Signs, onlyAlike: false) || AreNeighboursTurned(a.Tight, b.Tight, onlyAlike: true)));

    private static bool IsListInOtherOrder(WordingReading a, WordingReading b)
    {
        if (!a.HasJoint || !b.HasJoint || !Joints(a).SequenceEqual(Joints(b)))
        {
            return false;
        }

        var (before, behind) = (CommonStart(a.Signs, b.Signs), CommonEnd(a.Signs, b.Signs));
        for (var from = 0; from <= before; from++)
        {
            if (from > 0 && ToleranceWords.Negations.Contains(a.Signs[from - 1]))
            {
                continue;
            }

            for (var left = 0; left <= behind; left++)
            {
                if (Items(a, from, left) is { Count: > 1 } items && Items(b, from, left) is { } others && items.SequenceEqual(others))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What joins the items; one sign for all where connectors are forgiven.
    private static IEnumerable<char> Joints(WordingReading wording) => wording.Signs.Where((_, at) => wording.IsJoint(at)).Order();

    // In ordinal order; null where an item is a rest of one character.
    private static List<string>? Items(WordingReading wording, int from, int left)
    {
        var items = new List<string>();
        var end = wording.Signs.Length - left;
        var start = from;
        for (var at = from; at <= end; at++)
        {
            if (at == end || wording.IsJoint(at))
            {
                if (at - start < Half)
                {
                    return null;
                }

                items.Add(wording.Signs[start..at]);
                start = at + 1;
            }
        }

        items.Sort(StringComparer.Ordinal);
        return items;
    }

    private static bool AreNeighboursTurned(string a, string b, bool onlyAlike)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var (before, behind) = (CommonStart(a, b), CommonEnd(a, b));
        for (var size = Half; size <= LongestNeighbour; size++)
        {
            for (var at = 0; at <= before && at + (2 * size) <= a.Length; at++)
            {
                var first = a.AsSpan(at, size);
                var second = a.AsSpan(at + size, size);
                var left = a.Length - at - (2 * size);
                if (left <= behind && b.AsSpan(at, size).SequenceEqual(second) && b.AsSpan(at + size, size).SequenceEqual(first) && (onlyAlike ? IsParallel(first, second) : MayTurn(a, at, first, second, left)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MayTurn(string text, int at, ReadOnlySpan<char> first, ReadOnlySpan<char> second, int left)
    {
        if (IsParallel(first, second))
        {
            return true;
        }

        if (first.Length != Half || (at > 0 && ToleranceWords.Negations.Contains(text[at - 1])))
        {
            return false;
        }

        return left > 0 ? IsModifier(first) && IsModifier(second) && (IsGoverned(text.AsSpan(0, at)) || (!IsVerbOf(first, second) && !IsVerbOf(second, first))) : (at == 0 || text[at - 1] == WordingReading.Separator) && IsAdjective(first) && IsAdjective(second);
    }

    // 互利互惠, 各层级各领域: one character in the same place, and none of a list.
    private static bool IsParallel(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        (first[0] == second[0]) != (first[^1] == second[^1]) && !first.Contains(WordingReading.Separator) && !second.Contains(WordingReading.Separator);

    private static bool IsModifier(ReadOnlySpan<char> word) =>
        !ToleranceWords.Operators.Contains(word) && !ToleranceWords.Governed.Contains(word) && !ToleranceWords.Negations.Contains(word[0]) && !word.Contains(WordingReading.Separator);

    private static bool IsGoverned(ReadOnlySpan<char> before) => before.Length >= Half && ToleranceWords.Operators.Contains(before[^Half..]);

    // 密切|高层, but not 密切|友好, nor behind a verb that has both as modifiers (保持|密切高层交往).
    private static bool IsVerbOf(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        ToleranceWords.Verbal.Contains(word) && Segmenter.Default.Tag(other.ToString()) is [{ Tag: ['n', ..] }];

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        Segmenter.Default.Tag(word.ToString()) is [{ Tag: ['a', ..] }] && !ToleranceWords.Negations.Contains(word[0]);

    private static int CommonStart(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    private static int CommonEnd(string a, string b)
    {
        var length = 0;
        while (length < Math.Min(a.Length, b.Length) && a[^(length + 1)] == b[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
