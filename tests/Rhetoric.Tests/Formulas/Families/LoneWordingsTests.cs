using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class LoneWordingsTests
{
    [Theory]
    [InlineData("岚海守望、云桥互通", "双方要云桥互通、岚海守望。", "云桥互通、岚海守望")]
    [InlineData("守礁、护港、修路", "要修路、守礁和护港。", "修路、守礁和护港")]
    [InlineData("航道安宁和繁荣", "谈到航道繁荣与安宁。", "航道繁荣与安宁")]
    [InlineData("正确历史方位", "认清正确的历史方位。", "正确的历史方位")]
    [InlineData("四点海洋主张", "提出4点海洋主张。", "4点海洋主张")]
    [InlineData("中法海洋对话", "举行法中海洋对话。", "法中海洋对话")]
    [InlineData("守望三海行动", "要守望“三海”行动。", "守望“三海”行动")]
    public void What_stands_once_is_a_wording_of_the_form_that_it_is_one_with(string form, string text, string wording) =>
        Assert.Equal([(wording, form)], Of(text, form));

    [Theory]
    [InlineData("a known form", "岚海守望、云桥互通", "双方要岚海守望、云桥互通。")]
    [InlineData("across punctuation", "岚海守望、云桥互通", "云桥互通，岚海守望。")]
    [InlineData("across lines", "岚海守望、云桥互通", "云桥互通\n岚海守望")]
    [InlineData("a word cut", "友好互利往来", "面向老朋友好友互利往来。")]
    [InlineData("the same characters, another meaning", "深化海洋合作", "海洋合作深化。")]
    [InlineData("part of a longer list", "守礁、护港", "要架桥、护港、守礁。")]
    [InlineData("part of a longer list", "守礁、护港", "要护港、守礁和架桥。")]
    [InlineData("three signs", "新航道", "要新的航道。")]
    [InlineData("a quotation cut", "守望三海行动", "要守望三海”的行动。")]
    public void What_is_another_thing_is_none(string why, string form, string text) => Assert.True(Of(text, form).Count == 0, why);

    [Fact]
    public void One_use_in_a_longer_list_tells_that_it_is_none() => Assert.Empty(Of("要护港、守礁。要架桥、护港、守礁。", "守礁、护港"));

    [Fact]
    public void The_nearest_of_several_forms_has_it() =>
        Assert.Equal([("安宁和繁荣的航道", "安宁与繁荣的航道")], Of("要安宁和繁荣的航道。", "繁荣、安宁的航道", "安宁与繁荣的航道"));

    [Fact]
    public void English_is_left_alone() => Assert.Empty(new LoneWordings([new Readout("r", "The two sides stressed seas and skies of peace.")]).Of(["skies and seas"]));

    [Theory]
    [InlineData("守礁、护港", "“护港”和守礁")]
    [InlineData("四点主张", "4点的主张")]
    [InlineData("Quiet海", "quiet 海")]
    public void Signs_of_wordings_that_are_one_have_one_sum(string a, string b) => Assert.Equal(WordingSigns.Of(a), WordingSigns.Of(b));

    [Theory]
    [InlineData("四点主张", "五点主张")]
    [InlineData("守礁", "守礁守礁")]
    public void Signs_of_others_have_others(string a, string b) => Assert.NotEqual(WordingSigns.Of(a), WordingSigns.Of(b));

    private static IReadOnlyList<(string Wording, string Form)> Of(string text, params string[] forms) =>
        new LoneWordings([new Readout("r", text)]).Of(forms);
}
