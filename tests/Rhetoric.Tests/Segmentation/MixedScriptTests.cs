namespace Rhetoric.Tests.Segmentation;

/// <summary>Names, figures and foreign words in readouts: what jieba makes of them, and what remains of them when they are joined.</summary>
public sealed class MixedScriptTests
{
    // Text, the words of jieba, and those of the segmenter that joins where they differ.
    public static TheoryData<string, string, string?> Texts => new()
    {
        { "总额2500亿美元", "总额|2500|亿美元", null },
        { "增长3.5%", "增长|3.5%", null },
        { "20国集团G20峰会", "20|国|集团|G20|峰会", null },
        { "5G网络和C919", "5G|网络|和|C919", null },
        { "在APEC会议期间", "在|APEC|会议|期间", null },
        { "1/3的人10:30到", "1|/|3|的|人|10|:|30|到", null },
        { "10-15%", "10|-|15%", null },
        { "二〇三〇年", "二|〇|三|〇|年", null },
        { "President Coran's visit", "President| |Coran|'|s| |visit", null },
        { "on Nov. 3, 2031", "on| |Nov|.| |3|,| |2031", null },

        { "林格·奥德萨总统", "林格|·|奥德萨|总统", "林格·奥德萨|总统" },
        { "约翰·F·埃文斯", "约翰|·|F|·|埃文斯", "约翰·F·埃文斯" },
        { "乔•埃文斯", "乔|•|埃文斯", "乔•埃文斯" },
        { "9·19共同声明", "9|·|19|共同声明", "9·19|共同声明" },
        { "“12·12”事件", "“|12|·|12|”|事件", "“|12·12|”|事件" },
        { "投资1,234,567.8元", "投资|1|,|234|,|567.8|元", "投资|1,234,567.8|元" },
        { "２０３１年ＡＢ", "２|０|３|１|年|Ａ|Ｂ", "２０３１|年|ＡＢ" },
        { "３．５％", "３|．|５|％", "３．５％" },
        { "3．5％", "3|．|5|％", "3．5％" },
        { "2031.06.27", "2031.06|.|27", "2031.06.27" },
        { "COVID-19和F-35", "COVID|-|19|和|F|-|35", "COVID-19|和|F-35" },
        { "LH-7计划", "LH|-|7|计划", "LH-7|计划" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_words_are_those_of_jieba_unless_they_are_joined(string text, string words, string? joined)
    {
        Assert.Equal(words, string.Join('|', Segmenter.Default.Cut(text)));
        Assert.Equal(joined ?? words, string.Join('|', new JoiningSegmenter(Segmenter.Default).Cut(text)));
    }

    [Fact]
    public void The_words_are_what_the_reference_gives()
    {
        JiebaOracle.Require();
        var rows = Texts.Select(row => row.Data).ToArray();

        Assert.Equal(
            rows.Select(row => row.Item2),
            JiebaOracle.Cut("exact", [.. rows.Select(row => row.Item1)]).Select(words => string.Join('|', words)));
    }
}
