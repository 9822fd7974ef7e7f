namespace Rhetoric.Discourse;

/// <summary>The characters that stand with 方 for a side in a text.</summary>
/// <remarks>
/// Counted are those at the beginning of a clause or behind a word that can stand before a name, so that 办法, 地方 and 方面 do not become sides. Cost: O(n).
/// </remarks>
internal static class SideLetters
{
    /// <summary>The characters, each once, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var words = CounterpartWords.Chinese;
        var found = new List<string>();
        for (var at = text.IndexOf('方', StringComparison.Ordinal); at >= 0; at = text.IndexOf('方', at + 1))
        {
            if (at == 0 || !HanCharacters.Has(text[at - 1]) || words.NoSides.Of(text.AsSpan(at - 1, 2)) is not null
                || words.SideContinuations.At(text.AsSpan(at + 1)) is not null)
            {
                continue;
            }

            var before = text.AsSpan(0, at - 1);
            if ((before.IsEmpty || !HanCharacters.Has(before[^1]) || words.Borders.Before(before) is not null)
                && !found.Exists(letter => letter[0] == text[at - 1]))
            {
                found.Add(text[at - 1].ToString());
            }
        }

        return found;
    }
}
