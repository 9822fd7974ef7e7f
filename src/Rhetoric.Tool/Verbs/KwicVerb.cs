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
        var width = new Option<int>("--width") { Description = "Characters on each side.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var kind = new Option<string>("--kind") { Description = "literal, wildcard (* and ?) or regex.", HelpName = "KIND", DefaultValueFactory = _ => "literal" };
        var sort = new Option<string>("--sort") { Description = "position, left or right.", HelpName = "ORDER", DefaultValueFactory = _ => "position" };
        var command = new Command("kwic", """
            Show every match of a pattern in its context (keyword in context), with who says it.

            Examples:
              rhetoric kwic 相互尊重 readouts/
              rhetoric kwic "坚持*原则" readouts/ --kind wildcard --sort right
            """)
        {
            pattern, paths, width, kind, sort, Inputs.Encoding, Answer.Format, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, inputs =>
        {
            var cells = parsed.GetValue(width);
            var options = new ConcordanceOptions
            {
                Width = cells >= 0 ? cells : throw new UsageException($"--width is {cells}; it must be at least 0."),
                Kind = Verb.Choice<PatternKind>(parsed.GetRequiredValue(kind), kind),
                Order = Verb.Choice<ConcordanceOrder>(parsed.GetRequiredValue(sort), sort),
            };
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellation);
            var lines = corpus.Concordance(parsed.GetRequiredValue(pattern), options, cancellation);
            var head = new ResultHead([.. corpus], "none", "none");
            Answer.Write(terminal, parsed, () => lines.ToTable(), stream => ResultJson.Write(stream, head, lines));
        }, cancellation));
        return command;
    }
}
