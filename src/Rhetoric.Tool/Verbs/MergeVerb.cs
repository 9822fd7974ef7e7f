using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Merges counts of parts.</summary>
internal static class MergeVerb
{
    public static Command Of(Terminal terminal)
    {
        var parts = new Argument<string[]>("COUNTS") { Description = "Files that 'rhetoric count' or 'rhetoric merge' wrote, by the same rules.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("merge", """
            Merge counts of parts to those of the whole.

            The result is that of counting the whole at once.


            Examples:
              rhetoric merge 2013.counts 2014.counts -o both.counts
              rhetoric merge parts/*.counts > all.counts
            """)
        {
            parts, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, _ =>
        {
            var named = parsed.GetRequiredValue(parts);
            SavedCounts.ThrowIfTwice(named);
            if (Answer.FilesOf(parsed).FirstOrDefault() is { } file)
            {
                if (Array.Find(named, part => Files.AreSame(part, file)) is { } own)
                {
                    throw new UsageException($"'{own}' is a part and the output; run again, it would count what it holds twice. Write to another file.");
                }

                ProgressBar.Show(terminal, "merging", progress =>
                {
                    PhraseCounts.MergeFiles(named, file, progress, cancellationToken);
                    return file;
                });
            }
            else
            {
                ProgressBar.Show(terminal, "merging", progress =>
                {
                    Answer.Write(terminal, null, stream => PhraseCounts.MergeFiles(named, stream, progress, cancellationToken), cancellationToken);
                    return named;
                });
            }
        }, cancellationToken));
        return command;
    }
}
