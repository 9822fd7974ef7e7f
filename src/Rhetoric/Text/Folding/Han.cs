namespace Rhetoric;

/// <summary>Which characters are ideographs of the basic plane.</summary>
internal static class Han
{
    private const char First = '\u3400';
    private const char Last = '\u9FFF';

    /// <summary>Whether the character is an ideograph; 〇 is one.</summary>
    public static bool Is(char character) => char.IsBetween(character, First, Last) || character == '〇';

    /// <summary>Where the next ideograph stands; −1 where none does.</summary>
    public static int NextIn(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAnyInRange(First, Last);
        return next < 0 ? -1 : from + next;
    }
}
