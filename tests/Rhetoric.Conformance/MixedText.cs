using System.Text;
using CsCheck;

namespace Rhetoric.Conformance;

/// <summary>Generated strings that mix everything a segmenter treats differently.</summary>
internal static class MixedText
{
    private static readonly string[] Words =
    [
        "中国", "美国", "两国元首", "就", "中美关系", "深入", "交换", "意见", "表示", "强调", "一个中国原则", "命运共同体", "的", "在", "了", "和",
        "中将", "买买提", "盯紧盯实", "小明", "张贝龙", "马里兰", "瓦坎达", "埃尔多尼亚", "韩梅梅", "吃葡萄", "乌尔姆", "东风21", "T恤", "AT&T", "C919",
        "5G", "3.14%", "100%", "1.5kg", "2018年", "F-4", "--", "++", "c++", "a.b", "3.14.15%", "B超", "x", "A", "_", "#", "\r\n", "\n", "\r", " ", "\u3000",
        "\u001c", "\u0000", "，", "。", "“", "”", "·", "〇", "々", "Ａ", "３", "あ", "é", "e\u0301", "\u200d", "\ud867\udfa0", "\ud83d\ude00", "\ud800", "\udc00", "㐀", "\u9fd5", "\u9fd6",
        "崀", "岿", "妩", "砳", "堃", "龘", "靐", "恹", "呂", "上海", "自来水", "来到", "北京", "清华大学", "杭研大厦",
    ];

    private static readonly string[] Rests = ["", " 3", " 0", " 100000", " 7 nz", " nr"];

    private static readonly Gen<string> Han = Characters(('\u4e00', '\u9fff'));

    // Extension A, compatibility ideographs and radicals, then the planes beyond the first: B to H and the compatibility supplement.
    private static readonly Gen<string> RareHan = Gen.OneOf(
        Characters(('\u3400', '\u4dbf'), ('\uf900', '\ufaff'), ('\u2e80', '\u2fdf')),
        Characters((0x20000, 0x2a6df), (0x2a700, 0x2ebe0), (0x30000, 0x323af), (0x2f800, 0x2fa1f)));

    private static readonly Gen<string> FullWidth = Characters(('\uff01', '\uff5e'), ('\uff10', '\uff19'), ('\uff5f', '\uffee'), ('\u3000', '\u303f'));

    private static readonly Gen<string> Ascii = Characters(('\u0000', '\u007f'));

    private static readonly Gen<string> Latin =
        Gen.Char["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._%-"].Array[1, 8].Select(units => new string(units));

    private static readonly Gen<string> Figure = Gen.Select(
        Gen.Int[0, 99_999],
        Gen.Int[0, 6].Select(i => new[] { "", "", ".5", ".25%", "%", "年", "." }[i]),
        (number, rest) => number + rest);

    private static readonly Gen<string> Punctuation =
        Gen.Char["，。、；：？！“”‘’（）《》〈〉【】…—·•～,;:?!\"'()[]{}<>/\\|@$^*=~`"].Array[1, 3].Select(units => new string(units));

    // Everything that Python takes for white space, and what looks like it.
    private static readonly Gen<string> Space =
        Gen.OneOf(
            Gen.Char["\t\n\v\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2005\u200a\u2028\u2029\u202f\u205f\u3000\u200b\ufeff\u180e"]
                .Select(unit => unit.ToString()),
            Gen.Const("\r\n"))
        .Array[1, 3].Select(string.Concat);

    private static readonly Gen<string> Control =
        Characters(('\u0000', '\u001f'), ('\u007f', '\u009f'), ('\u200b', '\u200f'), ('\u202a', '\u202e'), ('\u2060', '\u2064'), ('\ufff9', '\uffff'));

    private static readonly Gen<string> Marks =
        Characters(('\u0300', '\u036f'), ('\u20d0', '\u20f0'), ('\ufe00', '\ufe0f'), ('\u3099', '\u309a'), ('\u302a', '\u302f'), (0xe0100, 0xe01ef))
            .Array[1, 3].Select(string.Concat);

