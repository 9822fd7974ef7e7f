using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("沈怀舟指出，双方要坚持相互尊重。\n韩澜表示：“合作共赢。”（完）")]
    [InlineData("President Müller met José. They agreed, he said, on 3,000 points.")]
    [InlineData("著名作家在乾坤湾说：\n１．Ｇ２０峰会；2.5％；10:30。\r\n王 毅、甲 乙 等参加")]
    [InlineData("")]
    public void A_clean_text_is_read_as_it_is(string text)
    {
        var folded = FoldedText.Of(text);

        Assert.Same(text, folded.Text);
        Assert.Equal(new TextSpan(0, text.Length), folded.SourceOf(new TextSpan(0, text.Length)));
    }

    [Theory]
    [InlineData("相互\u200B尊重", "相互尊重")]
    [InlineData("相互\u00AD尊重\uFEFF、\u2060合作", "相互尊重、合作")]
    [InlineData("岚\uFE00海\uDB40\uDD01", "岚海")]
    [InlineData("\u1100\u1175\u11B7\u110E\u1165\u11AF\u1109\u116E \u1112\u1161\u11AB", "김철수 한")]
    [InlineData("가\u11A8\u11A8 \u1161\u11A8\u1100", "각\u11A8 \u1161\u11A8\u1100")]
    [InlineData("指出\uE78D合作\uE78F共赢\uE78E", "指出，合作、共赢。")]
    [InlineData("特朗᛫普", "特朗·普")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("Mu\u0308ller, Jose\u0301 and Nguye\u0302\u0303n", "Müller, José and Nguyễn")]
    [InlineData("\u0301 stays alone, x\u0301 too", "\u0301 stays alone, x\u0301 too")]
    [InlineData("⼈⺠的⽣活", "人民的生活")]
    [InlineData("\uF9DD害", "利害")]
    [InlineData("约翰・史密斯和维伦･科兰、莫尔‧丹", "约翰·史密斯和维伦·科兰、莫尔·丹")]
    [InlineData("约翰•史密斯 • 乙", "约翰·史密斯 • 乙")]
    [InlineData("指出﹐合作﹒", "指出，合作。")]
    [InlineData("指出︰﹁合作︒﹂", "指出：“合作。”")]
    [InlineData("沈说｡韩说､｢好｣", "沈说。韩说、“好”")]
    [InlineData("President\u00A0Doe\u2009met", "President Doe met")]
    [InlineData("the of\uFB01ce", "the office")]
    [InlineData("合作⋯⋯", "合作……")]
    public void One_character_written_in_several_ways_is_read_as_one(string text, string read) => Assert.Equal(read, FoldedText.Of(text).Text);

    [Theory]
    [InlineData("沈怀舟指出,双方要坚持相互尊重.韩澜表示,岚方愿加强合作.", "沈怀舟指出，双方要坚持相互尊重。韩澜表示，岚方愿加强合作。")]
    [InlineData("沈怀舟指出，要合作．韩澜表示同意．\n完", "沈怀舟指出，要合作。韩澜表示同意。\n完")]
    [InlineData("为什么?好!说:“可以.”", "为什么？好！说：“可以。”")]
    [InlineData("出席G20,双方; 3,000人, 2.5.", "出席G20，双方； 3,000人， 2.5.")]
    [InlineData("增长2.5%.希望守约.加入APEC.双方在G20.沈怀舟", "增长2.5%。希望守约。加入APEC。双方在G20。沈怀舟")]
    [InlineData("1.合作\n2.5亿\nJ.沈\nMr.沈", "1.合作\n2.5亿\nJ.沈\nMr.沈")]
    [InlineData("沈说:\"要合作.\"\n他问:＂好?＂韩说:\"好,\"", "沈说：“要合作。”\n他问：“好？”韩说：“好，”")]
    [InlineData("一块5\"的屏\nHe said \"yes\".\n他说\"好", "一块5\"的屏\nHe said \"yes\".\n他说\"好")]
    [InlineData("合作...共赢--这很重要---完 a--b", "合作……共赢——这很重要---完 a--b")]
    [InlineData("一.总体情况\n（二）.合作", "一.总体情况\n（二）.合作")]
    [InlineData("见岚海.com和……等...", "见岚海.com和……等...")]
    [InlineData("The term 小康, he said, is 和谐. The end.", "The term 小康, he said, is 和谐. The end.")]
    public void A_mark_between_ideographs_is_a_Chinese_mark(string text, string read) => Assert.Equal(read, FoldedText.Of(text).Text);

    [Theory]
    [InlineData("沈怀舟 强调 ，双 方 要 坚 持 相 互 尊 重 ，推 动 合 作 共 赢 。", "沈怀舟强调，双方要坚持相互尊重，推动合作共赢。")]
    [InlineData("韩 澜 表 示 ， 2 0 1 9 年 G20 框 架 内", "韩澜表示，2019年 G20框架内")]
    [InlineData("双方 要 坚持 相互尊重 ，推动 合作 共赢 ，维护 和平 。", "双方要坚持相互尊重，推动合作共赢，维护和平。")]
    [InlineData("联　合　声　明", "联合声明")]
    [InlineData("（记者甲 乙 丙）", "（记者甲 乙 丙）")]
    [InlineData("沈怀舟会见岚海总统 强调合作共赢", "沈怀舟会见岚海总统 强调合作共赢")]
    [InlineData("陆清晏 何川 王 毅 叶戈兰 韩澜 沈舟 等参加", "陆清晏 何川 王 毅 叶戈兰 韩澜 沈舟 等参加")]
    [InlineData("两国关系很好 。", "两国关系很好。")]
    [InlineData("韩 澜 表 示 , 要 合 作 .", "韩澜表示，要合作。")]
    public void Blanks_between_single_ideographs_are_no_blanks(string text, string read) => Assert.Equal(read, FoldedText.Of(text).Text);

    // Numbered as the source is written, so that what is dropped shows.
    [Theory]
    [InlineData("相互\u200B尊重", 0, 4, 0, 5)]
    [InlineData("相互\u200B尊重", 0, 2, 0, 2)]
    [InlineData("相互\u200B尊重", 2, 4, 3, 5)]
    [InlineData("Jose\u0301 came", 3, 4, 3, 5)]
    [InlineData("Jose\u0301 came", 4, 4, 5, 5)]
    [InlineData("of\uFB01ce", 2, 3, 2, 3)]
    [InlineData("of\uFB01ce", 3, 6, 2, 5)]
    [InlineData("\u200B\u200B韩澜", 0, 2, 2, 4)]
    public void A_span_leads_back_without_what_is_dropped_at_its_edges(string text, int start, int end, int sourceStart, int sourceEnd) =>
        Assert.Equal(new TextSpan(sourceStart, sourceEnd), FoldedText.Of(text).SourceOf(new TextSpan(start, end)));

    [Fact]
    public void Every_span_leads_into_the_source_and_in_order() =>
        PiecesOf(["沈", "国", "國", "。", ".", ",", " ", "\n", "\r\n", "\u200B", "\u00AD", "e", "\u0301", "\uFB01", "-", "⼈", "韩澜", "A", "1", "\uDB40\uDD00"], 60).Sample(pieces =>
        {
            var text = string.Concat(pieces);
            var folded = FoldedText.Of(text);
            var before = new TextSpan(0, 0);
            for (var at = 0; at < folded.Text.Length; at++)
            {
                var place = folded.SourceOf(new TextSpan(at, at + 1));
                Assert.InRange(place.Start, before.Start, text.Length - 1);
                Assert.InRange(place.End, Math.Max(place.Start + 1, before.End), text.Length);
                Assert.Equal(place.Start, folded.SourceOf(new TextSpan(at, at)).Start);
                before = place;
            }
        });

    [Fact]
    public void What_is_read_is_read_again_as_itself() =>
        PiecesOf(["沈", "国", "。", ".", ",", " ", "\u200B", "e\u0301", "⼈", "韩澜", "A", "1"], 40).Sample(pieces =>
        {
            var once = FoldedText.Of(string.Concat(pieces)).Text;
            Assert.Equal(FoldedText.Of(once).Text, once);
        });

    private static Gen<string[]> PiecesOf(string[] pieces, int most) => Gen.Int[0, pieces.Length - 1].Select(number => pieces[number]).Array[0, most];

    private const string Plain = "云澜社澜京5月16日电 国家主席沈怀舟16日同岚海总统维伦举行会谈。\n沈怀舟指出，岚方应坚持相互尊重，推动合作共赢，慎重处理敏感问题。双方同意加强经贸往来。\n维伦表示，岚方愿同云方扩大合作。";

    public static TheoryData<string, string> Dresses => new()
    {
        { "zero width", Plain.Replace("尊重", "尊\u200B重").Replace("指出", "指\u2060出") },
        { "soft hyphens", Plain.Replace("合作共赢", "合作\u00AD共赢") },
        { "ASCII marks", Plain.Replace('，', ',').Replace('。', '.') },
        { "small marks", Plain.Replace('，', '﹐').Replace('。', '﹒') },
        { "wide stops", Plain.Replace('。', '．') },
        { "half-width marks", Plain.Replace('。', '｡') },
        { "radicals", Plain.Replace('方', '⽅').Replace('行', '⾏').Replace('长', '⻓') },
        { "blanks", string.Join('\n', Plain.Split('\n').Select(line => line.Contains('电') ? line : string.Join(' ', line.ToCharArray()))) },
        { "traditional", "雲瀾社瀾京5月16日電 國家主席沈懷舟16日同嵐海總統維倫舉行會談。\n沈懷舟指出，嵐方應堅持相互尊重，推動合作共贏，慎重處理敏感問題。雙方同意加強經貿往來。\n維倫表示，嵐方願同雲方擴大合作。" },
        { "wrapped", string.Join("\r\n", Plain.Split('\n').Select(line => Wrap(line, 36))) },
        { "wrapped and double spaced", string.Join("\n\n", Plain.Split('\n').Select(line => Wrap(line, 36).Replace("\n", "\n\n"))) },
    };

    // So many columns a line, two for an ideograph.
    private static string Wrap(string line, int columns)
    {
        var (wrapped, width) = (new StringBuilder(), 0);
        foreach (var character in line)
        {
            var own = character >= '\u2E80' ? 2 : 1;
            if (width + own > columns)
            {
                wrapped.Append('\n');
                width = 0;
            }

            wrapped.Append(character);
            width += own;
        }

        return wrapped.ToString();
    }

    [Theory]
    [MemberData(nameof(Dresses))]
    public void The_same_words_in_another_dress_say_the_same(string dress, string text)
    {
        var (plain, dressed) = (new Readout("2014-05-16", Plain), new Readout(dress, text));

        Assert.Empty(plain.Compare(dressed).Changes);
        Assert.Equal(plain.Text.Replace("\n", ""), dressed.Text.Replace("\n", "").Replace("\r", ""));
        var line = Assert.Single(new ReadoutCorpus([dressed]).Concordance("相互尊重"));
        Assert.Equal(dressed.Quote(line.Span), line.Match);
        Assert.Equal(plain.ReadDiscourse().Voice.Select(voice => voice.ToString()), dressed.ReadDiscourse().Voice.Select(voice => voice.ToString()));
    }

    [Fact]
    public void A_pattern_is_read_as_the_texts_are() => Assert.All(
        ["合作共贏", "合作\u200B共赢", "合作共赢"],
        pattern => Assert.Single(new ReadoutCorpus([new Readout("r", "推动合作共赢。")]).Concordance(pattern)));

    [Theory]
    [InlineData("真的?", PatternKind.Literal)]
    [InlineData("真的？", PatternKind.Literal)]
    [InlineData("真的\\?", PatternKind.Wildcard)]
    [InlineData("好,合*", PatternKind.Wildcard)]
    [InlineData("好,合作", PatternKind.Regex)]
    [InlineData("好，合作", PatternKind.Regex)]
    public void A_mark_of_a_pattern_is_found_however_it_was_typed(string pattern, PatternKind kind) => Assert.All(
        ["这是真的?很好,合作.", "这是真的？很好，合作。"],
        text => Assert.Single(new ReadoutCorpus([new Readout("r", text)]).Concordance(pattern, new ConcordanceOptions { Kind = kind })));

    [Fact]
    public void The_digest_and_the_quotation_are_of_the_original()
    {
        var readout = new Readout("r", "相互\u200B尊重");

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("相互\u200B尊重"))), readout.Sha256);
        Assert.Equal(("相互尊重", "相互\u200B尊重"), (readout[new TextSpan(0, 4)], readout.Quote(new TextSpan(0, 4))));
    }
}
