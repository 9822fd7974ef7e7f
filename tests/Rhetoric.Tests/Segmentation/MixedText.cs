using CsCheck;

namespace Rhetoric.Tests.Segmentation;

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

    private static readonly Gen<string> Han = Gen.Char['\u4e00', '\u9fff'].Select(c => c.ToString());

    private static readonly Gen<string> Ascii = Gen.Char['\u0000', '\u007f'].Select(c => c.ToString());

    private static readonly Gen<string> Any = Gen.Char['\u0000', '\uffff'].Select(c => c.ToString());

    private static readonly Gen<string> Common =
        Gen.Char["的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年"].Select(c => c.ToString());

    private static readonly Gen<string> Piece =
        Gen.Frequency((8, Gen.Int[0, Words.Length - 1].Select(i => Words[i])), (4, Han), (2, Ascii), (1, Any), (3, Common));

    /// <summary>Up to some hundred pieces.</summary>
    public static Gen<string> Texts { get; } = Piece.Array[0, 120].Select(string.Concat);

    /// <summary>A block longer than what is looked at in one go: nothing in it parts words.</summary>
    public static Gen<string> LongBlocks { get; } =
        Piece.Array[200, 1200].Select(pieces => string.Concat(pieces.SelectMany(piece => piece).Where(Rhetoric.Segmentation.ModelFormat.IsBlock)));

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
            .Where(entry => !entry.Item1.Any(c => char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.IsControl(c)))
            .Select((word, rest) => word + rest)
            .Array[1, 80]
            .Select(lines => string.Join('\n', lines));
}
