using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Counterparts and sides, by tables of cases.</summary>
public sealed class CounterpartCaseTests
{
    public static TheoryData<int, string[]> Counterparts => CaseTable.Read("counterpart.txt", 4);

    public static TheoryData<int, string[]> SideForms => CaseTable.Read("sides.txt", 4);

    [Theory]
    [MemberData(nameof(Counterparts))]
    public void CounterpartIsTold(int line, string[] fields)
    {
        var readout = new Readout("case", fields[1]) { Title = fields[0].Length == 0 ? null : fields[0] };
        var found = readout.ReadCounterpart();
        var told = found is null ? ("-", "-") : (string.Join('+', found.OtherIds.Prepend(found.Id)), found.Evidence.ToString());
        Assert.True(told == (fields[2], fields[3]), $"line {line}: {told}");
    }

    [Theory]
    [MemberData(nameof(SideForms))]
    public void SideIsTold(int line, string[] fields)
    {
        var side = Sides.Of(new Readout("case", fields[0])).Of(fields[1]);
        Assert.True((side.Role.ToString(), side.Name) == (fields[2], fields[3]), $"line {line}: {side}");
    }
}
