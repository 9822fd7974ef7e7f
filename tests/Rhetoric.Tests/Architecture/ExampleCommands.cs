using System.Text;
using System.Text.RegularExpressions;
using Rhetoric.Tests.Tool;

namespace Rhetoric.Tests.Architecture;

/// <summary>Commands that a guide shows: those of <c>rhetoric</c> are run in this process, of others only the paths are looked at.</summary>
internal static partial class ExampleCommands
{
    private const string FromSource = "dotnet run --project src/Rhetoric.Tool -- ";

    /// <summary>What the commands print, one behind the other.</summary>
    public static string Run(string block)
    {
        var printed = new StringBuilder();
        foreach (var line in block.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var command = line.StartsWith(FromSource, StringComparison.Ordinal) ? "rhetoric " + line[FromSource.Length..] : line;
            if (command.StartsWith("rhetoric ", StringComparison.Ordinal) && !command.Contains("VERB", StringComparison.Ordinal))
            {
                string[] arguments = [.. Words().Matches(command).Skip(1).Select(word => word.Value.Trim('"', '\''))];
                var run = CommandRun.Of(arguments).GetAwaiter().GetResult();
                Assert.True(run.Code == 0, $"{line}\n{run.Error}");
                printed.Append(run.Output.ReplaceLineEndings("\n"));
            }

            Assert.All(
                command.Split(' ').Where(word => word.StartsWith("corpus/", StringComparison.Ordinal) || word.StartsWith("src/", StringComparison.Ordinal)
                    || word.StartsWith("tests/", StringComparison.Ordinal) || word.StartsWith("benchmarks/", StringComparison.Ordinal)),
                path => Assert.True(Path.Exists(Checkout.Path(path)), $"{line}: {path} is not there."));
        }

        return printed.ToString();
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Words();
}
