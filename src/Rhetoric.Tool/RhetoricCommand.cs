using System.CommandLine;
using System.CommandLine.Help;
using Rhetoric.Tool.Verbs;

namespace Rhetoric.Tool;

/// <summary>The command: one verb for each public call.</summary>
internal static class RhetoricCommand
{
    private const int HelpWidth = 100;

    public static async Task<int> Run(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("""
            Analyse diplomatic readouts: set phrases, what changed since the last meeting, who says what to whom.

            Examples:
              rhetoric report readouts/ -o report.html
              rhetoric compare 2017.txt 2019.txt
              rhetoric formulas readouts/ --top 20

            On a terminal an answer is a table, in a pipe csv. 'rhetoric VERB --help' has examples of each verb.

            Exit codes: 0 done, 1 done but some input failed, 2 bad usage or nothing to do, 130 interrupted.
            """)
        {
            ReportVerb.Of(terminal), CompareVerb.Of(terminal), CollateVerb.Of(terminal), DiscourseVerb.Of(terminal), FormulasVerb.Of(terminal), TraceVerb.Of(terminal), BoilerplateVerb.Of(terminal),
            FramesVerb.Of(terminal), ListsVerb.Of(terminal), PhrasesVerb.Of(terminal), RepeatsVerb.Of(terminal), KwicVerb.Of(terminal), CollocatesVerb.Of(terminal),
            KeywordsVerb.Of(terminal), DiversityVerb.Of(terminal), SegmentVerb.Of(terminal), CountVerb.Of(terminal), MergeVerb.Of(terminal), CompletionVerb.Of(terminal),
        };
        foreach (var option in root.Options)
        {
            option.Action = option switch
            {
                VersionOption => new VersionAction(),
                HelpOption { Action: HelpAction } => new HelpAction { MaxWidth = WidthOf(terminal) },
                _ => option.Action,
            };
        }

        // As git and others have it: rhetoric help VERB.
        arguments = arguments is ["help", .. var verbs] ? [.. verbs.Take(1), "--help"] : arguments;

        foreach (var verb in root.Subcommands)
        {
            verb.Description = HelpText.Unwrapped(verb.Description!);
        }

        foreach (var verb in root.Subcommands.Where(verb => !verb.Aliases.Append(verb.Name).Contains(arguments.FirstOrDefault())))
        {
            // The list of verbs has room for a line each; the examples come with a verb's own help.
            verb.Description = verb.Description?.Split('\n')[0];
        }

        // An argument that begins with @ is a title or a pattern, not a file of arguments.
        var parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UnknownOption.In(parsed) is { } unknown)
        {
            terminal.Say(UnknownOption.Told(parsed, unknown));
            terminal.Say($"try '{Name(parsed)} --help'.");
            return ExitCode.NothingDone;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Say(Plain(error.Message));
            }

            terminal.Say($"try '{Name(parsed)} --help'.");
            return ExitCode.NothingDone;
        }

        using var help = new StringWriter();
        var result = await parsed.InvokeAsync(
            new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(0.5) },
            cancellationToken);
        return help.ToString() is { Length: > 0 } text && !Show(terminal, text) || arguments.Length == 0 ? ExitCode.NothingDone : result;
    }

    private static bool Show(Terminal terminal, string help)
    {
        try
        {
            Answer.Write(terminal, null, Answer.Text(writer => writer.Write(help)), CancellationToken.None);
            return true;
        }
        catch (OutputClosedException)
        {
            return true;
        }
        catch (IOException error)
        {
            terminal.Say(error.Message);
            return false;
        }
    }

    // A number is asked for, whatever the type is called.
    private static string Plain(string message) => message
        .Replace(" as expected type 'System.Int32'", "; it must be a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Int64'", "; it must be a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Double'", "; it must be a number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Nullable`1[System.Int32]'", "; it must be a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Nullable`1[System.Int64]'", "; it must be a whole number", StringComparison.Ordinal);

    private static int WidthOf(Terminal terminal) => terminal.Width > 0 ? Math.Min(terminal.Width, HelpWidth) : HelpWidth;

    private static string Name(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "rhetoric" : $"rhetoric {parsed.CommandResult.Command.Name}";
}
