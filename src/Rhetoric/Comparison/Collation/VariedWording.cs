namespace Rhetoric.Comparison;

/// <summary>Whether the words of a wording stand in a text in their order, with a word between two of them: 正常轨道 in 正常发展轨道.</summary>
/// <remarks>Cost: O(length of the text) for its first word, and a bounded window at each place of it.</remarks>
internal static class VariedWording
{
    private const int WidestGap = 4;

    /// <summary>Whether it does.</summary>
    public static bool StandsIn(string text, string wording)
    {
        string[] words = [.. Segmenter.Default.Cut(wording).Select(word => word.ToString())];
        for (var at = text.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
        {
            if (GoesOn(text, words, at + words[0].Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOn(string text, string[] words, int at)
    {
        foreach (var word in words.AsSpan(1))
        {
            var gap = text.AsSpan(at, Math.Min(WidestGap + word.Length, text.Length - at)).IndexOf(word, StringComparison.Ordinal);
            if (gap < 0 || text.AsSpan(at, gap).ContainsAny('，', '。', '\n'))
            {
                return false;
            }

            at += gap + word.Length;
        }

        return true;
    }
}
