using CsCheck;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

public sealed class PeoplePropertyTests
{
    private static readonly string[] Pieces =
    [
        "沈怀舟", "科兰·提亚戈", "国务委员", "岚海总统", "中方", "等", "、", "，", "。", "\n", "和", "参加会见", "出席", "的有：", "长", "同日", "双方", "指出，", "10日",
        "（", "）", "答：", "问：", " ", "会见", "特别代表",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Persons_lie_in_the_text_once_and_in_order() => Texts.Sample(text =>
    {
        var readout = new Readout("r", text);
        var read = readout.ReadDiscourse();

        Assert.Equal(readout.Paragraphs, read.Sections.Select(section => section.Span));
        Assert.All(read.Sections, section => Assert.Equal(section.Also.Count + 1, section.Also.Append(section.Role).Distinct().Count()));
        Assert.All(read.Attendance, person => Assert.Equal(person.Name, readout[person.Span]));
        Assert.All(read.People, person => Assert.Equal(person.Name, readout[person.Span]));
        Assert.All(read.People, person => Assert.Equal(person.Titles, person.TitleSpans.Select(title => readout[title])));
        Assert.Equal(read.People.OrderBy(person => person.Span.Start).Select(person => person.Name), read.People.Select(person => person.Name));
        Assert.Equal(read.People.Count, read.People.DistinctBy(person => person.Name).Count());
        Assert.Equal(read.Attendance.OrderBy(person => person.Span.Start).Select(person => person.Name), read.Attendance.Select(person => person.Name));
        Assert.Subset(read.People.Select(person => person.Name).ToHashSet(), read.Attendance.Select(person => person.Name).ToHashSet());
    });

    [Theory]
    [InlineData("沈怀舟、")]
    [InlineData("和")]
    [InlineData("委员长长官")]
    [InlineData("国务委员沈怀舟，")]
    [InlineData("参加会见")]
    [InlineData("同日")]
    [InlineData("1、2、")]
    [InlineData("总统府")]
    public void A_long_paragraph_is_read_in_one_pass(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "等参加会见。";
        var readout = new Readout("r", text);
        var grammar = DiscourseLexicon.Default.Compiled(PeopleGrammar.Of);
        var known = KnownNames.Of(readout.Head.Principals, [], grammar);
        var lines = AttendanceReader.Read(readout, grammar, new HashSet<string>(), known);

        Assert.Single(ChineseSectionReader.Read(readout, [], lines, known.Names, [], DiscourseLexicon.Default));
        Assert.All(PeopleReader.Read(readout, readout.Head.Principals, grammar, known, [], lines), person => Assert.Equal(person.Name, readout[person.Span]));
    }

    [Fact]
    public void Ten_thousand_paragraphs_have_a_section_each()
    {
        var readout = new Readout("r", string.Join('\n', Enumerable.Repeat("外交部长沈怀舟等参加会见。", 9_999).Prepend("欢迎仪式后，罗怀远与米洛举行会谈。")));
        var read = readout.ReadDiscourse();

        Assert.Equal(10_000, read.Sections.Count);
        Assert.Equal("沈怀舟", Assert.Single(read.Attendance).Name);
    }
}
