namespace Rhetoric.Discourse;

/// <summary>Two states side by side by a letter each, of which one is China's (中美, 美中).</summary>
/// <remarks>
/// The other letter may be any, so that a state that no table knows counts too: the words around must tell that a pair stands there. Where they do not, only the letters of known states count
/// (<see cref="Ends"/>). Whoever in the floor asks for such a pair by its characters asks here. Cost: O(1).
/// </remarks>
internal static class LetterPair
{
    /// <summary>The number of characters.</summary>
    public const int Length = 2;

    /// <summary>China's letter.</summary>
    public const char China = '中';

    /// <summary>Whether a stretch begins with a pair.</summary>
    public static bool Opens(ReadOnlySpan<char> text) => text is [China, _, ..] or [_, China, ..];

    /// <summary>Whether a stretch is a pair and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length == Length && Opens(text);

    /// <summary>Whether a stretch ends with a pair of states of the tables.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => text is [.., China, var other] && IsState(other) || text is [.., var one, China] && IsState(one);

    private static bool IsState(char letter) => NameLexicon.Default.IsName([letter, '方']) || NameLexicon.Default.IsName([letter]);
}
