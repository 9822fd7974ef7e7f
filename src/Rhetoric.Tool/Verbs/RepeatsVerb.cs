using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Lists maximal repeats with their evidence.</summary>
internal static class RepeatsVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var unit = new Option<string>("--unit") { Description = "char, or token (words).", HelpName = "UNIT", DefaultValueFactory = _ => "char" };
        var boundary = new Option<string>("--boundary") { Description = "What a repeat stays inside: clause, sentence or paragraph.", HelpName = "NAME", DefaultValueFactory = _ => "clause" };
        var minLength = new Option<int>("--min-length") { Description = "The fewest units.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var minCount = new Option<int>("--min-count") { Description = "The fewest occurrences, from 2.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var words = new SegmenterChoice();
        var top = Verb.Top(50);
        var command = new Command("repeats", """
            List what is repeated, of any length, with evidence.

            A repeat cannot be made longer without losing an occurrence. Told are how free its neighbours are (entropy
            in bits, share of edges), how it holds together, and how much of it stands inside longer repeats.


            Examples:
              rhetoric repeats readouts/ --min-length 4 --min-docs 3
              rhetoric repeats readouts/ --unit token --top 200 --format csv -o repeats.csv
              rhetoric repeats readouts/ --boundary paragraph --min-length 30 --format json
            """)
        {
            paths, unit, boundary, minLength, minCount, minDocs, words.Dictionary, words.Keep, words.Join, top, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var least = parsed.GetValue(minCount);
            var options = new RepeatOptions
            {
                Unit = PhraseChoice.UnitOf(parsed.GetRequiredValue(unit)),
                Segmenter = words.Of(parsed, inputs),
                Boundary = Verb.Choice<PhraseBoundary>(parsed.GetRequiredValue(boundary), boundary),
                MinLength = Verb.AtLeastOne(parsed.GetValue(minLength), minLength),
                MinCount = least >= 2 ? least : throw new UsageException($"--min-count is {least}; what is repeated occurs at least twice."),
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
            };
            words.RefuseWithCharacters(parsed, options.Unit);
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var repeats = ProgressBar.Show(terminal, "finding repeats", progress => corpus.FindRepeats(options, progress, cancellationToken));
            var head = new ResultHead
            {
                Inputs = [.. corpus],
                Lexicon = "none",
                Segmenter = options.Unit == PhraseUnit.Token ? (options.Segmenter ?? Segmenter.Default).Identity : "none",
            };
            Answer.Write(terminal, parsed, head, () => repeats.Top(most).ToTable(), stream => ResultJson.Write(stream, head, repeats.Top(most)), cancellationToken);
        }, cancellationToken));
        return command;
    }
}
