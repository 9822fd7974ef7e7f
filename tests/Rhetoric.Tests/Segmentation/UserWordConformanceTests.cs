using System.Globalization;
using CsCheck;

namespace Rhetoric.Tests.Segmentation;

/// <summary>Words added, added again and taken away, and frequencies suggested, as by Python's jieba.</summary>
public sealed class UserWordConformanceTests
{
    private static readonly string[] Pool =
    [
        "云岚国", "云岚", "石墨烯", "石墨", "大连理工大学", "创新办", "中将", "台中", "今天天气", "买买", "买买买", "的", "将", "一", "x", "A", "5G", "3.5", "c++", "T恤",
        "AT&T", "%", "100%", "γ射线", "γ", "砳砳", "崀山", "岿", "〇", "林远山·何", "云 岚", "上海自来水", "在互利共赢的基础上拓展云岚同澜海的海洋经济伙伴关系",
        "在互利共赢的基础上拓展云岚同澜海的海洋经济", "澜海的海洋经济伙伴关系论坛第九届年会暨成果发布会", "自定义词", "之", "国",
    ];

    private static readonly string?[] Tags = [null, "nz", "nr", "zz"];

    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]),
        Gen.Int[0, Pool.Length - 1].SelectMany(i => Gen.Int[1, Pool[i].Length].Select(length => Pool[i][..length])));

    private static readonly Gen<UserWord> Change =
        Gen.Select(
            Word,
            Gen.Frequency((1, Gen.Long[-1, -1]), (1, Gen.Long[0, 3]), (1, Gen.Long[4, 200_000])).Select(n => n < 0 ? (long?)null : n),
            Gen.Int[0, Tags.Length - 1].Select(i => Tags[i]),
            (word, frequency, tag) => new UserWord(word, frequency, tag));

    private static readonly Gen<UserWord[]> Changes = Change.Array[1, 60];

    private static readonly Gen<string> Text =
        Gen.OneOf(Word, Word, MixedText.Texts.Select(text => text[..Math.Min(text.Length, 12)])).Array[1, 40].Select(string.Concat);

    [Fact]
    public void Words_added_and_taken_away_are_cut_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(Changes, Text.Array[150]).Sample(
            (changes, texts) =>
            {
                var questions = texts.SelectMany(text => JiebaMode.All.Keys.Select(mode => (Mode: mode, Text: text))).ToArray();
                var answers = JiebaOracle.Ask(
                    [.. changes.Select(Command), .. questions.Select(question => new[] { question.Mode, question.Text })])[changes.Length..];

                var segmenter = Segmenter.Default.WithWords(changes);
                foreach (var ((mode, text), expected) in questions.Zip(answers))
                {
                    Assert.Equal(expected, JiebaMode.All[mode](segmenter, text));
                }
            },
            iter: ConformanceTests.Scale > 0 ? 10 : 2,
            threads: 1);
    }

    [Fact]
    public void Frequencies_are_suggested_as_by_jieba()
    {
        JiebaOracle.Require();
        Gen.Select(Changes, Gen.OneOf(Word, Text).Array[300], Word.Array[1, 4].Array[300]).Sample(
            (changes, words, parts) =>
            {
                var answers = JiebaOracle.Ask(
                    [
                        .. changes.Select(Command),
                        .. words.Select(word => new[] { "suggest", word }),
                        .. parts.Select(word => new[] { "suggest-parts" }.Concat(word).ToArray()),
                    ])[changes.Length..].Select(answer => long.Parse(Assert.Single(answer), CultureInfo.InvariantCulture));

                var segmenter = Segmenter.Default.WithWords(changes);
                Assert.Equal(answers, words.Select(segmenter.SuggestFrequency).Concat(parts.Select(word => segmenter.SuggestFrequency([.. word]))));
            },
            iter: ConformanceTests.Scale > 0 ? 10 : 2,
            threads: 1);
    }

    private static string[] Command(UserWord word) => word is { Frequency: 0, Tag: null }
        ? ["delete", word.Text]
        : ["add", word.Text, word.Frequency?.ToString(CultureInfo.InvariantCulture) ?? "", word.Tag ?? ""];
}
