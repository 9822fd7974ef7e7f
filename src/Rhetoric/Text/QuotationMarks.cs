namespace Rhetoric;

/// <summary>Which quotation mark closes which, and what stands between the two: the one place that knows the pairs.</summary>
/// <remarks>Cost: O(1) a mark, O(length looked at) a quotation. How far a closing mark is looked for is the caller's matter: a speech is longer than a coinage.</remarks>
internal static class QuotationMarks
{
    /// <summary>The mark that closes what a mark opens; null where it opens nothing.</summary>
    public static char? ClosingOf(char opening) => opening switch
    {
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '〈' => '〉',
        '"' => '"',
        _ => null,
    };

    /// <summary>The mark that opens what a mark closes; null where it closes nothing.</summary>
    public static char? OpeningOf(char closing) => closing switch
    {
        '”' => '“',
        '’' => '‘',
        '」' => '「',
        '』' => '『',
        '》' => '《',
        '〉' => '〈',
        '"' => '"',
        _ => null,
    };

    /// <summary>Whether a mark opens the title of a work.</summary>
    public static bool OpensTitle(char character) => character is '《' or '〈';

    /// <summary>Whether a mark opens speech in a Chinese text: ‘ stands for an apostrophe too, and 《 opens a title.</summary>
    public static bool OpensSpeech(char character) => character is '“' or '「' or '『';

    /// <summary>The words behind a mark that opens at a place, up to the mark that closes it; null where none does before the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the opening mark stands.</param>
    /// <param name="end">Where to stop looking.</param>
    public static TextSpan? WordsAt(string text, int at, int end) =>
        at < end && ClosingOf(text[at]) is { } closing && text.AsSpan(at + 1, end - at - 1).IndexOf(closing) is >= 0 and var length
            ? new TextSpan(at + 1, at + 1 + length)
            : null;

    /// <summary>The words before a mark that closes in front of a place, back to the mark that opens them; null where none does behind the start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to stop looking.</param>
    /// <param name="end">Behind the closing mark.</param>
    public static TextSpan? WordsBefore(string text, int start, int end) =>
        start < end - 1 && OpeningOf(text[end - 1]) is { } opening && text.AsSpan(start, end - 1 - start).LastIndexOf(opening) is >= 0 and var at
            ? new TextSpan(start + at + 1, end - 1)
            : null;
}
