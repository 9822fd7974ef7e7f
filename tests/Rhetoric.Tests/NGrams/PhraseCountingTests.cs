using System.Globalization;
using CsCheck;

namespace Rhetoric.Tests.NGrams;

public sealed class PhraseCountingTests
{
    private static readonly ReadoutCorpus Talks = new(
    [
        new Readout("talks-1", "云海国主席会见松原国总统。双方重申睦邻之约，愿守望相助。双方主张睦邻之约。") { Date = new DateOnly(2011, 3, 4) },
        new Readout("talks-2", "松原国总统说，睦邻之约、守望相助是两国的路。") { Date = new DateOnly(2013, 5, 6) },
        new Readout("talks-3", "双方谈了渔业。"),
    ]);

    [Fact]
    public void Counts_readouts_dates_and_rates_are_those_of_the_text()
    {
        var table = Talks.CountPhrases();

        var phrase = table.Find("睦邻之约")!;
        Assert.Equal((3, 2, 4), (phrase.Count, phrase.Documents, phrase.Length));
        Assert.Equal((new DateOnly(2011, 3, 4), new DateOnly(2013, 5, 6)), (phrase.First, phrase.Last));
        Assert.Equal(58, table.Units);
        Assert.Equal(3e6 / 58, phrase.PerMillion, 1e-9);
        Assert.Equal(3, table.Documents);
    }

    [Fact]
    public void A_comma_ends_a_phrase_and_a_list_comma_does_not()
    {
        var table = Talks.CountPhrases(new PhraseOptions { MinCount = 1, MaxLength = 9 });

        Assert.NotNull(table.Find("睦邻之约、守望相助"));
        Assert.Null(table.Find("约愿"));
        Assert.DoesNotContain(table, phrase => phrase.Text.Contains('，') || phrase.Text.StartsWith('、') || phrase.Text.EndsWith('、'));
    }

    [Fact]
    public void A_phrase_may_run_over_a_comma_where_the_sentence_is_the_boundary()
    {
        var table = Talks.CountPhrases(new PhraseOptions { MinCount = 1, MaxLength = 9, Boundary = PhraseBoundary.Sentence });

        Assert.Equal(1, table.Find("睦邻之约，愿守望")!.Count);
        Assert.Null(table.Find("守望相助。双方"));
    }

    [Fact]
    public void A_phrase_may_run_over_a_full_stop_where_the_paragraph_is_the_boundary() =>
        Assert.NotNull(Talks.CountPhrases(new PhraseOptions { MinCount = 1, MaxLength = 9, Boundary = PhraseBoundary.Paragraph }).Find("守望相助。双方"));

    [Fact]
    public void Overlapping_occurrences_count() =>
        Assert.Equal(3, new ReadoutCorpus([new Readout("a", "高高高高")]).CountPhrases().Find("高高")!.Count);

    [Fact]
    public void Quotation_marks_and_spaces_part_phrases()
    {
        var table = new ReadoutCorpus([new Readout("a", "守“云海”之约 松原")]).CountPhrases(new PhraseOptions { MinLength = 1, MinCount = 1 });

        Assert.Equal(["之约", "云海", "松原"], table.Where(phrase => phrase.Length == 2).Select(phrase => phrase.Text));
        Assert.Equal(7, table.Units);
    }

    [Fact]
    public void A_surrogate_pair_is_one_character()
    {
        var table = new ReadoutCorpus([new Readout("a", "𠮷野𠮷野")]).CountPhrases(new PhraseOptions { MinLength = 1 });

        Assert.Equal(["𠮷野 2", "野 2", "𠮷 2"], table.Select(phrase => $"{phrase.Text} {phrase.Count}"));
        Assert.Equal(4, table.Units);
    }

