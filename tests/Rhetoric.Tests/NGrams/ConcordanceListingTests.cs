using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class ConcordanceListingTests
{
    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("b", "坚持睦邻原则。\r\n坚持守望原则，也坚持一贯立场。") { Date = new DateOnly(2012, 1, 1) },
        new Readout("a", "他说：愿坚持睦邻原则") { Date = new DateOnly(2011, 1, 1) },
    ]);

    [Fact]
    public void Lines_come_in_corpus_and_text_order_with_the_width_asked_for()
    {
        var lines = Talks.Concordance("坚持", new ConcordanceOptions { Width = 3 });

        Assert.Equal(["a:说：愿|坚持|睦邻原", "b:|坚持|睦邻原", "b:。 |坚持|守望原", "b:则，也|坚持|一贯立"], lines.Select(Show));
        Assert.All(lines, line => Assert.Equal("坚持", line.Readout[line.Span]));
    }

    [Fact]
    public void Lines_may_be_sorted_by_what_follows() =>
        Assert.Equal(
            ["b:|坚持|一", "b:|坚持|守", "a:|坚持|睦", "b:|坚持|睦"],
            Talks.Concordance("坚持", new ConcordanceOptions { Width = 1, Order = ConcordanceOrder.Right }).Select(line => Show(line with { Left = "" })));

    [Fact]
    public void Lines_may_be_sorted_by_what_precedes_read_backwards() =>
        Assert.Equal(
            ["", "。 ", "则，也", "说：愿"],
            Talks.Concordance("坚持", new ConcordanceOptions { Width = 3, Order = ConcordanceOrder.Left }).Select(line => line.Left));

    [Fact]
    public void A_wildcard_stays_inside_a_clause_and_takes_as_little_as_will_do() =>
        Assert.Equal(
            ["坚持睦邻原则", "坚持睦邻原则", "坚持守望原则"],
            Talks.Concordance("坚持*原则", new ConcordanceOptions { Kind = PatternKind.Wildcard }).Select(line => line.Match));

    [Fact]
    public void A_question_mark_stands_for_one_character_even_beyond_the_basic_plane() =>
        Assert.Equal(["野𠮷野"], new ReadoutCorpus([new Readout("a", "野𠮷野")])
            .Concordance("野?野", new ConcordanceOptions { Kind = PatternKind.Wildcard }).Select(line => line.Match));

    [Fact]
    public void The_signs_of_regular_expressions_mean_themselves_in_a_wildcard() =>
        Assert.Equal(["a.b(c"], new ReadoutCorpus([new Readout("a", "axb(c a.b(c")])
            .Concordance("a.b(c", new ConcordanceOptions { Kind = PatternKind.Wildcard }).Select(line => line.Match));

    [Theory]
    [InlineData("坚持(睦邻|守望)原则", 3)]
    [InlineData("(?<=愿)坚持", 1)]
    [InlineData("^坚持", 2)]
    [InlineData("x*", 0)]
    public void Regular_expressions_with_and_without_look_around_are_understood(string pattern, int lines) =>
        Assert.Equal(lines, Talks.Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Regex }).Count);

    [Fact]
    public void A_bad_regular_expression_is_named_with_its_fault()
    {
        var error = Assert.Throws<ArgumentException>(() => Talks.Concordance("坚持(原则", new ConcordanceOptions { Kind = PatternKind.Regex }));

        Assert.Contains("'坚持(原则' is no regular expression", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runaway_regular_expression_ends_in_a_timeout()
    {
        var corpus = new ReadoutCorpus([new Readout("long", new string('a', 40) + "!")]);

        var error = Assert.Throws<TimeoutException>(() =>
            corpus.Concordance(@"(?=.)(a+)+$(?<!!)\1", new ConcordanceOptions { Kind = PatternKind.Regex, Timeout = TimeSpan.FromMilliseconds(50) }));

        Assert.Contains("on long", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_never_holds_half_a_surrogate_pair() =>
        Assert.Equal("a:|约|", Show(new ReadoutCorpus([new Readout("a", "𠮷约𠮷")]).Concordance("约", new ConcordanceOptions { Width = 1 })[0]));

    [Fact]
    public void Left_match_and_right_are_the_text_itself_where_it_has_no_line_ends() =>
        Gen.Char['a', 'b'].Array[1, 20].Select(characters => new string(characters)).Sample(text =>
        {
            var lines = new ReadoutCorpus([new Readout("r", text)]).Concordance("ab", new ConcordanceOptions { Width = 100 });

            Assert.All(lines, line => Assert.Equal(text, line.Left + line.Match + line.Right));
            Assert.Equal(text.Split("ab").Length - 1, lines.Count);
        });

    [Fact]
    public void Locating_finds_overlapping_occurrences() =>
        Assert.Equal(
            [new TextSpan(0, 2), new TextSpan(1, 3)],
            new ReadoutCorpus([new Readout("a", "高高高")]).Locate("高高").Select(occurrence => occurrence.Span));

    [Fact]
    public void Refuses_an_empty_pattern_and_a_negative_width()
    {
        Assert.Throws<ArgumentException>(() => Talks.Concordance(""));
        Assert.Throws<ArgumentException>(() => Talks.Locate(""));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Concordance("坚持", new ConcordanceOptions { Width = -1 }));
        Assert.Contains("Width is -1", error.Message, StringComparison.Ordinal);
    }

    private static string Show(ConcordanceLine line) => $"{line.Readout.Id}:{line.Left}|{line.Match}|{line.Right}";
}
