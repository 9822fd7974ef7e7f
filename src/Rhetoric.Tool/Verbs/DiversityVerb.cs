using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Measures how varied the words of texts are.</summary>
internal static class DiversityVerb
{
    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var per = PerChoice.Of("Figures");
        var folding = new Option<string>("--fold")
        {
            Description = "Differences that make no different word: none, case, width or case+width.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "none",
        }.Offering("none", "case", "width", "case+width");
        var window = new Option<int>("--window") { Description = "The words in a window of mattr.", HelpName = "N", DefaultValueFactory = _ => DiversityOptions.Default.Window };
        var segment = new Option<int>("--segment") { Description = "The words in a segment of msttr.", HelpName = "N", DefaultValueFactory = _ => DiversityOptions.Default.Segment };
        var draws = new Option<int>("--draws") { Description = "The words drawn for hdd.", HelpName = "N", DefaultValueFactory = _ => DiversityOptions.Default.Draws };
        var threshold = new Option<double>("--mtld-threshold")
        {
            Description = "The type-token ratio at which a factor of mtld is full, between 0 and 1.",
            HelpName = "N",
            DefaultValueFactory = _ => DiversityOptions.Default.MtldThreshold,
        };
        var decimalLogarithms = new Option<bool>("--log10") { Description = "Logarithms of base 10 in s, u and a2, as quanteda has them; else of base e." };
        var words = new SegmenterChoice();
        var command = new Command("diversity", """
            Measure how varied the words of texts are.

            Every usual measure of lexical diversity. Most fall as a text grows: compare texts of equal length, or look
            at mattr, mtld and hdd. What a text is too short for is empty.


            Examples:
              rhetoric diversity readouts/ --format csv -o diversity.csv
              rhetoric diversity readouts/ --per year
              rhetoric diversity readouts/ --per corpus --fold case+width --log10
            """)
        {
            paths, per, folding, window, segment, draws, threshold, decimalLogarithms, words.Dictionary, words.Keep, words.Join,
            ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var unit = Verb.Choice<PerUnit>(parsed.GetRequiredValue(per), per);
            var full = parsed.GetValue(threshold);
            var options = new DiversityOptions
            {
                Segmenter = words.Of(parsed, inputs),
                Folding = PhraseChoice.FoldingOf(parsed.GetRequiredValue(folding)),
                Window = Verb.AtLeastOne(parsed.GetValue(window), window),
                Segment = Verb.AtLeastOne(parsed.GetValue(segment), segment),
                Draws = Verb.AtLeastOne(parsed.GetValue(draws), draws),
                MtldThreshold = full is > 0 and < 1 ? full : throw new UsageException(FormattableString.Invariant($"{threshold.Name} is {full}; it must lie between 0 and 1.")),
                LogBase = parsed.GetValue(decimalLogarithms) ? 10 : Math.E,
            };
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var table = ProgressBar.Show(terminal, "measuring", progress => TableOf(corpus, unit, options, progress, cancellationToken));
            var head = new ResultHead { Inputs = [.. corpus], Lexicon = "none", Segmenter = (options.Segmenter ?? Segmenter.Default).Identity };
            Answer.Write(terminal, parsed, head, () => table, stream => ResultJson.Write(stream, head, "diversity", table), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static ResultTable TableOf(ReadoutCorpus corpus, PerUnit unit, DiversityOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var measured = progress.Pieces(corpus.Count);
        return unit switch
        {
            PerUnit.Readout => corpus.Select(readout => (readout, Of(new ReadoutCorpus([readout])))).ToTable(),
            PerUnit.Year => PerChoice.Years(corpus).Select(year => (year.Year, Of(year.Readouts))).ToTable(),
            _ => corpus.MeasureDiversity(options, progress, cancellationToken).ToTable(),
        };

        DiversityProfile Of(ReadoutCorpus readouts)
        {
            var profile = readouts.MeasureDiversity(options, cancellationToken: cancellationToken);
            measured.Add(readouts.Count);
            return profile;
        }
    }
}
