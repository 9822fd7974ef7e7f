using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Names of one voice, by a table of cases.</summary>
public sealed class NamesOfPersonsTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("persons.txt", 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_person_has_one_name(int line, string[] fields)
    {
        var country = fields[1].Length == 0 ? null : fields[1];
        var names = PersonNames.Default;
        Assert.True(
            (names.CanonicalOf(fields[0], country), names.CanonicalOf(fields[0], country, TextLanguage.English)) == (fields[2], fields[3]),
            $"line {line}: {names.CanonicalOf(fields[0], country)}, {names.CanonicalOf(fields[0], country, TextLanguage.English)}");
    }
}
