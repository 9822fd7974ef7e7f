namespace Rhetoric.Reporting;

/// <summary>Shows control characters instead of obeying them: C0 and DEL by their pictures (U+2400), C1, which have none, by the replacement character.</summary>
internal static class ControlPictures
{
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Delete = '\u007F';
    private const char Replacement = '\uFFFD';

    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(Of)) : text;

    private static char Of(char c) => c switch
    {
        < ' ' => (char)(FirstPicture + c),
        Delete => PictureOfDelete,
        _ when char.IsControl(c) => Replacement,
        _ => c,
    };
}
