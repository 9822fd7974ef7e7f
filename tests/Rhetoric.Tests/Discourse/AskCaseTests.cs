using CsCheck;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Asks by the table of cases, read from words that are attributed by hand.</summary>
public sealed class AskCaseTests
{
    private const string Lead = "国家主席沈怀舟在云京会见岚海总统科兰。\n";
    private const string Sides = "\n云方高度重视合作。岚方坚持对话。云方支持对话。岚方重视合作。霁方没有参加。云方感谢各国。云岚关系发展良好。";

    public static TheoryData<int, string[]> Cases => CaseTable.Read("asks.txt", 3);

    public static TheoryData<int, string[]> WholeTexts => CaseTable.Read("asks-of-texts.txt", 2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Asks_are_read_as_the_table_says(int line, string[] fields)
    {
        var (readout, asks) = Read(fields[0], fields[1]);

        var read = asks.Select(ask => $"{KindOf(ask)}{(ask.Negative ? "-" : "")} {ask.Addressee ?? "."} {ask.Modal} {readout[ask.Content]}");
        Assert.Equal($"{line}: {fields[2]}", $"{line}: {string.Join(" / ", read)}");
    }

    [Theory]
    [MemberData(nameof(WholeTexts))]
    public void Asks_of_a_whole_text_are_read_as_the_table_says(int line, string[] fields)
    {
        var discourse = new Readout("r", fields[0]).ReadDiscourse();
        var parties = new AskedParties(discourse);

        var read = discourse.Asks.Select(ask => $"{ask.Speaker}: {KindOf(ask)}{(ask.Negative ? "-" : "")} {ask.Addressee ?? "."} ({parties.Of(ask) ?? "."}) {ask.Modal} {discourse.Readout[ask.Content]}");
        Assert.Equal($"{line}: {fields[1]}", $"{line}: {string.Join(" / ", read)}");
    }

    [Fact]
    public void The_narrators_wish_with_somebody_behind_it_is_an_ask()
    {
        const string Said = "沈怀舟希望岚方放宽限制，愿同岚方一道努力。";
        var readout = new Readout("r", Lead + Said + Sides);
        var start = Lead.Length;
        Attribution wish = new()
        {
            Speaker = "沈怀舟",
            SpeakerSpan = new TextSpan(start, start + 3),
            Verb = "希望",
            VerbSpan = new TextSpan(start + 3, start + 5),
            Content = new TextSpan(start + 5, start + Said.Length),
            Kind = VoiceKind.Individual,
            Level = ReportingLevel.Act,
        };

        var asks = AskReader.Read(readout, readout.Head.Principals, [wish], DiscourseLexicon.Default);

        Assert.Equal([("岚方", AskKind.Request, "放宽限制"), ("岚方", AskKind.Offer, "同岚方一道努力")], asks.Select(ask => (ask.Addressee, ask.Kind, readout[ask.Content])));
    }

    [Fact]
    public void Three_who_meet_are_three()
    {
        const string First = "岚方支持合作。要深化互信。";
        const string Second = "岚方愿深化合作。";
        var text = "国家主席沈怀舟同岚海总统科兰、霁原总统叶戈兰举行云岚霁三国元首会晤。\n" + First + "\n" + Second + "\n云方和霁方坚持对话。三方合作发展。";
        var at = text.IndexOf(First, StringComparison.Ordinal);
        Attribution Said(string speaker, int start, string words) => new()
        {
            Speaker = speaker,
            SpeakerSpan = null,
            Verb = "表示",
            VerbSpan = null,
            Content = new TextSpan(start, start + words.Length),
            Kind = VoiceKind.Individual,
        };

        var asks = AskReader.Read(new Readout("r", text), [], [Said("沈怀舟", at, First), Said("科兰", at + First.Length + 1, Second)], DiscourseLexicon.Default);

        Assert.Equal([("三方", AskKind.Shared), ("云方、霁方", AskKind.Offer)], asks.Select(ask => (ask.Addressee, ask.Kind)));
    }

    [Fact]
    public void Of_three_who_meet_an_offer_goes_to_the_one_its_sentence_names()
    {
        const string Words = "岚方是近邻，云方愿扩大往来。";
        var text = "国家主席沈怀舟同岚海总统科兰、霁原总统叶戈兰举行云岚霁三国元首会晤。\n" + Words + "\n岚方支持合作。云方和霁方坚持对话。三方合作发展。";
        var at = text.IndexOf(Words, StringComparison.Ordinal);

        var asks = AskReader.Read(new Readout("r", text), [], [Said("沈怀舟", at, Words.Length, VoiceKind.Individual)], DiscourseLexicon.Default);

        Assert.Equal(("岚方", AskKind.Offer), (Assert.Single(asks).Addressee, asks[0].Kind));
    }

    [Theory]
    [InlineData("联合国秘书长", "联合国希望云方扩大往来。", "云方", AskKind.Request)]
    [InlineData("联合国秘书长", "联合国高度赞赏云方，愿扩大往来。", "云方", AskKind.Offer)]
    [InlineData("渡鸦研究所所长兼渡鸦基金会主席", "渡鸦研究所希望同云方扩大往来。", "云方", AskKind.Offer)]
    [InlineData("印度尼西亚总统", "印尼方希望扩大往来。", "云方", AskKind.Offer)]
    public void A_body_that_the_speaker_heads_wishes_and_offers(string title, string words, string addressee, AskKind kind)
    {
        var lead = "国家主席沈怀舟会见" + title + "科兰。\n";
        var readout = new Readout("r", lead + words + "\n云方坚持对话。");

        var asks = AskReader.Read(readout, readout.Head.Principals, [Said("科兰", lead.Length, words.Length, VoiceKind.Individual)], DiscourseLexicon.Default);

        Assert.Equal((addressee, kind), (Assert.Single(asks).Addressee, asks[0].Kind));
    }

    [Theory]
    [InlineData("世界银行", "行长")]
    [InlineData("国际奥委会", "主席")]
    public void An_organisation_that_one_meets_is_asked_by_its_name(string body, string office)
    {
        var lead = $"国家主席沈怀舟会见{body}{office}科兰。\n";
        var words = body + "应扩大往来。云方愿扩大往来。";
        var readout = new Readout("r", lead + words + "\n云方坚持对话。");

        var asks = AskReader.Read(readout, readout.Head.Principals, [Said("沈怀舟", lead.Length, words.Length, VoiceKind.Individual)], DiscourseLexicon.Default);

        Assert.Equal([(body, AskKind.Request), (body, AskKind.Offer)], asks.Select(ask => (ask.Addressee, ask.Kind)));
    }

    [Fact]
    public void A_word_of_the_users_own_asks()
    {
        var lexicon = DiscourseLexicon.Default.With(new DiscourseWord { Class = "modal", Language = TextLanguage.Chinese, Form = "宜", Traits = ["should"] });

        Assert.Equal("宜", Assert.Single(Read("沈怀舟", "双方宜加强沟通。", lexicon).Asks).Modal);
        Assert.Empty(Read("沈怀舟", "双方宜加强沟通。").Asks);
    }

    [Fact]
    public void Contents_are_disjoint_behind_their_modals_and_inside_the_words_attributed()
    {
        string[] pieces = ["双方", "岚方", "云方", "希望", "要", "应", "愿", "不能", "，", "。", "；", "：", "同", "加强合作", "的", "一是", "二是", "“", "”", "科兰总统", "包括", "在内", "云岚", "之间", "这", "\n", "1、", "，，", " "];
        Gen.Int[0, pieces.Length - 1].Array[0, 60].Sample(picks =>
        {
            var said = string.Concat(picks.Select(pick => pieces[pick]));
            var (readout, asks) = Read("沈怀舟", said);
            var last = 0;
            foreach (var ask in asks)
            {
                Assert.True(ask.ModalSpan.Start >= last && ask.ModalSpan.End <= ask.Content.Start && ask.Content.Start <= ask.Content.End && ask.Content.End <= Lead.Length + said.Length);
                Assert.Equal(ask.Modal, readout[ask.ModalSpan]);
                last = ask.Content.End;
            }
        });
    }

    [Theory]
    [InlineData("双方要加强合作，")]
    [InlineData("双方要加强合作。")]
    [InlineData("希望")]
    [InlineData("一是双方要；")]
    [InlineData("云岚霁")]
    public void A_paragraph_without_end_is_read_in_one_pass(string piece)
    {
        var said = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        Assert.All(Read("沈怀舟", said).Asks, ask => Assert.InRange(ask.Content.End, Lead.Length, Lead.Length + said.Length));
    }

    [Fact]
    public void Ten_thousand_paragraphs_are_read()
    {
        var text = Lead + string.Concat(Enumerable.Repeat("双方要加强合作。\n", 10_000)) + Sides;
        Attribution[] said = [.. Enumerable.Range(0, 10_000).Select(i => Said("甲" + i, Lead.Length + i * 9, 8, VoiceKind.Individual))];

        Assert.Equal(10_000, AskReader.Read(new Readout("r", text), [], said, DiscourseLexicon.Default).Count);
    }

    private static string KindOf(Ask ask) => ask.Kind == AskKind.Request ? "ask" : ask.Kind.ToString().ToLowerInvariant();

    private static (Readout Readout, IReadOnlyList<Ask> Asks) Read(string speaker, string said, DiscourseLexicon? lexicon = null)
    {
        var readout = new Readout("r", Lead + said + Sides);
        var kind = speaker == "双方" ? VoiceKind.Joint : VoiceKind.Individual;
        return (readout, AskReader.Read(readout, readout.Head.Principals, [Said(speaker, Lead.Length, said.Length, kind)], lexicon ?? DiscourseLexicon.Default));
    }

    private static Attribution Said(string speaker, int start, int length, VoiceKind kind) =>
        new() { Speaker = speaker, SpeakerSpan = null, Verb = "表示", VerbSpan = null, Content = new TextSpan(start, start + length), Kind = kind };
}
