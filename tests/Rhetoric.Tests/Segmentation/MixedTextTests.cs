using System.Globalization;

namespace Rhetoric.Tests.Segmentation;

/// <summary>What the generated strings hold: a comparison over strings without rare characters would prove little.</summary>
public sealed class MixedTextTests
{
    private static readonly Dictionary<string, Func<string, bool>> Kinds = new()
    {
        ["Han"] = text => text.Any(unit => unit is >= '\u4e00' and <= '\u9fd5'),
        ["Han of other planes"] = text => text.EnumerateRunes().Any(rune => rune.Value is >= 0x20000 and <= 0x323af),
        ["Han outside jieba's block"] = text => text.Any(unit => unit is >= '\u3400' and <= '\u4dbf' or >= '\uf900' and <= '\ufaff'),
        ["Latin"] = text => text.Any(char.IsAsciiLetter),
        ["digits"] = text => text.Any(char.IsAsciiDigit),
        ["full-width forms"] = text => text.Any(unit => unit is >= '\uff01' and <= '\uffee'),
        ["punctuation"] = text => text.Any(char.IsPunctuation),
        ["white space"] = text => text.Any(char.IsWhiteSpace),
        ["controls"] = text => text.Any(char.IsControl),
        ["combining marks"] = text => text.Any(unit => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark),
        ["lone surrogates"] = text => text.Where((unit, i) => char.IsSurrogate(unit) && !IsPaired(text, i)).Any(),
        ["surrogate pairs"] = text => Enumerable.Range(0, Math.Max(text.Length - 1, 0)).Any(i => char.IsSurrogatePair(text, i)),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_kind_of_character_stands_in_one_string_of_twenty_or_more(string kind) =>
        Assert.InRange(Texts(1).Count(Kinds[kind]), Texts(1).Count / 20, Texts(1).Count);

    [Fact]
    public void A_seed_gives_the_same_strings_again_and_another_one_others()
    {
        Assert.Equal(Texts(1), Texts(1));
        Assert.NotEqual(Texts(1), Texts(2));
    }

    private static IReadOnlyList<string> Texts(uint seed) => GeneratedTexts.Batches(1000, seed).First().Texts;

    private static bool IsPaired(string text, int i) =>
        (i > 0 && char.IsSurrogatePair(text, i - 1)) || (i + 1 < text.Length && char.IsSurrogatePair(text, i));
}
