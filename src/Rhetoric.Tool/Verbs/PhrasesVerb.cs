using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Counts phrases, alone or against another corpus.</summary>
internal static class PhrasesVerb
{
    // What a message names of many.
    private const int MostNamed = 5;

    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var phrases = new PhraseChoice();
        var minCount = new Option<int>("--min-count") { Description = "The fewest occurrences.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var reference = new ReferenceChoice();
        var rank = new RankChoice();
        var top = Verb.Top(50);
        var command = new Command("phrases", """
            Count phrases; with a reference, tell which are key.

            Frequency, readouts, rate and dispersion, or how key each is against other texts.


            Examples:
              rhetoric phrases readouts/ --unit char --n 4-8 --min-docs 3
              rhetoric phrases readouts/2021/ --reference readouts/2013/ --measure lrc --top 30
              rhetoric phrases readouts/2021/ --reference 2013.counts 2014.counts --basis documents
              rhetoric phrases readouts/ --n 1-3 --fold case+width --stopwords stop.txt
              rhetoric phrases readouts/ --n 1 --reference-list general.tsv --reference-size 1000000
              rhetoric phrases readouts/ --n 2-4 --min-count 5 --rank npmi
            """)
        {
            paths, phrases.Unit, phrases.Lengths, phrases.Boundary, phrases.Folding, phrases.StopWords, phrases.StopWordRule, phrases.Words.Dictionary, phrases.Words.Keep, phrases.Words.Join, minCount, minDocs,
            reference.Corpus, reference.List, reference.Size, reference.Measure, reference.Basis, reference.Adjust, reference.KeepParts, rank.Name, top,
            phrases.Threads, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var options = phrases.Of(parsed, inputs) with
            {
                MinCount = Verb.AtLeastOne(parsed.GetValue(minCount), minCount),
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
            };
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var ranking = rank.Of(parsed);
            reference.Check(parsed);
            if (ranking is not null && reference.IsGiven(parsed))
            {
                throw new UsageException($"{rank.Name.Name} is {parsed.GetValue(rank.Name)}, but with a reference phrases are ranked by {reference.Measure.Name}; leave one of the two out.");
            }

            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var counted = ProgressBar.Show(terminal, "counting", progress => corpus.CountPhrases(options, progress, cancellationToken));
            var head = new ResultHead
            {
                Inputs = [.. corpus],
                Lexicon = "none",
                Segmenter = options.Unit == PhraseUnit.Token ? (options.Segmenter ?? Segmenter.Default).Identity : "none",
                Counting = options,
            };
            if (reference.IsGiven(parsed))
            {
                var (compared, with) = reference.Compare(counted, options, inputs, parsed, cancellationToken);
                var key = compared.Take(most).ToArray();
                SaySpelledAlike(inputs, parsed, key.Select(phrase => phrase.Phrase));
                Answer.Write(terminal, parsed, head, () => key.ToTable(), stream => ResultJson.Write(stream, head with { Reference = with }, key), cancellationToken);
            }
            else if (ranking is not null)
            {
                var ranked = ranking(counted, most, cancellationToken);
                Answer.Write(terminal, parsed, head, () => ranked, stream => ResultJson.Write(stream, head with { Measure = parsed.GetRequiredValue(rank.Name) }, "phrases", ranked), cancellationToken);
            }
            else
            {
                SaySpelledAlike(inputs, parsed, counted.Top(most));
                Answer.Write(terminal, parsed, head, () => counted.Top(most).ToTable(), stream => ResultJson.Write(stream, head, counted.Top(most)), cancellationToken);
            }
        }, cancellationToken));
        return command;
    }

    private static void SaySpelledAlike(Inputs inputs, ParseResult parsed, IEnumerable<Phrase> phrases)
    {
        if (Answer.FormatOf(parsed) == Answer.Json)
        {
            return;
        }

        var alike = phrases.GroupBy(phrase => phrase.Text, StringComparer.Ordinal).Where(rows => rows.Count() > 1).ToArray();
        if (alike.Length > 0)
        {
            inputs.Say($"{alike.Length} phrase{(alike.Length == 1 ? " stands" : "s stand")} in several rows, since the texts have {(alike.Length == 1 ? "it" : "them")} cut into words in several ways (n is the number of words): {string.Join(", ", alike.Take(MostNamed).Select(rows => rows.Key))}{(alike.Length > MostNamed ? $" and {alike.Length - MostNamed} more" : "")}. With --unit char each is one.");
        }
    }
}
