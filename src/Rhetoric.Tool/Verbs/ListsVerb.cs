using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Follows lists from readout to readout.</summary>
internal static class ListsVerb
{
    private static readonly Option<bool> Spoken = new("--spoken") { Description = "Only lists that somebody says, not those of the narrator." };
    private static readonly Option<string?> Kind = new("--kind") { Description = "Only lists of nominal (things, principles), modifier (qualities) or predicate (deeds).", HelpName = "KIND" };
    private static readonly Option<bool> Persons = new("--persons") { Description = "Lists of persons and of titles too, such as those of who was present." };
    private static readonly Option<bool> Changes = new Option<bool>("--changes") { Description = "A row for each change of a list in place of one for each list." }.WithinFormats(Answer.Table, Answer.Csv, Answer.Markdown, Answer.Html);
    private static readonly Option<string?> Find = new("--find") { Description = "Only lists that have an item with this text.", HelpName = "TEXT" };

    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts of a list.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var top = Verb.Top(50);
        var command = new Command("lists", """
            Follow lists such as 相互尊重、合作共赢 over readouts.

            What was added, dropped and put in another order, when and by whom. Uses, readouts, dates and speakers are
            those of the very list; those of the chain of lists that it became stand beside (chain_uses and so on).

            Examples:
              rhetoric lists readouts/ --top 20
              rhetoric lists readouts/ --changes --find 合作共赢
              rhetoric lists readouts/ --spoken --format json -o lists.json
            """)
        {
            paths, Spoken, Kind, Persons, Changes, minDocs, Find, top, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var options = new ListTraceOptions
            {
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
                SpokenOnly = parsed.GetValue(Spoken),
                WithPersons = parsed.GetValue(Persons),
                Kind = parsed.GetValue(Kind) is { } name ? Verb.Choice<EnumerationKind>(name, Kind) : null,
            };
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var text = parsed.GetValue(Find);
            var corpus = inputs.ReadDated(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var traced = ProgressBar.Show(terminal, "following lists", progress => corpus.TraceLists(options, progress, cancellationToken));
            ListTrace[] traces =
            [
                .. traced.Where(trace => text is null || trace.Uses.Any(use => use.Items.Any(item => item.Contains(text, StringComparison.Ordinal)))).Take(most),
            ];
            if (text is not null && traces.Length == 0)
            {
                NamesMet.SayNone(terminal, Find.Name, text, "list", [.. traced.Select(trace => trace.Heading)]);
            }

            var head = new ResultHead { Inputs = [.. corpus], Lexicon = "none", Segmenter = Segmenter.Default.Identity };
            Answer.Write(terminal, parsed, head, () => parsed.GetValue(Changes) ? traces.ToChangeTable() : traces.ToTable(), stream => ResultJson.Write(stream, head, traces), cancellationToken);
        }, cancellationToken));
        return command;
    }
}
