using System.CommandLine;
using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Ranks what changed between two readouts.</summary>
internal static class CompareVerb
{
    private const string Html = "html";

    public static Command Of(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "The earlier readout: a file, or an id or date among the --background." };
        var second = new Argument<string>("B") { Description = "The later readout." };
        var background = new Option<string[]>("--background")
        {
            Description = "Earlier readouts that tell what is usual: files or folders.",
            HelpName = "PATHS",
            AllowMultipleArgumentsPerToken = true,
        };
        var language = new Option<string>("--language") { Description = "The language of the titles: en or zh.", HelpName = "LANGUAGE", DefaultValueFactory = _ => "en" };
        var top = Verb.Top(20);
        var command = new Command("compare", """
            Tell what changed from one readout to the next: findings by thread, the most telling first, with the decisive words of both.
            With --format html the answer is a page with the two texts side by side.

            Examples:
              rhetoric compare 2017.txt 2019.txt
              rhetoric compare 2017-11-09 2019-06-29 --background readouts/ --top 30
              rhetoric compare 2017.txt 2019.txt --format html -o change.html
            """)
        {
            first, second, background, Lexicons.File, language, top, Inputs.Unique, Inputs.Encoding, Inputs.ListEncoding, Answer.Format, Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, parsed, inputs =>
        {
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var earlier = parsed.GetValue(background) is { Length: > 0 } others ? inputs.Read(others, parsed, cancellation) : null;
            var (a, b) = (Pick(parsed.GetRequiredValue(first)), Pick(parsed.GetRequiredValue(second)));
            var options = new ComparisonOptions { Lexicon = Lexicons.Of(parsed), Language = LanguageOf(parsed.GetValue(language)) };
            var comparison = ProgressBar.Show(terminal, "comparing", _ => a.CompareTo(b, earlier, options, cancellation));
            if (parsed.GetValue(Answer.Format) == Html)
            {
                Answer.Write(terminal, parsed.GetValue(Answer.File), stream => stream.Write(Encoding.UTF8.GetBytes(comparison.ToHtml(most))), cancellation);
                return;
            }

            var head = new ResultHead([a, b], comparison.Lexicon, Segmenter.Default.Identity);
            Answer.Write(terminal, parsed, () => comparison.Findings.Count > 0 ? comparison.ToFindingTable(most) : comparison.Top(most).ToTable(), stream => ResultJson.Write(stream, head, comparison, most), cancellation);

            Readout Pick(string name) => earlier is not null && !File.Exists(name) ? Verb.Find(earlier, name) : inputs.ReadOne(name, parsed, cancellation);
        }, cancellation));
        return command;
    }

    private static TextLanguage LanguageOf(string? language) => language switch
    {
        "en" or null => TextLanguage.English,
        "zh" => TextLanguage.Chinese,
        _ => throw new UsageException($"The language '{language}' is not known; it is en or zh."),
    };
}
