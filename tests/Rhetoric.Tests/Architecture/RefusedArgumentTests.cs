using Rhetoric.Statistics;

namespace Rhetoric.Tests.Architecture;

/// <summary>What a caller may give by mistake is refused by name, not by a fault inside.</summary>
public class RefusedArgumentTests
{
    private static readonly Readout Short = new("kurz", "岚海表示，愿扩大合作。");

    private static readonly Dictionary<string, Action> Calls = new(StringComparer.Ordinal)
    {
        ["asks by null"] = () => Asks().By(null!),
        ["asks to null"] = () => Asks().To(null!),
        ["asks of an unknown kind"] = () => Asks().Of((AskKind)99),
        ["attributions by null"] = () => new ReadoutCorpus([Short]).ReadAttributions().By(null!),
        ["formulas with a null family"] = () => FormulaLexicon.Of("own", [null!]),
        ["formulas of nothing"] = () => FormulaLexicon.Of("own", null!),
        ["frames with a null frame"] = () => FrameLexicon.Of("own", [null!]),
        ["words with a null word"] = () => DiscourseLexicon.Default.With([null!]),
        ["the text of a span in null"] = () => new TextSpan(0, 1).TextIn(null!),
        ["a null formula"] = () => new ReadoutCorpus([Short]).FindFormulas().Find(null!),
        ["a null topic"] = () => TopicLexicon.Default.Of(null!),
        ["the rungs of null"] = () => LadderLexicon.Default.RungsOf(null!),
        ["characters beyond the text"] = () => _ = Short[new TextSpan(5, 99)],
        ["the original of a span beyond the text"] = () => Short.OriginalSpan(new TextSpan(0, 99)),
        ["the original of a span before the text"] = () => Short.OriginalSpan(new TextSpan(-3, -1)),
        ["a quotation that ends before it begins"] = () => Short.Quote(new TextSpan(5, 2)),
        ["topics beyond the text"] = () => Short.TopicsOf(new TextSpan(-5, 999)),
        ["rungs beyond the text"] = () => LadderLexicon.Default.RungsIn(Short, new TextSpan(0, 999)),
        ["positions in an empty corpus"] = () => Dispersion.AverageReducedFrequency([1, 2], 0),
        ["fewer words than none"] = () => LexicalDiversity.TypeTokenRatio(-1, 5),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistaken_argument_is_named(string name)
    {
        var fault = Assert.ThrowsAny<ArgumentException>(Calls[name]);

        Assert.False(string.IsNullOrEmpty(fault.ParamName), fault.Message);
    }

    [Fact]
    public void A_default_match_has_no_words() => Assert.Equal("", default(FormulaMatch).ToString());

    private static AskTable Asks() => new ReadoutCorpus([Short]).ReadAsks();
}
