using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Merges counts of parts.</summary>
internal static class MergeVerb
{
    public static Command Of(Terminal terminal)
    {
        var parts = new Argument<string[]>("COUNTS") { Description = "Files that 'rhetoric count' or 'rhetoric merge' wrote, by the same rules.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("merge", """
            Merge the counts of parts: the result is that of counting the whole at once.

            Examples:
              rhetoric merge 2013.counts 2014.counts -o both.counts
              rhetoric merge parts/*.counts > all.counts
            """)
        {
            parts, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, _ =>
        {
            PhraseCounts? merged = null;
            foreach (var path in parsed.GetRequiredValue(parts))
            {
                cancellation.ThrowIfCancellationRequested();
                merged = Add(merged, path);
            }

            Answer.Write(terminal, parsed.GetValue(Answer.File), merged!.Save);
        }, cancellation));
        return command;
    }

    private static PhraseCounts Add(PhraseCounts? merged, string path)
    {
        try
        {
            var part = PhraseCounts.Load(path);
            return merged is null ? part : merged.Merge(part);
        }
        catch (ArgumentException difference)
        {
            throw new UsageException($"{path}: {difference.Message}");
        }
    }
}
