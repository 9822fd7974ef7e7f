using System.Text;
using CsCheck;
using Rhetoric.Statistics;

namespace Rhetoric.Tests.NGrams;

public sealed class FrequencyTableTests
{
    private static readonly ReadoutCorpus Target = new([new Readout("t1", "睦邻之约。睦邻之约。守望相助"), new Readout("t2", "守望相助。睦邻之约")]);

    [Fact]
    public void A_list_gives_the_figures_of_a_corpus_with_its_counts()
    {
        var reference = new FrequencyTable([new("睦邻之约", 1), new("天高海阔", 3)], size: 24);

        var item = Target.CountPhrases().KeynessAgainst(reference).Single(item => item.Phrase.Text == "睦邻之约");

        Assert.Equal((1, null), (item.ReferenceCount, item.ReferenceDocuments));
        Assert.Equal(Keyness.LogLikelihood(new FrequencyPair(3, 20, 1, 24)), item.Value!.Value, 1e-12);
    }

    [Fact]
    public void A_list_of_all_phrases_of_a_corpus_ranks_as_the_corpus_does() =>
        Gen.Int[0, 3].Select(number => "海天高、"[number]).Array[1, 12].Select(characters => new string(characters)).Array[2, 5].Sample(texts =>
        {
            var options = new PhraseOptions { MinLength = 1, MinCount = 1 };
            var table = new ReadoutCorpus([new Readout("t", texts[0])]).CountPhrases(options);
            var reference = new ReadoutCorpus(texts.Skip(1).Select((text, number) => new Readout($"r{number}", text + "海"))).CountPhrases(options);
            var list = new FrequencyTable(reference.Select(phrase => KeyValuePair.Create(phrase.Text, phrase.Count)), reference.Units);

            foreach (var measure in Enum.GetValues<KeynessMeasure>())
            {
                Assert.Equal(
                    table.KeynessAgainst(reference, measure).Select(item => item with { ReferenceDocuments = null }),
                    table.KeynessAgainst(list, measure));
            }
        });

    [Fact]
    public void The_size_is_the_sum_where_none_is_given() =>
        Assert.Equal(7, new FrequencyTable([new("海", 3), new("天", 4)]).Size);

    [Fact]
    public void What_folds_alike_is_added_up()
    {
        var table = new ReadoutCorpus([new Readout("t", "Ａccord accord")]).CountPhrases(
            new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MinCount = 1, Folding = PhraseFolding.Case | PhraseFolding.Width, Segmenter = new WordsAndGaps() });
        var reference = new FrequencyTable([new("Accord", 2), new("ACCORD", 3), new("other", 5)]);

        Assert.Equal(5, table.KeynessAgainst(reference).Single(item => item.Phrase.Length == 1).ReferenceCount);
    }

    [Fact]
    public void Words_may_be_parted_by_a_space_in_the_list()
    {
        var table = new ReadoutCorpus([new Readout("t", "睦邻之约")]).CountPhrases(
            new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 2, MaxLength = 2, MinCount = 1, Segmenter = new Pairs() });

        Assert.Equal(4, table.KeynessAgainst(new FrequencyTable([new("睦邻 之约", 4)])).Single().ReferenceCount);
        Assert.Equal(6, table.KeynessAgainst(new FrequencyTable([new("睦邻之约", 6)])).Single().ReferenceCount);
    }

    [Fact]
    public void A_file_has_a_phrase_and_its_count_on_each_line()
    {
        using var file = new TemporaryFile([0xEF, 0xBB, 0xBF, .. "睦邻\t3\r\nmutual respect\t0\n海\t12"u8]);

        var table = FrequencyTable.Load(file.Path, size: 100);

        Assert.Equal((3, 3, 0, 12, 0, 100), (table.Count, table["睦邻"], table["mutual respect"], table["海"], table["天"], table.Size));
    }

    [Theory]
    [InlineData("海\t3\n天 4\n", "(2): a phrase, a tab and its count must stand there.")]
    [InlineData("海\t3\n\n天\t4\n", "(2): a phrase, a tab and its count must stand there.")]
    [InlineData("\t3\n", "(1): a phrase, a tab and its count must stand there.")]
    [InlineData("海\t3\n天\t4.5\n", "(2): the count is '4.5'; it must be a whole number from 0, in digits only.")]
    [InlineData("海\t-3\n", "(1): the count is '-3'")]
    [InlineData("海\t3\t4\n", "(1): the count is '3\t4'")]
    [InlineData("海\t3\n天\t1\n海\t4\n", "(3): '海' stands in an earlier line too")]
    [InlineData("海\t9223372036854775807\n天\t1\n", "(2): the counts sum up to more than")]
    public void Refuses_a_line_that_is_no_frequency_and_names_it(string content, string message)
    {
        using var file = new TemporaryFile(content);

        var error = Assert.Throws<FormatException>(() => FrequencyTable.Load(file.Path));

        Assert.Contains(file.Path + message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_bytes_that_are_no_UTF8_and_names_the_line()
    {
        using var file = new TemporaryFile([.. Encoding.UTF8.GetBytes("海\t3\n"), 0xBA, 0xA3, .. "\t4\n"u8]);

        Assert.Contains("(2): not UTF-8 from there on", Assert.Throws<FormatException>(() => FrequencyTable.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_counts_and_sizes_that_no_corpus_has()
    {
        Assert.Contains("at least 4", Assert.Throws<ArgumentOutOfRangeException>(() => new FrequencyTable([new("海", 4)], size: 3)).Message, StringComparison.Ordinal);
        Assert.Contains("'海' is -1", Assert.Throws<ArgumentOutOfRangeException>(() => new FrequencyTable([new("海", -1)])).Message, StringComparison.Ordinal);
        Assert.Contains("comes twice", Assert.Throws<ArgumentException>(() => new FrequencyTable([new("海", 1), new("海", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<ArgumentException>(() => new FrequencyTable([new("", 1)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_list_of_size_nothing() =>
        Assert.Contains("no text to compare with", Assert.Throws<ArgumentException>(() => Target.CountPhrases().KeynessAgainst(new FrequencyTable([]))).Message, StringComparison.Ordinal);

    /// <summary>Cuts after every second character.</summary>
    private sealed class Pairs : ISegmenter
    {
        public string Identity => "pairs";

        public int Cut(ReadOnlySpan<char> text, Span<int> ends)
        {
            var words = 0;
            for (var end = 2; end <= text.Length; end += 2)
            {
                ends[words++] = end;
            }

            return words;
        }
    }
}
