namespace Rhetoric.Comparison;

/// <summary>Sets aside what is only typography: width, quotation marks, spaces.</summary>
internal static class FoldedText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded[length++] = Fold(character);
            }
        }

        return new string(folded, 0, length);
    }

    private static char Fold(char character) => character switch
    {
        '“' or '”' or '「' or '」' or '＂' => '"',
        '‘' or '’' or '『' or '』' or '＇' => '\'',
        '｡' => '。',
        '､' => '、',
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        _ => character,
    };
}
