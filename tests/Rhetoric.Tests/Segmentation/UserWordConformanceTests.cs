using System.Globalization;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>Words added, added again and taken away, and frequencies suggested, as by Python's jieba.</summary>
public sealed class UserWordConformanceTests
{
    [Fact]
    public void Words_added_and_taken_away_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(UserWordChanges.Changes, UserWordChanges.Texts.Array[150]).Sample(
            (changes, texts) =>
            {
                var questions = texts.SelectMany(text => JiebaMode.All.Keys.Select(mode => (Mode: mode, Text: text))).ToArray();
                var answers = JiebaOracle.Ask(
                    [.. changes.Select(UserWordChanges.Command), .. questions.Select(question => new[] { question.Mode, question.Text })])[changes.Length..];

                var segmenter = Segmenter.Default.WithWords(changes);
                foreach (var ((mode, text), expected) in questions.Zip(answers))
                {
                    Assert.Equal(expected, JiebaMode.All[mode](segmenter, text));
                }
            },
            iter: 2,
            threads: 1);
    }

    [Fact]
    public void Frequencies_are_suggested_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(
                UserWordChanges.Changes,
                Gen.OneOf(UserWordChanges.Words, UserWordChanges.Texts.Where(text => text.Length > 0)).Array[300],
                UserWordChanges.Words.Array[1, 4].Array[300]).Sample(
            (changes, words, parts) =>
            {
                var answers = JiebaOracle.Ask(
                    [
                        .. changes.Select(UserWordChanges.Command),
                        .. words.Select(word => new[] { "suggest", word }),
                        .. parts.Select(word => new[] { "suggest-parts" }.Concat(word).ToArray()),
                    ])[changes.Length..].Select(answer => long.Parse(Assert.Single(answer), CultureInfo.InvariantCulture));

                var segmenter = Segmenter.Default.WithWords(changes);
                Assert.Equal(answers, words.Select(segmenter.SuggestFrequency).Concat(parts.Select(word => segmenter.SuggestFrequency([.. word]))));
            },
            iter: 2,
            threads: 1);
    }
}
