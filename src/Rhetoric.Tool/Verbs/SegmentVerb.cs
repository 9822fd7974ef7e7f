using System.CommandLine;
using System.Text.RegularExpressions;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Cuts texts into words.</summary>
internal static class SegmentVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var mode = new Option<string>("--mode") { Description = "exact, full or search.", HelpName = "MODE", DefaultValueFactory = _ => "exact" };
        var noModel = new Option<bool>("--no-hmm") { Description = "Do not guess words that the dictionary does not have." };
        var pos = new Option<bool>("--pos") { Description = "Give the part of speech of each word, as jieba's posseg; exact mode only." };
        var words = new SegmenterChoice();
        var separator = new Option<string>("--separator") { Description = "What stands between two words; \\t is a tab.", HelpName = "TEXT", DefaultValueFactory = _ => " " }
            .Within((parsed, given) => Answer.FormatOf(parsed) is { } format ? $"{given.Name} goes with plain lines, not with --format {format}." : null);
        var command = new Command("segment", """
            Cut Chinese texts into words, as jieba 0.42.1 does.

            One output line for each input line.


            Examples:
              rhetoric segment readout.txt
              echo 两国元首就中美关系深入交换意见 | rhetoric segment -
              rhetoric segment readout.txt --pos
              rhetoric segment readouts/ --format json -o words.json
            """)
        {
            paths, mode, noModel, pos, words.Dictionary, words.Keep, words.Join, separator, Inputs.Encoding, Inputs.ListEncoding, new FormatOption("plain lines", Answer.Json), Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var how = ModeOf(parsed.GetRequiredValue(mode));
            var segmenter = words.DictionaryOf(parsed, inputs);
            segmenter = parsed.GetValue(noModel) ? segmenter.WithoutModel() : segmenter;
            var between = Regex.Unescape(parsed.GetRequiredValue(separator));
            var tags = parsed.GetValue(pos);
            if (tags && how != SegmentationMode.Exact)
            {
                throw new UsageException("--pos goes with the exact mode.");
            }

            var isPlain = words.IsPlain(parsed);
            if (!isPlain && (tags || how != SegmentationMode.Exact))
            {
                throw new UsageException($"{words.Keep.Name} and {words.Join.Name} go with the exact mode and without --pos.");
            }

            var cutting = words.Of(parsed, segmenter);

            switch (Answer.FormatOf(parsed))
            {
                case null:
                    Func<string, IEnumerable<string>> cut = tags ? line => segmenter.Tag(line).Select(word => word.ToString()) : isPlain ? line => segmenter.Cut(line, how) : line => Words.Of(cutting, line);
                    Answer.Write(terminal, parsed.GetValue(Answer.File), Answer.Text(writer => WriteLines(writer, corpus, cut, between, cancellationToken)), cancellationToken);
                    break;
                default:
                    var head = new ResultHead
                    {
                        Inputs = [.. corpus],
                        Lexicon = "none",
                        Segmenter = tags ? segmenter.TaggingIdentity : cutting.Identity,
                        Dictionary = segmenter.DictionaryIdentity,
                    };
                    Answer.Write(terminal, parsed.GetValue(Answer.File), tags
                        ? stream => ResultJson.Write(stream, head, corpus.Select(readout => (readout, (IReadOnlyList<TaggedWord>)segmenter.Tag(readout.Original))))
                        : stream => ResultJson.Write(stream, head, corpus.Select(readout => (readout, isPlain ? segmenter.Tokenize(readout.Original, how) : Words.SpansOf(cutting, readout.Original)))), cancellationToken);
                    break;
            }
        }, cancellationToken));
        return command;
    }

    private static void WriteLines(TextWriter writer, ReadoutCorpus corpus, Func<string, IEnumerable<string>> cut, string separator, CancellationToken cancellationToken)
    {
        foreach (var readout in corpus)
        {
            using var lines = new StringReader(readout.Original);
            while (lines.ReadLine() is { } line)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.Write(string.Join(separator, cut(line)));
                writer.Write('\n');
            }
        }
    }

    private static SegmentationMode ModeOf(string name) => name switch
    {
        "exact" => SegmentationMode.Exact,
        "full" => SegmentationMode.Full,
        "search" => SegmentationMode.Search,
        _ => throw new UsageException($"The mode '{name}' is not known; it is exact, full or search."),
    };
}
