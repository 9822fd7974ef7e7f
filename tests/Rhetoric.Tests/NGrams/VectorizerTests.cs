using System.Text.Json;

namespace Rhetoric.Tests.NGrams;

/// <summary>Counts of another tool on mixed Chinese and English, where its rules and ours say the same.</summary>
public sealed class VectorizerTests
{
    // A phrase of ours neither begins nor ends with a mark nor runs over white space; the other tool's do.
    [SharedTheory]
    [InlineData("char_2_3", 2, 3)]
    [InlineData("char_wb_2", 2, 2)]
    public void Characters_are_counted_as_scikit_learn_does(string analysis, int shortest, int longest)
    {
        var options = new PhraseOptions { MinLength = shortest, MaxLength = longest, Boundary = PhraseBoundary.Paragraph, Folding = PhraseFolding.Case };

        Compare(analysis, options, (_, phrase) => char.IsLetter(phrase[0]) && char.IsLetter(phrase[^1]) && !phrase.Contains(' '));
    }

    // The other tool joins words over any mark, ours only over white space.
    [SharedTheory]
    [InlineData("default", 1)]
    [InlineData("word_1_2", 2)]
    public void Words_are_counted_as_scikit_learn_does(string analysis, int longest)
    {
        var options = new PhraseOptions
        {
            Unit = PhraseUnit.Token,
            MinLength = 1,
            MaxLength = longest,
            Boundary = PhraseBoundary.Paragraph,
            Folding = PhraseFolding.Case,
            Segmenter = new WordsAndGaps(),
        };

        Compare(analysis, options, (text, phrase) => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }

    private static void Compare(string analysis, PhraseOptions options, Func<string, string, bool> isPhrase)
    {
        using var oracles = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require("oracles/sklearn_oracles.json")));
        var texts = oracles.RootElement.GetProperty("docs").EnumerateArray().Select(text => text.GetString()!).ToArray();
        var expected = oracles.RootElement.GetProperty(analysis);
        var vocabulary = expected.GetProperty("vocab").EnumerateArray().Select(phrase => phrase.GetString()!).ToArray();
        var counts = expected.GetProperty("counts").EnumerateArray().Select(row => row.EnumerateArray().Select(count => count.GetInt64()).ToArray()).ToArray();

        for (var document = 0; document < texts.Length; document++)
        {
            var ours = new ReadoutCorpus([new Readout("r", texts[document])]).CountPart(options);
            Assert.Equal(
                vocabulary.Zip(counts[document]).Where(phrase => phrase.Second > 0 && isPhrase(texts[document], phrase.First))
                    .Select(phrase => $"{phrase.First} {phrase.Second}").Order(StringComparer.Ordinal),
                ours.Select(phrase => $"{phrase.Text} {phrase.Count}").Order(StringComparer.Ordinal));
        }
    }
}
