namespace Rhetoric.Reporting;

/// <summary>Which readouts a report shows in full, with their marks.</summary>
/// <param name="Open">Those that stand open: the two compared, or the last one where nothing is compared.</param>
/// <param name="Closed">The others, the last first.</param>
internal sealed record ReadingChoice(IReadOnlyList<Readout> Open, IReadOnlyList<Readout> Closed)
{
    private const int MostReadouts = 12;

    // What one reads in an evening; a page of longer texts would be slow on a phone.
    private const int MostCharacters = 100_000;

    /// <summary>The rule in words, for the page.</summary>
    public static PageText RuleIn(PageWording words) => words.With("reading.rule", MostReadouts, MostCharacters);

    public static ReadingChoice Of(IReadOnlyList<Readout> corpus, (Readout A, Readout B)? pair)
    {
        var last = corpus.Reverse().OrderByDescending(readout => readout.Date ?? DateOnly.MinValue);
        Readout[] open = pair is var (a, b) ? (a == b ? [a] : [a, b]) : [.. last.Take(1)];
        var characters = 0L;
        return new ReadingChoice(
            open,
            [.. last.Except(open).Take(MostReadouts - open.Length).TakeWhile(readout => (characters += readout.Text.Length) <= MostCharacters)]);
    }
}
