using System.CommandLine;
using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Traces phrases over time.</summary>
internal static class TraceVerb
{
    private const string Svg = "svg";

    private static readonly string[] TextFiles = [".txt", ".jsonl", ".html", ".htm"];

    public static Command Of(Terminal terminal)
    {
        var words = new PathArgument<string[]>("PHRASE... PATHS")
        {
            Description = "The phrases, then files or folders; the first that is one, or looks like one, ends the phrases.",
            Arity = ArgumentArity.OneOrMore,
        };
        var exact = new Option<bool>("--exact") { Description = "The very wordings alone, wherever their characters stand, without mining; else all forms of the family that formulas finds a phrase in." };
        var show = new Option<string>("--show")
        {
            Description = "What the rows are: periods, forms, turns, speakers, counterparts, readouts, uses or heat (tiers of shares); in JSON and html everything.",
            HelpName = "WHAT",
            DefaultValueFactory = _ => "periods",
        }.Offering<TraceView>();
        var by = new Option<string>("--by") { Description = "What shares are told by: year, month or readout.", HelpName = "PERIOD", DefaultValueFactory = _ => "year" }.Offering<Period>()
            .Within((parsed, given) => Answer.FormatOf(parsed) is Answer.Json or Answer.Html ? null : Outside(parsed, given, show, TraceView.Periods, TraceView.Turns, TraceView.Heat));
        var tiers = new Option<string?>("--tiers") { Description = "With heat, where tiers of shares begin, in per cent; by default 10,25,50.", HelpName = "N,N,..." }
            .Within((parsed, given) => Answer.FormatOf(parsed) is (Answer.Json or Answer.Html) and var format ? $"{given.Name} goes with {show.Name} heat, not with --format {format}."
                : Answer.FormatOf(parsed) == Svg ? Outside(parsed, given, show, TraceView.Heat, TraceView.Speakers, TraceView.Counterparts, TraceView.Readouts) : Outside(parsed, given, show, TraceView.Heat));
        var width = new Option<int>("--width") { Description = "The width of an svg, from 320.", HelpName = "N", DefaultValueFactory = _ => TracePictures.DefaultWidth }.WithinFormats(Svg);
        var command = new Command("trace", """
            Trace phrases over time: uses, shares, speakers, turns.

            First and last use, share of readouts with an interval, speakers, counterparts, turns. As svg the answer
            is a picture, as html a page with all pictures and tables; as JSON one phrase is the answer itself,
            several are "traces". X is the counterpart of each readout, as formulas prints it. Figures are those of
            the family that formulas tells (its lexicon and default thresholds); a list counts inside a longer one
            too, as it does not in lists. Turns are tested against a constant share of readouts; p is adjusted by
            Holm over all tests of the run.


            Examples:
              rhetoric trace 合作共赢 readouts/
              rhetoric trace 一个中国原则 一个中国政策 readouts/ --show speakers
              rhetoric trace 合作共赢 readouts/ --by month --format json
              rhetoric trace 合作共赢 互利共赢 相互尊重 readouts/ --format svg -o traces.svg
              rhetoric trace 合作共赢 互利共赢 readouts/ --format html -o traces.html
              rhetoric trace 愿同X方一道 readouts/
            """)
        {
            words, by, exact, show, tiers, width, Lexicons.File, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(Svg), Answer.CsvSafe, Answer.File,
        };
        // The library's word for what it traces: corpus.Timeline("合作共赢").
        command.Aliases.Add("timeline");
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var (phrases, paths) = Divide(parsed.GetRequiredValue(words));
            var view = Verb.Choice<TraceView>(parsed.GetRequiredValue(show), show);
            var steps = TiersOf(parsed.GetValue(tiers), tiers);
            var pixels = parsed.GetValue(width);
            var options = new TraceOptions
            {
                By = Verb.Choice<Period>(parsed.GetRequiredValue(by), by),
                IsExact = parsed.GetValue(exact),
                Lexicon = Lexicons.Of(parsed),
            };
            if (Answer.FormatOf(parsed) == Svg && view is TraceView.Forms or TraceView.Turns or TraceView.Uses)
            {
                throw new UsageException($"{show.Name} {Names(view)} has no picture; ask for periods, counterparts, speakers, readouts or heat.");
            }

            if (pixels < 320)
            {
                throw new UsageException($"{width.Name} is {pixels}; it must be at least 320.");
            }

            var corpus = inputs.ReadDated(paths, parsed, cancellationToken);
            var timelines = ProgressBar.Show(terminal, "tracing", progress => corpus.Timelines(phrases, options, progress, cancellationToken));
            foreach (var timeline in timelines.Where(timeline => timeline.Count == 0))
            {
                terminal.Say($"no use of '{timeline.Phrase}' in {corpus.Count} readout{(corpus.Count == 1 ? "" : "s")}.");
            }

            var head = new ResultHead { Inputs = [.. corpus], Lexicon = timelines[0].Lexicon, Segmenter = "none" };
            Answer.Write(
                terminal,
                parsed,
                head,
                () => TableOf(timelines, view, steps),
                stream => ResultJson.Write(stream, head, timelines),
                cancellationToken,
                (Svg, Answer.Text(writer => writer.Write(PictureOf(timelines, view, steps, pixels)))),
                (Answer.Html, Answer.Text(writer => writer.Write(timelines.ToHtml()))));
        }, cancellationToken));
        return command;
    }

    // Why an option is refused with the rows asked for; null where it is of use to them.
    private static string? Outside(ParseResult parsed, Option given, Option<string> show, params TraceView[] views) => Verb.Choice<TraceView>(parsed.GetRequiredValue(show), show) is var view && views.Contains(view)
        ? null
        : $"{given.Name} goes with {show.Name} {OptionScope.Either([.. views.Select(Names)])}, not with {Names(view)}.";

    /// <summary>Tells phrases from paths: a phrase is no file, and does not look like one.</summary>
    private static (IReadOnlyList<string> Phrases, IReadOnlyList<string> Paths) Divide(string[] words)
    {
        var first = Array.FindIndex(words, IsPath);
        return first switch
        {
            < 0 => throw new UsageException($"There is no text to work on: none of '{string.Join("', '", words)}' is a file or a folder."),
            0 => throw new UsageException($"There is no phrase to trace: '{words[0]}' is a path; phrases stand before the paths."),
            _ => (words[..first], words[first..]),
        };
    }

    private static bool IsPath(string word) => word == Inputs.StandardInput || Path.Exists(word) || word.Contains('/') || word.Contains('\\')
        || Array.Exists(TextFiles, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static ShareTiers TiersOf(string? written, Option option)
    {
        if (written is null)
        {
            return ShareTiers.Default;
        }

        var steps = new List<double>();
        foreach (var part in written.Split(','))
        {
            steps.Add(double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var step) && step is > 0 and < 100
                ? step
                : throw new UsageException($"{option.Name} is '{written}'; it is rising numbers above 0 and below 100, such as 10,25,50."));
        }

        return new ShareTiers(steps.Prepend(0).Select((step, number) => new ShareTier(FormattableString.Invariant($"tier {number + 1}"), step / 100)));
    }

    private static ResultTable TableOf(PhraseTimelines timelines, TraceView view, ShareTiers tiers) => view switch
    {
        TraceView.Forms => timelines.ToFormTable(),
        TraceView.Turns => timelines.ToTurnTable(),
        TraceView.Speakers => timelines.ToSpeakerTable(),
        TraceView.Counterparts => timelines.ToCounterpartTable(),
        TraceView.Readouts => timelines.ToMatrix(MatrixColumns.Readout).ToTable(),
        TraceView.Uses => timelines.ToUseTable(),
        TraceView.Heat => timelines.ToMatrix(MatrixColumns.Period, tiers).ToTable(),
        _ => timelines.ToTable(),
    };

    private static string PictureOf(PhraseTimelines timelines, TraceView view, ShareTiers tiers, int width) => view switch
    {
        TraceView.Speakers => timelines.ToMatrix(MatrixColumns.Speaker, tiers).ToSvg(width),
        TraceView.Counterparts => timelines.ToMatrix(MatrixColumns.Counterpart, tiers).ToSvg(width),
        TraceView.Readouts => timelines.ToMatrix(MatrixColumns.Readout, tiers).ToSvg(width),
        TraceView.Heat => timelines.ToMatrix(MatrixColumns.Period, tiers).ToSvg(width),
        _ => timelines.ToSvg(width),
    };

    private static string Names(TraceView view) => view.ToString().ToLowerInvariant();
}
