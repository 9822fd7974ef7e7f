using System.Text.RegularExpressions;
using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class WordConcordanceTests
{
    private static readonly ConcordanceOptions Words = new() { Unit = PhraseUnit.Token, Segmenter = new WordsAndGaps() };

    private static readonly ConcordanceOptions Wildcards = Words with { Kind = PatternKind.Wildcard };

    private static readonly ConcordanceOptions Chinese = new() { Unit = PhraseUnit.Token };

    [Theory]
    [InlineData("art", "The art of parting, state-of-the-art.", "art art")]
    [InlineData("mutual respect", "mutual respect, mutual  respect, mutual, respect, mutual respectful, a mutual\nrespect", "mutual respect mutual  respect")]
    [InlineData(" state-of-the-art ", "A state-of-the-art port.", "state-of-the-art")]
    [InlineData("a a", "a a a", "a a a a")]
    [InlineData("*", "a * b", "*")]
    public void A_literal_is_made_of_whole_words(string pattern, string text, string matches) =>
        Assert.Equal(matches, string.Join(' ', Matches(pattern, text, Words)));

    [Fact]
    public void A_Chinese_literal_begins_and_ends_where_words_do_and_may_span_them()
    {
        // Cut: 相互尊重 / 、 / 互利 / 合作 / ， / 参加 / 合作社 / 大会.
        const string Text = "相互尊重、互利合作，参加合作社大会";

        Assert.Equal(["合作"], Matches("合作", Text, Chinese));
        Assert.Equal(["互利合作"], Matches("互利合作", Text, Chinese));
        Assert.Equal(["互利合作"], Matches("互利 合作", Text, Chinese));
        Assert.Empty(Matches("利合作", Text, Chinese));
        Assert.Empty(Matches("合作 参加", Text, Chinese));
    }

    [Theory]
    [InlineData("respect*", "He respects, respected and respect of disrespect.", "respects|respected|respect")]
    [InlineData("un*ed", "united, untied and uneven redeemed", "united|untied")]
    [InlineData("?ar", "war car far-off afar ar", "war|car|far")]
    [InlineData("peace * prosperity", "peace and prosperity; peace and our prosperity; peace, prosperity", "peace and prosperity")]
    [InlineData("peace ** prosperity", "peace and prosperity; peace for our (own) prosperity; peace prosperity", "peace and prosperity|peace for our (own) prosperity")]
    [InlineData("peace ** prosperity", "peace and peace. For our prosperity", "")]
    [InlineData("the ?", "the a (the) b the cd", "the a")]
    [InlineData("the *", "the (a) the big the", "the big")]
    [InlineData("state-of*", "state-of-the-art state - ofx", "")]
    [InlineData("state - of*", "state-of-the-art state - offer", "state-of|state - offer")]
    [InlineData(@"a \* b", "a * b", "a * b")]
    public void A_wildcard_stands_for_letters_of_a_word_or_for_words(string pattern, string text, string matches) =>
        Assert.Equal(matches, string.Join('|', Matches(pattern, text, Wildcards)));

    [Fact]
    public void Wildcards_agree_with_trying_every_stretch_of_words()
    {
        var text = OneOf("a", "b", "ab", "ba", "aa", " ", " ", ",", "'").Array[0, 14];
        Gen.Select(text, OneOf("a", "b*", "*a", "*", "**", "a?").Array[1, 3]).Sample((pieces, asked) =>
        {
            if (asked.All(part => part.Trim('*').Length == 0))
            {
                return;
            }

            var readout = new Readout("r", string.Concat(pieces));
            var tokens = TokensOf(readout.Text);
            var expected = new List<TextSpan>();
            for (var end = 1; end <= tokens.Count; end++)
            {
                var from = tokens.FindIndex(token => token.Start >= (expected.Count > 0 ? expected[^1].End : 0));
                var starts = from < 0 ? [] : Enumerable.Range(from, Math.Max(0, end - from)).Where(start => Fits(readout, tokens[start..end], asked)).ToArray();
                if (starts.Length > 0)
                {
                    expected.Add(new TextSpan(tokens[starts[^1]].Start, tokens[end - 1].End));
                }
            }

            var found = new ReadoutCorpus([readout]).Concordance(string.Join(' ', asked), Wildcards).Select(line => line.Span);

            Assert.Equal(expected, found);
        });
    }

    [Fact]
    public void A_regular_expression_finds_only_what_begins_and_ends_where_words_do() =>
        Assert.Equal(["war", "far"], Matches("[wf]ar", "war warden afar far", Words with { Kind = PatternKind.Regex }));

    [Fact]
    public void White_space_parts_words_whatever_the_segmenter_says() =>
        Assert.Equal(["old port"], Matches("old port", "the old port", Words with { Segmenter = new WholeText() }));

    [Fact]
    public void The_width_is_counted_in_words_and_marks_are_shown()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "“One, two, (three)\r\nfour five.")]);
        string Shown(int width) => string.Join('|', corpus.Concordance("three", Words with { Width = width }).Select(line => $"{line.Left}|{line.Match}|{line.Right}"));

        Assert.Equal("|three|", Shown(0));
        Assert.Equal("two, (|three|) four", Shown(1));
        Assert.Equal("“One, two, (|three|) four five.", Shown(2));
        Assert.Equal("“One, two, (|three|) four five.", Shown(int.MaxValue));
    }

    [Fact]
    public void Lines_are_sorted_by_the_nth_word_to_a_side()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "c a. x, b; a\nb c, x a c\na b c x b a\nx")]);
        string Places(ConcordanceOrder order, params ConcordanceOrder[] then) =>
            string.Join(' ', corpus.Concordance("x", new ConcordanceOptions { Segmenter = new WordsAndGaps(), Order = order, ThenBy = then }).Select(line => line.Span.Start));

        // To the left of the four, from the nearest: a c; c b a; c b a; a b x. To the right: b a b; a c a; b a x; none.
        Assert.Equal("5 36 18 30", Places(ConcordanceOrder.Left1));
        Assert.Equal("18 30 36 5", Places(ConcordanceOrder.Left2));
        Assert.Equal("5 18 30 36", Places(ConcordanceOrder.Left3));
        Assert.Equal("36 18 5 30", Places(ConcordanceOrder.Right1));
        Assert.Equal("36 5 30 18", Places(ConcordanceOrder.Right2));
        Assert.Equal("36 18 5 30", Places(ConcordanceOrder.Right3));
        Assert.Equal("36 5 18 30", Places(ConcordanceOrder.Left1, ConcordanceOrder.Right1));
        Assert.Equal("5 18 30 36", Places(ConcordanceOrder.Position, ConcordanceOrder.Right1));
    }

    [Fact]
    public void In_words_left_and_right_go_by_words_and_not_by_characters()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "new zeal x. old area x! Old area x? big-zeal x a, b; area x a c")]);
        IEnumerable<string> Sorted(ConcordanceOrder order, PhraseFolding folding = PhraseFolding.None) =>
            corpus.Concordance("x", Words with { Width = 2, Order = order, Folding = folding }).Select(line => $"{line.Left}x{line.Right}");

        Assert.Equal(["Old area x? big-zeal", "b; area x a c", "old area x! Old area", "big-zeal x a, b", "new zeal x. old area"], Sorted(ConcordanceOrder.Left));
        Assert.Equal(["b; area x a c", "old area x! Old area", "Old area x? big-zeal", "big-zeal x a, b", "new zeal x. old area"], Sorted(ConcordanceOrder.Left, PhraseFolding.Case));
        Assert.Equal(["old area x! Old area", "big-zeal x a, b", "b; area x a c", "Old area x? big-zeal", "new zeal x. old area"], Sorted(ConcordanceOrder.Right));
    }

    [Fact]
    public void Words_are_folded_where_asked() =>
        Assert.Equal(["Ｐｅａｃｅ", "PEACE"], Matches("peace", "Ｐｅａｃｅ, PEACE, peaceful", Words with { Folding = PhraseFolding.Case | PhraseFolding.Width }));

    [Fact]
    public void A_pattern_of_white_space_is_no_word()
    {
        var error = Assert.Throws<ArgumentException>(() => Matches("  ", "a b", Words).Count());

        Assert.Contains("must hold at least one", error.Message, StringComparison.Ordinal);
    }

    private static Gen<string> OneOf(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(index => parts[index]);

    private static IEnumerable<string> Matches(string pattern, string text, ConcordanceOptions options) =>
        new ReadoutCorpus([new Readout("r", text)]).Concordance(pattern, options).Select(line => line.Match);

    private static List<TextSpan> TokensOf(string text)
    {
        var ends = new int[text.Length];
        var count = new WordsAndGaps().Cut(text, ends);
        return [.. Enumerable.Range(0, count).Select(token => new TextSpan(token == 0 ? 0 : ends[token - 1], ends[token]))];
    }

    // Tries every number of tokens for each part; the white space between two parts is free.
    private static bool Fits(Readout readout, List<TextSpan> tokens, string[] parts, bool isFirst = true)
    {
        if (parts.Length == 0)
        {
            return tokens.Count == 0;
        }

        if (!isFirst && tokens.Count > 0 && readout[tokens[0]].Trim().Length == 0)
        {
            return Fits(readout, tokens[1..], parts, isFirst: false);
        }

        return Enumerable.Range(1, tokens.Count).Any(count => IsPart(readout, tokens[..count], parts[0]) && Fits(readout, tokens[count..], parts[1..], isFirst: false));
    }

    private static bool IsPart(Readout readout, List<TextSpan> tokens, string part) => part == "**"
        ? tokens.Exists(token => char.IsLetter(readout.Text[token.Start]))
            && readout.Clauses.Any(clause => clause.Contains(new TextSpan(tokens[0].Start, tokens[^1].End)))
        : tokens.Count == 1 && char.IsLetter(readout.Text[tokens[0].Start])
            && Regex.IsMatch(readout[tokens[0]], $"^{part.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.')}$");

    private sealed class WholeText : ISegmenter
    {
        public string Identity => "whole-text";

        public int Cut(ReadOnlySpan<char> text, Span<int> ends)
        {
            ends[0] = text.Length;
            return 1;
        }
    }
}