    private static readonly Gen<string> Loner = Gen.Char['\ud800', '\udfff'].Select(unit => unit.ToString());

    private static readonly Gen<string> Pair =
        Gen.Select(Gen.Char['\ud800', '\udbff'], Gen.Char['\udc00', '\udfff'], (high, low) => $"{high}{low}");

    private static readonly Gen<string> Any = Characters(('\u0000', '\uffff'));

    private static readonly Gen<string> Common =
        Gen.Char["的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年"].Select(c => c.ToString());

    private static readonly Gen<string> Combining = Gen.Select(Gen.OneOf(Common, Han, Latin, RareHan, FullWidth), Marks, (start, marks) => start + marks);

    private static readonly Gen<string> Piece = Gen.Frequency(
        (14, Gen.Int[0, Words.Length - 1].Select(i => Words[i])),
        (8, Common),
        (3, Han),
        (2, RareHan),
        (2, FullWidth),
        (2, Latin),
        (2, Figure),
        (2, Punctuation),
        (2, Space),
        (2, Combining),
        (1, Ascii),
        (1, Control),
        (1, Loner),
        (1, Pair),
        (1, Any));

    /// <summary>Up to some hundred pieces.</summary>
    public static Gen<string> Texts { get; } = Piece.Array[0, 120].Select(string.Concat);

    /// <summary>A block longer than what is looked at in one go: nothing in it parts words.</summary>
    public static Gen<string> LongBlocks { get; } =
        Piece.Array[200, 1200].Select(pieces => string.Concat(pieces.SelectMany(piece => piece).Where(IsBlock)));

    /// <summary>A block as long of characters that are hardly ever words, here and there letters or a word among them.</summary>
    public static Gen<string> UnknownBlocks { get; } =
        Gen.Frequency((200, Gen.Char["龘靐厵爩麤齉驫飝"].Array[1, 8].Select(units => new string(units))), (1, Latin), (1, Piece)).Array[80, 240]
            .Select(pieces => string.Concat(pieces.SelectMany(piece => piece).Where(IsBlock)));

    /// <summary>Up to a dozen pieces.</summary>
    public static Gen<string> ShortTexts { get; } = Piece.Array[0, 12].Select(string.Concat);

    /// <summary>User dictionaries in jieba's format over the same characters: new words, changed ones, words taken away.</summary>
    public static Gen<string> UserDictionaries { get; } =
        Gen.Select(
                Gen.OneOf(
                    Gen.Int[0, Words.Length - 1].Select(i => Words[i]),
                    Common.Array[1, 5].Select(string.Concat),
                    Piece.Array[1, 3].Select(string.Concat)),
                Gen.Int[0, Rests.Length - 1].Select(i => Rests[i]))
            .Where(entry => entry.Item1.Length > 0 && entry.Item1.EnumerateRunes().All(IsPlain))
            .Select((word, rest) => word + rest)
            .Array[1, 80]
            .Select(lines => string.Join('\n', lines));

    // A dictionary is a file of UTF-8, a line a word. Decoding puts U+FFFD for a lone surrogate.
    private static bool IsPlain(Rune rune) => !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value != 0xfeff;

    // jieba's class of characters that words are made of.
    private static bool IsBlock(char unit) => unit is >= '\u4e00' and <= '\u9fd5' || char.IsAsciiLetterOrDigit(unit) || "+#&._%-".Contains(unit);

    private static Gen<string> Characters(params (int First, int Last)[] ranges) =>
        Gen.OneOf(ranges.Select(range => Gen.Int[range.First, range.Last].Select(Character)).ToArray<IGen<string>>());

    private static string Character(int value) => value > char.MaxValue ? char.ConvertFromUtf32(value) : ((char)value).ToString();
}
