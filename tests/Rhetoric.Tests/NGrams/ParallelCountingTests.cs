using CsCheck;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.NGrams;

public sealed class ParallelCountingTests
{
    [Theory]
    [InlineData(PhraseUnit.Character)]
    [InlineData(PhraseUnit.Token)]
    public void Any_number_of_threads_gives_the_same_bytes(PhraseUnit unit)
    {
        Readout[] readouts = [.. ComposedCorpus.Folders.SelectMany(ComposedCorpus.Texts).Select((path, number) => new Readout($"r{number}", File.ReadAllText(path)) { Date = new DateOnly(2000 + number, 1, 1) })];
        var corpus = new ReadoutCorpus(readouts);
        var options = new PhraseOptions { Unit = unit, MinLength = 1, MaxLength = 6, MinCount = 1 };
        var counts = Bytes(corpus.CountPart(options));
        var table = corpus.CountPhrases(options).ToArray();

        foreach (var threads in new[] { 2, 3, 16 })
        {
            Assert.True(counts.AsSpan().SequenceEqual(Bytes(corpus.CountPart(options with { Threads = threads }))), $"{threads} threads give other counts.");
            Assert.Equal(table, corpus.CountPhrases(options with { Threads = threads }));
        }
    }

    [Fact]
    public void Any_text_is_counted_alike_by_one_thread_and_by_several() =>
        Gen.Int[0, 8].Select(number => "海天、，。 “a𠮷"[number]).Array[0, 15].Select(characters => new string(characters)).Array[0, 9]
            .Select(Gen.Int[2, 5], Gen.Int[1, 3])
            .Sample((texts, threads, shortest) =>
            {
                var corpus = new ReadoutCorpus(texts.Select((text, number) => new Readout($"r{number}", text)));
                var options = new PhraseOptions { MinLength = shortest, MaxLength = 5, MinCount = 1 };

                Assert.Equal(Bytes(corpus.CountPart(options)), Bytes(corpus.CountPart(options with { Threads = threads })));
                Assert.Equal(corpus.CountPhrases(options), corpus.CountPhrases(options with { Threads = threads }));
            });

    [Fact]
    public void What_a_segmenter_throws_on_another_thread_comes_out_as_it_is()
    {
        var corpus = new ReadoutCorpus(Enumerable.Range(0, 40).Select(number => new Readout($"r{number}", "云海国")));

        var error = Assert.Throws<InvalidOperationException>(() => corpus.CountPart(new PhraseOptions { Unit = PhraseUnit.Token, Segmenter = new Broken(), Threads = 4 }));

        Assert.Equal("broken", error.Message);
    }

    [Fact]
    public void Refuses_less_than_one_thread() =>
        Assert.Contains(
            "Threads is 0; it must be at least 1",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ReadoutCorpus([]).CountPhrases(new PhraseOptions { Threads = 0 })).Message,
            StringComparison.Ordinal);

    private static byte[] Bytes(PhraseCounts counts)
    {
        using var stream = new MemoryStream();
        counts.Save(stream);
        return stream.ToArray();
    }

    private sealed class Broken : ISegmenter
    {
        public string Identity => "broken";

        public int Cut(ReadOnlySpan<char> text, Span<int> ends) => throw new InvalidOperationException("broken");
    }
}
