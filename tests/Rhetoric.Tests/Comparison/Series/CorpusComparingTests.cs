using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Comparison;

public sealed class CorpusComparingTests
{
    private static readonly Lazy<ReadoutCorpus> Lanhai = new(() => ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")));

    [Theory]
    [InlineData("2018-12-02", "2019-06-27")]
    [InlineData("2018-12-02-meeting", "2019-06")]
    public void Two_readouts_are_compared_by_id_or_date_with_the_corpus_as_background(string a, string b)
    {
        var comparison = Lanhai.Value.Compare(a, b);
        var analysed = Lanhai.Value.Analyse();
        var same = analysed.Compare(Lanhai.Value[a], Lanhai.Value[b]);

        Assert.Equal(("2018-12-02-meeting", "2019-06-27-meeting"), (comparison.A.Id, comparison.B.Id));
        Assert.Equal(same.Findings.Select(finding => finding.Title), comparison.Findings.Select(finding => finding.Title));
        Assert.Equal(same.Findings.Select(finding => finding.Title), analysed.Compare(a, b).Findings.Select(finding => finding.Title));
        Assert.Contains(comparison.Findings, finding => finding.Earlier.Any(use => use.Of > 1));
    }

    [Theory]
    [InlineData("2015", "'2015' fits 2 readouts: 2015-03-08-call, 2015-11-20-meeting.")]
    [InlineData("2019-08-01", "No readout has an id or a date that begins with '2019-08-01'; the nearest are 2019-06-27-meeting (2019-06-27).")]
    [InlineData("海棠", "No readout has an id or a date that begins with '海棠'.")]
    public void An_id_that_fits_none_or_several_names_the_candidates(string id, string message)
    {
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Lanhai.Value.Compare(id, "2021")).Message);
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Lanhai.Value.Compare("2021", id)).Message);
    }

    [Fact]
    public void A_corpus_is_analysed_once_with_each_lexicon()
    {
        var first = CorpusComparing.AnalysedOnce(Lanhai.Value, FormulaLexicon.Default, CancellationToken.None);

        Assert.Same(first, CorpusComparing.AnalysedOnce(Lanhai.Value, FormulaLexicon.Default, CancellationToken.None));
        Assert.NotSame(first, CorpusComparing.AnalysedOnce(Lanhai.Value, FormulaLexicon.None, CancellationToken.None));
        Assert.NotSame(first, CorpusComparing.AnalysedOnce(ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")), FormulaLexicon.Default, CancellationToken.None));
    }
}
