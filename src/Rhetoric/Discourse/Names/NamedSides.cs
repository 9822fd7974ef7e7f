namespace Rhetoric.Discourse;

/// <summary>The sides that a Chinese text names before 方 (中方, 埃塞方), by their short names.</summary>
/// <remarks>
/// <para>方 that begins a word (方面, 方案) names none, and X方 that is another word (对方, 比方) only the side of one who is met. A short name is the longest that the tables have before 方, else one character, so that a state that no table
/// knows has a side too. Of those behind a word that can stand before a name, or at the beginning of a clause, it is sure that they are names (<see cref="Sure"/>): 成员方 is none.</para>
/// <para>Cost: O(n), one search for 方. Order: as the text first names them.</para>
/// </remarks>
internal sealed class NamedSides
{
    private const int LongestShort = 5;

    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];
    private readonly List<string> _sure = [];

    /// <param name="text">The text.</param>
    /// <param name="met">The letters of those met, for which X方 is their side though it is another word elsewhere (比方).</param>
    public NamedSides(string text, IReadOnlyCollection<string> met)
    {
        var words = CounterpartWords.Chinese;
        for (var at = text.IndexOf(Side.Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Side.Mark, at + 1))
        {
            var before = text.AsSpan(0, at);
            if (at > 0 && HanCharacters.Has(text[at - 1]) && words.SideContinuations.At(text.AsSpan(at + 1)) is null && (words.NoSides.Before(text.AsSpan(0, at + 1)) is null || met.Contains(text.Substring(at - 1, 1))))
            {
                var side = ShortBefore(before);
                before = before[..^side.Length];
                Count(side, isSure: before.IsEmpty || !HanCharacters.Has(before[^1]) || words.Borders.Before(before) is not null);
            }
        }
    }

    /// <summary>The short names, in the order of the text.</summary>
    public IReadOnlyList<string> InOrder => _inOrder;

    /// <summary>Those that stand somewhere as nothing but a name can, in the order of the text.</summary>
    public IReadOnlyList<string> Sure => _sure;

    /// <summary>How often a side is named.</summary>
    public int TimesOf(string side) => _times.GetValueOrDefault(side);

    /// <summary>The short name and the length of a side named as such at a place (中方, 埃塞方); null where none is.</summary>
    public (string Short, int Length)? At(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestShort + 1)].IndexOf(Side.Mark);
        return end > 0 && _times.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..end], out var key, out _) ? (key, end + 1) : null;
    }

    /// <summary>The first side named with whose short name a title's country begins; null where none is.</summary>
    public string? StartOf(string country) => _inOrder.Find(side => country.StartsWith(side, StringComparison.Ordinal));

    // 印尼|方, 埃塞|方: the longest that the tables have, else one character.
    private static string ShortBefore(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestShort, text.Length); length > 1; length--)
        {
            if (NameLexicon.Default.IsSide(text[^length..]))
            {
                return text[^length..].ToString();
            }
        }

        return text[^1..].ToString();
    }

    private void Count(string side, bool isSure)
    {
        if (!_times.TryAdd(side, 1))
        {
            _times[side]++;
        }
        else
        {
            _inOrder.Add(side);
        }

        if (isSure && !_sure.Contains(side))
        {
            _sure.Add(side);
        }
    }
}
