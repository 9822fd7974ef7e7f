using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts the phrases of a part of a corpus, to be merged with other parts.</summary>
internal static class CountVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        paths.Description = "Files or folders; - is standard input, one document a line.";
        var phrases = new PhraseChoice();
        var lines = new Option<string?>("--lines")
        {
            Description = "With -: text (a line is a document, an empty one too), json (a line is a readout as in .jsonl), or auto: json where the first line that is not blank begins with {.",
            HelpName = "FORM",
        };
        var command = new Command("count", """
            Count a part of a corpus, to be merged with others.

            The file can be merged with others exactly. Standard input is read as it comes, in memory that does not
            grow with it.


            Examples:
              rhetoric count readouts/2013/ --unit char --n 2-8 -o 2013.counts
              rhetoric count readouts/2014/ --fold case --stopwords stop.txt -o 2014.counts
              zcat news.txt.gz | rhetoric count - -o news.counts
              zcat news.jsonl.gz | rhetoric count - --lines json -o news.counts
              rhetoric merge 2013.counts 2014.counts -o both.counts
            """)
        {
            paths, lines, phrases.Unit, phrases.Lengths, phrases.Boundary, phrases.Folding, phrases.StopWords, phrases.StopWordRule, phrases.Words.Dictionary, phrases.Words.Keep, phrases.Words.Join, phrases.Threads,
            ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.Encoding, Inputs.ListEncoding, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var options = phrases.Of(parsed, inputs);
            var named = parsed.GetRequiredValue(paths);
            var form = parsed.GetValue(lines) is { } name ? Verb.Choice<LineForm>(name, lines) : (LineForm?)null;
            if (named.Contains(Inputs.StandardInput))
            {
                if (parsed.GetValue(Inputs.Unique))
                {
                    throw new UsageException($"{Inputs.Unique.Name} needs all texts at once, but {Inputs.StandardInput} is read line by line; leave one of the two out.");
                }

                if (ReadoutChoice.GivenIn(parsed).FirstOrDefault() is { } chosen)
                {
                    throw new UsageException($"{chosen.Name} chooses among all texts, but {Inputs.StandardInput} is read line by line; leave one of the two out.");
                }

                var readouts = inputs.ReadLines(named, form ?? LineForm.Auto, parsed, cancellationToken);
                ProgressBar.Show(terminal, "counting", progress =>
                {
                    Answer.Write(terminal, parsed.GetValue(Answer.File), stream => readouts.CountTo(stream, options, progress, cancellationToken), cancellationToken);
                    return named;
                });
                return;
            }

            if (form is not null)
            {
                throw new UsageException($"{lines.Name} goes with {Inputs.StandardInput}: only standard input is read one document a line.");
            }

            var corpus = inputs.Read(named, parsed, cancellationToken);
            var counts = ProgressBar.Show(terminal, "counting", progress => corpus.CountPart(options, progress, cancellationToken));
            Answer.Write(terminal, parsed.GetValue(Answer.File), counts.Save, cancellationToken);
        }, cancellationToken));
        return command;
    }
}
