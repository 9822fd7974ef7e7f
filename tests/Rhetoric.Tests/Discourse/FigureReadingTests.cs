using System.Globalization;
using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Discourse;

public sealed class FigureReadingTests
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly string[] Parts =
    [
        "3", "5", ".", ",", "万", "亿", "十", "百分之", "%", "个", "年", "第", "至", "近", "多", "以上", "人", "，", "两", "一", " ", "\n", "$", "million ",
    ];

    public static TheoryData<int, string[]> Chinese => CaseTable.Read("numbers.txt", 2);

    public static TheoryData<int, string[]> English => CaseTable.Read("numbers-en.txt", 2);

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Reads_Chinese_numbers(int line, string[] fields) => Check("numbers.txt", line, fields, TextLanguage.Chinese);

    [Theory]
    [MemberData(nameof(English))]
    public void Reads_English_numbers(int line, string[] fields) => Check("numbers-en.txt", line, fields, TextLanguage.English);

    [Fact]
    public void Every_number_in_characters_has_its_value() => Gen.OneOf(Gen.Int[0, 12_000], Gen.Int[0, 99_999_999]).Sample(number =>
        Assert.Equal(number, Rhetoric.Discourse.HanNumerals.ValueOf(Written(number))));

    [Fact]
    public void Every_number_with_a_unit_is_a_figure() => Gen.Int[2, 99_999_999].Sample(number =>
    {
        var figure = Assert.Single(new Readout("r", $"派出{Written(number)}人。").ReadDiscourse().Numbers);
        Assert.Equal((number, "人"), (figure.Value, figure.Unit));
    });

    [Fact]
    public void Characters_in_any_order_are_a_number_or_none() => Gen.Char["〇零一二两三九十百千万亿"].Array[0, 30].Sample(characters =>
        Assert.True(Rhetoric.Discourse.HanNumerals.ValueOf(characters) is null or >= 0));

    [Fact]
    public void Figures_are_disjoint_and_in_order() => Gen.Int[0, Parts.Length - 1].Select(at => Parts[at]).Array[0, 40].Sample(parts =>
    {
        foreach (var lead in new[] { "双方会谈。", "The leaders met in the capital to talk. " })
        {
            var readout = new Readout("r", lead + string.Concat(parts));
            var end = 0;
            foreach (var figure in readout.ReadDiscourse().Numbers)
            {
                Assert.True(figure.Span.Start >= end && figure.Span.Length > 0 && figure.Span.End <= readout.Text.Length);
                end = figure.Span.End;
            }
        }
    });

    [Theory]
    [InlineData("3")]
    [InlineData("三")]
    [InlineData("3万")]
    [InlineData("3,")]
    [InlineData("5至")]
    public void A_million_characters_of_numbers_are_read(string piece) =>
        Assert.Equal((7, "个"), new Readout("r", "双方" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "。又办了七个展览。").ReadDiscourse().Numbers.Select(figure => (figure.Value, figure.Unit)).Last());

    private static void Check(string file, int line, string[] fields, TextLanguage language)
    {
        var readout = new Readout("r", fields[0]);
        Assert.Equal(language, readout.Language);

        var found = string.Join(" ; ", readout.ReadDiscourse().Numbers.Select(figure =>
            string.Create(CultureInfo.InvariantCulture, $"{readout[figure.Span]} = {figure.Value / 1.000000000000m}{(figure.Upper is { } upper ? $"–{upper / 1.000000000000m}" : "")}{(figure.Unit is null ? "" : " ")}{figure.Unit}{(figure.Hedge is { } hedge ? $" ({hedge})" : "")}")));
        Assert.True(found == fields[1], $"{file}:{line}: {found}");
    }

    // The canonical way of writing: 零 for a gap, 十 alone at the beginning.
    private static string Written(int number)
    {
        if (number == 0)
        {
            return "零";
        }

        var (high, low) = (number / 10_000, number % 10_000);
        var text = new StringBuilder();
        if (high > 0)
        {
            text.Append(Section(high)).Append('万');
            text.Append(low is > 0 and < 1000 ? "零" : "");
        }

        text.Append(low > 0 ? Section(low) : "");
        return text.Length >= 2 && text[0] == '一' && text[1] == '十' ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static string Section(int number)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var (rank, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / rank % 10;
            if (digit == 0)
            {
                gap |= text.Length > 0;
                continue;
            }

            text.Append(gap ? "零" : "").Append(Digits[digit]).Append(name);
            gap = false;
        }

        return text.ToString();
    }
}
