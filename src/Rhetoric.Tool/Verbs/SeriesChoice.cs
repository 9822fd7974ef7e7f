using System.CommandLine;
using System.Globalization;
using Rhetoric.Comparison;

namespace Rhetoric.Tool.Verbs;

/// <summary>Which series of a mixed folder a verb works on.</summary>
internal static class SeriesChoice
{
    private const int MostNamed = 12;
    private const int MostPassed = 3;

    public static readonly Option<string?> Name = new("--series")
    {
        Description = "The meetings with one counterpart: its name (岚海) or id (US); by default the one met last that was met twice.",
        HelpName = "NAME",
    };

    // Of readouts with several counterparts.
    private const string All = "all";

    /// <summary>The same, of a verb that tells the readouts of a series, or of all, as one.</summary>
    public static readonly Option<string?> Whole = new(Name.Name)
    {
        Description = $"{Name.Description![..^1]}; {All} for all readouts.",
        HelpName = Name.HelpName,
    };

    /// <summary>The last two readouts of the series asked for, or of the one met last; told on standard error.</summary>
    /// <exception cref="UsageException">There is no such series, or none of two days; the message names those that there are.</exception>
    public static (Readout A, Readout B) PairOf(ReadoutCorpus corpus, ParseResult parsed, Terminal terminal)
    {
        var series = parsed.GetValue(Name) is { } name ? ReadoutChoice.Find(corpus, name) : corpus.LatestSeries() ?? throw new UsageException(None(corpus));
        var last = LastMeetings.Of(series.Readouts) ?? throw new UsageException($"{series} has no two days to compare.");
        var why = last.PassedOver.Count == 0 ? "its last two" : $"the last two at one level; left out: {string.Join("; ", last.PassedOver.Select(readout => $"{Told(readout)}: {WhyLeftOut(readout, last)}").Reverse().Take(MostPassed))}{(last.PassedOver.Count > MostPassed ? $"; and {last.PassedOver.Count - MostPassed} more" : "")}";
        terminal.Say($"{series}; comparing {Told(last.A)} → {Told(last.B)}, {why}");
        SaySetAside(series, terminal);
        if (parsed.GetValue(Name) is null)
        {
            SayOthers(corpus, series, terminal, "NAME chooses");
        }

        return (last.A, last.B);
    }

    private static string WhyLeftOut(Readout readout, LastMeetings last) => readout.ReadDiscourse().Attributions.Count == 0 ? "nobody speaks in it"
        : OfficeLevel.Of(readout) is not { } level ? "it tells no office"
        : level == OfficeLevel.Of(last.B) ? $"of one day with {(readout.Date == last.A.Date ? last.A : last.B).Id}, which is longer"
        : $"another office, {level.Office}";

    // What is no part of a series is counted elsewhere all the same, as among earlier readouts.
    private static void SaySetAside(ReadoutSeries series, Terminal terminal)
    {
        if (series.SetAside.Count > 0)
        {
            terminal.Say($"{series.Name}: {series.SetAside.Count} more tell no meeting with it alone (notices, reports, several states) and are no part of the series, but count among the earlier readouts: {string.Join(", ", series.SetAside.Reverse().Take(MostPassed).Select(readout => readout.Id))}{(series.SetAside.Count > MostPassed ? ", …" : "")}.");
        }
    }

    /// <summary>The readouts of the series asked for; where none is and there are several, those of the one met last, told on standard error; else all.</summary>
    /// <exception cref="UsageException">There is no such series; the message names those that there are.</exception>
    public static ReadoutCorpus WholeOf(ReadoutCorpus corpus, ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(Whole) is { } name)
        {
            return name == All ? corpus : Told(ReadoutChoice.Find(corpus, name));
        }

        if (corpus.Series().Count < 2 || corpus.LatestSeries() is not { } series)
        {
            return corpus;
        }

        terminal.Say($"{series}");
        SayOthers(corpus, series, terminal, $"NAME chooses, {Whole.Name} {All} takes all {corpus.Count}");
        return Told(series);

        ReadoutCorpus Told(ReadoutSeries series)
        {
            SaySetAside(series, terminal);
            return ReadoutChoice.Met(corpus, series);
        }
    }

    private static void SayOthers(ReadoutCorpus corpus, ReadoutSeries series, Terminal terminal, string choice)
    {
        var others = corpus.Series().Where(other => (other.CounterpartId, other.Language) != (series.CounterpartId, series.Language)).ToArray();
        if (others.Length > 0)
        {
            terminal.Say($"also here: {string.Join("; ", others.Take(MostPassed).Select(other => $"{other.Name} ({other.CounterpartId}, {other.Language}): {other.Count}"))}{(others.Length > MostPassed ? $" and {others.Length - MostPassed} more" : "")}; {Name.Name} {choice}.");
        }
    }

    /// <summary>The same; null, with a word on standard error, where no series has two days, and where no readout tells whom one met.</summary>
    /// <exception cref="UsageException">There is no series such as was asked for.</exception>
    public static (Readout A, Readout B)? PairIfAny(ReadoutCorpus corpus, ParseResult parsed, Terminal terminal)
    {
        if (parsed.GetValue(Name) is not null || corpus.LatestSeries() is not null)
        {
            return PairOf(corpus, parsed, terminal);
        }

        if (corpus.Series().Count > 0)
        {
            terminal.Say($"{None(corpus)}");
        }

        return null;
    }

    /// <summary>The readouts of the series asked for; all where none is.</summary>
    /// <exception cref="UsageException">There is no such series; the message names those that there are.</exception>
    public static ReadoutCorpus Of(ReadoutCorpus corpus, ParseResult parsed) =>
        parsed.GetValue(Name) is { } name ? ReadoutChoice.Met(corpus, name) : corpus;

    // The id, with its day where it does not begin with it, and its title.
    private static string Told(Readout readout)
    {
        var day = readout.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}") : "";
        string[] besides = [.. new[] { readout.Id.StartsWith(day, StringComparison.Ordinal) ? "" : day, readout.Title ?? "" }.Where(told => !string.IsNullOrWhiteSpace(told))];
        return besides.Length == 0 ? readout.Id : $"{readout.Id} ({string.Join(", ", besides)})";
    }

    private static string None(ReadoutCorpus corpus)
    {
        var all = corpus.Series();
        return all.Count == 0
            ? "No readout tells whom one met; name two readouts by id or date."
            : $"No counterpart was met on two days; name two readouts by id or date. There are {string.Join("; ", all.Take(MostNamed))}{(all.Count > MostNamed ? "; …" : "")}.";
    }
}
