using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Tells which words of a readout earlier ones hold.</summary>
internal static class BoilerplateVerb
{
    public static Command Of(Terminal terminal)
    {
        var path = new PathArgument<string?>("A") { Description = "The readout, a file, or an id or date of the background; left out with --text.", Arity = ArgumentArity.ZeroOrOne };
        var background = new FileOption<string[]>("--background")
        {
            Description = "The readouts to look in; of those that are dated the ones before A.",
            HelpName = "PATHS",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var text = new Option<string?>("--text") { Description = "A wording instead of a readout; looked for in the whole background.", HelpName = "TEXT" };
        var stretch = new Option<int>("--min-chars") { Description = "The fewest characters in a row of boilerplate, from 2.", HelpName = "N", DefaultValueFactory = _ => BoilerplateOptions.Default.ShortestStretch };
        var holders = new Option<int>("--min-docs") { Description = "The fewest earlier readouts that hold all of them.", HelpName = "N", DefaultValueFactory = _ => BoilerplateOptions.Default.FewestHolders };
        var top = Verb.TopOfAll().Within((parsed, given) => parsed.GetValue(text) is not null ? $"{given.Name} goes with a readout, not with {text.Name}."
            : OptionScope.OutsideFormats(parsed, given, Answer.Table, Answer.Csv, Answer.Markdown, Answer.Html));
        var command = new Command("boilerplate", """
            Tell which words of a readout earlier ones hold.

            For each clause how many hold it, the first, the last, and the nearest variant. A wording is held where
            it stands but for blanks, quotation marks and width. Boilerplate is what stands in --min-chars characters
            in a row that --min-docs earlier readouts hold whole; as JSON its share of the letters and digits of the
            text stands beside the clauses.


            Examples:
              rhetoric boilerplate 2021-11-16.txt --background readouts/
              rhetoric boilerplate 2021-11-16 --background readouts/ --format json
              rhetoric boilerplate --text 不冲突不对抗、相互尊重 --background readouts/
            """)
        {
            path, background, text, stretch, holders, top, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var (name, wording) = (parsed.GetValue(path), parsed.GetValue(text));
            if (name is null == wording is null)
            {
                throw new UsageException($"Name a readout, or a wording with {text.Name}; one of the two.");
            }

            if (wording is not null)
            {
                Verb.NotEmpty(wording, text.Name);
            }

            var most = Verb.MostOf(parsed, top);
            var least = parsed.GetValue(stretch);
            var options = new BoilerplateOptions
            {
                ShortestStretch = least >= 2 ? least : throw new UsageException($"{stretch.Name} is {least}; it must be at least 2."),
                FewestHolders = Verb.AtLeastOne(parsed.GetValue(holders), holders),
            };
            var corpus = inputs.ReadDated(parsed.GetRequiredValue(background), parsed, cancellationToken);
            var head = new ResultHead { Inputs = [.. corpus], Lexicon = "none", Segmenter = "none" };
            if (wording is not null)
            {
                HeldWording[] held = [corpus.ReadWording(wording, options, cancellationToken: cancellationToken)];
                Answer.Write(terminal, parsed, head, () => held.ToTable(), stream => ResultJson.Write(stream, head, held), cancellationToken);
                return;
            }

            var readout = File.Exists(name) || name == Inputs.StandardInput ? inputs.ReadOne(name!, parsed, cancellationToken) : Verb.Find(corpus, name!);
            var boilerplate = ProgressBar.Show(terminal, "reading", progress => readout.ReadBoilerplate(corpus, options, progress, cancellationToken));
            Answer.Write(terminal, parsed, head, () => boilerplate.ToTable().First(most), stream => ResultJson.Write(stream, head with { Inputs = [readout, .. corpus.Where(other => other.Id != readout.Id)] }, boilerplate), cancellationToken);
        }, cancellationToken));
        return command;
    }
}
