namespace Rhetoric;

/// <summary>Reads the word for the meeting in a lead: 会谈, 通电话, <c>met</c>.</summary>
/// <remarks>A word that names another meeting (会晤期间, 会见厅) is none; English words are whole words. Cost: linear.</remarks>
internal static class MeetingReading
{
    /// <summary>The first word for a meeting from a place on; null where there is none.</summary>
    public static TextSpan? From(string text, int start, bool isEnglish, LeadWords words)
    {
        for (var at = start; at < text.Length; at++)
        {
            var length = isEnglish ? EnglishLengthAt(text, at, words) : ChineseLengthAt(text, at, words);
            if (length > 0)
            {
                return new TextSpan(at, at + length);
            }
        }

        return null;
    }

    private static int ChineseLengthAt(string text, int at, LeadWords words) =>
        words.Meetings.LengthAt(text, at) is > 0 and var length && !words.NoMeetings.IsAt(text, at + length) ? length : 0;

    private static int EnglishLengthAt(string text, int at, LeadWords words) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && words.EnglishMeetings.LengthAt(text, at) is > 0 and var length
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length])) ? length : 0;
}
