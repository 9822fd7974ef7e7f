using System.CommandLine;
using System.Globalization;

namespace Rhetoric.Tool;

/// <summary>Which of the readouts that are named a verb works on: those of some days, those of one series.</summary>
internal static class ReadoutChoice
{
    private const int MostNamed = 5;

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static readonly Option<string?> From = new("--from") { Description = "Only readouts from that day on: 2018, 2018-06 or 2018-06-09.", HelpName = "DAY" };

    public static readonly Option<string?> To = new("--to") { Description = "Only readouts up to that day, or to the end of that year or month.", HelpName = "DAY" };

    public static readonly Option<string?> Series = new("--series") { Description = "Only the meetings with one counterpart: its name (岚海) or id (US).", HelpName = "NAME" };

    /// <summary>The options of which one chooses where it is given.</summary>
    public static IEnumerable<Option<string?>> GivenIn(ParseResult parsed) => new[] { From, To, Series }.Where(option => parsed.GetResult(option) is not null);

    /// <summary>Refuses a day that is none, before anything is read.</summary>
    /// <exception cref="UsageException">It is no day, or the last day lies before the first.</exception>
    public static void Check(ParseResult parsed) => DaysOf(parsed);

    /// <summary>Those chosen; what is undated is told where days are asked for, and left out.</summary>
    /// <exception cref="UsageException">There is none; the message names the days, or the series, that there are.</exception>
    public static ReadoutCorpus Of(ReadoutCorpus corpus, ParseResult parsed, Action<string> say)
    {
        var chosen = DaysOf(parsed) is { } days ? Between(corpus, days, say) : corpus;
        return parsed.GetResult(Series)?.GetValueOrDefault<string?>() is { } name ? Met(chosen, name) : chosen;
    }

    /// <summary>The readouts of a series.</summary>
    /// <exception cref="UsageException">There is no such series; the message names those that there are.</exception>
    public static ReadoutSeries Find(ReadoutCorpus corpus, string name)
    {
        try
        {
            return corpus.Series(name);
        }
        catch (KeyNotFoundException unknown)
        {
            throw new UsageException(unknown.Message);
        }
    }

    /// <summary>The readouts of a series, as a corpus.</summary>
    /// <exception cref="UsageException">There is no such series; the message names those that there are.</exception>
    public static ReadoutCorpus Met(ReadoutCorpus corpus, string name) => Met(corpus, Find(corpus, name));

    /// <summary>The readouts of a series, as a corpus.</summary>
    public static ReadoutCorpus Met(ReadoutCorpus corpus, ReadoutSeries series) => corpus.Where(series.Readouts.ToHashSet().Contains);

    private static ReadoutCorpus Between(ReadoutCorpus corpus, (DateOnly From, DateOnly To) days, Action<string> say)
    {
        string[] undated = [.. corpus.Where(readout => readout.Date is null).Select(readout => readout.Id)];
        if (undated.Length > 0)
        {
            say($"{undated.Length} of {corpus.Count} readouts {(undated.Length == 1 ? "has" : "have")} no date and {(undated.Length == 1 ? "is" : "are")} left out: {string.Join(", ", undated.Take(MostNamed))}{(undated.Length > MostNamed ? ", …" : "")}.");
        }

        var chosen = corpus.Between(days.From, days.To);
        return chosen.Count > 0 ? chosen
            : undated.Length == corpus.Count ? throw new UsageException($"No readout has a date, which {From.Name} and {To.Name} ask for.")
            : throw new UsageException($"No readout lies {Told(days)}; the first is of {Written(corpus[0].Date!.Value)}, the last of {Written(corpus[^(undated.Length + 1)].Date!.Value)}.");
    }

    private static (DateOnly From, DateOnly To)? DaysOf(ParseResult parsed)
    {
        var (from, to) = (DayOf(parsed, From, isLast: false), DayOf(parsed, To, isLast: true));
        if (from is null && to is null)
        {
            return null;
        }

        return from is null || to is null || from <= to ? (from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue)
            : throw new UsageException($"{To.Name} is {parsed.GetValue(To)}, before {From.Name}, {parsed.GetValue(From)}.");
    }

    private static DateOnly? DayOf(ParseResult parsed, Option<string?> option, bool isLast)
    {
        if (parsed.GetResult(option)?.GetValueOrDefault<string?>() is not { } written)
        {
            return null;
        }

        var form = Array.FindIndex(Days, form => DateOnly.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        if (form < 0)
        {
            throw new UsageException($"{option.Name} is '{written}'; it is a day (2018-06-09), a month (2018-06) or a year (2018).");
        }

        var day = DateOnly.ParseExact(written, Days[form], CultureInfo.InvariantCulture);
        return (isLast, form) switch
        {
            (true, 1) => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
            (true, 2) => new DateOnly(day.Year, 12, 31),
            _ => day,
        };
    }

    private static string Told((DateOnly From, DateOnly To) days) => days switch
    {
        (var from, var to) when to == DateOnly.MaxValue => $"on {Written(from)} or later",
        (var from, var to) when from == DateOnly.MinValue => $"on {Written(to)} or earlier",
        _ => $"between {Written(days.From)} and {Written(days.To)}",
    };

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
