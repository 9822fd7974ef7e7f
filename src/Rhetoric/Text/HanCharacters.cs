namespace Rhetoric;

/// <summary>The characters of Chinese words: those of the first block of Unicode, which has all that are in use.</summary>
internal static class HanCharacters
{
    /// <summary>Whether a character is one of them.</summary>
    public static bool Has(char character) => char.IsBetween(character, '\u4e00', '\u9fff');
}
