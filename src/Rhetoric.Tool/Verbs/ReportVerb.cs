using System.CommandLine;
using System.Text;

namespace Rhetoric.Tool.Verbs;

/// <summary>Writes one page for a person.</summary>
internal static class ReportVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var file = new OutputOption("--output", "-o") { Description = "The page.", HelpName = "FILE.html", Required = true };
        var compare = new Option<string[]>("--compare")
        {
            Description = "The two readouts to compare, by id or date; by default the last two of a series.",
            HelpName = "A B",
            Arity = new ArgumentArity(1, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var title = new Option<string?>("--title") { Description = "The headline.", HelpName = "TEXT" };
        var language = LanguageChoice.Option("the page");
        var command = new Command("report", """
            Write one HTML page: changes, formulas, voices, texts.

            The page needs no network and no script: what changed last, formulas over time, voices, phrases, the
            texts with who says what, and side by side. With --series, of that series alone.


            Examples:
              rhetoric report readouts/ -o report.html
              rhetoric report readouts/ --compare 2017-11-09 2019-06-29 -o report.html
              rhetoric report readouts/ --series 岚海 -o report.html
            """)
        {
            paths, file, compare, SeriesChoice.Name, title, language, Lexicons.File, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            if (parsed.GetValue(compare) is [var alone])
            {
                throw new UsageException($"{compare.Name} names two readouts, by id or date; there is one: '{alone}'.");
            }

            var corpus = SeriesChoice.Of(inputs.ReadDated(parsed.GetRequiredValue(paths), parsed, cancellationToken), parsed);
            var options = new ReportOptions
            {
                Title = parsed.GetValue(title),
                Lexicon = Lexicons.Of(parsed),
                Language = LanguageChoice.Of(parsed, language),
                Compare = parsed.GetValue(compare) is [var a, var b] ? (Verb.Find(SeriesChoice.Of(corpus, parsed), a), Verb.Find(SeriesChoice.Of(corpus, parsed), b)) : SeriesChoice.PairIfAny(corpus, parsed, terminal),
            };
            var path = parsed.GetRequiredValue(file)!;
            ProgressBar.Show(terminal, "reporting", progress =>
            {
                var page = corpus.With(inputs.Failures).ToHtml(options, progress, cancellationToken);
                Answer.Write(terminal, path, stream => stream.Write(Encoding.UTF8.GetBytes(page)), cancellationToken);
                return path;
            });
            terminal.Say($"{corpus.Count} readout{(corpus.Count == 1 ? "" : "s")} → {path}");
        }, cancellationToken));
        return command;
    }
}
