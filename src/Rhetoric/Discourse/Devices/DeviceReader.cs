namespace Rhetoric.Discourse;

/// <summary>Finds the figures of speech of a readout, lists aside.</summary>
/// <remarks>
/// <para>Each kind has a reader and its own words; all share one cut of the text. What a scaffold joins (既…也…) is not told again as a plain parallel; a line of those present is a list of persons, however
/// alike its halves (甲、乙参加会谈，丙、丁参加会见).</para>
/// <para>Cost: O(n) for each kind, and a sort of what was found. Invariant: by start, then by end, then by kind; every span inside one paragraph, but of a series that goes from paragraph to paragraph every member.</para>
/// </remarks>
internal static class DeviceReader
{
    private const int Tolerance = 2;

    public static IReadOnlyList<Device> Read(Readout readout, IReadOnlyList<Enumeration> lists, IReadOnlyList<AttendanceLine> present, DiscourseLexicon lexicon)
    {
        if (readout.Language == TextLanguage.English)
        {
            return InOrder(EnglishDeviceReader.Read(readout, lexicon));
        }

        var row = WordRow.Of(readout, lexicon.Compiled(words => new WordKinds(words)));
        var scaffolds = ScaffoldReader.Read(readout, row, lexicon);
        var quotations = QuotationReader.Read(readout, row, lexicon);
        return InOrder(
        [
            .. scaffolds,
            .. Without(scaffolds, ParallelReader.Read(readout, row, lists, lexicon)).Where(figure => !present.Any(line => line.Span.Overlaps(figure.Span))),
            .. FourCharacterReader.Read(readout, row, lists, lexicon),
            .. MetaphorReader.Read(readout, row, lexicon),
            .. quotations,
            .. SuperlativeReader.Read(readout, row, lexicon),
        ]);
    }

    private static Device[] InOrder(IEnumerable<Device> devices) => [.. devices.OrderBy(device => device.Span).ThenBy(device => device.Kind)];

    // A scaffold of two is the same figure as a parallel whose outer ends differ by no more than a leading word.
    private static IEnumerable<Device> Without(IReadOnlyList<Device> scaffolds, IReadOnlyList<Device> parallels)
    {
        var starts = scaffolds.Where(scaffold => scaffold.Members.Count == 2).ToLookup(scaffold => scaffold.Span.End, scaffold => scaffold.Members[0].Start);
        return parallels.Where(parallel => parallel.Members.Count != 2 || !starts[parallel.Span.End].Any(start => Math.Abs(start - parallel.Span.Start) <= Tolerance));
    }
}
