namespace Rhetoric.Tests.Discourse;

public sealed class ChineseAttributionCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("chinese-attributions.txt", 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Puts_words_into_the_mouth_that_said_them(int line, string[] fields)
    {
        var readout = new Readout($"line {line}", fields[0]);
        var read = readout.ReadDiscourse().Attributions;

        Assert.Equal(
            (fields[1], fields[2], fields[3]),
            (Joined(read.Select(said => said.Voice)), Joined(read.Select(said => said.Verb is not null ? said.Verb : "-")), Joined(read.Select(said => readout[said.Content]))));
    }

    private static string Joined(IEnumerable<string> parts) => string.Join(" / ", parts);
}
