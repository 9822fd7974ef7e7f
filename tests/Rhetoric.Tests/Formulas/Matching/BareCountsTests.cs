namespace Rhetoric.Tests.Formulas.Matching;

public sealed class BareCountsTests
{
    private static readonly FormulaLexicon Lexicon = FormulaLexicon.Of("own", [new() { Canonical = "海上守望五项原则", Forms = ["海上守望五项原则", "五项原则"] }]);

    [Theory]
    [InlineData("双方重申海上守望五项原则，弘扬五项原则。", 2)]
    [InlineData("双方提出渔业合作五项原则。", 0)]
    [InlineData("双方提出渔业合作四项原则。", 0)]
    public void A_bare_count_is_a_use_only_where_the_readout_names_what_it_counts(string text, int count)
    {
        var readout = new Readout("r", text);

        Assert.Equal(count, readout.MatchFormulas(new() { Lexicon = Lexicon }).Find("海上守望五项原则")?.FamilyCount ?? 0);
        Assert.Equal(count, new ReadoutCorpus([readout]).Timeline("海上守望五项原则", new TraceOptions { Lexicon = Lexicon }).Count);
    }

    [Fact]
    public void A_family_that_only_counts_is_found_as_it_stands()
    {
        var own = FormulaLexicon.Of("own", [new() { Canonical = "三点建议", Forms = ["三点建议"] }]);

        Assert.Equal(1, new Readout("r", "双方提出三点建议。").MatchFormulas(new() { Lexicon = own }).Find("三点建议")?.Count);
    }

    [Fact]
    public void What_no_family_has_is_traced_as_it_stands() =>
        Assert.Equal(1, new ReadoutCorpus([new Readout("r", "双方提出渔业合作四项原则。")]).Timeline("四项原则", new TraceOptions { Lexicon = Lexicon }).Count);
}
