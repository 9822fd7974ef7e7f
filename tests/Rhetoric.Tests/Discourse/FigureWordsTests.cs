using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Each line of the Chinese words around numbers is read by: without it some number is read otherwise.</summary>
public sealed class FigureWordsTests
{
    // One or more for each line of the table, in its order.
    private static readonly string[] Texts =
    [
        "投资5亿美元", "铁路长500公里", "贸易增长三倍", "合作持续三年", "三个多月", "三点建议", "三位专家", "四大伙伴", "第二任期", "半个世纪", "5日访问", "5国加入", "超过5万人", "上百人",
        "数百人", "几十人", "30多项", "30来项", "30项以上", "二次大战", "百分之三十", "三分之一", "第三次会晤", "5至10个", "从5至10个", "半年", "上半年", "两年半来", "8点半开始", "共二十二，",
        "每十人", "党的十七大", "一半", "成百上千名", "成千上万名",
    ];

    [Fact]
    public void Every_line_of_the_table_is_read_by()
    {
        var unread = new List<string>();
        foreach (var line in Lines())
        {
            var (kind, forms) = (line[0], line[2].Split('|'));
            var without = new DiscourseLexicon(
                "without",
                [
                    .. DiscourseLexicon.Default.Words.Where(word => word.Class != kind || word.Language != TextLanguage.Chinese || !forms.Contains(word.Form)),
                    new DiscourseWord { Class = kind, Language = TextLanguage.Chinese, Form = "〓", Traits = [] },
                ]);
            if (!Texts.Any(text => Told(text, DiscourseLexicon.Default) != Told(text, without)))
            {
                unread.Add(string.Join('\t', line));
            }
        }

        Assert.Empty(unread);
    }

    private static string Told(string text, DiscourseLexicon words) =>
        string.Join(' ', new ChineseFigureReader(text, words).Read().Select(figure => $"{figure.Span} {figure.Value} {figure.Upper} {figure.Unit} {figure.Hedge} {figure.IsOrdinal}"));

    private static string[][] Lines()
    {
        using var reader = new StreamReader(typeof(DiscourseLexicon).Assembly.GetManifestResourceStream("Rhetoric.Discourse.Data.words.numbers.tsv")!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split('\t')).Where(line => line is [['n', 'u', 'm', ..], "zh", ..])];
    }
}
