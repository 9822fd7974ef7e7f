using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Lists frames with slots and what fills them.</summary>
internal static class FramesVerb
{
    private static readonly Option<string?> File = new FileOption<string?>("--frames")
    {
        Description = "Own frames in place of the library's: a tab-separated file with the columns frame and gloss, such as 为X注入Y; none for mining alone.",
        HelpName = "FILE|none",
    };

    private static readonly Option<bool> Mined = new("--mined") { Description = "Only frames that mining finds." };
    private static readonly Option<bool> Listed = new("--listed") { Description = "Only frames that the list names; nothing is mined." };
    private static readonly Option<string?> Find = new("--find") { Description = "Only frames with this text in themselves or in a filler.", HelpName = "TEXT" };
    private static readonly Option<bool> Fillers = new Option<bool>("--fillers") { Description = "A row for each filler of each slot in place of one for each frame." }.WithinFormats(Answer.Table, Answer.Csv, Answer.Markdown, Answer.Html);

    public static Command Of(Terminal terminal)
    {
        var paths = Inputs.Paths();
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts of a frame.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var top = Verb.Top(50);
        var command = new Command("frames", """
            List frames with slots, such as 坚持X原则, and fillers.

            Named in a list or mined, with what fills them, first and last use and who says them.

            Examples:
              rhetoric frames readouts/ --top 20
              rhetoric frames readouts/ --mined --find 合作
              rhetoric frames readouts/ --frames my-frames.tsv --listed --min-docs 1 --format json -o frames.json
            """)
        {
            paths, File, Mined, Listed, minDocs, Find, Fillers, top, ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var (mined, listed) = (parsed.GetValue(Mined), parsed.GetValue(Listed));
            if (mined && listed)
            {
                throw new UsageException($"{Mined.Name} and {Listed.Name} leave nothing; give one of them, or none for both kinds.");
            }

            var lexicon = parsed.GetValue(File) switch
            {
                null => FrameLexicon.Default,
                "none" => FrameLexicon.None,
                var path => FrameLexicon.Load(path, Inputs.ListEncodingOf(parsed)),
            };
            var options = new FormulaFrameOptions { MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs), Mine = !listed, Lexicon = lexicon };
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var found = ProgressBar.Show(terminal, "finding frames", progress => corpus.FindFormulaFrames(options, progress, cancellationToken));
            FormulaFrame[] frames = [.. found.Where(frame => (!mined || frame.Origin != FormulaOrigin.Lexicon) && Holds(frame, parsed.GetValue(Find))).Take(most)];
            if (parsed.GetValue(Find) is { } sought && frames.Length == 0)
            {
                NamesMet.SayNone(terminal, Find.Name, sought, "frame", [.. found.Where(frame => !mined || frame.Origin != FormulaOrigin.Lexicon).Select(frame => frame.Text)]);
            }

            var head = new ResultHead { Inputs = [.. corpus], Lexicon = lexicon.Identity, Segmenter = Segmenter.Default.Identity };
            Answer.Write(terminal, parsed, head, () => parsed.GetValue(Fillers) ? frames.ToFillerTable() : frames.ToTable(), stream => ResultJson.Write(stream, head, frames), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static bool Holds(FormulaFrame frame, string? text) =>
        text is null || frame.Text.Contains(text, StringComparison.Ordinal)
        || frame.Slots.Any(slot => slot.Fillers.Any(filler => filler.Text.Contains(text, StringComparison.Ordinal)));
}
