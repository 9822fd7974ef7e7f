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
    [InlineData("respect*integrity", "mutual respect. integrity")]
    [InlineData("A*B", "A—B")]
    [InlineData("x*y", "x…y")]
    [InlineData("x?y", "x…y")]
    [InlineData("x*y", "x\r\ny")]
    [InlineData("和平*增长", "和平，增长")]
    public void A_wildcard_finds_nothing_across_the_edge_of_a_clause(string pattern, string text) => Assert.Empty(Wild(pattern, text));

    [Theory]
    [InlineData("增长*亿", "同比增长3,000亿元", "增长3,000亿")]
    [InlineData("respect*integrity", "respect of the U.S. for integrity", "respect of the U.S. for integrity")]
    [InlineData("坚持*，也*立场", "坚持睦邻原则，也坚持一贯立场", "坚持睦邻原则，也坚持一贯立场")]
    [InlineData("《*》", "签署《岚海公报》。", "《岚海公报》")]
    public void A_wildcard_goes_on_to_the_edge_of_a_clause_and_meets_the_marks_that_it_spells_out(string pattern, string text, string match) =>
        Assert.Equal([match], Wild(pattern, text));

    [Fact]
    public void A_wildcard_takes_as_little_as_will_do_from_the_left_too() =>
        Assert.Equal(["坚持一个云澜原则"], Wild("坚持*原则", "坚持和平、坚持一个云澜原则"));

    [Theory]
    [InlineData(@"\*", "a*b", "*")]
    [InlineData(@"真的\?", "真的? 真的吗", "真的?")]
    [InlineData(@"a\\?", @"a\b", @"a\b")]
    [InlineData(@"a\b", @"a\b", @"a\b")]
    public void A_backslash_lets_a_sign_of_wildcards_mean_itself(string pattern, string text, string match) => Assert.Equal([match], Wild(pattern, text));

    [Theory]
    [InlineData("*", PhraseUnit.Character)]
    [InlineData("***", PhraseUnit.Character)]
    [InlineData("* **", PhraseUnit.Token)]
    public void A_wildcard_of_stars_alone_is_refused(string pattern, PhraseUnit unit)
    {
        var error = Assert.Throws<ArgumentException>(() => Talks.Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Wildcard, Unit = unit }));

        Assert.Contains($"'{pattern}' is nothing but *", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wildcards_find_the_shortest_matches_one_behind_the_other() =>
        Gen.Select(OneOf("ab，").Array[0, 12], OneOf("ab*?").Array[1, 5]).Sample((characters, signs) =>
        {
            var (text, pattern) = (new string(characters), new string(signs));
            if (pattern.Trim('*').Length == 0)
            {
                return;
            }

            var readout = new Readout("r", text);
            var expected = new List<TextSpan>();
            for (var end = 1; end <= text.Length; end++)
            {
                var from = expected.Count > 0 ? expected[^1].End : 0;
                var starts = Enumerable.Range(from, end - from).Where(start => Fits(readout, new TextSpan(start, end), pattern)).ToArray();
                if (starts.Length > 0)
                {
                    expected.Add(new TextSpan(starts[^1], end));
                }
            }

            Assert.Equal(expected, new ReadoutCorpus([readout]).Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Wildcard }).Select(line => line.Span));
        });

    [Theory]
    [InlineData("坚持(睦邻|守望)原则", 3)]
    [InlineData("(?<=愿)坚持", 1)]
    [InlineData("^坚持", 2)]
    [InlineData("x*", 0)]
    public void Regular_expressions_with_and_without_look_around_are_understood(string pattern, int lines) =>
        Assert.Equal(lines, Talks.Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Regex }).Count);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Whatever_ends_a_line_is_an_edge_to_a_regular_expression(string lineEnd)
    {
        var text = $"守望原则{lineEnd}睦邻原则{lineEnd}";
        IReadOnlyList<ConcordanceLine> Lines(string pattern) =>
            new ReadoutCorpus([new Readout("r", text)]).Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Regex });

        Assert.Equal([new TextSpan(2, 4), new TextSpan(6 + lineEnd.Length, 8 + lineEnd.Length)], Lines("原则$").Select(line => line.Span));
        Assert.Equal(["守望", "睦邻"], Lines("^..").Select(line => line.Match));
        Assert.Equal(["守望原则", "睦邻原则"], Lines(".+").Select(line => line.Match));
        Assert.Equal(new TextSpan(2, 6 + lineEnd.Length), Lines(@"原则\s+睦邻").Single().Span);
    }

    [Fact]
    public void Matches_are_folded_where_asked_and_keep_their_places()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "Ｇ２０ and g20, G20?")]);
        IEnumerable<string> Found(string pattern, PatternKind kind, PhraseFolding folding) =>
            corpus.Concordance(pattern, new ConcordanceOptions { Kind = kind, Folding = folding }).Select(line => line.Match);

        Assert.Equal(["G20"], Found("G20", PatternKind.Literal, PhraseFolding.None));
        Assert.Equal(["g20", "G20"], Found("G20", PatternKind.Literal, PhraseFolding.Case));
        Assert.Equal(["Ｇ２０", "g20", "G20"], Found("ｇ20", PatternKind.Literal, PhraseFolding.Case | PhraseFolding.Width));
        Assert.Equal(["Ｇ２０", "g20", "G20"], Found("g?0", PatternKind.Wildcard, PhraseFolding.Case | PhraseFolding.Width));
        Assert.Equal(["Ｇ２０", "G20"], Found("G20", PatternKind.Regex, PhraseFolding.Width));
        Assert.Equal(["g20", "G20"], Found("G20", PatternKind.Regex, PhraseFolding.Case));
    }

    [Fact]
    public void Folded_literals_overlap_as_others_do() =>
        Assert.Equal([0, 1], new ReadoutCorpus([new Readout("r", "aAa")])
            .Concordance("aa", new ConcordanceOptions { Folding = PhraseFolding.Case }).Select(line => line.Span.Start));

    [Fact]
    public void Folded_literals_are_found_wherever_they_stand() =>
        Gen.Select(Gen.Char["aAb"].Array[1, 6], Gen.Char["aAbB𠮷"].Array[0, 40]).Sample((pattern, characters) =>
        {
            var (sought, text) = (new string(pattern), new string(characters));
            var places = Enumerable.Range(0, text.Length).Where(at => string.Compare(text, at, sought, 0, sought.Length, StringComparison.OrdinalIgnoreCase) == 0);

            Assert.Equal(places, new ReadoutCorpus([new Readout("r", text)])
                .Concordance(sought, new ConcordanceOptions { Folding = PhraseFolding.Case }).Select(line => line.Span.Start));
        });

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
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Concordance("坚持", new ConcordanceOptions { Unit = (PhraseUnit)7 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Concordance("坚持", new ConcordanceOptions { Folding = (PhraseFolding)8 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.Concordance("坚持", new ConcordanceOptions { ThenBy = [(ConcordanceOrder)9] }));
    }

    private static Gen<char> OneOf(string characters) => Gen.Int[0, characters.Length - 1].Select(index => characters[index]);

    private static IEnumerable<string> Wild(string pattern, string text) =>
        new ReadoutCorpus([new Readout("r", text)]).Concordance(pattern, new ConcordanceOptions { Kind = PatternKind.Wildcard }).Select(line => line.Match);

    // Tries every length for each star.
    private static bool Fits(Readout readout, TextSpan span, string pattern) => pattern switch
    {
        [] => span.Length == 0,
        ['*', .. var rest] => Enumerable.Range(0, span.Length + 1).Any(length =>
            (length == 0 || readout.Clauses.Any(clause => clause.Contains(new TextSpan(span.Start, span.Start + length))))
            && Fits(readout, new TextSpan(span.Start + length, span.End), rest)),
        [var sign, .. var rest] => span.Length > 0
            && (sign == '?' ? readout.Clauses.Any(clause => clause.Contains(span.Start)) : sign == readout.Text[span.Start])
            && Fits(readout, new TextSpan(span.Start + 1, span.End), rest),
    };

    private static string Show(ConcordanceLine line) => $"{line.Readout.Id}:{line.Left}|{line.Match}|{line.Right}";
}
