namespace Rhetoric.Tests.Text;

public sealed class LineJoiningTests
{
    private const string Chinese = "沈怀舟指出，岚方愿同云方在相互尊重、合作共赢的基础上发展两国关系，希望云方恪守承诺，慎重处理敏感问题。双方同意加强经贸往来。";

    private const string English =
        "President Doe told his counterpart that the two sides should build a stable and constructive relationship, manage their differences with care, and keep the channels "
        + "of communication open. He underlined that win-win cooperation serves the interests of both peoples.";

    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    [InlineData(23)]
    [InlineData(25)]
    public void Chinese_lines_of_one_width_are_one_paragraph(int width)
    {
        var wrapped = string.Join('\n', Chinese.Chunk(width).Select(line => new string(line)));

        Assert.Equal(Chinese, FoldedText.Of(wrapped).Text);
        Assert.Equal(Chinese, FoldedText.Of(wrapped.Replace("\n", "\r\n")).Text);
        Assert.Equal(Chinese, FoldedText.Of(wrapped.Replace("\n", "\n\n") + "\n").Text.TrimEnd());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(72)]
    public void English_lines_of_like_length_are_joined_with_a_blank(int width) => Assert.Equal(English, FoldedText.Of(Wrap(English, width)).Text);

    [Theory]
    [InlineData("2")]
    [InlineData("— 12 —")]
    [InlineData("第3页")]
    [InlineData("3 / 12")]
    [InlineData("\f")]
    public void The_number_of_a_page_stands_in_no_sentence(string number) =>
        Assert.Equal(Chinese, FoldedText.Of(string.Join('\n', Chinese.Chunk(16).Select(line => new string(line)).Append("").Take(4).Select((line, at) => at == 1 ? $"{line}\n{number}\n" : line)).TrimEnd()).Text);

    [Fact]
    public void Paragraphs_stay_apart()
    {
        var text = "沈怀舟同维伦举行会谈\n\n" + string.Join('\n', Chinese.Chunk(16).Select(line => new string(line))) + "\n\n　　维伦表示，愿加强合作，共同维护地\n区和平稳定。\n";

        Assert.Equal($"沈怀舟同维伦举行会谈\n\n{Chinese}\n\n　　维伦表示，愿加强合作，共同维护地区和平稳定。\n", FoldedText.Of(text).Text);
    }

    [Fact]
    public void An_indent_begins_a_paragraph()
    {
        var readout = new Readout("r", "　　沈怀舟指出，双方要坚持相互尊\n重，推动合作共赢，一同维护世界和\n　　平。维伦表示，岚方愿同云方加强\n各领域的合作，扩大人文交流。");

        Assert.Equal(["　　沈怀舟指出，双方要坚持相互尊\n重，推动合作共赢，一同维护世界和\n　　平。维伦表示，岚方愿同云方加强\n各领域的合作，扩大人文交流。"], [readout.Text]);
        Assert.Equal(2, new Readout("r", readout.Original.Replace("世界和\n", "和平。\n").Replace("平。维", "维")).Paragraphs.Count);
    }

    [Theory]
    [InlineData("communi-\ncation", "communication")]
    [InlineData("communi\u00AD\ncation", "communication")]
    [InlineData("win-\nwin", "win-win")]
    [InlineData("Anglo-\nLanhai", "Anglo-Lanhai")]
    [InlineData("well-\nknown", "well-known")]
    [InlineData("long-\nterm", "long-term")]
    [InlineData("self-\nish", "selfish")]
    public void A_hyphen_at_the_end_of_a_line_goes_unless_it_is_the_word_s_own(string parted, string whole)
    {
        var text = $"The two leaders agreed to open a channel of {parted} and to keep it open at all times, since such\nties between both serve them, and win-win ties do so more.";

        Assert.Contains($"channel of {whole} and to keep", FoldedText.Of(text).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("加强政治互信\n深化经贸合作\n扩大人文交流\n完善全球治理")]
    [InlineData("不断加强两国之间的政治互信\n不断深化两国之间的经贸合作\n不断扩大两国之间的人文交流\n会议到此结束。")]
    [InlineData("沈怀舟同维伦举行会谈\n强调推动合作共赢\n沈怀舟指出，要加强合作。")]
    [InlineData("云澜社消息\n2019年5月16日\n沈怀舟指出，要加强合作，扩大交流，维护共同利益，推动两国关系行稳致远，造福两国人民，这是双方的共同愿望。\n完")]
    [InlineData("The leaders discussed these matters, in turn:\n- trade and investment between the two\n- climate, energy and the sea routes\n- people-to-people ties of all kinds.")]
    [InlineData("沈怀舟同韩澜举行会谈\n2019-06-06 20:31 来源：云华网\n沈怀舟在云都同韩澜举行会谈。")]
    [InlineData("问：何时会谈？\n答：下周，\n问：在哪？")]
    public void What_is_a_line_of_its_own_stays_one(string text) => Assert.Same(text, FoldedText.Of(text).Text);

    [Fact]
    public void A_span_across_a_line_end_leads_to_both_lines()
    {
        var readout = new Readout("r", string.Join("\r\n", Chinese.Chunk(16).Select(line => new string(line))));
        var span = Assert.Single(readout.Locate("相互尊重"));

        Assert.Equal(new TextSpan(13, 19), readout.OriginalSpan(span));
        Assert.Equal("相互尊\r\n重", readout.Quote(span));
    }

    private static string Wrap(string text, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return string.Join('\n', lines.Append(line));
    }
}
