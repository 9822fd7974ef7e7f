namespace Rhetoric.Tests.Comparison;

public sealed class FormulaCollatingTests
{
    [Fact]
    public void The_heading_counts_inside_a_longer_wording_too_as_its_own_figures_do()
    {
        var lexicon = FormulaLexicon.Of("own", [new FormulaFamily { Canonical = "航道安宁", Category = "", Forms = ["航道安宁", "共护航道安宁", "航道平安"], Gloss = "" }]);
        var corpus = new ReadoutCorpus(new[] { "林远指出，航道安宁很重要，航道安宁来之不易。", "林远指出，要共护航道安宁。", "林远指出，航道平安很重要。" }.Select((text, at) => new Readout($"r{at}", text)));
        var formula = Assert.Single(corpus.Collate(new CollationOptions { Formulas = new FormulaOptions { Lexicon = lexicon, MinCount = 100 } }).Formulas);

        Assert.Equal("航道安宁", formula.Formula.Canonical);
        Assert.Equal([(2, 2, 2, 2), (1, 0, 1, 1), (0, 0, 1, 1)], formula.Cells.Select(cell => (cell.Exact, cell.ExactNet, cell.Family, cell.FamilyNet)));
        Assert.Equal(formula.Formula.Count, formula.Cells.Sum(cell => cell.Exact));
    }
}
