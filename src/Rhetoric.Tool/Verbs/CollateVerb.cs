using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Tells a series of readouts as a whole.</summary>
internal static class CollateVerb
{
    private const string Tei = "tei";
    private const string GraphMl = "graphml";

    // Fifteen meetings are two screens.
    private const int MostOfMeeting = 6;

    private static readonly Option<string> Show = new Option<string>("--show")
    {
        Description = "What the rows of a table, CSV or Markdown are: threads, principles, formulas, meetings, order or reuse; as JSON the answer is everything. Of a meeting six turns are shown, or as many as --top says.",
        HelpName = "WHAT",
        DefaultValueFactory = _ => "threads",
    }.Offering<CollateView>();

    private static readonly Option<bool> Cells = new Option<bool>("--cells") { Description = "With threads and formulas: a row for each cell, with all that is known of it, in place of a column for each readout." }.WithinFormats(Answer.Table, Answer.Csv, Answer.Markdown);

    private static readonly Option<int> Silence = new("--silence") { Description = "The fewest readouts in a row without a thing that make it gone or, when it comes again, back.", HelpName = "N", DefaultValueFactory = _ => 2 };

    private static readonly Option<int> Stretch = new("--stretch") { Description = "The fewest characters of a stretch that two readouts share.", HelpName = "N", DefaultValueFactory = _ => 10 };

    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var top = Verb.Top(50).Within((parsed, given) => OptionScope.OutsideFormats(parsed, given, Answer.Table, Answer.Json, Answer.Csv, Answer.Markdown)
            ?? (Answer.FormatOf(parsed) != Answer.Json && parsed.GetValue(Show) is "order" ? $"{given.Name} goes with {Show.Name} threads, principles, formulas, reuse or meetings, not with {parsed.GetValue(Show)}." : null));
        var language = LanguageChoice.Option("the page, with html").WithinFormats(Answer.Html);
        var command = new Command("collate", """
            Tell a whole series: threads, principles, formulas, reuse.

            Threads, principles and formulas by readout, what each meeting brought, the order of topics, and who
            reuses whose words. As html the answer is a page, as tei the texts side by side (parallel segmentation),
            as graphml the network of reuse.


            Examples:
              rhetoric collate readouts/ --series 岚海
              rhetoric collate readouts/ --show principles
              rhetoric collate readouts/ --show formulas --cells --format csv -o formulas.csv
              rhetoric collate readouts/ --format html -o series.html
            """)
        {
            paths, SeriesChoice.Whole, Show, Cells, Silence, Stretch, Lexicons.File, language, top, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(Tei, GraphMl), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var table = TableOf(parsed, most, parsed.GetResult(top) is { Implicit: false } ? most : MostOfMeeting);
            var spoken = LanguageChoice.Of(parsed, language);
            var options = new CollationOptions
            {
                Formulas = new FormulaOptions { Lexicon = Lexicons.Of(parsed) },
                Silence = Verb.AtLeastOne(parsed.GetValue(Silence), Silence),
                LeastStretch = Verb.AtLeastOne(parsed.GetValue(Stretch), Stretch),
            };
            var corpus = SeriesChoice.WholeOf(inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken), parsed, terminal);
            var collation = ProgressBar.Show(terminal, "collating", progress => corpus.Collate(options, progress, cancellationToken));
            var head = new ResultHead { Inputs = collation.Readouts, Lexicon = collation.Lexicon, Segmenter = Segmenter.Default.Identity };
            Answer.Write(
                terminal,
                parsed,
                head,
                () => table(collation),
                stream => ResultJson.Write(stream, head, collation, most),
                cancellationToken,
                (Answer.Html, Answer.Text(writer => writer.Write(collation.ToHtml(spoken)))),
                (Tei, collation.WriteTei),
                (GraphMl, collation.WriteGraphMl));
        }, cancellationToken));
        return command;
    }

    /// <summary>How the rows are made, decided before anything is read.</summary>
    /// <exception cref="UsageException">The view is unknown, or has no cells.</exception>
    private static Func<Collation, ResultTable> TableOf(ParseResult parsed, int top, int ofMeeting)
    {
        var view = Verb.Choice<CollateView>(parsed.GetRequiredValue(Show), Show);
        var cells = parsed.GetValue(Cells);
        if (cells && view is not (CollateView.Threads or CollateView.Formulas))
        {
            throw new UsageException($"{Cells.Name} goes with threads and formulas only.");
        }

        return view switch
        {
            CollateView.Threads => collation => cells ? collation.ToThreadCellTable(top) : collation.ToThreadTable(top),
            CollateView.Formulas => collation => cells ? collation.ToFormulaCellTable(top) : collation.ToFormulaTable(top),
            CollateView.Principles => collation => collation.ToPrincipleTable(top),
            CollateView.Meetings => collation => collation.ToMeetingTable(ofMeeting),
            CollateView.Order => ResultTables.ToOrderTable,
            _ => collation => collation.ToReuseTable(top),
        };
    }
}
