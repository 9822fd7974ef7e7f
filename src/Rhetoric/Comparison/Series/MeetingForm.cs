namespace Rhetoric.Comparison;

/// <summary>Whether a readout tells of a meeting with its counterpart and with nobody else.</summary>
/// <remarks>
/// <para>None is told by a readout that has several counterparts, states or regions (a meeting of three); by one whose title tells a journey, a plan, what others say of a meeting, or guests whom both
/// leaders receive together (<c>Data/no-meetings.tsv</c>); and, without a title, by one whose first sentence tells a journey and in which nobody speaks.</para>
/// <para>Cost: O(length of the title). What such a readout says stays in the corpus: counts over all readouts have it.</para>
/// </remarks>
internal static class MeetingForm
{
    private static readonly Lazy<(string[] Journeys, string[] Reports, string[] ReportsBefore, string[] Joint)> Words = new(() =>
    {
        var words = ComparisonData.WordsBy("no-meetings.tsv", "kind");
        return ([.. words["journey"]], [.. words["report"]], [.. words["report-before"]], [.. words["joint"]]);
    });

    /// <summary>Whether it does.</summary>
    public static bool IsWithOne(Readout readout, Counterpart counterpart)
    {
        if (counterpart.Kind is CounterpartKind.State or CounterpartKind.Region && counterpart.OtherIds.Count > 0)
        {
            return false;
        }

        return readout.Title is { Length: > 0 } title ? !IsToldAs(title, readout.Language) : !(IsJourney(Lead(readout), readout.Language) && readout.ReadDiscourse().Attributions.Count == 0);
    }

    private static bool IsToldAs(string title, TextLanguage language)
    {
        var before = BeforeMeeting(title, language);
        return IsJourney(title, language)
            || Array.Exists(Words.Value.Reports, word => title.Contains(word, StringComparison.Ordinal))
            || Array.Exists(Words.Value.ReportsBefore, word => before.Contains(word, StringComparison.Ordinal))
            || IsJoint(title, language);
    }

    private static bool IsJourney(string told, TextLanguage language)
    {
        var before = BeforeMeeting(told, language);
        return Array.Exists(Words.Value.Journeys, word => before.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsJoint(string title, TextLanguage language)
    {
        foreach (var word in Words.Value.Joint)
        {
            if (title.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                return MeetingAt(title.Remove(at, word.Length), language) < 0;
            }
        }

        return false;
    }

    // All of it where it has no word for a meeting.
    private static string BeforeMeeting(string told, TextLanguage language) => MeetingAt(told, language) is >= 0 and var at ? told[..at] : told;

    // In a title 会谈时强调 tells the meeting itself.
    private static int MeetingAt(string told, TextLanguage language)
    {
        var words = language == TextLanguage.English ? LeadWords.Default.EnglishMeetings : LeadWords.Default.Meetings;
        for (var at = 0; at < told.Length; at++)
        {
            if (words.IsAt(told, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Lead(Readout readout)
    {
        var start = readout.Head.Dateline?.End ?? 0;
        return readout.Sentences.FirstOrDefault(sentence => sentence.End > start) is { Length: > 0 } sentence ? readout[sentence] : "";
    }
}
