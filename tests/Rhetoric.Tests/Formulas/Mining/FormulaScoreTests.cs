using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Mining;

public sealed class FormulaScoreTests
{
    private static readonly FormulaEvidence Middling = new(
        Length: 5, Documents: 16, Counterparts: 6, Freedom: 0.6, LeftEdges: 0.3, RightEdges: 0.4, Listed: 0.1, Dominance: 0.3, Cohesion: 8, WordFit: 0.9, InTitle: 0, Quoted: 0, LoneFirst: 0.5, LoneLast: 0.5, Named: 0, BehindName: 0);

    private static readonly FormulaScore Chinese = new(MiningWeights.Default, MiningWords.Default, byWords: false);
    private static readonly FormulaScore English = new(MiningWeights.Default, MiningWords.Default, byWords: true);

    private static readonly Dictionary<string, (FormulaEvidence More, FormulaEvidence Less)> Pairs = new()
    {
        ["documents"] = (Middling with { Documents = 40 }, Middling),
        ["counterparts"] = (Middling with { Counterparts = 30 }, Middling),
        ["length"] = (Middling with { Length = 14 }, Middling with { Length = 7 }),
        ["freedom"] = (Middling with { Length = 9, Freedom = 1 }, Middling with { Length = 9, Freedom = 0.1 }),
        ["left edges"] = (Middling with { Length = 9, LeftEdges = 0.9 }, Middling with { Length = 9 }),
        ["right edges"] = (Middling with { RightEdges = 0.8 }, Middling),
        ["whole clauses"] = (Middling with { LeftEdges = 0.6, RightEdges = 0.6 }, Middling with { LeftEdges = 0.1, RightEdges = 0.6 }),
        ["listed"] = (Middling with { Length = 9, Listed = 0.6 }, Middling with { Length = 9 }),
        ["dominance"] = (Middling, Middling with { Dominance = 0.8 }),
        ["cohesion"] = (Middling with { Cohesion = 11 }, Middling with { Cohesion = 4 }),
        ["quoted"] = (Middling with { Quoted = 0.8 }, Middling),
        ["words"] = (Middling, Middling with { WordFit = 0.6 }),
    };

    public static TheoryData<string> Evidence => [.. Pairs.Keys];

    public static TheoryData<string, string> Headings => new()
    {
        { "守护北海航道", "的守护北海航" },
        { "守护北海航道", "守护的北海航" },
        { "守护北海航道", "守护北海航更" },
        { "守护北海航道", "感谢北海航道" },
        { "守护北海航道", "今年北海航道" },
        { "守护北海航道", "守护3条航道" },
        { "守护北海航道", "守护渔业航道" },
        { "守护北海航道", "守护议会航道" },
        { "守护北海航道", "愿同北海航道" },
        { "守护共同航道", "守护北海航道" },
        { "渔民友好往来", "人民友好往来" },
        { "守护北海航道", "守护北海一道" },
    };

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Each_evidence_counts(string evidence)
    {
        var (more, less) = Pairs[evidence];

        Assert.True(Chinese.Of(more, "守护北海航道") > Chinese.Of(less, "守护北海航道"));
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Each_class_of_words_counts(string more, string less) =>
        Assert.True(Chinese.Of(Middling, more) > (Chinese.Of(Middling, less) ?? 0));

    [Fact]
    public void A_function_character_counts_where_it_is_a_word()
    {
        Assert.True(Chinese.Of(Middling with { LoneFirst = 0 }, "同护北海航道") > Chinese.Of(Middling with { LoneFirst = 1 }, "同护北海航道"));
        Assert.True(Chinese.Of(Middling with { LoneLast = 0 }, "守护北海直到") > Chinese.Of(Middling with { LoneLast = 1 }, "守护北海直到"));
        Assert.Equal(Chinese.Of(Middling with { LoneFirst = 0, LoneLast = 0 }, "守护北海航道"), Chinese.Of(Middling with { LoneFirst = 1, LoneLast = 1 }, "守护北海航道"));
    }

    [Theory]
    [InlineData(0.5, 0, 0)]
    [InlineData(0.5, 3, 0.25)]
    [InlineData(1, 21, 3)]
    public void Readouts_count_by_threes(double chance, int documents, double score) => Assert.Equal(score, FormulaScore.Of(chance, documents), 12);

    [Theory]
    [InlineData("guardians of shared seas", "guardians of quiet seas")]
    [InlineData("guardians of quiet seas", "guardians during the seas")]
    [InlineData("guardians of quiet seas", "guardians of monday seas")]
    [InlineData("guardians of quiet seas", "secretary of quiet seas")]
    public void English_words_stand_whole(string more, string less)
    {
        var evidence = Middling with { WordFit = 1 };

        Assert.True(English.Of(evidence, more) > (English.Of(evidence, less) ?? 0));
        Assert.Equal(English.Of(evidence, "guardians of quiet seas"), English.Of(evidence, "guardians of yearlings seas"));
    }

    [Fact]
    public void What_mostly_cuts_words_is_no_formula() => Assert.Null(Chinese.Of(Middling with { WordFit = 0.3 }, "守护共同航道"));

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(0.95, false)]
    public void What_mostly_stands_behind_one_name_is_cut_out_of_it(double behindName, bool isFormula) =>
        Assert.Equal(isFormula, Chinese.Of(Middling with { BehindName = behindName }, "守护共同航道") is not null);

