using System.Globalization;
using CsCheck;

namespace Rhetoric.Conformance;

/// <summary>Generated sequences of words that a user adds, weighs anew or takes away.</summary>
internal static class UserWordChanges
{
    private static readonly string[] Pool =
    [
        "云岚国", "云岚", "石墨烯", "石墨", "大连理工大学", "创新办", "中将", "台中", "今天天气", "买买", "买买买", "的", "将", "一", "x", "A", "5G", "3.5", "c++", "T恤",
        "AT&T", "%", "100%", "γ射线", "γ", "砳砳", "崀山", "岿", "〇", "林远山·何", "云 岚", "上海自来水", "在互利共赢的基础上拓展云岚同澜海的海洋经济伙伴关系",
        "在互利共赢的基础上拓展云岚同澜海的海洋经济", "澜海的海洋经济伙伴关系论坛第九届年会暨成果发布会", "自定义词", "之", "国",
    ];

    private static readonly string?[] Tags = [null, "nz", "nr", "zz"];

    /// <summary>Words of a pool, and what they begin with.</summary>
    public static Gen<string> Words { get; } = Gen.OneOf(
        Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]),
        Gen.Int[0, Pool.Length - 1].SelectMany(i => Gen.Int[1, Pool[i].Length].Select(length => Pool[i][..length])));

    /// <summary>Up to sixty changes of such words; a word may be changed again.</summary>
    public static Gen<UserWord[]> Changes { get; } = Change(Words).Array[1, 60];

    /// <summary>Texts made of such words and of others.</summary>
    public static Gen<string> Texts { get; } =
        Gen.OneOf(Words, Words, MixedText.Texts.Select(text => text[..Math.Min(text.Length, 12)])).Array[1, 40].Select(string.Concat);

    /// <summary>Up to sixty changes of stretches of a text, whether they are words or not.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="longest">The greatest length of a stretch.</param>
    public static Gen<UserWord[]> Of(string text, int longest = 7) => Change(
        Gen.Int[0, text.Length - 1].SelectMany(start => Gen.Int[1, Math.Min(longest, text.Length - start)].Select(length => text.Substring(start, length))))
        .Array[1, 60];

    /// <summary>A change as the command that the oracle understands.</summary>
    public static string[] Command(UserWord word) => word is { Frequency: 0, Tag: null }
        ? ["delete", word.Text]
        : ["add", word.Text, word.Frequency?.ToString(CultureInfo.InvariantCulture) ?? "", word.Tag ?? ""];

    private static Gen<UserWord> Change(Gen<string> words) => Gen.Select(
        words,
        Gen.Frequency((1, Gen.Long[-1, -1]), (1, Gen.Long[0, 3]), (1, Gen.Long[4, 200_000])).Select(n => n < 0 ? (long?)null : n),
        Gen.Int[0, Tags.Length - 1].Select(i => Tags[i]),
        (word, frequency, tag) => new UserWord(word, frequency, tag));
}
