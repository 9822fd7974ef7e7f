namespace Rhetoric;

/// <summary>Characters without what is only typography.</summary>
/// <remarks>Blanks and quotation marks are nothing; full-width and half-width forms are one. Two wordings that fold to the same characters are one wording.</remarks>
internal static class FoldedCharacter
{
    /// <summary>What a blank or a quotation mark folds to.</summary>
    public const char Nothing = '\0';

    /// <summary>The folded character; <see cref="Nothing"/> where nothing is left of it.</summary>
    public static char Of(char character) => character switch
    {
        '“' or '”' or '「' or '」' or '＂' or '"' or '‘' or '’' or '『' or '』' or '＇' or '\'' => Nothing,
        '｡' => '。',
        '､' => '、',
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        _ => char.IsWhiteSpace(character) ? Nothing : character,
    };

    /// <summary>The folded characters of a text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var one = Of(character);
            folded[length] = one;
            length += one == Nothing ? 0 : 1;
        }

        return new string(folded, 0, length);
    }
}
