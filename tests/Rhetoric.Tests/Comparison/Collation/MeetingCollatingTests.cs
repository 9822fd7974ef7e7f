using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class MeetingCollatingTests
{
    private static readonly Readout[] Readouts = [.. Enumerable.Range(0, 7).Select(at => new Readout($"r{at}", "一"))];

    [Theory]
    [InlineData("0123456", "")]
    [InlineData("123456", "+1")]
    [InlineData("0", "")]
    [InlineData("3", "+3")]
    [InlineData("01", "-1")]
    [InlineData("034", "~3 -4")]
    [InlineData("0246", "")]
    [InlineData("036", "~3 ~6")]
    [InlineData("35", "+3")]
    [InlineData("24", "+2 -4")]
    [InlineData("04", "~4 -4")]
    public void Turns_go_by_who_has_a_thing(string holders, string turns) => Assert.Equal(turns, Told(holders, silence: 2));

    [Theory]
    [InlineData("02", 1, "~2 -2")]
    [InlineData("02", 4, "-2")]
    [InlineData("02", 5, "")]
    [InlineData("05", 4, "~5")]
    [InlineData("05", 5, "")]
    public void A_silence_is_as_long_as_asked_for(string holders, int silence, string turns) => Assert.Equal(turns, Told(holders, silence));

    [Fact]
    public void What_comes_back_tells_where_it_was_last() =>
        Assert.Equal(0, Assert.Single(Meetings([Thread("a", [0, 4])], 2)[4].Returned).Before);

    [Fact]
    public void Graver_threads_come_first() =>
        Assert.Equal(["Heavy", "Light"], Meetings([Thread("Light", [1]) with { Gravity = 1 }, Thread("Heavy", [1]) with { Gravity = 3 }], 2)[1].Introduced.Select(turn => turn.Name));

    [Fact]
    public void Topics_come_as_speakers_raise_them_and_those_of_the_narrator_last()
    {
        var told = Said("told", (0, null, new TextSpan(0, 3)));
        var second = Said("second", (0, null, new TextSpan(1, 2)), (0, "林远", new TextSpan(20, 30)));
        var first = Said("first", (0, "海棠", new TextSpan(10, 15)));
        var slot = first with { Id = "slot", IsTopic = false };

        var topics = Meetings([told, second, first, slot], 2)[0].Topics;

        Assert.Equal([("first", "海棠"), ("second", "林远"), ("told", null)], topics.Select(topic => (topic.Thread.Id, topic.RaisedBy)));
        Assert.Equal([1, 2, 3], topics.Select(topic => topic.Place));
    }

    [Fact]
    public void A_topic_tells_the_place_that_it_had_last()
    {
        CollatedThread Topic(string id, params (int Readout, int Start)[] cells) =>
            Said(id, [.. cells.Select(cell => (cell.Readout, (string?)"林远", new TextSpan(cell.Start, cell.Start + 1)))]);

        var meetings = Meetings([Topic("a", (0, 1), (3, 5)), Topic("b", (0, 2), (1, 1), (3, 1))], 2);

        Assert.Equal([("b", (int?)2)], meetings[1].Topics.Select(topic => (topic.Thread.Id, topic.PlaceBefore)));
        Assert.Equal([("b", (int?)1), ("a", (int?)1)], meetings[3].Topics.Select(topic => (topic.Thread.Id, topic.PlaceBefore)));
    }

    [Fact]
    public void What_belongs_to_a_longer_phrase_or_to_a_principle_with_the_same_turn_is_told_once()
    {
        const string Plain = "林远指出，天气很好。";
        const string Rich = "林远指出，云岚要坚持守望相助、携手同行。两国要共护北海航道安宁。";
        var lexicon = FormulaLexicon.Of("own", new[] { "守望相助", "北海航道", "共护北海航道安宁", "天气很好" }.Select(form => new FormulaFamily { Canonical = form, Category = "", Forms = [form], Gloss = "" }));
        Readout[] readouts = [.. new[] { Plain, Rich, Rich }.Select((text, at) => new Readout($"r{at}", text))];
        var introduced = new ReadoutCorpus(readouts).Collate(new CollationOptions { Formulas = new FormulaOptions { Lexicon = lexicon, MinCount = 100 } }).Meetings[1].Introduced.Where(turn => turn.Subject != MeetingSubject.Thread).ToArray();

        Assert.Equal([(MeetingSubject.Principle, "守望相助"), (MeetingSubject.Principle, "携手同行"), (MeetingSubject.Formula, "共护北海航道安宁")], introduced.Select(turn => (turn.Subject, turn.Name)));
    }

    [Fact]
    public void A_principle_is_where_its_words_stand_in_a_list_or_not()
    {
        const string Listed = "林远指出，云岚要坚持守望相助、携手同行。";
        string[] texts = ["林远指出，云岚守望相助已久。", Listed, Listed, "天气很好。", "天气很好。", "云舟回顾了两国携手同行的岁月。"];
        var meetings = new ReadoutCorpus(texts.Select((text, at) => new Readout($"r{at}", text))).Collate().Meetings;

        string[] Names(IEnumerable<MeetingTurn> turns) => [.. turns.Where(turn => turn.Subject == MeetingSubject.Principle).Select(turn => turn.Name)];
        Assert.Equal(["携手同行"], Names(meetings[1].Introduced));
        Assert.Equal(["守望相助"], Names(meetings[2].Retired));
        Assert.Equal(["携手同行"], Names(meetings[5].Returned));
    }

    [Fact]
    public void Two_wordings_of_one_formula_are_one_principle_and_items_that_are_none_are_left_out()
    {
        const string One = "林远指出，云岚要坚持互利互惠、平等相待、渔业。";
        const string Other = "林远指出，云岚要坚持互惠互利、平等相待、渔业。";
        var meetings = new ReadoutCorpus(new[] { "天气很好。", One, Other }.Select((text, at) => new Readout($"r{at}", text))).Collate().Meetings;

        Assert.Equal(["互利互惠", "平等相待"], meetings[1].Introduced.Where(turn => turn.Subject == MeetingSubject.Principle).Select(turn => turn.Name));
        Assert.DoesNotContain(meetings[2].Introduced, turn => turn.Subject == MeetingSubject.Principle);
    }

    [Fact]
    public void What_only_the_narrator_has_turns_nothing() =>
        Assert.Empty(Meetings([Said("told", (1, null, new TextSpan(0, 3)))], 2).SelectMany(meeting => meeting.Turns));

    [Fact]
    public void A_text_saved_twice_retires_nothing()
    {
        Assert.Empty(Retired(1, 1, 2, 3));
        Assert.Equal(["a"], Retired(1, 2, 3, 4));

        static IEnumerable<string> Retired(params int[] days) =>
            MeetingCollating.Of([.. days.Select((day, at) => new Readout($"r{at}", "一") { Date = new DateOnly(2020, 1, day) })], [Thread("a", [0, 1])], [], [], 2).SelectMany(meeting => meeting.Retired).Select(turn => turn.Name);
    }

    [Fact]
    public void A_phrase_that_stands_in_the_silence_with_a_word_in_it_is_not_gone()
    {
        Assert.Equal(["正常轨道"], Retired("天气很好。"));
        Assert.Empty(Retired("航运回到正常发展轨道。"));

        static IEnumerable<string> Retired(string later) => MeetingCollating.Of(
            [.. new[] { "正常轨道", "正常轨道", "天气很好。", later }.Select((text, at) => new Readout($"r{at}", text))], [], [new HeldPrinciple("正常轨道", [0, 1], null)], [], 2).SelectMany(meeting => meeting.Retired).Select(turn => turn.Name);
    }

    [Fact]
    public void A_table_shows_what_tells_most_of_a_meeting_and_counts_the_rest()
    {
        var threads = new[] { 1.0, 3, 2, 0.5 }.Select((gravity, at) => Thread($"t{at}", [at == 3 ? 0 : 1, .. at == 3 ? [4] : Array.Empty<int>()]) with { Gravity = gravity }).ToArray();
        var collation = new Collation(Readouts) { Threads = threads, Principles = [], Formulas = [], Meetings = Meetings(threads, 2), Reuse = new ReuseNetwork { Readouts = Readouts, Links = [], LeastStretch = 10 }, Lexicon = "" };

        Assert.Equal(["t1", "t2", "1 introduced", "t3", "t3"], Rows(2));
        Assert.Equal(["t1", "t2", "t0", "t3", "t3"], Rows(3));
        Assert.Equal(5, collation.ToMeetingTable().Rows.Count);

        IEnumerable<object?> Rows(int most) => collation.ToMeetingTable(most).Rows.Select(row => row[4]);
    }

    private static string Told(string holders, int silence) => string.Join(' ', Meetings([Thread("a", [.. holders.Select(digit => digit - '0')])], silence)
        .SelectMany(meeting => meeting.Turns, (meeting, turn) => (turn.Kind == MeetingTurnKind.Introduced ? "+" : turn.Kind == MeetingTurnKind.Returned ? "~" : "-") + meeting.Number));

    private static IReadOnlyList<CollatedMeeting> Meetings(CollatedThread[] threads, int silence) => MeetingCollating.Of(Readouts, threads, [], [], silence);

    private static CollatedThread Thread(string name, int[] holders) => Said(name, [.. holders.Select(number => (number, (string?)"林远", new TextSpan(0, 1)))]);

    // A thread with a span for each time that somebody, or the narrator, speaks of it in a readout.
    private static CollatedThread Said(string id, params (int Readout, string? Speaker, TextSpan Span)[] said) => new()
    {
        Id = id,
        Title = id,
        ChineseTitle = "",
        Gravity = 1,
        IsTopic = true,
        Cells =
        [
            .. said.GroupBy(one => one.Readout).Select(cell => new ThreadReadout
            {
                Readout = cell.Key,
                Voices = [.. cell.Select(one => new ThreadVoice { Speaker = one.Speaker, Spans = [one.Span], Rungs = [] })],
            }),
        ],
    };
}
