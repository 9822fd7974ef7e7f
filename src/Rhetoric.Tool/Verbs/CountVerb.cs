using System.CommandLine;
using System.Globalization;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts the phrases of a part of a corpus, to be merged with other parts.</summary>
internal static class CountVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        paths.Description = "Files or folders; - is standard input, one document a line.";
        var phrases = new PhraseChoice();
        var command = new Command("count", """
            Count the phrases of one part of a corpus into a file that can be merged with others exactly.

            Examples:
              rhetoric count readouts/2013/ --unit char --n 2-8 -o 2013.counts
              zcat news.txt.gz | rhetoric count - -o news.counts
              rhetoric merge 2013.counts 2014.counts -o both.counts
            """)
        {
            paths, phrases.Unit, phrases.Lengths, phrases.Threads, Inputs.Encoding, Answer.File,
        };
        command.SetAction((parsed, cancellation) => Verb.Run(terminal, inputs =>
        {
            var options = phrases.Of(parsed);
            var named = parsed.GetRequiredValue(paths);
            var corpus = named is [Inputs.StandardInput] ? Lines(inputs.Read(named, parsed, cancellation)[0]) : inputs.Read(named, parsed, cancellation);
            var counts = ProgressBar.Show(terminal, "counting", progress => corpus.CountPart(options, progress, cancellation));
            Answer.Write(terminal, parsed.GetValue(Answer.File), counts.Save);
        }, cancellation));
        return command;
    }

    private static ReadoutCorpus Lines(Readout piped)
    {
        // Ids in the order of the lines.
        return new ReadoutCorpus(piped.Paragraphs.Select((span, line) => new Readout(string.Create(CultureInfo.InvariantCulture, $"{line + 1:D9}"), piped[span])));
    }
}
