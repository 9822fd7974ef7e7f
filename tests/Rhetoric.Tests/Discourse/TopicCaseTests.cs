namespace Rhetoric.Tests.Discourse;

/// <summary>Topics of sentences, by a table of cases.</summary>
public sealed class TopicCaseTests
{
    public static TheoryData<int, string[]> Cases => CaseTable.Read("topics.txt", 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_has_its_topics_and_no_others(int line, string[] fields)
    {
        var readout = new Readout("case", fields[1]) { Title = fields[0].Length == 0 ? null : fields[0] };
        string[] found = [.. readout.TopicsOf(new TextSpan(0, fields[1].Length)).Select(topic => topic.Id)];
        string[] wanted = fields[2].Split('+', StringSplitOptions.RemoveEmptyEntries);
        string[] unwanted = fields[3].Split('+', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(wanted.All(found.Contains) && !unwanted.Any(found.Contains), $"line {line}: {string.Join(", ", found)}");
        Assert.All(wanted.Concat(unwanted), id => Assert.NotNull(TopicLexicon.Default.Of(id)));
    }
}
