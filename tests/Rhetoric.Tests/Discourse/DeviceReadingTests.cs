using CsCheck;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>What holds of the figures of speech in any text.</summary>
public class DeviceReadingTests
{
    private static readonly string[] Pieces =
    [
        "云方坚定支持岚方", "，", "、", "；", "。", "“", "”", "《", "》", "不冲突", "不对抗", "既", "也", "不是", "而是", "一是", "二是", "最", "压舱石", "是", "把", "打造成",
        "相互尊重", "俗话说", "加强合作", "促进发展", "好伙伴", "的", "了", "等方面", "\n", " ", "9", "更", "在", "😀", "\ud800", "most", "云",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])));

    [Fact]
    public void Members_lie_in_one_paragraph_each_and_in_order_inside_their_figure() => Texts.Sample(text =>
    {
        var readout = new Readout("any", text);
        foreach (var device in DeviceReader.Read(readout, [], [], DiscourseLexicon.Default))
        {
            Assert.All(device.Members is [] ? [device.Span] : device.Members, part => Assert.True(readout.Paragraphs.Any(paragraph => paragraph.Contains(part)), $"{device} is in no paragraph: {readout[part]}"));
            Assert.True(device.Span.Length > 0);
            Assert.All(device.Members, member => Assert.True(member.Length > 0 && device.Span.Contains(member), $"{text}: {device}"));
            Assert.True(device.Members.Zip(device.Members.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), $"{text}: {device}");
        }
    });

    [Fact]
    public void Figures_come_by_start_then_by_end_and_twice_the_same() => Texts.Sample(text =>
    {
        var devices = DeviceReader.Read(new Readout("any", text), [], [], DiscourseLexicon.Default);
        Assert.Equal(devices.Select(device => device.Span).Order(), devices.Select(device => device.Span));
        Assert.Equal(
            devices.Select(device => (device.Kind, device.Span, device.Grade)),
            DeviceReader.Read(new Readout("again", text), [], [], DiscourseLexicon.Default).Select(device => (device.Kind, device.Span, device.Grade)));
    });

    // A paragraph that could only be read in quadratic time would not end here.
    [Theory]
    [InlineData("加强合作，")]
    [InlineData("促进合作、")]
    [InlineData("坚定支持对方发展；")]
    [InlineData("既")]
    [InlineData("既有")]
    [InlineData("是压舱石")]
    [InlineData("“")]
    [InlineData("俗话说，")]
    [InlineData("一是合作，二是")]
    [InlineData("不冲突不对抗")]
    public void A_paragraph_of_a_million_characters_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "\n云岚应该做好邻居，做好朋友。";

        Assert.Contains(DeviceReader.Read(new Readout("long", text), [], [], DiscourseLexicon.Default), device => device.Span.Start > 999_000);
    }

    [Fact]
    public void A_first_clause_of_a_million_characters_before_a_semicolon_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("我们", 500_000)) + "；做好邻居，做好朋友。";

        Assert.Contains(DeviceReader.Read(new Readout("long", text), [], [], DiscourseLexicon.Default), device => device.Span.Start > 999_000);
    }

    [Fact]
    public void Ten_thousand_paragraphs_are_read()
    {
        var text = string.Concat(Enumerable.Repeat("经贸是两国关系的压舱石。\n", 10_000));
        Assert.Equal(10_000, DeviceReader.Read(new Readout("many", text), [], [], DiscourseLexicon.Default).Count(device => device.Kind == DeviceKind.Metaphor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1、2、3、4、5")]
    [InlineData("，，，。。。")]
    public void What_has_no_words_has_no_figures(string text) => Assert.Empty(DeviceReader.Read(new Readout("none", text), [], [], DiscourseLexicon.Default));

    [Fact]
    public void A_lexicon_of_ones_own_adds_words()
    {
        var lexicon = DiscourseLexicon.Default.With(new DiscourseWord
        {
            Class = "metaphor",
            Language = TextLanguage.Chinese,
            Form = "定盘星",
            Traits = ["ship", "always"],
        });
        var readout = new Readout("own", "经贸是两国关系的定盘星。");
        Assert.DoesNotContain(readout.ReadDiscourse().Devices, device => device.Kind == DeviceKind.Metaphor);
        Assert.Contains(readout.ReadDiscourse(lexicon).Devices, device => device.Kind == DeviceKind.Metaphor);
    }
}
