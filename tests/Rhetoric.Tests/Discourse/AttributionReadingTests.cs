namespace Rhetoric.Tests.Discourse;

public sealed class AttributionReadingTests
{
    [Fact]
    public void A_statement_runs_on_over_full_stops_to_the_end_of_the_paragraph() =>
        Assert.Equal(["沈怀舟/指出/云岚隔海相望。双方要相互尊重。", "维伦/表示/岚方理解。"], Read("沈怀舟指出，云岚隔海相望。双方要相互尊重。\n维伦表示，岚方理解。"));

    [Theory]
    [InlineData("沈怀舟指出，天气转好。双方要加强合作。双方拥有共同利益。", "沈怀舟")]
    [InlineData("双方认为，云岚关系重要。合作符合共同利益。", "双方")]
    public void Both_sides_are_a_voice_only_as_the_subject_of_a_reporting_verb(string text, string voice) =>
        Assert.Equal(voice, Assert.Single(Reading(text).Attributions).Voice);

    [Fact]
    public void A_clause_without_a_subject_goes_on_with_the_one_of_its_sentence() =>
        Assert.Equal(
            ["叶戈兰/祝贺/云澜成功发射探测器", "叶戈兰/表示/这是大家的成就。", "沈怀舟/重申/云方立场", "沈怀舟/强调/要对话协商。"],
            Read("国家主席沈怀舟5日同霁原总统叶戈兰通电话。\n叶戈兰祝贺云澜成功发射探测器，表示这是大家的成就。\n沈怀舟重申云方立场，强调要对话协商。"));

    [Fact]
    public void A_second_verb_inside_a_statement_belongs_to_the_statement() =>
        Assert.Equal(["沈怀舟/指出/历史反复证明，强调分歧没有出路。"], Read("沈怀舟指出，历史反复证明，强调分歧没有出路。"));

    [Fact]
    public void What_was_only_spoken_about_is_a_topic()
    {
        var topic = Assert.Single(Reading("国家主席沈怀舟7日同岚海总统科兰会谈。两国元首就云岚关系和共同关心的问题坦诚、深入交换意见。").Attributions);

        Assert.Equal(ReportingLevel.Topic, topic.Level);
        Assert.Equal(new TextSpan(24, 36), topic.Content);
    }

    [Fact]
    public void A_position_that_is_only_named_is_a_topic() =>
        Assert.Equal(ReportingLevel.Topic, Assert.Single(Reading("国家主席沈怀舟7日会见岚海总统科兰。\n沈怀舟重申云方立场。").Attributions).Level);

    [Theory]
    [InlineData("科兰对记者表示，谈得很好。", "记者")]
    [InlineData("科兰对合作表示，谈得很好。", null)]
    public void Whom_one_tells_is_the_addressee(string text, string? addressee) => Assert.Equal(addressee, Assert.Single(Reading(text).Attributions).Addressee);

    [Fact]
    public void A_numbered_paragraph_carries_an_agreement_on()
    {
        var carried = Reading("双方就下一阶段合作达成共识：\n一、扩大往来。\n二、互派留学生。\n何望舒等参加会谈。").Attributions.Where(a => a.Level == ReportingLevel.Carried);

        Assert.Equal(["双方", "双方"], carried.Select(attribution => attribution.Speaker));
    }

    [Fact]
    public void A_sentence_of_the_narrator_ends_what_is_open() =>
        Assert.Equal(["科兰/表示/岚方期待合作。"], Read("科兰表示，岚方期待合作。会谈后，两国元首见证签署多项文件。"));

    [Fact]
    public void A_title_behind_the_name_does_not_make_another_voice()
    {
        var voices = Reading("莫尔丹总统表示，霁方愿合作。\n莫尔丹强调，霁方守信。").Voice;

        Assert.Equal("莫尔丹", Assert.Single(voices).Speaker);
        Assert.Equal(1, voices[0].Share);
    }

    [Fact]
    public void Somebody_addressed_inside_a_speech_does_not_speak() =>
        Assert.Equal(["沈怀舟"], Reading("沈怀舟指出，总统先生多次表示，希望搞好云岚关系。我赞成。").Attributions.Select(attribution => attribution.Speaker));

    [Fact]
    public void A_modal_before_a_verb_of_saying_is_nobody() =>
        Assert.Empty(Reading("必须指出，成绩来之不易。\n应当强调，前路不平。").Attributions);

    [Fact]
    public void English_pronouns_are_the_last_speaker()
    {
        var read = Reading("President Voss met with President Shen today. President Voss underscored that talks matter. He also raised fishing rights. The two leaders agreed to talk again.");

        Assert.Equal(["Voss", "Voss", "双方"], read.Attributions.Select(attribution => attribution.Voice));
    }

    [Fact]
    public void Every_offset_finds_its_attribution_and_no_other()
    {
        const string text = "会谈在观澜堂举行。\n沈怀舟指出，天气转好。\n科兰表示，同意。";
        var read = Reading(text);

        Assert.Null(read.AttributionAt(0));
        Assert.Null(read.AttributionAt(text.IndexOf('指', StringComparison.Ordinal)));
        Assert.Equal("沈怀舟", read.AttributionAt(text.IndexOf('天', StringComparison.Ordinal))?.Speaker);
        Assert.Equal("科兰", read.AttributionAt(text.Length - 1)?.Speaker);
        Assert.Null(read.AttributionAt(text.Length));
    }

    [SharedFact]
    public void Shares_of_voice_in_a_real_readout_are_those_of_the_hand_annotation()
    {
        var voice = new Readout("seed", File.ReadAllText(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt"))).ReadDiscourse().Voice;

        Assert.Equal(("习近平", 1013), (voice[0].Speaker, voice[0].Characters));
        Assert.Equal(("特朗普", 257), (voice[2].Speaker, voice[2].Characters));
        Assert.InRange(voice[1].Characters, 360, 385);
    }

    private static ReadoutDiscourse Reading(string text) => new Readout("r", text).ReadDiscourse();

    private static IEnumerable<string> Read(string text)
    {
        var readout = new Readout("r", text);
        return readout.ReadDiscourse().Attributions.Select(a => $"{a.Speaker}/{a.Verb}/{readout[a.Content]}");
    }
}
