using System.Buffers;

namespace Rhetoric.Segmentation;

/// <summary>What belongs together although another segmenter parts it.</summary>
/// <remarks>
/// <para>
/// Idea. A bond is seen from the words at a boundary alone: a mark binds two words, or two words bind each other. What a bond asks of its
/// neighbours is what tells it from punctuation; where that cannot be told, there is none. Each rule stands with its reason.
/// </para>
/// <para>
/// Source: the rules of Unicode Standard Annex 29 for letters, marks, apostrophes, figures and grapheme clusters (GB3 to GB13, WB5 to WB13),
/// where Chinese text does not speak against them; GB/T 15834-2011 for the marks of ranges; the rest is ours.
/// </para>
/// <para>Cost: a comparison or two a boundary between Chinese words; a cluster is walked through once. Nothing is allocated.</para>
/// </remarks>
internal static class WordBonds
{
    /// <summary>The zero among the Han figures, which lies outside the Han characters of jieba.</summary>
    public const char Zero = '\u3007';

    // The most frequent of one character, but for those that are as often something else before a name: 于, 向, 万, 任, 和.
    private static readonly SearchValues<char> Surnames = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵钱严覃武莫孔汤");

    /// <summary>Whether a mark, itself a word, makes one word of its neighbours.</summary>
    public static bool Binds(ReadOnlySpan<char> left, ReadOnlySpan<char> mark, ReadOnlySpan<char> right) =>
        mark.Length == 1 && left.Length > 0 && right.Length > 0 && mark[0] switch
        {
            // 林格·奥德萨, 9·19. Nothing else is written with a middle dot.
            '\u00B7' or '\u2022' or '\u2027' or '\u30FB' => (IsOfName(left[^1]) && IsOfName(right[0])) || (IsDigit(left[^1]) && IsDigit(right[0])),

            // 1,234,567: groups of three only, since a comma also parts figures that are listed.
            ',' => IsGroup(left) && right.Length >= 3 && IsGroup(right[..3]) && (right.Length == 3 || !char.IsAsciiDigit(right[3])),

            // 2031.06.27; and U.S., where single letters show that the point ends no sentence.
            '.' or '\uFF0E' => (IsDigit(left[^1]) && IsDigit(right[0])) || (IsInitial(left) && IsInitial(right)),

            // 10:30, ten to three digits of which two follow: else it is a score (3:2) or begins what is said.
            ':' or '\uFF1A' => EndsWithHour(left) && BeginsWithMinute(right),

            // COVID-19, F-35; 10-15%, 2018-12-02. A figure before a letter stays alone: 5-year is no name.
            '-' or '\u2010' or '\u2011' => (IsLetter(left[^1]) && (IsLetter(right[0]) || char.IsAsciiDigit(right[0]))) || IsRange(left, right),

            // 2014—2019, 10～15%: one range; between words they are a dash.
            '\u2013' or '\u2014' or '~' or '\uFF5E' => IsRange(left, right),

            // McDonald's: a quotation mark has a blank or punctuation on one side.
            '\'' or '\u2019' => IsLetter(left[^1]) && IsLetter(right[0]),
            _ => false,
        };

    /// <summary>Whether two words that touch are one.</summary>
    public static bool Touch(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        var last = left[^1];
        var first = right[0];
        if (ModelFormat.IsHan(last) && ModelFormat.IsHan(first))
        {
            return false;
        }

        // ２０３１, ＡＢ; 3.5%; Müller, タワー; 李䶮, 䴙䴘.
        return (IsFullWidth(last) && IsFullWidth(first))
            || (IsDigit(last) && right is ['%' or '\uFF05'])
            || (IsLetter(last) && IsLetter(first) && !(char.IsAscii(last) && char.IsAscii(first)))
            || (IsKatakana(last) && IsKatakana(first))
            || (IsRareHan(right) && (IsRareHan(left) || (left.Length == 1 && Surnames.Contains(last))));
    }

    /// <summary>Whether a word goes on with the next as one Han figure: 二〇一|九年 and 二〇三〇|年.</summary>
    /// <param name="left">The word.</param>
    /// <param name="right">The next word.</param>
    /// <param name="hasZero">Whether there is a 〇 in what has been joined up to the boundary.</param>
    /// <remarks>To jieba 〇 is no Han character; a figure without it is cut in one or several words as the dictionary and the model have it, and left so.</remarks>
    public static bool IsOneHanFigure(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool hasZero)
    {
        if (left.Length == 0 || right.Length == 0 || !IsHanFigure(left[^1]))
        {
            return false;
        }

        return right is [Zero] || (hasZero && (right is ['年' or '月' or '日'] || IsHanFigure(right)));
    }

    /// <summary>Whether a single letter, as in an abbreviation with points.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsAsciiLetter(word[0]);

    /// <summary>Whether a grapheme cluster may go on across a boundary; most boundaries in Chinese text show at once that none does.</summary>
    public static bool MayBeInCluster(char last, char first) => !StandsAlone(last) || !StandsAlone(first);

    /// <summary>Whether a letter, digit or combining mark that writes a word together with the next one.</summary>
    public static bool IsOfWord(char unit) => IsLetter(unit) || IsDigit(unit) || IsFullWidth(unit);

    // A letter of a script with blanks between its words, or a mark on one.
    private static bool IsLetter(char unit) =>
        char.IsAsciiLetter(unit)
        || (unit is (>= '\u00C0' and <= '\u058F') or (>= '\u1E00' and <= '\u1FFF') or (>= '\uAC00' and <= '\uD7A3')
            && (char.IsLetter(unit) || unit is >= '\u0300' and <= '\u036F'));

    private static bool IsKatakana(char unit) => unit is (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FE');

    // Latin, Han, and the punctuation of both.
    private static bool StandsAlone(char unit) =>
        unit < '\u0300' || ModelFormat.IsHan(unit) || unit is (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '\u3029') or (>= '\uFF00' and <= '\uFF60');

    // One Han character of Unicode that is none to jieba: of an extension, behind U+9FD5, or one for compatibility.
    private static bool IsRareHan(ReadOnlySpan<char> word) => word switch
    {
        [var unit] => unit is (>= '\u3400' and <= '\u4DBF') or (> '\u9FD5' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'),
        [var high, var low] => high is >= '\uD840' and <= '\uD8BF' && char.IsLowSurrogate(low),
        _ => false,
    };

    private static bool IsOfName(char unit) => ModelFormat.IsHan(unit) || IsLetter(unit);

    private static bool IsGroup(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsRange(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => (IsDigit(left[^1]) || left[^1] is '%' or '\uFF05') && IsDigit(right[0]);

    private static bool EndsWithHour(ReadOnlySpan<char> word) => IsDigit(word[^1]) && (word.Length < 3 || !IsDigit(word[^2]) || !IsDigit(word[^3]));

    private static bool BeginsWithMinute(ReadOnlySpan<char> word) =>
        word.Length >= 2 && IsDigit(word[0]) && IsDigit(word[1]) && (word.Length == 2 || !IsDigit(word[2]));

    private static bool IsHanFigure(ReadOnlySpan<char> word)
    {
        var figures = word.Length > 1 && word[^1] is '年' or '月' or '日' ? word[..^1] : word;
        foreach (var unit in figures)
        {
            if (!IsHanFigure(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHanFigure(char unit) => unit is Zero or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static bool IsDigit(char unit) => char.IsAsciiDigit(unit) || unit is >= '\uFF10' and <= '\uFF19';

    // A full-width letter or digit, which jieba takes for a word by itself.
    private static bool IsFullWidth(char unit) =>
        unit is (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');
}
