namespace Rhetoric.Tests.Corpus;

/// <summary>How well the library reads the composed corpus; what holds today must go on holding.</summary>
public sealed class CorpusQualityTests(ITestOutputHelper output)
{
    private const double AttributionFloor = 1;
    private const double ContentFloor = 1;
    private const double SectionFloor = 0.985;
    private const double AskFloor = 0.98;
    private const double AskKindFloor = 0.95;
    private const double AddresseeFloor = 0.9;
    private const double FormulaFloor = 0.85;
    private const double FindingFloor = 0.8;

    [Fact]
    public void Attributions_agree_with_the_gold() =>
        Holds("attributions", AttributionFloor, Chinese().Select(gold => GoldScores.Attributions(gold, gold.Readout.ReadDiscourse())));

    [Fact]
    public void Contents_agree_with_the_gold() =>
        Holds("contents", ContentFloor, Chinese().Select(gold => GoldScores.Contents(gold, gold.Readout.ReadDiscourse())));

    [Fact]
    public void Sections_agree_with_the_gold() =>
        Holds("sections", SectionFloor, Chinese().Select(gold => GoldScores.Sections(gold, gold.Readout.ReadDiscourse())));

    [Fact]
    public void Asks_agree_with_the_gold() =>
        Holds("asks", AskFloor, Chinese().Select(gold => GoldScores.Asks(gold, gold.Readout.ReadDiscourse())));

    [Fact]
    public void Kinds_and_polarity_of_asks_agree_with_the_gold() =>
        Holds("kinds of asks", AskKindFloor, Chinese().Select(gold => GoldScores.AskKinds(gold, gold.Readout.ReadDiscourse())));

    [Fact]
    public void Addressees_agree_with_the_gold() =>
        Holds("addressees", AddresseeFloor, Chinese().Select(gold => GoldScores.Addressees(gold, gold.Readout.ReadDiscourse())));

    [Theory]
    [InlineData("yunlan-lanhai")]
    [InlineData("yunlan-jiyuan")]
    public void Planted_formulas_are_found(string series)
    {
        var found = new ReadoutCorpus(ComposedCorpus.Gold(series).Select(gold => gold.Readout)).FindFormulas()
            .SelectMany(formula => formula.Occurrences)
            .ToLookup(occurrence => occurrence.Readout.Id, occurrence => occurrence.Span);
        Holds("formulas", FormulaFloor, ComposedCorpus.Gold(series).Select(gold => new GoldScores(
            gold.Formulas.Count(formula => found[gold.Readout.Id].Any(span => GoldScores.Agreement(formula.Span, span) >= 0.5)),
            gold.Formulas.Count,
            gold.Formulas.Count)));
    }

    [Fact]
    public void Planted_changes_are_quoted_in_the_first_twenty_findings()
    {
        var sum = GoldScores.Sum(((string[])["yunlan-lanhai", "yunlan-jiyuan"]).SelectMany(FindingsOf));
        output.WriteLine($"findings: {sum}");
        Assert.True(sum.Recall >= FindingFloor, sum.ToString());
    }

    private static IEnumerable<GoldScores> FindingsOf(string series)
    {
        var corpus = ReadoutCorpus.Load(ComposedCorpus.Folder(series));
        var analysed = corpus.Analyse();
        return GoldComparison.Read(ComposedCorpus.Folder(series)).Select(gold => GoldScores.Findings(
            gold, analysed.Compare(corpus[Path.GetFileNameWithoutExtension(gold.A)], corpus[Path.GetFileNameWithoutExtension(gold.B)]), 20));
    }

    private static IEnumerable<GoldReadout> Chinese() => ComposedCorpus.Folders
        .SelectMany(ComposedCorpus.Gold)
        .Where(gold => !gold.Readout.Id.EndsWith(".en", StringComparison.Ordinal));

    private void Holds(string name, double floor, IEnumerable<GoldScores> scores)
    {
        var sum = GoldScores.Sum(scores);
        output.WriteLine($"{name}: {sum}");
        Assert.True(sum.F1 >= floor, sum.ToString());
    }
}
