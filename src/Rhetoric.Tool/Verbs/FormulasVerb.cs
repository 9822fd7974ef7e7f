using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Lists recurring formulas.</summary>
internal static class FormulasVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var minCount = new Option<int>("--min-count") { Description = "The fewest uses of a mined formula, from 2.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts of a mined formula.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var families = new FileOption<string?>("--families")
        {
            Description = "Own decisions on families: a tab-separated file of two wordings and same or apart.",
            HelpName = "FILE",
        };
        var propose = new OutputOption("--propose")
        {
            Description = "Write which formulas may be one family, with reasons, as a file of decisions to fill in; of a file that is there the lines stay.",
            HelpName = "FILE",
            Continues = families,
        };
        var find = new Option<string?>("--find") { Description = "Only formulas of which the heading or a form that occurs holds this text.", HelpName = "TEXT" };
        var tree = new Option<bool>("--tree") { Description = "Put each formula below the longest other one that it holds, with the uses outside of longer ones (tables only)." }.WithinFormats(Answer.Table, Answer.Csv, Answer.Markdown, Answer.Html);
        var boilerplate = new Option<bool>("--boilerplate") { Description = "Only boilerplate: set phrases of courtesy, protocol, results and occasions." }
            .Within((parsed, given) => Lexicons.IsNone(parsed) ? $"{given.Name} goes with a lexicon, which tells what is boilerplate; leave {Lexicons.File.Name} {Lexicons.None} out." : null);
        var top = Verb.Top(50);
        var command = new Command("formulas", """
            List recurring formulas: mined, and of the lexicon.

            Each with its forms, first and last use and who says it. Of near-twins, one inside the other and hardly
            used apart, a table shows one and names the others beside it, and what mining finds hardly likely is shown
            only if sought (--find, --boilerplate); --tree and JSON list all.

            Examples:
              rhetoric formulas readouts/ --top 20
              rhetoric formulas readouts/ --find 共同体 --tree
              rhetoric formulas readouts/ --lexicon none --min-count 5
              rhetoric formulas readouts/ --lexicon my-phrases.tsv --format json -o formulas.json
              rhetoric formulas readouts/ --propose families.tsv
              rhetoric formulas readouts/ --families families.tsv
            """)
        {
            paths, find, minCount, minDocs, Lexicons.File, families, propose, tree, boilerplate, top, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var least = parsed.GetValue(minCount);
            var options = new FormulaOptions
            {
                MinCount = least >= 2 ? least : throw new UsageException($"--min-count is {least}; a phrase recurs from 2 uses on."),
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
                Lexicon = Lexicons.Of(parsed),
                Decisions = parsed.GetValue(families) is { } decided ? FamilyFile.Decisions(decided, Inputs.ListEncodingOf(parsed), inputs.Say) : null,
            };
            var proposed = parsed.GetValue(propose) is { } proposals ? FamilyFile.Of(proposals, Inputs.ListEncodingOf(parsed)) : null;
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var corpus = inputs.ReadDated(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var formulas = ProgressBar.Show(terminal, "finding formulas", progress => corpus.FindFormulas(options, progress, cancellationToken));
            FamilyFile.SayUnmet(options.Decisions, formulas, inputs.Say);
            proposed?.Write(terminal, formulas.ProposeFamilies(options), cancellationToken);
            var sought = parsed.GetValue(find);
            var isBoilerplate = parsed.GetValue(boilerplate);
            var listed = formulas.Where(formula => !isBoilerplate || formula.IsBoilerplate).Where(formula => sought is null || formula.Canonical.Contains(sought, StringComparison.Ordinal) || formula.Variants.Any(variant => variant.Form.Contains(sought, StringComparison.Ordinal)));
            if (sought is not null && !listed.Any())
            {
                NamesMet.SayNone(terminal, find.Name, sought, isBoilerplate ? "boilerplate formula" : "formula", [.. formulas.Where(formula => !isBoilerplate || formula.IsBoilerplate).Select(formula => formula.Canonical)]);
            }

            var head = new ResultHead { Inputs = [.. corpus], Lexicon = formulas.Lexicon, Segmenter = Segmenter.Default.Identity };
            Answer.Write(terminal, parsed, head, () => parsed.GetValue(tree) ? listed.Take(most).Nest().ToTable() : listed.FoldTwins().Where(formula => formula.IsLikely || sought is not null || isBoilerplate).Take(most).ToTable(), stream => ResultJson.Write(stream, head, FormulaNesting.WithTwins(listed).Take(most)), cancellationToken);
        }, cancellationToken));
        return command;
    }
}
