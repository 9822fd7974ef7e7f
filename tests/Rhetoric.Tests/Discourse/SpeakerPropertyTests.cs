using CsCheck;

namespace Rhetoric.Tests.Discourse;

/// <summary>Whatever the names, titles, adverbs, times and places: the voice is the name.</summary>
public sealed class SpeakerPropertyTests
{
    private static readonly string[] Syllables = ["阿", "巴", "卡", "达", "埃", "法", "戈", "哈", "伊", "贾", "克", "拉", "姆", "诺", "奥", "佩", "里", "萨", "塔", "乌", "维", "扎", "斯", "特", "尔", "泽", "米", "布"];
    private static readonly string[] Titles = ["总统", "总理", "首相", "外长", "国务卿", "国王", "议长", "特使", "国防部长", "董事长", "总干事"];
    private static readonly string[] Verbs = ["表示", "指出", "强调", "重申", "认为"];
    private static readonly string[] Between =
    [
        "", "随后", "再次", "当天", "6日", "今天上午", "郑重", "在会谈中", "在致辞时", "对记者", "通过视频", "一再", "坦率", "还", "首先", "最后", "昨天对记者", "在岚都", "明确", "着重", "向来宾",
    ];

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    // An office (an emir), behind which a name begins.
    private const string Emir = "埃米尔";

    private static readonly Gen<string> Name = Gen.Select(
        OneOf(Syllables).Array[2, 6].Where(parts => parts.Distinct().Count() == parts.Length),
        Gen.Int[0, 3],
        (parts, dots) => dots == 0 && parts.Length >= 4 ? string.Concat(parts[..2]) + "·" + string.Concat(parts[2..]) : string.Concat(parts)).Where(name => !name.StartsWith(Emir, StringComparison.Ordinal));

    [Fact]
    public void A_voice_is_a_name_whatever_stands_between_it_and_the_verb() =>
        Gen.Select(Name, OneOf(Titles), OneOf(Between), OneOf(Between), OneOf(Verbs)).Sample((name, title, first, second, verb) =>
        {
            var text = $"国家主席沈怀舟5日在云都会见岚海{title}{name}。\n沈怀舟{second}{verb}，云方重信。\n{name}{first}{verb}，岚方守约。\n何望舒等参加会见。";
            var voices = new Readout("r", text).ReadDiscourse().Attributions.Select(said => said.Voice).ToArray();
            return voices is ["沈怀舟", var other] && other == name ? true : throw new Xunit.Sdk.XunitException($"{text} → {string.Join('/', voices)}");
        });

    [Fact]
    public void A_voice_is_a_name_an_office_or_a_side_even_where_no_title_tells_the_name() =>
        Gen.Select(Name, OneOf(Between), OneOf(Verbs)).Sample((name, between, verb) =>
        {
            var text = $"{name}{between}{verb}，岚方守约。";
            var voices = new Readout("r", text).ReadDiscourse().Attributions.Select(said => said.Voice).ToArray();
            return voices is [] || (voices is [var voice] && Readings(name).Contains(voice)) ? true : throw new Xunit.Sdk.XunitException($"{text} → {string.Join('/', voices)}");
        });

    // An emir inside the name parts it where nothing else tells who speaks: 巴卡·埃米尔戈扎.
    private static IEnumerable<string> Readings(string name) => name.IndexOf(Emir, StringComparison.Ordinal) is > 0 and var at
        ? [name, name[..at].TrimEnd('·'), name[(at + Emir.Length)..]]
        : [name];

    [Fact]
    public void Contents_are_disjoint_in_order_and_inside_one_paragraph() =>
        OneOf("沈怀舟表示，", "双方就海洋交换意见。", "他说：“", "”", "¶", "一、", "岚方感谢云方，", "表示愿意，", "国家主席沈怀舟会见总统韩澜。", "会谈后，", "韩澜", "、", "。", "我们", "问：", "答：", "Voss said", "强调")
            .Array[0, 40].Sample(parts =>
            {
                var readout = new Readout("r", string.Concat(parts).Replace('¶', '\n'));
                var end = 0;
                foreach (var said in readout.ReadDiscourse().Attributions)
                {
                    Assert.True(said.Content.Start <= said.Content.End && said.Content.End <= readout.Text.Length);
                    Assert.Contains(readout.Paragraphs, paragraph => paragraph.Contains(said.Content));
                    Assert.True(said.Level == ReportingLevel.Topic || said.Content.Start >= end);
                    end = Math.Max(end, said.Content.End);
                }
            });
}
