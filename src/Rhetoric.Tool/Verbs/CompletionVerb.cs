using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Writes what a shell needs to complete verbs, options and their values.</summary>
internal static class CompletionVerb
{
    // What PowerShell's own program is called.
    private const string OtherPowerShell = "pwsh";

    private static readonly (string Shell, string Ending)[] Scripts = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("powershell", "ps1")];

    public static Command Of(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = $"{string.Join(", ", Scripts.Select(script => script.Shell))}." };
        shell.CompletionSources.Add([.. Scripts.Select(script => script.Shell)]);
        var command = new Command("completion", """
            Write the script by which a shell completes this command.


            Examples:
              source <(rhetoric completion bash)
              rhetoric completion fish > ~/.config/fish/completions/rhetoric.fish
            """)
        {
            shell, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, _ =>
        {
            var name = parsed.GetRequiredValue(shell) is var named && named == OtherPowerShell ? "powershell" : named;
            var at = Array.FindIndex(Scripts, script => script.Shell == name);
            if (at < 0)
            {
                throw new UsageException($"The shell '{name}' is not known; it is {string.Join(", ", Scripts.Select(script => script.Shell))}.");
            }

            Answer.Write(terminal, parsed.GetValue(Answer.File), stream => Write(Scripts[at].Ending, stream), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static void Write(string ending, Stream stream)
    {
        using var script = typeof(CompletionVerb).Assembly.GetManifestResourceStream($"Rhetoric.Tool.Completion.rhetoric.{ending}")!;
        script.CopyTo(stream);
    }
}
