namespace Rhetoric.Discourse;

/// <summary>Finds the figures of speech of a readout, lists aside.</summary>
/// <remarks>
/// <para>Each kind has a reader and its own words; all share one cut of the text. What a scaffold joins (既…也…) is not told again as a plain parallel.</para>
/// <para>Cost: O(n) for each kind, and a sort of what was found. Invariant: by start, then by end, then by kind; every span inside one paragraph.</para>
/// </remarks>
internal static class DeviceReader
{
    private const int Tolerance = 2;

    public static IReadOnlyList<Device> Read(Readout readout, DiscourseLexicon lexicon)
    {
        if (readout.Language == TextLanguage.English)
        {
            return InOrder(EnglishDeviceReader.Read(readout, lexicon));
        }

        var words = WordRow.Of(readout, Segmenter.Default, lexicon.Of("predicate-verb"), lexicon.Of("predicate-adverb"));
        var scaffolds = ScaffoldReader.Read(readout, words, lexicon);
        var quotations = QuotationReader.Read(readout, words, lexicon);
        return InOrder(
        [
            .. scaffolds,
            .. Without(scaffolds, ParallelReader.Read(readout, words, lexicon)),
            .. FourCharacterReader.Read(readout, words, lexicon),
            .. MetaphorReader.Read(readout, words, lexicon),
            .. quotations,
            .. SuperlativeReader.Read(readout, words, lexicon),
        ]);
    }

    private static Device[] InOrder(IEnumerable<Device> devices) => [.. devices.OrderBy(device => device.Span).ThenBy(device => device.Kind)];

    // A scaffold of two is the same figure as a parallel whose outer ends differ by no more than a leading word.
    private static IEnumerable<Device> Without(IReadOnlyList<Device> scaffolds, IReadOnlyList<Device> parallels)
    {
        var ends = scaffolds.Where(scaffold => scaffold.Members.Count == 2).Select(scaffold => scaffold.Members[1].End).ToHashSet();
        return parallels.Where(parallel => parallel.Members.Count != 2 || !ends.Contains(parallel.Span.End)
            || !scaffolds.Any(scaffold => scaffold.Members.Count == 2 && scaffold.Span.End == parallel.Span.End
                && Math.Abs(scaffold.Members[0].Start - parallel.Span.Start) <= Tolerance));
    }
}
