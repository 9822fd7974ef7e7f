namespace Rhetoric.Tests.Discourse;

public sealed class PeopleCaseTests
{
    public static TheoryData<int, string[]> AttendanceCases => CaseTable.Read("attendance.txt", 2);

    public static TheoryData<int, string[]> PeopleCases => CaseTable.Read("people.txt", 2);

    // Whoever stands first in a lead met and was not merely present.
    private const string Lead = "欢迎仪式后，罗怀远与米洛举行会谈。\n";

    [Theory]
    [MemberData(nameof(AttendanceCases))]
    public void Tells_who_was_present(int line, string[] fields)
    {
        var present = new Readout("r", BehindLead(fields[0])).ReadDiscourse().Attendance;

        Assert.Equal($"{line}: {fields[1]}", $"{line}: {string.Join("; ", present.Select(person => Of(person.Name, person.Titles, person.Side)))}");
    }

    [Theory]
    [MemberData(nameof(PeopleCases))]
    public void Tells_who_is_named_and_as_what(int line, string[] fields)
    {
        var people = new Readout("r", fields[0]).ReadDiscourse().People;

        Assert.Equal(
            $"{line}: {fields[1]}",
            $"{line}: {string.Join("; ", people.Select(person => $"{Of(person.Name, person.Titles, person.Side)}={person.Role.ToString().ToLowerInvariant()}"))}");
    }

    [Fact]
    public void A_title_of_the_users_own_is_known_as_a_title()
    {
        var words = DiscourseLexicon.Default.With(new DiscourseWord { Class = "title", Language = TextLanguage.Chinese, Form = "掌印", Traits = ["other"] });
        var readout = new Readout("r", Lead + "岚海掌印科兰、陆青禾参加会见。");

        Assert.Equal(["科兰", "陆青禾"], readout.ReadDiscourse(words).Attendance.Select(person => person.Name));
    }

    private static string BehindLead(string text) => text.Contains('\n', StringComparison.Ordinal) ? text : Lead + text;

    private static string Of(string name, IReadOnlyList<string> titles, string? side) =>
        name + (titles.Count > 0 ? $"({string.Join('/', titles)})" : "") + (side is null ? "" : $"@{side}");
}
