namespace Rhetoric.Discourse;

/// <summary>A text as the readers of numbers look at it: the few characters before and behind a place, and the words they make.</summary>
/// <remarks>Cost of each look: bounded by <see cref="LongestWord"/>.</remarks>
internal sealed class FigureText(string text, Segmenter segmenter)
{
    /// <summary>The longest word of any table, and so how far is looked.</summary>
    public const int LongestWord = 12;

    // Of a word of the language; 本|书 is seldom one.
    private const long CommonFrequency = 500;

    public int Length => text.Length;

    public char this[int at] => text[at];

    /// <summary>The characters between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => text.AsSpan(start, end - start);

    /// <summary>The characters behind a place.</summary>
    public ReadOnlySpan<char> From(int at) => at >= text.Length ? default : text.AsSpan(at, Math.Min(LongestWord, text.Length - at));

    /// <summary>The characters before a place.</summary>
    public ReadOnlySpan<char> To(int at) => Between(Math.Max(0, at - LongestWord), at);

    /// <summary>Whether a number may begin at a place.</summary>
    public bool IsNumber(int at) => at < text.Length && (WesternDigits.Has(text[at]) || HanNumerals.Has(text[at]));

    /// <summary>Where a row of numerals ends that begins at a place.</summary>
    public int NumeralsEnd(int at)
    {
        while (at < text.Length && HanNumerals.Has(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a number in Western digits ends that begins at a place.</summary>
    public int DigitsEnd(int at) => WesternDigits.EndOf(text, at);

    /// <summary>Whether the tables know the name of a country or a place here.</summary>
    public bool IsPlace(int at) => NameLexicon.Default.Chinese.LongestAt(From(at)) is ( > 1, [{ Kind: NameKind.Name or NameKind.Part }, ..]);

    /// <summary>The length of the first word at a place; 0 at the end of the text.</summary>
    public int FirstWordLength(int at)
    {
        Span<int> ends = stackalloc int[LongestWord];
        return segmenter.Cut(From(at), ends) > 0 ? ends[0] : 0;
    }

    /// <summary>The length of the last word of a stretch of so few characters; 0 where it is empty.</summary>
    public int LastWordLength(int from, int end)
    {
        Span<int> ends = stackalloc int[LongestWord + 1];
        var count = segmenter.Cut(Between(from, end), ends);
        return count == 0 ? 0 : ends[count - 1] - (count > 1 ? ends[count - 2] : 0);
    }

    /// <summary>Whether a common word of the dictionary begins at a place and goes on: 第二|本土.</summary>
    public bool BeginsLongWord(int at) => FirstWordLength(at) is > 1 and var length && segmenter.FrequencyOf(From(at)[..length]) >= CommonFrequency;
}
