using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>Which threads are told together: ids in their order, slots with *, news with !, what both texts speak of with =, the second alone with ^, what the series had before with ~, else the first alone; what is told together joined by +.</summary>
public sealed class GroupedThreadsTests
{
    private const string Ten = "a b c d e f g h i j";

    private static readonly string[] Economy = ["energy", "finance", "space", "cyber", "a", "b", "j"];
    private static readonly string[] Regions = ["africa", "asean"];

    [Theory]
    [InlineData(Ten, Ten)]
    [InlineData(Ten + " energy africa finance", Ten + " energy+finance africa")]
    [InlineData(Ten + " energy finance space cyber", Ten + " energy+finance space+cyber")]
    [InlineData(Ten + " energy finance space", Ten + " energy+finance space")]
    [InlineData(Ten + " energy history* africa history* asean", Ten + " energy history* africa+asean history*")]
    [InlineData(Ten + " energy! finance space", Ten + " energy! finance+space")]
    [InlineData("energy finance", "energy finance")]
    [InlineData(Ten + " energy finance^ space cyber^", Ten + " energy+space finance^+cyber^")]
    [InlineData(Ten + " energy^ finance^~ space^~ cyber^", Ten + " energy^+cyber^ finance^~+space^~")]
    [InlineData(Ten + " energy= finance= space", Ten + " energy= finance= space")]
    public void Small_threads_of_one_group_are_told_in_twos(string ranked, string told)
    {
        var grouped = GroupedThreads.Of([.. ranked.Split(' ').Select(id => Told(id))], IsInA, IsInB, WasBefore);

        Assert.Equal(told, string.Join(' ', grouped.Select(thread => string.Join('+', thread.Along.Select(other => other.Id).Prepend(thread.Thread.Id)))));
    }

    [Fact]
    public void The_weightiest_words_of_both_are_quoted_each_statement_once_at_the_place_of_the_first()
    {
        var shared = Words(0, 4);
        ToldThread[] ranked =
        [
            .. Ten.Split(' ').Select(id => Told(id)),
            Told("energy", score: 9, Words(10, 5), shared, Words(20, 1)),
            Told("finance", score: 8, Words(30, 3), shared with { Value = 6 }, Words(40, 2)),
        ];

        var both = GroupedThreads.Of(ranked, IsInA, IsInB, WasBefore)[^1];

        Assert.Equal([5, 4, 3, 2], both.A.Select(words => words.Value));
        Assert.Equal(9, both.Score);
        Assert.Empty(both.B);
    }

    private static ToldThread Told(string id, double score = 1, params ToldWords[] a) =>
        new(new ReadoutThread(id, id, id, 1, id.EndsWith('*'), 0) { Group = GroupOf(id.TrimEnd('!', '=', '^', '~')) }, a, [], score) { News = id.EndsWith('!') ? (Words(0, 1), 1, "") : null };

    private static bool IsInA(ReadoutThread thread) => !thread.Id.Contains('^');

    private static bool IsInB(ReadoutThread thread) => thread.Id.EndsWith('=') || thread.Id.Contains('^');

    private static bool WasBefore(ReadoutThread thread) => thread.Id.EndsWith('~');

    private static string? GroupOf(string id) => Economy.Contains(id) ? "economy" : Regions.Contains(id) ? "regions" : null;

    private static ToldWords Words(int start, double value)
    {
        var span = new TextSpan(start, start + 5);
        var statement = new Statement
        {
            Number = start,
            Span = span,
            Sentence = 0,
            Folded = "",
            Bigrams = [],
            Voice = null,
            Addressee = null,
            Role = SectionRole.Speech,
            HoldsQuotation = false,
            Mentions = [],
            Threads = [],
        };
        return new ToldWords(statement, span, value);
    }
}
