using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Shows a pattern in its contexts.</summary>
internal static class KwicVerb
{
    public static Command Of(Terminal terminal)
    {
        var pattern = new Argument<string>("PATTERN") { Description = "What to look for." };
        var paths = Inputs.Paths();
        var unit = new Option<string>("--unit") { Description = "char, or token: whole words, divided by blanks in the pattern.", HelpName = "UNIT", DefaultValueFactory = _ => "char" }.Offering("char", "token");
        var width = new Option<int>("--width") { Description = "Units on each side.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var kind = new Option<string>("--kind")
        {
            Description = "literal, wildcard (* and ?; in tokens * alone is a word, ** words) or regex.",
            HelpName = "KIND",
            DefaultValueFactory = _ => "literal",
        }.Offering<PatternKind>();
        var sort = LineOrder.Choice();
        var ignoreCase = new Option<bool>("--ignore-case") { Description = "Upper and lower case are the same." };
        var words = new SegmenterChoice();
        var speaker = new Option<string?>("--speaker") { Description = "Only what this speaker says: a name, or 双方 for both sides together.", HelpName = "NAME" };
        var top = Verb.TopOfAll();
        var ignoreWidth = new Option<bool>("--ignore-width") { Description = "Full-width letters, digits and signs are as their common forms." };
        var command = new Command("kwic", """
            Show every match of a pattern in its context.

            Keyword in context, with who says it and when.


            Examples:
              rhetoric kwic 相互尊重 readouts/
              rhetoric kwic "坚持*原则" readouts/ --kind wildcard --sort right
              rhetoric kwic "mutual * and" readouts/ --unit token --kind wildcard --ignore-case --width 8 --sort 1R,1L
            """)
        {
            pattern, paths, unit, width, kind, sort, ignoreCase, ignoreWidth, speaker, top, words.Dictionary, words.Keep, words.Join, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var sought = Verb.NotEmpty(parsed.GetRequiredValue(pattern), pattern.Name);
            var most = Verb.MostOf(parsed, top);
            var units = parsed.GetValue(width);
            var orders = LineOrder.Of(parsed.GetRequiredValue(sort));
            var options = new ConcordanceOptions
            {
                Unit = PhraseChoice.UnitOf(parsed.GetRequiredValue(unit)),
                Segmenter = words.Of(parsed, inputs),
                Width = units >= 0 ? units : throw new UsageException($"{width.Name} is {units}; it must be at least 0."),
                Kind = Verb.Choice<PatternKind>(parsed.GetRequiredValue(kind), kind),
                Order = orders[0],
                ThenBy = [.. orders.Skip(1)],
                Folding = (parsed.GetValue(ignoreCase) ? PhraseFolding.Case : 0) | (parsed.GetValue(ignoreWidth) ? PhraseFolding.Width : 0),
            };
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);

            // Written as they are met: whoever reads them may have enough of the first.
            var found = new MatchCount();
            var by = parsed.GetValue(speaker) is { } name ? new SpokenBy(corpus, name) : null;
            var lines = found.Of(corpus.EnumerateConcordance(sought, options, cancellationToken: cancellationToken)).Where(line => by?.Says(line) ?? true).Take(most);
            var goesByWords = options.Unit == PhraseUnit.Token || orders.Any(order => order >= ConcordanceOrder.Left1);
            var head = new ResultHead
            {
                Inputs = [.. corpus],
                Lexicon = "none",
                Segmenter = goesByWords ? (options.Segmenter ?? Segmenter.Default).Identity : "none",
            };
            Answer.Write(
                terminal,
                parsed,
                head,
                () => lines.ToTable(),
                stream => ResultJson.Write(stream, head, lines),
                cancellationToken,
                (Answer.Csv, Answer.Text(writer => lines.WriteCsv(writer, parsed.GetValue(Answer.CsvSafe)))));
            by?.SayIfNobody(terminal, speaker.Name);
            found.SayIfNone(inputs, sought, options.Kind, kind, corpus.Count);
        }, cancellationToken));
        return command;
    }
}
