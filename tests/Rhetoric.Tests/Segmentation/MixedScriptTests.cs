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
        { "比分3:2", "比分|3|:|2", null },
        { "www.example.com", "www|.|example|.|com", null },
        { "和䶮", "和|䶮", null },
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
        { "1/3的人10:30到", "1|/|3|的|人|10|:|30|到", "1|/|3|的|人|10:30|到" },
        { "2031-12-02T10:30:00", "2031|-|12|-|02T10|:|30|:|00", "2031-12-02T10:30:00" },
        { "10：30到", "10|：|30|到", "10：30|到" },
        { "10-15%", "10|-|15%", "10-15%" },
        { "3.5%-4.0%", "3.5%|-|4.0%", "3.5%-4.0%" },
        { "2031-2034年", "2031|-|2034|年", "2031-2034|年" },
        { "二〇三〇年", "二|〇|三|〇|年", "二〇三〇年" },
        { "二〇一九年六月二十九日", "二|〇|一|九年|六月|二十九日", "二〇一九年|六月|二十九日" },
        { "一九九〇年代", "一九九|〇|年代", "一九九〇|年代" },
        { "President Coran's visit", "President| |Coran|'|s| |visit", "President| |Coran's| |visit" },
        { "McDonald’s", "McDonald|’|s", "McDonald’s" },
        { "U.S. and", "U|.|S|.| |and", "U.S.| |and" },
        { "U.S.A.", "U|.|S|.|A|.", "U.S.A." },
        { "Ph.D.", "Ph|.|D|.", null },
        { "Müller访问São Paulo", "M|ü|ller|访问|S|ã|o| |Paulo", "Müller|访问|São| |Paulo" },
        { "résumé", "r|é|sum|é", "résumé" },
        { "cafe\u0301好", "cafe|\u0301|好", "cafe\u0301|好" },
        { "👨\u200d👩\u200d👧好", "👨|\u200d|👩|\u200d|👧|好", "👨\u200d👩\u200d👧|好" },
        { "東京タワー", "東京|タ|ワ|ー", "東京|タワー" },
        { "李䶮出席", "李|䶮|出席", "李䶮|出席" },
        { "陈𬱟", "陈|𬱟", "陈𬱟" },
        { "䴙䴘", "䴙|䴘", "䴙䴘" },
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
