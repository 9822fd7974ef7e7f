namespace Rhetoric.Tests.Discourse;

public sealed class SectionCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("sections.txt", 2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tells_what_a_paragraph_is_for(int line, string[] fields)
    {
        var sections = new Readout("r", fields[0]).ReadDiscourse().Sections;

        Assert.Equal($"{line}: {fields[1]}", $"{line}: {string.Join("; ", sections.Select(Of))}");
    }

    [Fact]
    public void A_section_made_by_hand_is_for_nothing_else()
    {
        Assert.Empty(default(Section).Also);
        Assert.Empty(new Section(new TextSpan(0, 1), SectionRole.Joint).Also);
    }

    private static string Of(Section section) =>
        string.Join('+', new[] { section.Role }.Concat(section.Also).Select(role => role.ToString().ToLowerInvariant()));
}
