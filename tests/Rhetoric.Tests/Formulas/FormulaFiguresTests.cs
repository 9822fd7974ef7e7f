namespace Rhetoric.Tests.Formulas;

public sealed class FormulaFiguresTests
{
    private static readonly Readout[] Readouts =
    [
        Dated("a", 2011, "要正确历史观。"),
        Dated("b", 2013, "要正确的历史观，更要正确的历史观。"),
        Dated("c", 2015, "要正确的历史观。"),
        new("d", "要正确历史观。"),
        Dated("e", 2019, "要史观。"),
    ];

    private static readonly Formula Found = new ReadoutCorpus(Readouts)
        .FindFormulas(new()
        {
            MinCount = 9,
            Lexicon = FormulaLexicon.Of("own", [new()
        {
            Canonical = "正确历史观",
            Category = "",
            Forms = ["正确历史观", "正确的历史观", "史观"],
            Gloss = "",
        }])
        }).Find("正确历史观")!;

    [Fact]
    public void The_commonest_wording_is_the_heading_and_the_name_stays() => Assert.Equal(("正确的历史观", "正确历史观"), (Found.Canonical, Found.Family));

    [Fact]
    public void The_figures_under_the_heading_are_its_own_and_those_of_the_family_stand_beside()
    {
        Assert.Equal((3, 2, 2013, 2015), (Found.Heading.Count, Found.Heading.Documents, Found.Heading.First!.Value.Year, Found.Heading.Last!.Value.Year));
        Assert.Equal((6, 5, 2011, 2019), (Found.FamilyCount, Found.FamilyDocuments, Found.FamilyFirst!.Value.Year, Found.FamilyLast!.Value.Year));
    }

    [Fact]
    public void Each_wording_has_its_own_figures_and_says_why_it_is_here()
    {
        Assert.Equal(
            ["正确的历史观 3 2 2013-01-01 2015-01-01 heading", "正确历史观 2 2 2011-01-01 2011-01-01 particle", "史观 6 5 2011-01-01 2019-01-01 listed"],
            Found.Variants.Select(variant => FormattableString.Invariant(
                $"{variant.Form} {variant.Count} {variant.Documents} {variant.First:yyyy-MM-dd} {variant.Last:yyyy-MM-dd} {variant.Relation}")));
        Assert.Equal("正确的历史观", Found.Variants[1].Relation.To);
    }

    [Fact]
    public void A_heading_counts_inside_longer_wordings_too_as_a_trace_of_it_does()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "历史观", Category = "", Forms = ["历史观", "正确历史观"], Gloss = "" }]);
        var corpus = new ReadoutCorpus([Dated("a", 2011, "林远强调，要正确历史观。"), Dated("b", 2013, "林远强调，要历史观，要历史观。")]);
        var found = corpus.FindFormulas(new() { MinCount = 9, Lexicon = lexicon }).Find("历史观")!;
        var traced = corpus.Timeline("历史观", new TraceOptions { IsExact = true });

        Assert.Equal(("历史观", 3, 2, 2011), (found.Canonical, found.Count, found.Documents, found.First!.Value.Year));
        Assert.Equal((traced.Count, traced.Documents, traced.First), (found.Count, found.Documents, found.First));
        Assert.Equal(3, found.FamilyCount);
        Assert.Equal([new SpeakerCount("林远", 3)], found.Speakers);
    }

    [Fact]
    public void Of_equally_used_wordings_that_of_more_readouts_heads()
    {
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "天海", Category = "", Forms = ["天海", "海天"], Gloss = "" }]);
        var found = new ReadoutCorpus([new("a", "天海、天海。"), new("b", "海天。"), new("c", "海天。")]).FindFormulas(new() { MinCount = 9, Lexicon = lexicon }).Find("天海")!;

        Assert.Equal("海天", found.Canonical);
    }

    [Fact]
    public void A_decision_is_told_as_one()
    {
        using var file = new TemporaryFile("甲天\t乙海\tsame\n");
        var lexicon = FormulaLexicon.Of("own", [new() { Canonical = "甲天", Category = "", Forms = ["甲天"], Gloss = "" }, new() { Canonical = "乙海", Category = "", Forms = ["乙海"], Gloss = "" }]);
        var found = new ReadoutCorpus([new("a", "甲天、甲天、乙海。")]).FindFormulas(new() { MinCount = 9, Lexicon = lexicon, Decisions = FamilyDecisions.Load(file.Path) }).Find("乙海")!;

        Assert.Equal(["heading", "decision"], found.Variants.Select(variant => variant.Relation.ToString()));
    }

    private static Readout Dated(string id, int year, string text) => new(id, text) { Date = new DateOnly(year, 1, 1) };
}
