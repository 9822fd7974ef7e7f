namespace Rhetoric.Discourse;

/// <summary>Tells when several sides as one subject are the guests alone, not all sides.</summary>
/// <remarks>
/// 三国领导人, 各方, 与会领导人 who speak to the home side, thank it or want to act with it (愿同中方, 感谢中方) are those on the other side: they speak for themselves, under the
/// name that the text gives them. 双方 and 两国元首 are always both. Cost: O(length of the sentence), for such a subject alone.
/// </remarks>
internal sealed class GuestVoice(Readout readout, ChineseSpeech words)
{
    /// <summary>The subject, as the guests where what it says is said to the home side.</summary>
    /// <param name="subject">Who speaks.</param>
    /// <param name="predicate">The verb of saying.</param>
    public Subject Of(Subject subject, Predicate predicate)
    {
        if (subject.Sort != SubjectSort.Joint || predicate.Level == ReportingLevel.Topic || subject.Several.Length == 0)
        {
            return subject;
        }

        var sentence = readout.Sentences[readout.Sentences.LastFrom(subject.Span.Start)];
        return words.HomeCompany.IsIn(readout.Text.AsSpan(predicate.Span.Start, sentence.End - predicate.Span.Start))
            ? subject with { Sort = SubjectSort.Collective, Voice = subject.Several.TextIn(readout.Text) }
            : subject;
    }
}
