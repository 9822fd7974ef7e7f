using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Lists the words that say what texts are about.</summary>
internal static class KeywordsVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var method = new Option<string>("--method")
        {
            Description = "tfidf (often here, rare elsewhere) or textrank (by the company that a word keeps).",
            HelpName = "NAME",
            DefaultValueFactory = _ => "tfidf",
        }.Offering<KeywordMethod>();
        var per = PerChoice.Of("Keywords");
        var tags = new Option<string?>("--tags") { Description = "Only these parts of speech, such as n,ns,vn,v; with textrank by default these four.", HelpName = "TAG,TAG,..." };
        var keepTags = new Option<bool>("--keep-tags") { Description = "A word of two parts of speech is two keywords, each with its tag." };
        var stopWords = new FileOption<string?>("--stopwords") { Description = "Words that are no keywords, beside jieba's: a file, one a line, in small letters.", HelpName = "FILE" };
        var idf = new FileOption<string?>("--idf") { Description = "Own inverse document frequencies in jieba's format; for tfidf.", HelpName = "FILE" }
            .Within((parsed, given) => Verb.Choice<KeywordMethod>(parsed.GetRequiredValue(method), method) == KeywordMethod.TextRank ? $"{given.Name} goes with tfidf; textrank looks at the text alone." : null);
        var words = new SegmenterChoice();
        var top = new Option<int>("--top") { Description = "How many of each at the most.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var command = new Command("keywords", """
            List the words that say what a text is about.

            With their weights, as jieba.analyse does. Weights of different texts do not compare; what distinguishes
            one corpus from another is told by 'rhetoric phrases --reference'.


            Examples:
              rhetoric keywords readouts/2019-06-29-meeting.txt
              rhetoric keywords readouts/ --per year --tags n,ns,vn --top 10
              rhetoric keywords readouts/ --per corpus --method textrank --format json
            """)
        {
            paths, method, per, tags, keepTags, stopWords, idf, words.Dictionary, words.Keep, words.Join, top,
            ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var by = Verb.Choice<KeywordMethod>(parsed.GetRequiredValue(method), method);
            var unit = Verb.Choice<PerUnit>(parsed.GetRequiredValue(per), per);
            var kept = parsed.GetValue(tags)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Refuse(parsed, by, kept, words, (keepTags, tags));
            var options = new KeywordOptions
            {
                Method = by,
                Segmenter = words.Of(parsed, inputs),
                Limit = Verb.AtLeastOne(parsed.GetValue(top), top),
                Tags = kept,
                KeepTags = parsed.GetValue(keepTags),
                Idf = parsed.GetValue(idf) is { } figures ? IdfTable.Load(figures) : null,
            };
            var extractor = new KeywordExtractor(parsed.GetValue(stopWords) is { } list ? options.WithStopWords(list) : options);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var table = ProgressBar.Show(terminal, "weighing words", progress => TableOf(corpus, unit, extractor, progress, cancellationToken));
            var isTagged = by == KeywordMethod.TextRank || kept is { Length: > 0 };
            var cuts = options.Segmenter ?? Segmenter.Default;
            var head = new ResultHead
            {
                Inputs = [.. corpus],
                Lexicon = "none",
                Segmenter = isTagged && cuts is Segmenter tagging ? tagging.TaggingIdentity : cuts.Identity,
            };
            Answer.Write(terminal, parsed, head, () => table, stream => ResultJson.Write(stream, head, "keywords", table), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static ResultTable TableOf(ReadoutCorpus corpus, PerUnit unit, KeywordExtractor extractor, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var weighed = progress.Pieces(corpus.Count);
        return unit switch
        {
            PerUnit.Readout => corpus.Select(readout => (readout, Of([readout]))).ToTable(),
            PerUnit.Year => PerChoice.Years(corpus).Select(year => (year.Year, Of(year.Readouts))).ToTable(),
            _ => Of(corpus).ToTable(),
        };

        // Several readouts are one text; a line end stands between two, so that no word reaches from one into the other.
        IReadOnlyList<Keyword> Of(IReadOnlyList<Readout> readouts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var keywords = extractor.Extract(string.Join('\n', readouts.Select(readout => readout.Text)));
            weighed.Add(readouts.Count);
            return keywords;
        }
    }

    private static void Refuse(ParseResult parsed, KeywordMethod by, string[]? kept, SegmenterChoice words, (Option<bool> KeepTags, Option<string?> Tags) options)
    {
        if (by == KeywordMethod.TfIdf && parsed.GetValue(options.KeepTags) && kept is not { Length: > 0 })
        {
            throw new UsageException($"{options.KeepTags.Name} goes with {options.Tags.Name} or with textrank; else words have no tags.");
        }

        if (!words.IsPlain(parsed) && (by == KeywordMethod.TextRank || kept is { Length: > 0 }))
        {
            throw new UsageException($"{words.Keep.Name} and {words.Join.Name} make words without parts of speech; leave them out, or take tfidf without {options.Tags.Name}.");
        }
    }
}
