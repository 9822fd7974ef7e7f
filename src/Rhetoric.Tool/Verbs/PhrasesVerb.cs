using System.CommandLine;
using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts phrases, alone or against another corpus.</summary>
internal static class PhrasesVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var unit = new Option<string>("--unit") { Description = "token (words) or char.", HelpName = "UNIT", DefaultValueFactory = _ => "token" };
        var lengths = new Option<string>("--n") { Description = "Length of phrases in units: 4 or 2-5.", HelpName = "N", DefaultValueFactory = _ => "1-5" };
        var minCount = new Option<int>("--min-count") { Description = "The fewest occurrences.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var reference = new Option<string[]>("--reference") { Description = "A corpus to compare with: files or folders.", HelpName = "PATHS", AllowMultipleArgumentsPerToken = true };
        var measure = new Option<string>("--measure") { Description = "With --reference: ll, ll2, chi2, logodds, logratio, lrc, diff or simplemaths.", HelpName = "NAME", DefaultValueFactory = _ => "ll" };
        var top = Verb.Top(50);
        var command = new Command("phrases", """
            Count phrases: frequency, readouts, rate, dispersion; with --reference, which are key.

            Examples:
              rhetoric phrases readouts/ --unit char --n 4-8 --min-docs 3
              rhetoric phrases readouts/2021/ --reference readouts/2013/ --measure lrc --top 30
              rhetoric phrases readouts/ --format csv -o phrases.csv
            """)
        {
            paths, unit, lengths, minCount, minDocs, reference, measure, top, Inputs.Encoding, Answer.Format, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, inputs =>
        {
            var (shortest, longest) = LengthsOf(parsed.GetRequiredValue(lengths));
            var options = new PhraseOptions
            {
                Unit = UnitOf(parsed.GetRequiredValue(unit)),
                MinLength = shortest,
                MaxLength = longest,
                MinCount = Verb.AtLeastOne(parsed.GetValue(minCount), minCount),
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
            };
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellation);
            var counted = ProgressBar.Show(terminal, "counting", progress => corpus.CountPhrases(options, progress, cancellation));
            var head = new ResultHead([.. corpus], "none", options.Unit == PhraseUnit.Token ? Segmenter.Default.Identity : "none");
            if (parsed.GetValue(reference) is not { Length: > 0 } others)
            {
                Answer.Write(terminal, parsed, () => counted.Top(most).ToTable(), stream => ResultJson.Write(stream, head, counted.Top(most)));
                return;
            }

            var by = MeasureOf(parsed.GetRequiredValue(measure));
            var background = inputs.Read(others, parsed, cancellation).CountPhrases(options with { MinCount = 1, MinDocuments = 1 }, cancellation: cancellation);
            var key = counted.CompareTo(background, by, cancellation: cancellation).Take(most).ToArray();
            Answer.Write(terminal, parsed, () => key.ToTable(), stream => ResultJson.Write(stream, head, key));
        }, cancellation));
        return command;
    }

    private static PhraseUnit UnitOf(string name) => name switch
    {
        "token" => PhraseUnit.Token,
        "char" => PhraseUnit.Character,
        _ => throw new UsageException($"The unit '{name}' is not known; it is token or char."),
    };

    private static (int Shortest, int Longest) LengthsOf(string written)
    {
        var parts = written.Split('-');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var shortest)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var longest)
            && shortest >= 1 && longest >= shortest
                ? (shortest, longest)
                : throw new UsageException($"The length '{written}' is no number from 1 and no range such as 2-5.");
    }

    private static KeynessMeasure MeasureOf(string name) => name switch
    {
        "ll" => KeynessMeasure.LogLikelihood,
        "ll2" => KeynessMeasure.LogLikelihoodTwoTerm,
        "chi2" => KeynessMeasure.ChiSquared,
        "logodds" => KeynessMeasure.LogOdds,
        "logratio" => KeynessMeasure.LogRatio,
        "lrc" => KeynessMeasure.ConservativeLogRatio,
        "diff" => KeynessMeasure.PercentDifference,
        "simplemaths" => KeynessMeasure.SimpleMaths,
        _ => throw new UsageException($"The measure '{name}' is not known; it is ll, ll2, chi2, logodds, logratio, lrc, diff or simplemaths."),
    };
}
