namespace Rhetoric.Tests.Discourse;

/// <summary>The figures of speech, case by case.</summary>
public class DeviceReadingCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("devices.txt", fields: 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_read(int line, string[] fields)
    {
        var readout = new Readout("case", fields[0]);
        var kind = fields[1].Split(' ')[0];
        var grade = fields[1].Contains(' ', StringComparison.Ordinal) ? fields[1].Split(' ')[1] : null;
        var found = readout.ReadDiscourse().Devices.Where(device => device.Kind.ToString() == kind).ToList();
        if (fields[2].Length == 0)
        {
            Assert.True(found.Count == 0, $"line {line}: {string.Join("; ", found.Select(device => Told(readout, device)))}");
            return;
        }

        var wanted = $"{fields[2]} [{fields[3]}]{grade}";
        var told = found.ConvertAll(device => Told(readout, grade is null ? device with { Grade = null } : device));
        Assert.True(told.Contains(wanted), $"line {line}: wanted {wanted}, found {string.Join("; ", told)}");
    }

    private static string Told(Readout readout, Device device) =>
        $"{readout[device.Span]} [{string.Join(" / ", device.Members.Select(member => readout[member]))}]{device.Grade}";
}
