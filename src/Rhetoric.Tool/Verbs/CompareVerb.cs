using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Ranks what changed between two readouts.</summary>
internal static class CompareVerb
{
    private const string Diff = "diff";

    // The forms that tell findings.
    private static readonly string[] Findings = [Answer.Table, Answer.Json, Answer.Csv, Answer.Markdown, Answer.Html];

    public static Command Of(Terminal terminal)
    {
        var first = new PathArgument<string>("A") { Description = "The earlier readout: a file, or an id or date among the --background; alone, a folder whose last two readouts of a series are compared." };
        var second = new PathArgument<string?>("B") { Description = "The later readout; behind a folder the earlier one in it, by id or date.", Arity = ArgumentArity.ZeroOrOne };
        var third = new PathArgument<string?>("C") { Description = "Behind a folder the later readout in it.", Arity = ArgumentArity.ZeroOrOne };
        var background = new FileOption<string[]>("--background")
        {
            Description = "Earlier readouts that tell what is usual: files or folders.",
            HelpName = "PATHS",
            AllowMultipleArgumentsPerToken = true,
        };
        var language = LanguageChoice.Option("the titles and of the page").WithinFormats(Findings);
        var top = Verb.Top(20).WithinFormats(Findings);
        var command = new Command("compare", """
            Tell what changed from one readout to the next.

            Findings by thread, the most telling first, with the decisive words of both. As html the answer is a page
            with the two texts side by side; as diff a unified diff, a sentence a line, that git apply takes on A
            where A has a sentence a line.


            Examples:
              rhetoric compare 2017.txt 2019.txt
              rhetoric compare 2017-11-09 2019-06-29 --background readouts/ --top 30
              rhetoric compare 2017.txt 2019.txt --format html -o change.html
              rhetoric compare readouts/ --series 岚海
              rhetoric compare readouts/ 2018-12-02 2019-06-27 --series 岚海
              rhetoric compare draft.txt final.txt --format diff -o change.patch
            """)
        {
            first, second, third, background, SeriesChoice.Name, Lexicons.File, language, top, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(Diff), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var (folder, nameA, nameB) = (parsed.GetRequiredValue(first), parsed.GetValue(second), parsed.GetValue(third)) switch
            {
                (var alone, null, null) => (alone, null, null),
                (var earlierOne, var laterOne, null) => ((string?)null, earlierOne, laterOne),
                var all => all,
            };
            var series = parsed.GetValue(SeriesChoice.Name);
            if (series is not null && folder is null && parsed.GetValue(background) is not { Length: > 0 })
            {
                throw new UsageException($"{SeriesChoice.Name.Name} chooses among the readouts of a folder; name it before '{nameA}' and '{nameB}', or after --background.");
            }

            if (folder is null && parsed.GetValue(background) is not { Length: > 0 } && ReadoutChoice.GivenIn(parsed).FirstOrDefault() is { } day)
            {
                throw new UsageException($"{day.Name} chooses among the readouts of a folder; name it before '{nameA}' and '{nameB}', or after --background.");
            }

            if (folder is null && nameA is not null && Directory.Exists(nameA))
            {
                throw new UsageException($"'{nameA}' is a folder and '{nameB}' one readout; name two in it, by id or date, or none for the last two.");
            }

            if (nameA == Inputs.StandardInput && nameB == Inputs.StandardInput)
            {
                throw new UsageException($"{Inputs.StandardInput} is standard input, which can be read once; name a file for A or for B.");
            }

            string[] others = [.. parsed.GetValue(background) ?? [], .. folder is null ? (string[])[] : [folder]];
            var earlier = others.Length > 0 ? inputs.ReadDated(others, parsed, cancellationToken) : null;
            var (a, b) = nameA is null ? SeriesChoice.PairOf(earlier!, parsed, terminal) : inputs.ReadTwo(nameA, nameB!, earlier is null ? null : SeriesChoice.Of(earlier, parsed), parsed, cancellationToken);
            var options = new ComparisonOptions { Lexicon = Lexicons.Of(parsed), Language = LanguageChoice.Of(parsed, language) };
            var comparison = ProgressBar.Show(terminal, "comparing", progress => a.Compare(b, earlier, options, progress, cancellationToken));
            var head = new ResultHead { Inputs = [a, b], Lexicon = comparison.Lexicon, Segmenter = Segmenter.Default.Identity };
            Answer.Write(
                terminal,
                parsed,
                head,
                () => Told(comparison, terminal).ToFindingTable(most),
                stream => ResultJson.Write(stream, head, comparison, most),
                cancellationToken,
                (Answer.Html, Answer.Text(writer => writer.Write(comparison.ToHtml(most, options.Language)))),
                (Diff, Answer.Text(writer => writer.Write(comparison.ToUnifiedDiff()))));
        }, cancellationToken));
        return command;
    }

    // A table has the same columns with and without findings.
    private static ReadoutComparison Told(ReadoutComparison comparison, Terminal terminal)
    {
        if (comparison.Findings.Count == 0)
        {
            terminal.Say(comparison.A.Language != comparison.B.Language ? "no finding: neither text speaks of a topic that the library knows."
                : comparison.Changes.Count == 0
                ? "no finding: the two texts say the same on every thread."
                : $"no finding: the two texts say the same on every thread; {(comparison.Changes.Count == 1 ? "a change" : $"{comparison.Changes.Count} changes")} of wording stand{(comparison.Changes.Count == 1 ? "s" : "")} in --format json.");
        }

        return comparison;
    }
}
