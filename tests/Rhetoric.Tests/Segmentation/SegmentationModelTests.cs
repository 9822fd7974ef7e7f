using System.Globalization;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Segmentation;

/// <summary>What was compiled is what stands in the reviewable text.</summary>
public sealed unsafe class SegmentationModelTests
{
    private static readonly SegmentationModel Model = SegmentationModel.Jieba;

    [Fact]
    public void Every_word_of_the_dictionary_is_there_with_frequency_and_tag()
    {
        var words = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var fields in Lines("dict.txt").Select(line => line.Split(' ')))
        {
            var frequency = long.Parse(fields[1], CultureInfo.InvariantCulture);
            words[fields[0]] = (frequency, fields[2]);
            total += frequency;
        }

        Assert.Equal(total, Model.Total);
        foreach (var (word, entry) in words.Where(pair => pair.Key.All(ModelFormat.IsBlock)))
        {
            var walk = new PrefixWalk(Lexicon.Jieba);
            foreach (var unit in word)
            {
                Assert.True(walk.Next(unit), word);
            }

            Assert.Equal(entry, (walk.Frequency, walk.Tag));
            Assert.Equal(Math.Log(entry.Item1) - Math.Log(total), walk.Weight);
        }
    }

    [Fact]
    public void Every_emission_is_there_to_the_last_bit()
    {
        foreach (var fields in Lines("emissions.tsv").Skip(1).Select(line => line.Split('\t')).Where(fields => ModelFormat.IsHan(fields[0][0])))
        {
            for (var state = 0; state < 4; state++)
            {
                var expected = fields[state + 1].Length == 0 ? -3.14e100 : double.Parse(fields[state + 1], CultureInfo.InvariantCulture);
                Assert.Equal(expected, Model.Emissions[(Model.Codes[fields[0][0]] * 4) + state]);
            }
        }
    }

    [Fact]
    public void What_is_no_word_is_not_there()
    {
        Assert.False(Lexicon.Jieba.IsWord("中华人"));
        Assert.False(Lexicon.Jieba.IsWord("岿"));
        Assert.False(Lexicon.Jieba.IsWord("云岚"));
        Assert.False(Lexicon.Jieba.IsWord("，"));
        Assert.False(Lexicon.Jieba.IsWord(""));
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Checkout.Path("src", "Rhetoric", "Segmentation", "Data", file));
}
