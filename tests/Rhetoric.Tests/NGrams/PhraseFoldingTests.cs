using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseFoldingTests
{
    private static readonly PhraseOptions Words = new() { Unit = PhraseUnit.Token, Segmenter = new WordsAndGaps() };

    [Fact]
    public void Case_is_folded_and_the_text_shown_as_at_its_first_place()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "The Island League met. THE island league sang.")]);

        var table = corpus.CountPhrases(Words with { Folding = PhraseFolding.Case });

        var phrase = table.Find("the ISLAND league")!;
        Assert.Equal(("The Island League", 2L), (phrase.Text, phrase.Count));
        Assert.Empty(corpus.CountPhrases(Words with { MinLength = 3 }));
    }

    [Fact]
    public void Occurrences_of_a_folded_phrase_are_the_spans_of_the_text_as_it_is()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "Ｇ２０峰会、G20峰会"), new Readout("b", "g20峰会𐐀𐐨")]);
        var table = corpus.CountPhrases(new PhraseOptions { Folding = PhraseFolding.Case | PhraseFolding.Width });

        Assert.Equal(["Ｇ２０峰会", "G20峰会", "g20峰会"], table.Locate("g20峰会").Select(place => place.Readout[place.Span]));
        Assert.Equal(3, table.Find("G20峰会")!.Count);
        Assert.Empty(table.Locate("没有"));
    }

    [Fact]
    public void A_letter_beyond_the_first_plane_is_folded_too() =>
        Assert.Equal(2, new ReadoutCorpus([new Readout("a", "𐐀海，𐐨海")]).CountPhrases(new PhraseOptions { Folding = PhraseFolding.Case }).Find("𐐨海")!.Count);

    [Fact]
    public void Width_alone_leaves_case_as_it_is()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "Ａ海，A海，a海")]);

        Assert.Equal([2L, 0L], new[] { "A海", "a海" }.Select(text => corpus.CountPhrases(new PhraseOptions { Folding = PhraseFolding.Width }).Find(text)?.Count ?? 0));
    }

    [Fact]
    public void Folding_counts_as_counting_the_folded_text_does() =>
        Gen.Int[0, 7].Select(number => "aAＡｂB海，、"[number]).Array[0, 20].Select(characters => new string(characters)).Sample(text =>
        {
            var options = new PhraseOptions { MinLength = 1, MaxLength = 4, MinCount = 1 };
            var folded = text.Replace('Ａ', 'a').Replace('A', 'a').Replace('ｂ', 'b').Replace('B', 'b');

            Assert.Equal(
                Lines(new ReadoutCorpus([new Readout("a", folded)]).CountPhrases(options), text => text),
                Lines(
                    new ReadoutCorpus([new Readout("a", text)]).CountPhrases(options with { Folding = PhraseFolding.Case | PhraseFolding.Width }),
                    text => text.Replace('Ａ', 'a').Replace('A', 'a').Replace('ｂ', 'b').Replace('B', 'b')));
        });

    [Fact]
    public void Stop_words_bar_the_edges_of_phrases_but_not_their_inside()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "海的家，海的家，的海")]);

        var table = corpus.CountPhrases(new PhraseOptions { MinLength = 1, StopWords = ["的"] });

        Assert.Equal(["海 3", "海的家 2", "家 2"], table.Select(phrase => $"{phrase.Text} {phrase.Count}"));
        Assert.Equal(8, table.Units);
    }

    [Fact]
    public void Stop_words_may_part_phrases_and_still_count_for_the_size()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "The old league and the new League and THE old songs")]);

        var table = corpus.CountPhrases(
            Words with { MinCount = 1, StopWords = ["the", "And"], StopWordRule = StopWordRule.Anywhere, Folding = PhraseFolding.Case });

        Assert.Equal(["new League 1", "old league 1", "old songs 1"], table.Select(phrase => $"{phrase.Text} {phrase.Count}"));
        Assert.Equal(11, table.Units);
        Assert.Equal([11], table.UnitsByDocument);
    }

    [Fact]
    public void Stop_words_leave_of_all_phrases_those_without_one() =>
        Gen.Int[0, 4].Select(number => "海天的，、"[number]).Array[0, 20].Select(characters => new string(characters)).Select(Gen.Bool).Sample((text, anywhere) =>
        {
            var corpus = new ReadoutCorpus([new Readout("a", text)]);
            var options = new PhraseOptions { MinLength = 1, MaxLength = 4, MinCount = 1 };
            var all = corpus.CountPhrases(options);

            var table = corpus.CountPhrases(
                options with { StopWords = ["的"], StopWordRule = anywhere ? StopWordRule.Anywhere : StopWordRule.AtEdges });

            Assert.Equal(all.Where(phrase => anywhere ? !phrase.Text.Contains('的') : phrase.Text[0] != '的' && phrase.Text[^1] != '的'), table);
            Assert.Equal(all.Units, table.Units);
        });

    [Fact]
    public void Tables_of_other_folding_or_stop_words_are_not_compared()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "海天海天")]);
        var plain = corpus.CountPhrases();

        Assert.Contains("case folded", Refusal(corpus.CountPhrases(new PhraseOptions { Folding = PhraseFolding.Case })), StringComparison.Ordinal);
        Assert.Contains("stop words edges sha256-", Refusal(corpus.CountPhrases(new PhraseOptions { StopWords = ["的"] })), StringComparison.Ordinal);

        string Refusal(PhraseTable other) => Assert.Throws<ArgumentException>(() => plain.KeynessAgainst(other)).Message;
    }

    [Fact]
    public void Parts_of_other_folding_or_stop_words_are_not_merged()
    {
        var corpus = new ReadoutCorpus([]);
        var options = new PhraseOptions { StopWords = ["的", "了"] };

        var error = Assert.Throws<ArgumentException>(() => corpus.CountPart(options).Merge(corpus.CountPart(options with { Folding = PhraseFolding.Width, StopWords = [] })));

        Assert.Contains("folding is none in one and width in the other; stopwords is edges sha256-", error.Message, StringComparison.Ordinal);
        Assert.Equal(corpus.CountPart(options).Identity, corpus.CountPart(options with { StopWords = ["了", "的", "的"] }).Identity);
    }

    [Fact]
    public void Refuses_a_stop_word_that_would_never_be_met()
    {
        var error = Assert.Throws<ArgumentException>(() => new ReadoutCorpus([]).CountPhrases(new PhraseOptions { StopWords = ["我们"] }));

        Assert.Contains("'我们' must be one character", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).CountPhrases(new PhraseOptions { Folding = (PhraseFolding)8 }));
    }

    private static IEnumerable<string> Lines(PhraseTable table, Func<string, string> fold) =>
        table.Select(phrase => $"{fold(phrase.Text)} {phrase.Count} {phrase.Length}").Order(StringComparer.Ordinal);
}
