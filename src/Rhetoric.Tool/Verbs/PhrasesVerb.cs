using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts phrases, alone or against another corpus.</summary>
internal static class PhrasesVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var phrases = new PhraseChoice();
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
            paths, phrases.Unit, phrases.Lengths, minCount, minDocs, reference, measure, top, Inputs.Encoding, Answer.Format, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, inputs =>
        {
            var options = phrases.Of(parsed) with
            {
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
