using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Formulas;

public sealed class FormulaFindingTests
{
    private static readonly FormulaOptions MinedAlone = new() { Lexicon = FormulaLexicon.None };

    [Theory]
    [InlineData("yunlan-jiyuan", "反对在国际关系中使用武力或以武力相威胁", 5, "2013-06-04", "2021-06-28")]
    [InlineData("yunlan-jiyuan", "发挥两国合作委员会的统筹协调作用", 8, "2013-06-04", "2021-06-28")]
    [InlineData("yunlan-jiyuan", "星桥倡议", 10, "2014-09-12", "2021-06-28")]
    [InlineData("yunlan-lanhai", "慎重处理涉青屿问题", 4, "2015-11-20", "2018-12-02")]
    [InlineData("yunlan-lanhai", "照顾彼此重大关切", 4, "2015-03-08", "2021-11-16")]
    public void Mining_finds_a_planted_formula_with_its_first_and_last_use(string series, string formula, int count, string first, string last)
    {
        var found = ReadoutCorpus.Load(ComposedCorpus.Folder(series)).FindFormulas(MinedAlone).Find(formula);

        Assert.NotNull(found);
        Assert.Equal(FormulaOrigin.Mined, found.Origin);
        Assert.Equal(count, found.FamilyCount);
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last)), (found.FamilyFirst, found.FamilyLast));
    }

    [Theory]
    [InlineData("云岚新型航道关系|云岚新型航道关系|新型航道关系", "新型航道关系")]
    [InlineData("云岚新型航道关系|云岚新型航道关系|云岚新型航道关系|云岚新型航道关系|新型航道关系", "云岚新型航道关系")]
    [InlineData("新型的航道关系|新型的航道关系|新型航道关系", "新型的航道关系")]
    [InlineData("云岚新型航道关系的|云岚新型航道关系的|云岚新型航道关系的|云岚新型航道关系的|云岚新型航道关系", "云岚新型航道关系")]
    public void The_barer_of_two_wordings_is_the_heading_where_it_is_used_by_itself(string clauses, string heading)
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "云岚新型航道关系", Category = "", Forms = ["云岚新型航道关系", "新型航道关系", "新型的航道关系", "云岚新型航道关系的"], Gloss = "" }]);

        Assert.Equal(heading, Assert.Single(new Readout("r", clauses.Replace('|', '。') + "。").MatchFormulas(new() { Lexicon = lexicon })).Canonical);
    }

    [Theory]
    [InlineData(FormulaOrigin.Mined, 0.05, false)]
    [InlineData(FormulaOrigin.Mined, 0.15, true)]
    [InlineData(FormulaOrigin.Lexicon, 0.05, true)]
    public void What_mining_finds_hardly_likely_is_not_shown_unasked(FormulaOrigin origin, double score, bool isShown) =>
        Assert.Equal(isShown, (ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).FindFormulas()[0] with { Origin = origin, Score = score }).IsLikely);

    [Fact]
    public void Every_use_stands_where_it_says()
    {
        FormulaOccurrence[] uses = [.. ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).FindFormulas().SelectMany(formula => formula.Occurrences)];

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Equal(use.Form, use.Readout[use.Span]));
    }

    [Fact]
    public void Principle_and_policy_are_told_apart_by_who_says_them()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "一个云澜原则", Category = "", Forms = ["一个云澜原则"], Gloss = "" }, new() { Canonical = "一个云澜政策", Category = "", Forms = ["一个云澜政策"], Gloss = "" }]);
        var found = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).FindFormulas(new() { Lexicon = lexicon });

        Assert.All(found.Find("一个云澜原则")!.Occurrences, use => Assert.Equal(("沈怀舟", "岚方"), (use.Speaker, use.Addressee)));
        Assert.All(found.Find("一个云澜政策")!.Occurrences, use => Assert.Contains(use.Speaker, new[] { "维伦", "科兰" }));
    }

    [Theory]
    [InlineData("南海", "双方谈到南海问题。", 1)]
    [InlineData("南海", "沈怀舟在中南海见到科兰。", 0)]
    [InlineData("大船", "两国关系的大船要行稳。", 1)]
    [InlineData("大船", "岚海有强大船队。", 0)]
    [InlineData("友好", "两国是睦邻友好的邻居。", 1)]
    [InlineData("守礁、护港、修路", "要守礁、护港和修路。", 1)]
    [InlineData("守礁、护港、修路", "要守礁、护港以及修路，要守礁、护港与修路。", 2)]
    [InlineData("守礁、护港、修路", "要守礁、护港，修路。", 0)]
    public void A_listed_form_counts_as_a_word_of_its_own_whatever_joins_its_last_item(string form, string text, int count)
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = form, Category = "", Forms = [form], Gloss = "" }]);

        Assert.Equal(count, new Readout("r", text).MatchFormulas(new() { Lexicon = lexicon }).Find(form)?.FamilyCount ?? 0);
        Assert.Equal(count, new ReadoutCorpus([new Readout("r", text)]).Timeline(form, new TraceOptions { Lexicon = lexicon }).Count);
    }

    [Theory]
    [InlineData("yunlan-lanhai", "让云岚关系少一些波折、多一些沉稳", "让云岚关系多一些沉稳、少一些波折", FormulaTolerance.Order)]
    [InlineData("yunlan-jiyuan", "平等信任、互帮互助、共同兴旺、世代友好", "平等信任、共同兴旺、互帮互助、世代友好", FormulaTolerance.Order)]
    public void What_stands_too_seldom_to_be_mined_is_a_wording_of_what_recurs(string series, string formula, string wording, FormulaTolerance tolerance)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
        var found = corpus.FindFormulas().Find(formula)!;

        Assert.Equal(tolerance, found.Variants.Single(variant => variant.Form == wording).Relation.Tolerances);
        Assert.Equal(found.FamilyCount, corpus.Timeline(formula).Count);
    }

    [Fact]
    public void A_listed_wording_is_not_told_by_what_is_told_by_it()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "惠及岛民", Forms = ["惠及岛民", "造福岛民"] }]);
        var found = new ReadoutCorpus([new Readout("r", "要惠及岛民，惠及岛民，惠及岛民，造福岛民，造福岛民，已造福了岛民。")]).FindFormulas(new() { Lexicon = lexicon }).Find("惠及岛民")!;

        Assert.Equal(["惠及岛民 heading", "造福岛民 listed", "造福了岛民 particle"], found.Variants.Select(variant => $"{variant.Form} {variant.Relation}"));
    }

    [Fact]
    public void Both_sides_are_named_in_the_language_of_the_readout()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "quiet seas", Forms = ["quiet seas"] }]);
        var formula = new Readout("r", "President Doe met with King Rex of Norland. The two leaders underscored their commitment to quiet seas.").MatchFormulas(new() { Lexicon = lexicon }).Find("quiet seas")!;

        Assert.Equal("both sides", Assert.Single(formula.Speakers).Speaker);
    }

    [Fact]
    public void A_form_inside_a_longer_form_of_its_family_is_one_use()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "共处", Category = "", Forms = ["共处", "和平共处"], Gloss = "" }]);

        Assert.Equal(1, new Readout("r", "双方要和平共处。").MatchFormulas(new() { Lexicon = lexicon }).Find("共处")!.FamilyCount);
    }

    [Fact]
    public void A_form_inside_a_longer_formula_of_another_family_counts_and_says_so()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "相互尊重", Category = "", Forms = ["相互尊重"], Gloss = "" }, new() { Canonical = "相互尊重、合作共赢", Category = "", Forms = ["相互尊重、合作共赢"], Gloss = "" }]);
        var found = new Readout("r", "要相互尊重、合作共赢，更要相互尊重。").MatchFormulas(new() { Lexicon = lexicon }).Find("相互尊重")!;

        Assert.Equal((2, 1), (found.FamilyCount, found.FamilyOwnCount));
    }

    [Fact]
    public void The_order_in_which_readouts_are_given_changes_nothing()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-jiyuan"));

        Assert.Equal(Rows(corpus), Rows(new ReadoutCorpus(corpus.Reverse())));

        static IEnumerable<string> Rows(ReadoutCorpus corpus) => corpus.FindFormulas().Select(formula => $"{formula.Canonical} {formula.FamilyCount} {formula.Score:R}");
    }

    [Fact]
    public void Names_of_speakers_are_no_formulas() => Assert.DoesNotContain(
        ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).FindFormulas(MinedAlone),
        formula => formula.Canonical.Contains("沈怀舟") || formula.Canonical.Contains("科兰"));

    [Fact]
    public void An_empty_corpus_has_no_formulas() => Assert.Empty(new ReadoutCorpus([]).FindFormulas());

    [Fact]
    public void A_threshold_below_two_uses_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).FindFormulas(new() { MinCount = 1 }));

    [Fact]
    public void Asking_to_stop_stops()
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

        Assert.ThrowsAny<OperationCanceledException>(() => corpus.FindFormulas(cancellationToken: new CancellationToken(canceled: true)));
    }

    [SharedTheory]
    [InlineData("相互尊重", 1)]
    [InlineData("获得感", 2)]
    public void Counts_of_a_real_readout_are_those_of_the_hand_count(string formula, int count) => Assert.Equal(count, Seed().Find(formula)?.FamilyCount);

    [SharedFact]
    public void A_couplet_that_splits_a_formula_is_no_use_of_it() =>
        Assert.Empty(new ReadoutCorpus([SeedReadout()]).Locate("合作共赢"));

    [SharedFact]
    public void One_China_is_a_principle_in_one_mouth_and_a_policy_in_the_other()
    {
        var principle = Assert.Single(Seed().Find("一个中国原则")!.Occurrences);
        var policy = Assert.Single(Seed().Find("一个中国政策")!.Occurrences);

        Assert.Equal(("习近平", "美方"), (principle.Speaker, principle.Addressee));
        Assert.Equal("特朗普", policy.Speaker);
    }

    private static FormulaTable Seed() => SeedReadout().MatchFormulas();

    private static Readout SeedReadout() => new("seed", File.ReadAllText(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt")));
}
