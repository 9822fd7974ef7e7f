namespace Rhetoric.Tests.Discourse;

public sealed class SpeakerReadingTests
{
    private static readonly ReadoutCorpus Corpus = new(
    [
        new Readout("a", "国家主席林远5日同海棠国总统云舟会谈，谈到守望相助。\n林远指出，双方要守望相助。希望海方守望相助。\n云舟表示，海方重视守望相助。") { Date = new DateOnly(2017, 1, 5) },
        new Readout("b", "国家主席林远6日同海棠国总统云舟会谈。\n云舟总统表示，守望相助很重要。") { Date = new DateOnly(2018, 1, 6) },
    ]);

    [Fact]
    public void Places_keep_their_order_and_have_a_mouth()
    {
        var uses = Corpus.Locate("守望相助").ReadSpeakers();

        Assert.Equal(Corpus.Locate("守望相助"), uses.Select(use => new PhraseOccurrence(use.Readout, use.Span)));
        Assert.Equal([null, "林远", "林远", "云舟", "云舟"], uses.Select(use => use.Voice));
        Assert.Equal("海方", uses[2].Addressee);
        Assert.Null(uses[3].Addressee);
        Assert.Null(uses[0].Level);
        Assert.All(uses, use => Assert.Equal("守望相助", use.Snippet));
        Assert.Equal("a, 守望相助", uses[0].ToString());
        Assert.Equal("a, 守望相助 (林远 → 海方)", uses[2].ToString());
        Assert.Equal("b, 守望相助 (云舟)", uses[4].ToString());
    }

    [Fact]
    public void A_speaker_stands_as_the_text_has_it_beside_the_one_name()
    {
        var use = Corpus.Locate("守望相助").ReadSpeakers()[^1];

        var said = use.Readout.ReadDiscourse().AttributionAt(use.Span.Start)!;
        Assert.Equal((said.Speaker, said.Voice, said.Level), (use.Speaker, use.Voice, use.Level));
    }

    [Fact]
    public void Places_are_counted_by_voice_and_by_year()
    {
        var uses = Corpus.Locate("守望相助").ReadSpeakers();

        Assert.Equal([("云舟", 2, 2), ("林远", 2, 1), ("none", 1, 1)], uses.TallyBy(use => use.Voice).Select(tally => (tally.Label, tally.Count, tally.With)));
        Assert.Equal([("2017 林远", 2), ("2017 云舟", 1)], uses.Where(use => use.Voice is not null && use.Date?.Year == 2017).GroupBy(use => use.Voice).Select(group => ($"2017 {group.Key}", group.Count())));
    }

    [Fact]
    public void Asks_of_nobody_named_have_no_addressee()
    {
        var asks = new ReadoutCorpus([new Readout("a", "国家主席林远5日同海棠国总统云舟会谈。\n林远指出，要守护北海。希望海方放宽限制。")]).ReadAsks();

        Assert.All(asks, ask => Assert.NotEqual("", ask.Ask.Addressee));
        Assert.Contains(asks, ask => ask.Ask.Addressee == "海方");
    }

    [Fact]
    public void A_corpus_is_grouped_by_whom_one_met()
    {
        var corpus = new ReadoutCorpus(
        [
            .. Corpus,
            new Readout("c", "国家主席林远7日同法国总统会谈。\n林远指出，双方要守望相助。") { Title = "林远同法国总统会谈" },
            new Readout("d", "海洋大会开幕。"),
        ]);

        var groups = corpus.GroupByCounterpart();

        Assert.Equal(corpus.Select(readout => readout.ReadCounterpart()?.Id).Distinct().Count(), groups.Count);
        Assert.Equal(("法国", "c"), (groups.Find("FR")!.Label, groups.Find("FR")!.Corpus[0].Id));
        Assert.Equal((null, "none", "d"), (groups[^1].Key, groups[^1].Label, groups[^1].Corpus[0].Id));
        Assert.Equal(["a", "b"], groups.Find(Corpus[0].ReadCounterpart()!.Id)!.Corpus.Select(readout => readout.Id));
    }
}
