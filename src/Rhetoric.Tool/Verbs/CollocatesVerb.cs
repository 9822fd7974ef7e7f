using System.CommandLine;
using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>Lists the words that stand near a pattern more often than by chance.</summary>
internal static class CollocatesVerb
{
    public static Command Of(Terminal terminal)
    {
        var pattern = new Argument<string>("PATTERN") { Description = "What the words stand near." };
        var paths = Inputs.Paths();
        var kind = new Option<string>("--kind") { Description = "literal, wildcard (* and ?) or regex.", HelpName = "KIND", DefaultValueFactory = _ => "literal" }.Offering<PatternKind>();
        var scope = new Option<string>("--scope")
        {
            Description = "How near: window (words on either side), clause, sentence or paragraph.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "window",
        }.Offering<CollocateScope>();
        var window = new Option<string?>("--window") { Description = "With the scope window: words on either side, 5 (the default), or before and after, 3,5.", HelpName = "N" };
        var unit = new Option<string>("--unit") { Description = "token (words) or char.", HelpName = "UNIT", DefaultValueFactory = _ => "token" }.Offering("token", "char");
        var folding = new Option<string>("--fold")
        {
            Description = "Differences that are not seen in collocates: none, case, width or case+width.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "none",
        }.Offering("none", "case", "width", "case+width");
        var stopWords = new FileOption<string?>("--stopwords") { Description = "Words that are no collocates: a file, one a line.", HelpName = "FILE" };
        var minCount = new Option<int>("--min-count") { Description = "The fewest times that the two meet.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var minDocs = new Option<int>("--min-docs") { Description = "The fewest readouts in which they meet.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var measure = new Option<string>("--measure") { Description = $"By what they are ranked: {MeasureNames.AllAssociations}.", HelpName = "NAME", DefaultValueFactory = _ => "ll" }.Offering(MeasureNames.Associations);
        var words = new SegmenterChoice();
        var top = Verb.Top(50);
        var command = new Command("collocates", """
            List words that stand near a pattern more than by chance.

            A row has the table that the value is computed from: together (joint, before and after the pattern, docs),
            by chance (expected), near any match, everywhere (count), and the sample.


            Examples:
              rhetoric collocates 合作 readouts/
              rhetoric collocates 海峡 readouts/ --scope sentence --measure logdice --min-docs 3
              rhetoric collocates "坚持*原则" readouts/ --kind wildcard --window 0,3 --stopwords stop.txt
            """)
        {
            pattern, paths, kind, scope, window, unit, folding, stopWords, minCount, minDocs, measure, words.Dictionary, words.Keep, words.Join, top,
            ReadoutChoice.Series, ReadoutChoice.From, ReadoutChoice.To, Inputs.Unique, Inputs.AsWritten, Inputs.Encoding, Inputs.ListEncoding, Answer.Formats(), Answer.CsvSafe, Answer.File,
        };
        command.SetAction((parsed, cancellationToken) => Verb.Run(terminal, parsed, inputs =>
        {
            var near = Verb.Choice<CollocateScope>(parsed.GetRequiredValue(scope), scope);
            if (parsed.GetValue(window) is not null && near != CollocateScope.Window)
            {
                throw new UsageException($"{window.Name} goes with {scope.Name} window, not with {parsed.GetValue(scope)}.");
            }

            var sought = Verb.NotEmpty(parsed.GetRequiredValue(pattern), pattern.Name);
            var (before, after) = WindowOf(parsed.GetValue(window), window);
            var counted = PhraseChoice.UnitOf(parsed.GetRequiredValue(unit));
            words.RefuseWithCharacters(parsed, counted);
            var by = parsed.GetRequiredValue(measure);
            var segmenter = words.Of(parsed, inputs);
            var options = new CollocateOptions
            {
                Kind = Verb.Choice<PatternKind>(parsed.GetRequiredValue(kind), kind),
                Scope = near,
                Before = before,
                After = after,
                Unit = counted,
                Folding = PhraseChoice.FoldingOf(parsed.GetRequiredValue(folding)),
                StopWords = parsed.GetValue(stopWords) is { } list ? StopWordFile.Read(list, counted, segmenter ?? Segmenter.Default, Inputs.ListEncodingOf(parsed), inputs.Say) : [],
                MinCount = Verb.AtLeastOne(parsed.GetValue(minCount), minCount),
                MinDocuments = Verb.AtLeastOne(parsed.GetValue(minDocs), minDocs),
                Measure = MeasureNames.Association(by) ?? throw new UsageException($"The measure '{by}' is not known; it is {MeasureNames.AllAssociations}."),
                Segmenter = segmenter,
            };
            var most = Verb.AtLeastOne(parsed.GetValue(top), top);
            var corpus = inputs.Read(parsed.GetRequiredValue(paths), parsed, cancellationToken);
            var collocates = ProgressBar.Show(terminal, "finding collocates", progress => corpus.FindCollocates(sought, options, progress, cancellationToken));
            var head = new ResultHead
            {
                Inputs = [.. corpus],
                Lexicon = "none",
                Segmenter = counted == PhraseUnit.Token ? (segmenter ?? Segmenter.Default).Identity : "none",
                Measure = by,
            };
            if (collocates.Count == 0)
            {
                MatchCount.SayNone(inputs, sought, options.Kind, kind, corpus.Count, "nothing stands often enough near");
            }

            var table = collocates.Take(most).ToTable();
            Answer.Write(terminal, parsed, head, () => table, stream => ResultJson.Write(stream, head, "collocates", table), cancellationToken);
        }, cancellationToken));
        return command;
    }

    private static (int Before, int After) WindowOf(string? written, Option option)
    {
        if (written is null)
        {
            return (CollocateOptions.Default.Before, CollocateOptions.Default.After);
        }

        var sides = written.Split(',');
        return sides.Length <= 2
            && int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
            && int.TryParse(sides[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var after)
                ? (before, after)
                : throw new UsageException($"{option.Name} is '{written}'; it is a number of words such as 5, or two such as 3,5.");
    }
}
