using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class CollocateFindingTests
{
    private static readonly CollocateOptions Words = new() { Segmenter = new WordsAndGaps(), MinCount = 1 };

    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("r1", "The old island league met here. The new league met, and rejoiced.\nIsland songs were sung."),
        new Readout("r2", "An island council met."),
    ]);

    [Fact]
    public void A_window_counts_words_and_leaves_the_match_out()
    {
        var met = Talks.FindCollocates("league", Words with { Before = 1, After = 1 }).Single(collocate => collocate.Text == "met");

        // Near the two matches: island, met, new, met. All words but the two matches: 18.
        Assert.Equal(new CooccurrenceCounts(2, 4, 3, 18), met.Counts);
        Assert.Equal((0L, 2L, 1), (met.Before, met.After, met.Documents));
        Assert.Equal(Association.LogLikelihood(met.Counts), met.Value);
    }

    [Fact]
    public void A_window_ends_with_the_sentence_and_passes_over_marks()
    {
        var near = Talks.FindCollocates("league", Words with { Before = 0, After = 3 }).Select(collocate => collocate.Text).Order(StringComparer.Ordinal);

        Assert.Equal(["and", "here", "met", "rejoiced"], near);
    }

    [Fact]
    public void Clauses_sentences_and_paragraphs_are_counted_once_each()
    {
        CooccurrenceCounts Of(string word, CollocateScope scope) =>
            Talks.FindCollocates("league", Words with { Scope = scope }).Single(collocate => collocate.Text == word).Counts;

        Assert.Equal(new CooccurrenceCounts(2, 2, 3, 5), Of("met", CollocateScope.Clause));
        Assert.Equal(new CooccurrenceCounts(2, 2, 3, 4), Of("met", CollocateScope.Sentence));
        Assert.Equal(new CooccurrenceCounts(1, 1, 2, 3), Of("met", CollocateScope.Paragraph));
    }

    [Fact]
    public void A_word_that_is_partly_matched_is_part_of_the_match()
    {
        var near = Talks.FindCollocates("sland l", Words with { Before = 1, After = 1 }).Select(collocate => collocate.Text);

        Assert.Equal(["old", "met"], near);
    }

    [Fact]
    public void A_word_between_two_matches_is_one_joint_occurrence_on_both_sides()
    {
        var collocate = new ReadoutCorpus([new Readout("r", "a b a")]).FindCollocates("a", Words).Single();

        Assert.Equal((1L, 1L, 1L), (collocate.Counts.Joint, collocate.Before, collocate.After));
    }

    [Fact]
    public void Case_may_be_folded_and_stop_words_left_out()
    {
        var options = Words with { Before = 9, After = 9, Folding = PhraseFolding.Case, StopWords = ["The", "and"] };

        var near = Talks.FindCollocates("met", options).ToDictionary(collocate => collocate.Text, collocate => collocate.Counts.Joint);

        Assert.Equal(2, near["island"]);
        Assert.DoesNotContain("the", near.Keys);
        Assert.Equal(13 - 3, near.Values.Sum());
    }

    [Fact]
    public void A_pattern_may_be_a_regular_expression() =>
        Assert.Equal(
            ["met"],
            Talks.FindCollocates("league|council", Words with { Kind = PatternKind.Regex, Before = 0, After = 1, MinCount = 3 }).Select(collocate => collocate.Text));

    [Fact]
    public void Characters_may_be_the_unit()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "海天一色，海天高远。海阔")]);

        var collocate = corpus.FindCollocates("海", new CollocateOptions { Unit = PhraseUnit.Character, Before = 0, After = 1 }).Single();

        Assert.Equal(("天", new CooccurrenceCounts(2, 3, 2, 7)), (collocate.Text, collocate.Counts));
    }

    [Fact]
    public void Windows_agree_with_looking_at_every_word() =>
        Gen.Int[0, 5].Select(number => "abc 、."[number]).Array[0, 20].Select(characters => new string(characters)).Array[1, 3]
            .Select(Gen.Int[0, 3], Gen.Int[0, 3])
            .Sample((texts, before, after) =>
            {
                var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text)));

                var found = corpus.FindCollocates("a", Words with { Unit = PhraseUnit.Character, Before = before, After = after });

                // A space and a full stop before a space part windows among characters; 、 is passed over.
                var runs = texts.SelectMany(Runs).ToArray();
                var words = runs.SelectMany(run => run.Select((c, at) => (Word: c, Near: run
                    .Select((other, place) => (other, place))
                    .Any(item => item.other == 'a' && item.place - at <= before && at - item.place <= after && item.place != at)))).Where(word => word.Word != 'a').ToArray();
                Assert.Equal(
                    words.GroupBy(word => word.Word)
                        .Where(group => group.Any(word => word.Near))
                        .Select(group => $"{group.Key} {new CooccurrenceCounts(group.Count(word => word.Near), words.Count(word => word.Near), group.Count(), words.Length)}")
                        .Order(StringComparer.Ordinal),
                    found.Select(collocate => $"{collocate.Text} {collocate.Counts}").Order(StringComparer.Ordinal));
            });

    [Fact]
    public void Every_measure_gives_a_falling_order()
    {
        foreach (var measure in Enum.GetValues<AssociationMeasure>())
        {
            var values = Talks.FindCollocates("league", Words with { Measure = measure }).Select(collocate => collocate.Value ?? double.NegativeInfinity).ToArray();

            Assert.NotEmpty(values);
            Assert.Equal(values.OrderDescending(), values);
        }
    }

    [Fact]
    public void Nothing_is_near_what_does_not_occur() => Assert.Empty(Talks.FindCollocates("lagoon", Words));

    [Fact]
    public void Refuses_options_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.FindCollocates("a", Words with { Before = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Talks.FindCollocates("a", Words with { Scope = (CollocateScope)9 }));
        Assert.Throws<ArgumentException>(() => Talks.FindCollocates("(", Words with { Kind = PatternKind.Regex }));
    }

    private static IEnumerable<string> Runs(string text) =>
        new Readout("r", text).Sentences.SelectMany(span => span.TextIn(text).Split(' '))
            .Select(run => run.Replace("、", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
}