    [Fact]
    public void Words_come_from_the_segmenter_and_are_joined_as_they_stand()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "The island league met. The island league, old and new, met the island council.")]);

        var table = corpus.CountPhrases(new PhraseOptions { Unit = PhraseUnit.Token, Segmenter = new WordsAndGaps() });

        Assert.Equal(["The island league 2 3", "The island 2 2", "island league 2 2"], table.Select(phrase => $"{phrase.Text} {phrase.Count} {phrase.Length}"));
        Assert.Equal(14, table.Units);
        Assert.Contains("words-and-gaps", table.Identity, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_in_one_readout_is_less_even_than_one_in_all()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "睦邻之约守望相助"), new Readout("b", "睦邻之约天高海阔"), new Readout("c", "睦邻之约天高天高")]);

        var table = corpus.CountPhrases();

        Assert.Equal(0, table.Find("睦邻之约")!.Dispersion!.Value, 1e-12);
        Assert.Equal(0.5, table.Find("天高")!.Dispersion!.Value, 1e-12);
        Assert.Equal(1, corpus.CountPhrases(new PhraseOptions { MinCount = 1 }).Find("守望")!.Dispersion!.Value, 1e-12);
    }

    [Fact]
    public void One_readout_has_no_dispersion() =>
        Assert.Null(new ReadoutCorpus([new Readout("a", "高高高高")]).CountPhrases().Find("高高")!.Dispersion);

    [Fact]
    public void An_empty_corpus_has_no_phrases()
    {
        Assert.Empty(new ReadoutCorpus([]).CountPhrases());
        Assert.Empty(new ReadoutCorpus([new Readout("a", ""), new Readout("b", "。")]).CountPhrases(new PhraseOptions { MinCount = 1 }));
    }

    [Fact]
    public void Agrees_with_counting_every_stretch() =>
        Gen.Int[0, 6].Select(number => "海天、，。 “"[number]).Array[0, 25].Select(characters => new string(characters)).Array[1, 4]
            .Select(Gen.Int[1, 3], Gen.Int[1, 2])
            .Sample((texts, minCount, minDocuments) =>
            {
                var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text)));

                var table = corpus.CountPhrases(new PhraseOptions { MinLength = 1, MaxLength = 5, MinCount = minCount, MinDocuments = minDocuments });

                Assert.Equal(BruteForce([.. corpus.Select(readout => readout.Text)], 5, minCount, minDocuments), table.Select(Line));
            });

    [Theory]
    [InlineData(0, 3, 1, 1, "MinLength is 0; it must be at least 1")]
    [InlineData(4, 3, 1, 1, "MaxLength is 3; it must be at least 4")]
    [InlineData(1, 3, 0, 1, "MinCount is 0; it must be at least 1")]
    [InlineData(1, 3, 1, -2, "MinDocuments is -2; it must be at least 1")]
    public void Refuses_options_out_of_range(int minLength, int maxLength, int minCount, int minDocuments, string message)
    {
        var options = new PhraseOptions { MinLength = minLength, MaxLength = maxLength, MinCount = minCount, MinDocuments = minDocuments };

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Talks.CountPhrases(options));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_when_asked_to() =>
        Assert.Throws<OperationCanceledException>(() => Talks.CountPhrases(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Progress_rises_to_one()
    {
        var progress = new Recorder();

        Talks.CountPhrases(progress: progress);

        Assert.Equal(progress.Values.Order(), progress.Values);
        Assert.Equal(1, progress.Values[^1]);
    }

    [SharedFact]
    public void The_readout_of_a_well_known_visit_has_the_counts_of_a_plain_search()
    {
        var text = File.ReadAllText(SharedTexts.Require("corpus/seed-2017-11-09-xinhua.txt"));

        var table = new ReadoutCorpus([new Readout("seed", text)]).CountPhrases(new PhraseOptions { MinCount = 1 });

        Assert.Equal([1L, 2L, 2L, 0L], new[] { "相互尊重", "获得感", "一个中国", "合作共赢" }.Select(phrase => table.Find(phrase)?.Count ?? 0));
    }

    private static string Line(Phrase phrase) =>
        string.Create(CultureInfo.InvariantCulture, $"{phrase.Text} {phrase.Length} {phrase.Count}/{phrase.Documents}");

    private static IEnumerable<string> BruteForce(string[] texts, int maxLength, int minCount, int minDocuments) =>
        texts
            .SelectMany((text, document) => text.Split('，', '。', ' ', '“')
                .SelectMany(clause => Enumerable.Range(0, clause.Length)
                    .SelectMany(start => Enumerable.Range(1, Math.Min(maxLength, clause.Length - start)).Select(length => clause.Substring(start, length))))
                .Select(stretch => (Text: stretch, Document: document)))
            .Where(stretch => stretch.Text[0] != '、' && stretch.Text[^1] != '、')
            .GroupBy(stretch => stretch.Text)
            .Select(group => new Phrase
            {
                Text = group.Key,
                Length = group.Key.Length,
                Count = group.Count(),
                Documents = group.Select(stretch => stretch.Document).Distinct().Count(),
                PerMillion = 0,
                Dispersion = null,
                First = null,
                Last = null,
            })
            .Where(phrase => phrase.Count >= minCount && phrase.Documents >= minDocuments)
            .OrderByDescending(phrase => phrase.Count)
            .ThenByDescending(phrase => phrase.Length)
            .ThenBy(phrase => phrase.Text, StringComparer.Ordinal)
            .Select(Line);

    private sealed class Recorder : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}
