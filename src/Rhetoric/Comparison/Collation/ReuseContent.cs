namespace Rhetoric.Comparison;

/// <summary>Which characters of a readout count as content where its words are looked for in others.</summary>
/// <remarks>
/// None are the agency's prefix, the sentence of the lead that tells who met whom and where, who speaks with which verb, the mark behind it too (林远指出，), and the lists of those present: they belong to the form of every
/// readout, and whoever writes one writes them so. Cost: O(characters), the readout read once for as long as it lives.
/// </remarks>
internal static class ReuseContent
{
    // Between a speaker and the verb there may be a few words; more is no frame.
    private const int LongestBetween = 8;

    /// <summary>For each folded character how many from it on are content: 0 where it is none.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="folded">Its text, folded.</param>
    public static int[] RunsOf(Readout readout, FoldedPlaces folded)
    {
        var isForm = new bool[readout.Text.Length];
        foreach (var span in FormOf(readout))
        {
            isForm.AsSpan(span.Start, span.Length).Fill(true);
        }

        var runs = new int[folded.Folded.Length];
        for (var at = runs.Length - 1; at >= 0; at--)
        {
            runs[at] = isForm[folded.SpanOf(at, 1).Start] ? 0 : 1 + (at + 1 < runs.Length ? runs[at + 1] : 0);
        }

        return runs;
    }

    private static IEnumerable<TextSpan> FormOf(Readout readout)
    {
        var (head, discourse) = (readout.Head, readout.ReadDiscourse());
        if (head.Dateline is { } dateline)
        {
            yield return dateline;
        }

        if (head.MeetingSpan is { } meeting && head.Principals.Count > 0)
        {
            yield return readout.Sentences.First(sentence => sentence.End >= meeting.End);
        }

        foreach (var said in discourse.Attributions)
        {
            if (said is { SpeakerSpan: { } speaker, VerbSpan: { } verb } && speaker.End <= verb.Start && verb.Start - speaker.End <= LongestBetween)
            {
                yield return new TextSpan(speaker.Start, Math.Min(verb.End + 1, readout.Text.Length));
            }
        }

        foreach (var section in discourse.Sections.Where(section => section.Role == SectionRole.Attendance))
        {
            yield return section.Span;
        }
    }
}
