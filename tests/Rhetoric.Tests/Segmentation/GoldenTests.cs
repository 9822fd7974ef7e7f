using System.Globalization;
using System.Text.RegularExpressions;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The words that jieba gave when <c>make_golden.py</c> asked it, so that no Python is needed to compare.</summary>
public sealed partial class GoldenTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Checkout.Path("tests", "Rhetoric.Tests", "Segmentation", "golden.tsv")).Skip(1).Select(line => line.Split('\t')),
    ];

    public static TheoryData<string> Modes => [.. JiebaMode.All.Keys];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Every_text_is_cut_as_it_was_by_jieba(string mode)
    {
        var rows = Rows.Where(row => row[0] == mode).ToArray();

        Assert.True(rows.Length >= 100);
        Assert.All(rows, row => Assert.Equal(row[2], Joined(JiebaMode.All[mode](Segmenter.Default, Unescape(row[1])))));
        Assert.All(rows, row => Assert.Equal(row[2], Joined(JiebaMode.All[mode](Segmenter.Default.Portable(), Unescape(row[1])))));
    }

    private static string Joined(string[] words) => string.Join('/', words.Select(Escape));

    private static string Escape(string word) => string.Concat(word.Select(unit =>
        unit is '/' or '\\' || !IsPrintable(unit) ? $"\\u{(int)unit:X4}" : unit.ToString()));

    // As Python's str.isprintable; the golden strings hold nothing on which two versions of Unicode differ.
    private static bool IsPrintable(char unit) => unit == ' ' || char.GetUnicodeCategory(unit) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static string Unescape(string text) =>
        EscapedUnit.Replace(text, match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("\\\\u[0-9A-F]{4}")]
    private static partial Regex EscapedUnit { get; }
}