    [Fact]
    public void An_English_name_is_less_of_a_formula_and_what_goes_on_is_none()
    {
        var evidence = Middling with { WordFit = 1 };

        Assert.True(English.Of(evidence, "guardians of quiet seas") > (English.Of(evidence with { Named = 0.9 }, "guardians of quiet seas") ?? 0));
        Assert.Null(English.Of(evidence, "guardians of the recent"));
        Assert.Null(English.Of(evidence, "treaty between the coastal states"));
        Assert.NotNull(English.Of(evidence, "treaty between Varga and the coast"));
    }

    [Fact]
    public void What_two_countries_close_is_cut()
    {
        Assert.Null(Chinese.Of(Middling, "共同守护中巴"));
        Assert.NotNull(Chinese.Of(Middling, "共同守护中文"));
    }

    [Theory]
    [InlineData("和海上守护", 0.6, 0, false)]
    [InlineData("和海上守护", 0.4, 0, true)]
    [InlineData("与海为善", 0.6, 0, true)]
    [InlineData("守护海洋更", 0, 0.6, false)]
    [InlineData("守护海洋更", 0, 0.4, true)]
    [InlineData("更好守护", 0.6, 0, true)]
    [InlineData("与海洋", 0.6, 0, false)]
    [InlineData("守护海洋新", 0, 0.6, false)]
    [InlineData("亿海洋居民", 0.6, 0, false)]
    public void What_opens_or_closes_with_a_joining_word_is_cut(string heading, double loneFirst, double loneLast, bool isFormula) =>
        Assert.Equal(isFormula, Chinese.Of(Middling with { LoneFirst = loneFirst, LoneLast = loneLast, WordFit = 1, RightEdges = 0.8 }, heading) is not null);

    [Theory]
    [InlineData("携手一道维护", 0.2, false)]
    [InlineData("携手一道维护", 0.3, true)]
    [InlineData("携手一道守护", 0.2, true)]
    public void A_verb_without_its_object_closes_nothing(string heading, double rightEdges, bool isFormula) =>
        Assert.Equal(isFormula, Chinese.Of(Middling with { RightEdges = rightEdges, WordFit = 1, LoneFirst = 0, LoneLast = 0 }, heading) is not null);

    [Theory]
    [InlineData("好海洋友邻", 0.6, 0.1, 0.1, false)]
    [InlineData("好海洋友邻", 0.4, 0.1, 0.1, true)]
    [InlineData("好海洋友邻", 0.6, 0.3, 0.1, true)]
    [InlineData("好海洋友邻", 0.6, 0.1, 0.3, true)]
    [InlineData("老海洋友邻", 0.6, 0.1, 0.1, true)]
    public void A_bound_character_opens_a_formula_only_at_an_edge_or_in_a_list(string heading, double loneFirst, double leftEdges, double listed, bool isFormula) =>
        Assert.Equal(isFormula, Chinese.Of(Middling with { LoneFirst = loneFirst, LeftEdges = leftEdges, Listed = listed, WordFit = 1, RightEdges = 0.8, Documents = 60 }, heading) is not null);

    [Theory]
    [InlineData("五项共同原则", true)]
    [InlineData("五项原则", false)]
    [InlineData("5点主张", false)]
    [InlineData("五海原则", true)]
    public void A_bare_count_is_no_formula(string heading, bool isFormula) =>
        Assert.Equal(isFormula, Chinese.Of(Middling with { LoneFirst = 0, LoneLast = 0, WordFit = 1, RightEdges = 0.8, Documents = 60, Cohesion = 12 }, heading) is not null);

    [Fact]
    public void A_title_of_a_work_is_no_formula() => Assert.Null(Chinese.Of(Middling with { InTitle = 0.6 }, "守护共同航道"));

    [Fact]
    public void A_fragment_is_no_formula() => Assert.Null(Chinese.Of(Middling with { WordFit = 0, Cohesion = 0, Dominance = 0.95, RightEdges = 0, LeftEdges = 0 }, "的守护北海"));

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    public void Tiers_go_by_characters(int length, int tier) => Assert.Equal(tier, (int)FormulaScore.TierOf(length));
}
