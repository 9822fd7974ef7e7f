using System.Text;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

/// <summary>Input at the edge of sense: each gives a sound answer or an error that says what to mend.</summary>
public sealed class HardInputTests
{
    private static readonly ReadoutCorpus Empty = new([]);

    [Fact]
    public void Parts_refuse_lengths_of_nothing() =>
        Assert.Contains(
            "MinLength is 0; it must be at least 1",
            Assert.Throws<ArgumentOutOfRangeException>(() => Empty.CountPart(new PhraseOptions { MinLength = 0 })).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1, "MinCount is 0; it must ")]
    [InlineData(1, 0, "MinDocuments is 0; it must ")]
    public void Thresholds_below_one_are_refused_everywhere(int minCount, int minDocuments, string message)
    {
        Refused(() => Empty.CountPhrases(new PhraseOptions { MinCount = minCount, MinDocuments = minDocuments }));
        Refused(() => Empty.CountSkipGrams(new SkipGramOptions { MinCount = minCount, MinDocuments = minDocuments }));
        Refused(() => Empty.FindFrames(new FrameOptions { MinCount = minCount, MinDocuments = minDocuments }));
        Refused(() => Empty.FindCollocates("海", new CollocateOptions { MinCount = minCount, MinDocuments = minDocuments }));

        void Refused(Action count) =>
            Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(count).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_corpus_gives_empty_answers()
    {
        Assert.Empty(Empty.CountPhrases());
        Assert.Empty(Empty.CountPart());
        Assert.Empty(Empty.CountSkipGrams());
        Assert.Empty(Empty.FindFrames());
        Assert.Empty(Empty.FindCollocates("海"));
        Assert.Empty(Empty.Concordance("海"));
        Assert.Empty(Empty.Locate("海"));
        Assert.Empty(MaximalRepeats.Find([], []));
        Assert.Empty(Empty.CountPhrases().KeynessAgainst(new FrequencyTable([])));
    }

    [Fact]
    public void A_corpus_of_one_symbol_is_counted()
    {
        var corpus = new ReadoutCorpus([new Readout("a", "海")]);

        Assert.Equal("海 1", Assert.Single(corpus.CountPhrases(new PhraseOptions { MinLength = 1, MinCount = 1 }).Select(phrase => $"{phrase.Text} {phrase.Count}")));
        Assert.Empty(corpus.CountPhrases());
        Assert.Empty(MaximalRepeats.Find([0], [0]));
    }

    [Fact]
    public void A_long_text_of_one_symbol_without_a_mark_is_counted()
    {
        const int Length = 200_000;
        var table = new ReadoutCorpus([new Readout("a", new string('海', Length))]).CountPhrases(new PhraseOptions { MinLength = 1, MaxLength = 6 });

        Assert.Equal(Enumerable.Range(1, 6).Select(length => (long)Length - length + 1), table.Select(phrase => phrase.Count));
    }

    [Fact]
    public void A_long_text_without_a_mark_is_one_clause()
    {
        // No four characters come twice: the text walks through all pairs of 300 signs.
        var text = string.Concat(Enumerable.Range(0, 300).SelectMany(row => Enumerable.Range(row + 1, 299 - row).Select(column => $"{(char)('一' + row)}{(char)('一' + column)}")));
        var corpus = new ReadoutCorpus([new Readout("a", text), new Readout("b", text)]);

        var table = corpus.CountPhrases(new PhraseOptions { MinLength = 4, MaxLength = 4, MinDocuments = 2 });

        Assert.Equal(text.Length - 3, table.Count);
        Assert.All(table, phrase => Assert.Equal((2, 2), (phrase.Count, phrase.Documents)));
    }

    [Fact]
    public void Fifty_megabytes_without_a_mark_are_counted_in_bounded_memory()
    {
        // 50 MB in UTF-8: 2⁹ signs in the order of a linear congruential generator.
        const int Signs = 1 << 9;
        const int Length = 50_000_000 / 3;
        var singles = new int[Signs];
        var pairs = new int[Signs * Signs];
        var text = string.Create(Length, 0, (characters, _) =>
        {
            var (state, previous) = (2017u, -1);
            for (var at = 0; at < characters.Length; at++)
            {
                state = (state * 1664525) + 1013904223;
                var sign = (int)(state >> 23);
                characters[at] = (char)('一' + sign);
                singles[sign]++;
                if (previous >= 0)
                {
                    pairs[(previous * Signs) + sign]++;
                }

                previous = sign;
            }
        });
        var corpus = new ReadoutCorpus([new Readout("a", text)]);

        // One thread is the caller's own, so its allocations are all there are.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var counts = corpus.CountPart(new PhraseOptions { MinLength = 1, MaxLength = 2 }, cancellationToken: TestContext.Current.CancellationToken);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated / Length, 1, 120);
        Assert.Equal(Length, counts.Units);
        var found = 0;
        foreach (var phrase in counts)
        {
            found++;
            var expected = phrase.Text.Length == 1 ? singles[phrase.Text[0] - '一'] : pairs[((phrase.Text[0] - '一') * Signs) + phrase.Text[1] - '一'];
            if (phrase.Count != expected)
            {
                Assert.Fail($"{phrase.Text} is counted {phrase.Count} times; it comes {expected} times.");
            }
        }

        Assert.Equal(singles.Count(count => count > 0) + pairs.Count(count => count > 0), found);
    }

    [Theory]
    [InlineData(536_870_912)]
    [InlineData(int.MaxValue)]
    public void Any_number_of_threads_counts_the_same(int threads)
    {
        var corpus = new ReadoutCorpus([new Readout("a", "海天。高天，海天𠮷"), new Readout("b", "高天")]);

        Assert.Equal(corpus.CountPart(), corpus.CountPart(new PhraseOptions { Threads = threads }));
        Assert.Equal(corpus.CountPhrases(), corpus.CountPhrases(new PhraseOptions { Threads = threads }));
    }

    [Fact]
    public void A_runaway_pattern_for_collocates_ends_in_a_timeout()
    {
        var corpus = new ReadoutCorpus([new Readout("long", new string('a', 40) + "!")]);

        var error = Assert.Throws<TimeoutException>(() => corpus.FindCollocates(
            @"(?=.)(a+)+$(?<!!)\1", new CollocateOptions { Kind = PatternKind.Regex, Timeout = TimeSpan.FromMilliseconds(50), Segmenter = new WordsAndGaps() }));

        Assert.Contains("took longer than 0.05 s on long", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_repetition_without_look_around_is_matched_in_linear_time()
    {
        var corpus = new ReadoutCorpus([new Readout("long", new string('a', 5000) + "!")]);

        Assert.Empty(corpus.Concordance("(a+)+b", new ConcordanceOptions { Kind = PatternKind.Regex }));
        Assert.Empty(corpus.Concordance("a*a*a*a*a*b", new ConcordanceOptions { Kind = PatternKind.Wildcard }));
    }

    [Fact]
    public void A_partial_file_cut_anywhere_is_refused()
    {
        var counts = new ReadoutCorpus([new Readout("a", "海天。高天，海天𠮷")]).CountPart(new PhraseOptions { MaxLength = 3 });
        using var stream = new MemoryStream();
        counts.Save(stream);
        var bytes = stream.ToArray();

        for (var length = 0; length < bytes.Length; length++)
        {
            using var cut = new MemoryStream(bytes, 0, length);
            Assert.Throws<FormatException>(() => PhraseCounts.Load(cut));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\": \"a\", \"text\": \"海天\"}\n")]
    [InlineData("海天\t12\n")]
    [InlineData("\u0000\u0001\u0002\n")]
    public void A_foreign_file_is_refused_by_name(string content)
    {
        using var file = new TemporaryFile(Encoding.UTF8.GetBytes(content));

        Assert.Contains(
            $"{file.Path}(1): ", Assert.Throws<FormatException>(() => PhraseCounts.Load(file.Path)).Message, StringComparison.Ordinal);
    }
}
