namespace Rhetoric.Reporting;

/// <summary>What a page on readouts is called: whom they are with, where it is one alone, and how many they are.</summary>
internal static class SeriesTitle
{
    /// <summary>Counterpart and number: <c>岚海: 9 readouts</c>.</summary>
    public static string Of(IReadOnlyList<Readout> readouts, PageWording words)
    {
        var met = readouts.Select(readout => readout.ReadCounterpart()?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var count = words.PlainCounted("title.count", readouts.Count);
        return met is [var only] ? words.Plain("title.with", only, count) : count;
    }

    /// <summary>The same with the years: <c>岚海: 9 readouts, 2014–2021</c>.</summary>
    public static string WithYears(IReadOnlyList<Readout> readouts, PageWording words)
    {
        var years = readouts.Select(readout => readout.Date?.Year).OfType<int>().ToArray();
        return years.Length == 0 ? Of(readouts, words)
            : years.Min() == years.Max() ? words.Plain("title.year", Of(readouts, words), years[0])
            : words.Plain("title.years", Of(readouts, words), years.Min(), years.Max());
    }
}
