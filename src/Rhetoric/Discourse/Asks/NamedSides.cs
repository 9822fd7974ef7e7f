namespace Rhetoric.Discourse;

/// <summary>The sides that a text names before 方 (中方, 埃塞方), by their short names.</summary>
/// <remarks>
/// <para>方 that begins a word (方面, 方案) and X方 that is another word (对方, 各方) name none. A short name is the longest beginning of a country's name
/// of the lexicon that ends before 方, else one character. Cost: O(n), one search for 方. Order: as the text first names them.</para>
/// </remarks>
internal sealed class NamedSides
{
    private const int LongestShort = 5;
    private const int LongestBeginning = 3;

    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly List<string> _inOrder = [];

    public NamedSides(string text, AskGrammar grammar)
    {
        for (var at = text.IndexOf('方', StringComparison.Ordinal); at >= 0; at = text.IndexOf('方', at + 1))
        {
            if (at > 0 && HanCharacters.Has(text[at - 1]) && grammar.SideContinuations.At(text.AsSpan(at + 1)) is null && grammar.NoParties.Before(text.AsSpan(0, at + 1)) is null)
            {
                Count(ShortBefore(text, at, grammar));
            }
        }
    }

    /// <summary>The short names, in the order of the text.</summary>
    public IReadOnlyList<string> InOrder => _inOrder;

    /// <summary>How often a side is named.</summary>
    public int TimesOf(string side) => _times.GetValueOrDefault(side);

    /// <summary>The short name and the length of a side named as such at a place (中方, 埃塞方); null where none is.</summary>
    public (string Short, int Length)? At(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestShort + 1)].IndexOf('方');
        return end > 0 && _times.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..end], out var key, out _) ? (key, end + 1) : null;
    }

    /// <summary>The first side named with whose short name a title's country begins; null where none is.</summary>
    public string? StartOf(string country)
    {
        foreach (var side in _inOrder)
        {
            if (country.StartsWith(side, StringComparison.Ordinal))
            {
                return side;
            }
        }

        return null;
    }

    // 埃塞方: the longest beginning of a country's name that ends here, else one character.
    private static string ShortBefore(string text, int end, AskGrammar grammar)
    {
        for (var length = Math.Min(LongestBeginning, end); length > 1; length--)
        {
            var words = text.AsSpan(end - length, length);
            if (grammar.IsCountryBeginning(words))
            {
                return words.ToString();
            }
        }

        return text.Substring(end - 1, 1);
    }

    private void Count(string side)
    {
        if (!_times.TryAdd(side, 1))
        {
            _times[side]++;
        }
        else
        {
            _inOrder.Add(side);
        }
    }
}
