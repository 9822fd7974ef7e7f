using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Discourse;

public sealed class CorpusDiscourseReadingTests
{
    private static readonly ReadoutCorpus Corpus = ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    [Fact]
    public void One_person_in_two_languages_is_one_voice_where_the_list_knows_the_names()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", "国家主席沈怀舟5日同美国总统拜登通电话。\n拜登表示，海洋很重要。"),
            new Readout("b", "President Joseph R. Biden, Jr. spoke today with President Osric Voss of Lanland. President Biden said that oceans matter. President Voss agreed that oceans matter."),
        ]);

        Assert.Equal(["Voss:1", "拜登:2"], corpus.ReadVoices().Totals().Select(total => $"{total.Speaker}:{total.Readouts}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_with_another_dot_is_the_same_person()
    {
        var corpus = new ReadoutCorpus(
        [
            new Readout("a", "国家主席沈怀舟5日会见特使奥斯里·维。\n奥斯里·维表示，海洋很重要。希望云方守信。"),
            new Readout("b", "国家主席沈怀舟6日会见特使奥斯里-维。\n奥斯里-维表示，海洋很重要。希望云方守信。"),
        ]);

        Assert.Equal(("奥斯里·维", 2), corpus.ReadVoices().Totals() is [var only] ? (only.Speaker, only.Readouts) : default);
        Assert.Equal((2, 2), (corpus.ReadAttributions().By("奥斯里·维").Count, corpus.ReadAsks().By("奥斯里-维").Count));
    }

    [Fact]
    public void A_side_that_speaks_is_no_person()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "国家主席沈怀舟5日会见岚海总统科兰。\n科兰表示，海洋很重要。\n云方表示，愿扩大往来。\n美国表示，愿扩大往来。\n双方同意，扩大往来。云方重视合作。岚方重视合作。")]);

        Assert.Equal(
            [("云方", VoiceKind.Side), ("双方", VoiceKind.Joint), ("科兰", VoiceKind.Individual), ("美国", VoiceKind.Side)],
            corpus.ReadVoices().Totals().Select(total => (total.Speaker, total.Kind)).OrderBy(total => total.Speaker, StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_come_by_readout_then_in_text_order_and_carry_date_span_and_snippet()
    {
        var attributions = Corpus.ReadAttributions();

        Assert.Equal(Corpus.SelectMany(readout => readout.ReadDiscourse().Attributions), attributions.Select(row => row.Attribution));
        Assert.Equal(Corpus.SelectMany(readout => readout.ReadDiscourse().Asks), Corpus.ReadAsks().Select(row => row.Ask));
        Assert.Equal(Corpus.SelectMany(readout => readout.ReadDiscourse().Voice), Corpus.ReadVoices().Select(row => row.Voice));
        Assert.All(attributions, row => Assert.Equal((row.Readout.Date, row.Readout.Text[row.Span.Start..row.Span.End]), (row.Date, row.Snippet)));
        Assert.All(Corpus.ReadAsks(), row => Assert.Equal((row.Readout.Date, row.Readout.Text[row.Span.Start..row.Span.End]), (row.Date, row.Snippet)));
    }

    [Fact]
    public void Attributions_are_filtered_by_speaker()
    {
        var said = Corpus.ReadAttributions().By("科兰");

        Assert.NotEmpty(said);
        Assert.All(said, row => Assert.Equal("科兰", row.Attribution.Voice));
        Assert.Empty(Corpus.ReadAttributions().By("nobody"));
        Assert.Equal(DiscourseLexicon.Default.Identity, said.Lexicon);
    }

    [Fact]
    public void Asks_are_filtered_by_speaker_addressee_and_kind()
    {
        var asks = Corpus.ReadAsks().By("沈怀舟").To("岚方").Of(AskKind.Request);

        Assert.Contains(asks, row => row is { Ask.Modal: "务必", Readout.Id: "2020-03-26-call" });
        Assert.All(asks, row => Assert.Equal(("沈怀舟", "岚方", AskKind.Request), (row.Voice, row.Ask.Addressee, row.Ask.Kind)));
        Assert.True(asks.Count < Corpus.ReadAsks().By("沈怀舟").Count);
        Assert.Empty(Corpus.ReadAsks().By("nobody").To("nobody"));
    }

    [Theory]
    [InlineData("沈怀舟指出，岚方应守信。", "岚海")]
    [InlineData("沈怀舟指出，希望岚海守信。", "岚海")]
    [InlineData("沈怀舟指出，希望你早日来访。", "岚海")]
    [InlineData("沈怀舟指出，希望总统先生早日来访。", "岚海")]
    [InlineData("沈怀舟指出，愿同总统先生一道努力。", "岚海")]
    [InlineData("沈怀舟指出，愿为岚方企业提供便利。", "岚海")]
    [InlineData("沈怀舟指出，希望渡鸦基金会继续支持。", "岚海")]
    [InlineData("科兰表示，希望你早日来访。", "云方")]
    [InlineData("科兰表示，愿同沈怀舟主席一道努力。", "云方")]
    [InlineData("科兰表示，希望云方守信。", "云方")]
    [InlineData("沈怀舟指出，两国有关部门要多沟通。", "双方")]
    [InlineData("沈怀舟指出，要扩大往来。", "双方")]
    [InlineData("沈怀舟指出，我们应该成为伙伴。", "双方")]
    [InlineData("沈怀舟指出，有关各方应保持克制。", "有关各方")]
    [InlineData("沈怀舟指出，云方愿同有关各方一道努力。", "有关各方")]
    [InlineData("沈怀舟指出，加强合作应成为主流。", null)]
    public void Who_is_asked_has_one_name_in_the_text_however_it_is_named(string said, string? party)
    {
        var readout = new Readout("r", $"国家主席沈怀舟在云京会见岚海总统科兰。\n{said}\n云方高度重视合作。岚方坚持对话。云方支持对话。岚方重视合作。云岚关系发展良好。");
        var ask = Assert.Single(new ReadoutCorpus([readout]).ReadAsks());

        Assert.Equal(party, ask.Party);
        Assert.Equal(party, Assert.Single(new ReadoutCorpus([readout]).Locate(ask.Snippet).ReadSpeakers()).Party);
    }

    [Theory]
    [InlineData("期待着同他会面。", "岚海")]
    [InlineData("愿帮助他们扩大往来。", "他们")]
    public void He_to_whom_one_offers_something_is_of_the_other_side(string said, string party)
    {
        var readout = new Readout("r", $"国家主席沈怀舟在云京会见岚海总统科兰。\n沈怀舟指出，{said}\n云方高度重视合作。岚方坚持对话。云岚关系发展良好。");

        Assert.Equal(party, Assert.Single(new ReadoutCorpus([readout]).ReadAsks()).Party);
    }

    [Theory]
    [InlineData("Special Envoy Ann Brook", "Special Envoy Ann Brook")]
    [InlineData("King Osric", "Lanland")]
    public void In_English_a_person_of_ones_own_side_keeps_his_name(string whom, string party)
    {
        var readout = new Readout("r", $"President Doe spoke with King Osric of Lanland. President Doe asked {whom} to wait.");

        Assert.Equal(party, Assert.Single(new ReadoutCorpus([readout]).ReadAsks()).Party);
    }

    [Fact]
    public void A_party_is_found_by_any_of_its_names_and_words_by_themselves()
    {
        const string Said = "沈怀舟指出，岚方应守信。希望你早日来访。希望岚海继续支持。两国有关部门要多沟通。双方要扩大往来。有关各方应保持克制。";
        ReadoutCorpus corpus = new([new Readout("r", $"国家主席沈怀舟在云京会见岚海总统科兰。\n{Said}\n科兰表示，希望云方守信。\n云岚关系发展良好。岚方重视合作。")]);
        var asks = corpus.ReadAsks();

        Assert.All(["岚方", "岚海"], name => Assert.Equal(["岚方", "你", "岚海"], asks.To(name).Select(row => row.Ask.Addressee)));
        Assert.All(["双方", "两国"], name => Assert.Equal(["两国有关部门", "双方"], asks.To(name).Select(row => row.Ask.Addressee)));
        Assert.Equal(["你"], asks.To("你").Select(row => row.Ask.Addressee));
        Assert.Equal(["两国有关部门"], asks.To("两国有关部门").Select(row => row.Ask.Addressee));
        Assert.Equal(["有关各方"], asks.To("有关各方").Select(row => row.Ask.Addressee));
        Assert.Equal([("云方", 1), ("双方", 2), ("岚海", 3), ("有关各方", 1)], asks.TallyBy(row => row.Party).Select(tally => (tally.Key, tally.Count)));
        Assert.Equal([ModalForce.Should, ModalForce.Wish, ModalForce.Wish], asks.To("岚方").StrongestFirst().Select(row => row.Ask.Force));
    }

    [Fact]
    public void What_is_left_of_a_table_is_a_table()
    {
        var asks = Corpus.ReadAsks().StrongestFirst();

        Assert.Equal(asks.OrderByDescending(row => row.Ask.Force), asks);
        Assert.Equal(asks.Take(3), asks.Top(3));
        Assert.Equal(["沈怀舟"], asks.Where(row => row.Voice == "沈怀舟").By("沈怀舟").Select(row => row.Voice).Distinct());
        Assert.Equal(Corpus.ReadAttributions().Take(3), Corpus.ReadAttributions().Where(_ => true).Top(3));
        Assert.Equal(Corpus.ReadVoices().Take(3), Corpus.ReadVoices().Where(_ => true).Top(3));
        Assert.Equal(1, Assert.Single(Corpus.ReadVoices().Where(row => row.Voice.Speaker == "沈怀舟").Totals()).Share);
    }

    [Fact]
    public void Voices_are_summed_over_the_corpus_by_characters()
    {
        ReadoutCorpus corpus = new(
        [
            new Readout("a", "沈怀舟指出，一二三四五六七八。") { Date = new DateOnly(2014, 1, 2) },
            new Readout("b", "沈怀舟指出，一。\n科兰表示，一二三四五六七。") { Date = new DateOnly(2015, 3, 4) },
            new Readout("c", "科兰表示，一。"),
        ]);
        var voices = corpus.ReadVoices();

        Assert.Equal(
            [
                new VoiceTotal
                {
                    Speaker = "沈怀舟",
                    Kind = VoiceKind.Individual,
                    Readouts = 2,
                    Characters = 11,
                    Share = 11 / 21d,
                    First = new DateOnly(2014, 1, 2),
                    Last = new DateOnly(2015, 3, 4),
                },
                new VoiceTotal
                {
                    Speaker = "科兰",
                    Kind = VoiceKind.Individual,
                    Readouts = 2,
                    Characters = 10,
                    Share = 10 / 21d,
                    First = new DateOnly(2015, 3, 4),
                    Last = new DateOnly(2015, 3, 4),
                },
            ],
            voices.Totals());
        Assert.Equal(
            [(2014, "沈怀舟", 9L, 1), (2015, "科兰", 8L, .8), (2015, "沈怀舟", 2L, .2), (null, "科兰", 2L, 1)],
            voices.TotalsByYear().Select(total => (total.Year, total.Speaker, total.Characters, total.Share)));
    }

    [Fact]
    public void Shares_of_a_corpus_add_up_to_one()
    {
        Assert.Equal(1, Corpus.ReadVoices().Totals().Sum(total => total.Share), 12);
        Assert.All(Corpus.ReadVoices().TotalsByYear().GroupBy(total => total.Year), year => Assert.Equal(1, year.Sum(total => total.Share), 12));
        Assert.Empty(new ReadoutCorpus([new Readout("r", "合作。")]).ReadVoices().Totals());
    }

    [Fact]
    public void Own_words_are_read_by()
    {
        var words = DiscourseLexicon.Default.With(new DiscourseWord { Class = "verb", Language = TextLanguage.Chinese, Form = "放话", Traits = ["core"] });
        ReadoutCorpus corpus = new([new Readout("r", "国家主席沈怀舟16日会见科兰。\n沈怀舟放话，合作。")]);

        Assert.Empty(corpus.ReadAttributions());
        Assert.Equal("放话", Assert.Single(corpus.ReadAttributions(words)).Attribution.Verb);
        Assert.Equal(words.Identity, corpus.ReadAttributions(words).Lexicon);
    }

    [Fact]
    public void Progress_never_falls_and_ends_at_one()
    {
        var told = new List<double>();
        Corpus.ReadDiscourse(progress: new Listener(told));

        Assert.Equal(Corpus.Count, told.Count);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public void It_stops_where_asked()
    {
        var stopped = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Corpus.ReadAttributions(cancellationToken: stopped));
        Assert.Throws<OperationCanceledException>(() => Corpus.ReadAsks(cancellationToken: stopped));
        Assert.Throws<OperationCanceledException>(() => Corpus.ReadVoices(cancellationToken: stopped));
    }

    private sealed class Listener(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}
