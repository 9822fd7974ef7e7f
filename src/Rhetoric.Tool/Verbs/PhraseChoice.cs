using System.CommandLine;
using System.Globalization;

namespace Rhetoric.Tool.Verbs;

/// <summary>Which phrases are counted: unit, length, boundary, folding and stop words, and by how many threads.</summary>
internal sealed class PhraseChoice
{
    public Option<string> Unit { get; } = new Option<string>("--unit") { Description = "token (words) or char; per_million is of these.", HelpName = "UNIT", DefaultValueFactory = _ => "token" }.Offering("token", "char");

    public Option<string> Lengths { get; } = new("--n") { Description = "Length of phrases in units: 4 or 2-5.", HelpName = "N", DefaultValueFactory = _ => "1-5" };

    public Option<string> Boundary { get; } = new Option<string>("--boundary")
    {
        Description = "Where a phrase ends: clause, sentence or paragraph.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "clause",
    }.Offering<PhraseBoundary>();

    public Option<string> Folding { get; } = new Option<string>("--fold")
    {
        Description = "What is not told apart: none, case, width or case+width.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "none",
    }.Offering("none", "case", "width", "case+width");

    public Option<string?> StopWords { get; } = new FileOption<string?>("--stopwords") { Description = "Words (or characters) that are no content: a file.", HelpName = "FILE" };

    public Option<string?> StopWordRule { get; } = new Option<string?>("--stopword-rule")
    {
        Description = "Where no stop word may stand: edges (the default) or anywhere.",
        HelpName = "NAME",
    }.Offering("edges", "anywhere");

    public SegmenterChoice Words { get; } = new();

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "How many threads count; the answer is the same.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <exception cref="UsageException">A value is none of those that the help names.</exception>
    public PhraseOptions Of(ParseResult parsed, Inputs inputs)
    {
        var (shortest, longest) = LengthsOf(parsed.GetRequiredValue(Lengths));
        var unit = UnitOf(parsed.GetRequiredValue(Unit));
        var rule = StopWordRuleOf(parsed.GetValue(StopWordRule));
        var file = parsed.GetValue(StopWords);
        if (rule is not null && file is null)
        {
            throw new UsageException($"{StopWordRule.Name} goes with {StopWords.Name}.");
        }

        Words.RefuseWithCharacters(parsed, unit);
        var segmenter = Words.Of(parsed, inputs);
        return new PhraseOptions
        {
            Unit = unit,
            Segmenter = segmenter,
            MinLength = shortest,
            MaxLength = longest,
            Boundary = Verb.Choice<PhraseBoundary>(parsed.GetRequiredValue(Boundary), Boundary),
            Folding = FoldingOf(parsed.GetRequiredValue(Folding)),
            StopWords = file is null ? [] : StopWordFile.Read(file, unit, segmenter ?? Segmenter.Default, Inputs.ListEncodingOf(parsed), inputs.Say),
            StopWordRule = rule ?? Rhetoric.StopWordRule.AtEdges,
            Threads = Verb.AtLeastOne(parsed.GetValue(Threads), Threads),
        };
    }

    /// <exception cref="UsageException">The name is not that of a unit.</exception>
    public static PhraseUnit UnitOf(string name) => name switch
    {
        "token" => PhraseUnit.Token,
        "char" => PhraseUnit.Character,
        _ => throw new UsageException($"The unit '{name}' is not known; it is token or char."),
    };

    /// <exception cref="UsageException">The name is not that of a folding.</exception>
    public static PhraseFolding FoldingOf(string name) => name switch
    {
        "none" => PhraseFolding.None,
        "case" => PhraseFolding.Case,
        "width" => PhraseFolding.Width,
        "case+width" => PhraseFolding.Case | PhraseFolding.Width,
        _ => throw new UsageException($"The folding '{name}' is not known; it is none, case, width or case+width."),
    };

    private static StopWordRule? StopWordRuleOf(string? name) => name switch
    {
        null => null,
        "edges" => Rhetoric.StopWordRule.AtEdges,
        "anywhere" => Rhetoric.StopWordRule.Anywhere,
        _ => throw new UsageException($"The rule '{name}' is not known; it is edges or anywhere."),
    };

    private static (int Shortest, int Longest) LengthsOf(string written)
    {
        var parts = written.Split('-');
        return parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var shortest)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var longest)
            && shortest >= 1 && longest >= shortest
                ? (shortest, longest)
                : throw new UsageException($"The length '{written}' is no number from 1 and no range such as 2-5.");
    }
}
