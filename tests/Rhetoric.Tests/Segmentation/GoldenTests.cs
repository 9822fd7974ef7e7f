using System.Globalization;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Rhetoric.Tests.Segmentation;

/// <summary>The words that jieba gave when the scripts beside this file asked it, so that no Python is needed to compare.</summary>
public sealed partial class GoldenTests
{
    private static readonly string[][] Rows = Read("golden.tsv");

    private static readonly string[][] Readouts = Read("readout-golden.tsv");

    public static TheoryData<string> Series => [.. Read("user-word-golden.tsv").Select(row => row[0]).Distinct()];

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

    [Theory]
    [MemberData(nameof(Series))]
    public void Words_added_weighed_anew_and_taken_away_change_what_they_changed_in_jieba(string series)
    {
        Segmenter[] segmenters = [Segmenter.Default, Segmenter.Default.Portable()];
        string[][] rows = [.. Read("user-word-golden.tsv").Where(row => row[0] == series)];

        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var (step, fields) = (row[1], row[2].Split('/').Select(Unescape).ToArray());
            if (step is "add" or "delete" or "dictionary")
            {
                segmenters = [.. segmenters.Select(segmenter => Changed(segmenter, step, fields))];
            }
            else
            {
                Assert.All(segmenters, segmenter => Assert.Equal((row[2], row[3]), (row[2], Joined(Answer(segmenter, step, fields)))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Every_composed_readout_is_cut_as_it_was_by_jieba(string mode)
    {
        var files = Directory.EnumerateFiles(Checkout.Path("corpus"), "*.txt", SearchOption.AllDirectories).Count();
        foreach (var dictionary in new[] { "", "readouts-dictionary.txt" })
        {
            var segmenter = dictionary.Length == 0 ? Segmenter.Default : Segmenter.Default.WithDictionary(Here(dictionary));
            var rows = Readouts.Where(row => row[0] == dictionary && row[1] == mode).ToArray();

            Assert.Equal(files, rows.Length);
            Assert.All(rows, row => Assert.Equal((row[2], row[3], row[4]), Digest(row[2], JiebaMode.All[mode](segmenter, Readout(row[2])))));
            Assert.All(rows, row => Assert.Equal((row[2], row[3], row[4]), Digest(row[2], JiebaMode.All[mode](segmenter.Portable(), Readout(row[2])))));
        }
    }

    // The run that switches them off must not compare what it means to leave out.
    [Fact]
    public void Vector_instructions_that_are_switched_off_are_off()
    {
        var isOff = new[] { "DOTNET_EnableAVX2", "DOTNET_EnableHWIntrinsic" }.Any(name => Environment.GetEnvironmentVariable(name) == "0");

        Assert.False(isOff && Avx2.IsSupported);
    }

    private static Segmenter Changed(Segmenter segmenter, string step, string[] fields)
    {
        if (step == "dictionary")
        {
            using var file = new TemporaryFile(fields[0]);
            return segmenter.WithDictionary(file.Path);
        }

        return segmenter.WithWords(step == "delete"
            ? new UserWord(fields[0], 0)
            : new UserWord(
                fields[0],
                fields[1].Length == 0 ? null : long.Parse(fields[1], CultureInfo.InvariantCulture),
                fields[2].Length == 0 ? null : fields[2]));
    }

    private static string[] Answer(Segmenter segmenter, string step, string[] fields) => step switch
    {
        "suggest" => [segmenter.SuggestFrequency(fields[0]).ToString(CultureInfo.InvariantCulture)],
        "suggest-parts" => [segmenter.SuggestFrequency([.. fields]).ToString(CultureInfo.InvariantCulture)],
        _ => JiebaMode.All[step](segmenter, fields[0]),
    };

    private static (string File, string Count, string Hash) Digest(string file, string[] words) => (
        file,
        words.Length.ToString(CultureInfo.InvariantCulture),
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + "\0"))))));

    private static string Readout(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(Checkout.Path("corpus", file)));

    internal static string[][] Read(string file) => [.. File.ReadLines(Here(file)).Skip(1).Select(line => line.Split('\t'))];

    private static string Here(string file) => Checkout.Path("tests", "Rhetoric.Tests", "Segmentation", file);

    internal static string Joined(string[] words) => string.Join('/', words.Select(Escape));

    private static string Escape(string word) => string.Concat(word.Select(unit =>
        unit is '/' or '\\' || !IsPrintable(unit) ? $"\\u{(int)unit:X4}" : unit.ToString()));

    // As Python's str.isprintable; the golden strings hold nothing on which two versions of Unicode differ.
    private static bool IsPrintable(char unit) => unit == ' ' || char.GetUnicodeCategory(unit) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    internal static string Unescape(string text) =>
        EscapedUnit.Replace(text, match => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("\\\\u[0-9A-F]{4}")]
    private static partial Regex EscapedUnit { get; }
}
