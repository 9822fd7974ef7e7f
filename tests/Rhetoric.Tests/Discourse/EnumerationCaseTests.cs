namespace Rhetoric.Tests.Discourse;

public sealed class EnumerationCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("lists.txt", 2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_lists(int line, string[] fields)
    {
        var readout = new Readout("r", fields[0]);

        var found = readout.ReadDiscourse().Lists is [var list, ..]
            ? $"{string.Join('+', list.Items.Select(item => readout[item]))} {list.Kind.ToString()[..1].ToLowerInvariant()}"
            : "";
        Assert.True(found == fields[1], $"lists.txt:{line}: {found}");
    }
}
