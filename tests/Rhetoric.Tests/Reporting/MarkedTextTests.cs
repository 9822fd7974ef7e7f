using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting;

public sealed partial class MarkedTextTests
{
    private static readonly Gen<string> AnyText = Any("双方要", "、", "<b>", "</p>", "&amp;", "\"'", "𠀀", "\u001B", "  ", "a", "\t").Array[0, 12].Select(string.Concat);

    private static readonly Gen<TextMark> AnyMark = Gen.Select(Gen.Int[-3, 50], Gen.Int[0, 20], Gen.Enum<TextMarkKind>(), Any("", "<i>\"", "ask → 岚方"), Gen.Int[1, 9],
        (start, length, kind, label, number) => new TextMark(new TextSpan(start, start + length), kind) { Label = label, Number = number, Style = "shared" });

    [Fact]
    public void A_list_inside_an_ask_is_an_element_inside_its_element()
    {
        TextMark[] marks =
        [
            new(new TextSpan(2, 9), TextMarkKind.Ask) { Label = "1 · 沈怀舟: shared → 双方 · 要, should", Style = "shared" },
            new(new TextSpan(2, 3), TextMarkKind.Modal) { Number = 1 },
            new(new TextSpan(4, 9), TextMarkKind.List) { Label = "list of 2", Number = 2 },
            new(new TextSpan(4, 6), TextMarkKind.Item),
            new(new TextSpan(7, 9), TextMarkKind.Item),
        ];

        Assert.Equal(
            "双方<span class=\"m ask shared\" role=\"note\" aria-label=\"1 · 沈怀舟: shared → 双方 · 要, should\" tabindex=\"-1\"><span class=\"modal\" data-n=\"1\">要</span>把"
            + "<span class=\"m list\" role=\"note\" aria-label=\"list of 2\" tabindex=\"-1\" data-n=\"2\"><span class=\"item\">港口</span>、<span class=\"item\">航班</span></span></span>办好。",
            Written("双方要把港口、航班办好。", marks));
    }

    [Fact]
    public void The_rest_of_a_cut_mark_says_so_and_is_passed_over_by_the_keyboard()
    {
        var written = Written("甲乙、丙丁", [new(new TextSpan(0, 2), TextMarkKind.Ask), new(new TextSpan(1, 4), TextMarkKind.List) { Label = "list of 2", Number = 2 }]);

        Assert.Equal(
            "<span class=\"ask\">甲<span class=\"m list\" role=\"note\" aria-label=\"list of 2\" tabindex=\"-1\">乙</span></span>"
            + "<span class=\"m list\" role=\"note\" aria-label=\"list of 2 (goes on)\" data-n=\"2\">、丙</span>丁",
            written);
    }

    [Fact]
    public void Without_its_tags_the_output_is_the_text_and_tags_nest() => Gen.Select(AnyText, AnyMark.Array[0, 8]).Sample((text, marks) =>
    {
        var written = Written(text, marks);
        var depth = 0;
        foreach (Match tag in Tag().Matches(written))
        {
            depth += tag.Value[1] == '/' ? -1 : 1;
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
        Assert.Equal(text, WebUtility.HtmlDecode(Tag().Replace(written, "")));
    });

    private static Gen<string> Any(params string[] those) => Gen.Int[0, those.Length - 1].Select(at => those[at]);

    private static string Written(string text, TextMark[] marks)
    {
        var html = new HtmlBuilder();
        MarkedText.Write(html, text, new TextSpan(0, text.Length), marks);
        return html.ToString();
    }

    [GeneratedRegex("</?span(?: [a-z-]+=\"[^\"<>]*\")*>")]
    private static partial Regex Tag();
}
