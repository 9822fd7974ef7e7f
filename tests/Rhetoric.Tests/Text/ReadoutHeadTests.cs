using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Text;

public sealed class ReadoutHeadTests
{
    [Fact]
    public void The_lead_names_who_met_whom_and_how()
    {
        var head = new Readout("r", "国家主席沈怀舟16日在澜京观澜堂同岚海联邦总统维伦举行会谈。") { Date = new DateOnly(2014, 5, 16) }.Head;

        Assert.Equal([("沈怀舟", "国家主席"), ("维伦", "岚海联邦总统")], head.Principals.Select(principal => (principal.Name, principal.Title)));
        Assert.Equal(("会谈", new DateOnly(2014, 5, 16), DateEvidence.TextWithMetadata), (head.MeetingWord, head.Date, head.DateEvidence));
    }

    [Fact]
    public void A_bare_day_without_metadata_is_no_date()
    {
        var head = new Readout("r", "国家主席沈怀舟16日会见维伦。").Head;

        Assert.Equal((null, DateEvidence.Text, new TextSpan(7, 10)), (head.Date, head.DateEvidence, head.DateSpan!.Value));
    }

    [Theory]
    [InlineData("2014-05-17", null)]
    [InlineData("2014-05-16", "2014-05-16")]
    public void Metadata_complete_the_day_only_where_they_agree(string metadata, string? date)
    {
        var head = new Readout("r", "国家主席沈怀舟16日会见维伦。") { Date = DateOnly.Parse(metadata) }.Head;

        Assert.Equal(date is null ? null : DateOnly.Parse(date), head.Date);
        Assert.Equal(date is null ? DateEvidence.Conflict : DateEvidence.TextWithMetadata, head.DateEvidence);
    }

    [Fact]
    public void A_full_date_in_the_text_dates_a_file_without_metadata()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(new DateOnly(2014, 5, 16), ReadoutCorpus.Load(folder.Write("a.txt", "国家主席沈怀舟2014年5月16日会见维伦。"))[0].Date);
    }

    [Fact]
    public void The_prefix_of_the_agency_is_set_apart()
    {
        var readout = new Readout("r", "云澜社澜京5月16日电（记者甲乙）国家主席沈怀舟16日会见岚海总统维伦。");

        Assert.Equal("云澜社澜京5月16日电（记者甲乙）", readout[readout.Head.Dateline!.Value]);
        Assert.Equal("会见", readout.Head.MeetingWord);
    }

    [Fact]
    public void Every_Chinese_lead_of_the_composed_corpus_names_a_principal_and_a_meeting()
    {
        foreach (var readout in ComposedCorpus.Folders.SelectMany(ComposedCorpus.Gold).Select(gold => gold.Readout).Where(readout => readout.Language == TextLanguage.Chinese))
        {
            Assert.NotEmpty(readout.Head.Principals);
            Assert.NotNull(readout.Head.MeetingWord);
        }
    }

    [Fact]
    public void A_text_without_a_lead_has_an_empty_head() => Assert.Equal(DateEvidence.None, new Readout("r", "").Head.DateEvidence);
}
