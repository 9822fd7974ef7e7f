namespace Rhetoric.Discourse;

/// <summary>Reads a number at a place of a Chinese text: digits or characters, with the ranks behind them; parts of a hundred and of another number.</summary>
/// <remarks>A rank that begins a unit (千 of 千米) is none. A fraction (三分之一) has its value to four places. Cost: O(length of the number).</remarks>
internal sealed class ChineseNumberReader(FigureText text, ChineseFigureGrammar grammar)
{
    private const int MostRanks = 3;
    private const int FractionPlaces = 4;

    /// <summary>The number at a place where one may begin, and where reading goes on.</summary>
    public (WrittenNumber? Number, int End) At(int start)
    {
        if (WesternDigits.Has(text[start]))
        {
            return Western(start);
        }

        var end = text.NumeralsEnd(start);
        var number = Percent(start) ?? Fraction(start, end) ?? Numeral(start, end);
        return (number is { } read ? read with { IsPercent = grammar.Percents.At(text.From(start)) is not null } : null, end);
    }

    /// <summary>A value with the ranks behind it, and where they end: 3万, 2500亿, 1.2万亿, 5百万.</summary>
    public (int End, decimal Value) Scaled(int at, decimal value)
    {
        for (var steps = 0; at < text.Length && steps < MostRanks && HanNumerals.RankOf(text[at]) is >= HanNumerals.LeastRank and var rank && grammar.Units.At(text.From(at)) is null; at++, steps++)
        {
            value *= rank;
        }

        return (at, value);
    }

    // 3万5000 too.
    private (WrittenNumber? Number, int End) Western(int start)
    {
        var end = text.DigitsEnd(start);
        if (WesternDigits.ValueOf(text.Between(start, end)) is not { } value)
        {
            return (null, end);
        }

        (end, value) = Scaled(end, value);
        if (end < text.Length && WesternDigits.Has(text[end]) && value >= HanNumerals.Myriad)
        {
            var next = text.DigitsEnd(end);
            if (WesternDigits.ValueOf(text.Between(end, next)) is { } lower)
            {
                (end, lower) = Scaled(next, lower);
                value += lower;
            }
        }

        return (new WrittenNumber(start, end, value, IsWestern: true), end);
    }

    private WrittenNumber? Numeral(int start, int end) => HanNumerals.ValueOf(text.Between(start, end)) is { } value ? new WrittenNumber(start, end, value, IsWestern: false) : null;

    // 百分之三十, 百分之30
    private WrittenNumber? Percent(int start)
    {
        if (grammar.Percents.At(text.From(start)) is not { } percent)
        {
            return null;
        }

        var from = start + percent.Form.Length;
        var isWestern = from < text.Length && WesternDigits.Has(text[from]);
        var to = isWestern ? text.DigitsEnd(from) : text.NumeralsEnd(from);
        var value = isWestern ? WesternDigits.ValueOf(text.Between(from, to)) : HanNumerals.ValueOf(text.Between(from, to));
        return value is { } read ? new WrittenNumber(start, to, read, IsWestern: true) : null;
    }

    // 三分之一
    private WrittenNumber? Fraction(int start, int end)
    {
        if (grammar.Parts.At(text.From(end)) is not { } parts)
        {
            return null;
        }

        var from = end + parts.Form.Length;
        var to = text.NumeralsEnd(from);
        return HanNumerals.ValueOf(text.Between(start, end)) is > 0 and var whole && HanNumerals.ValueOf(text.Between(from, to)) is { } some
            ? new WrittenNumber(start, to, Math.Round(some / whole, FractionPlaces), IsWestern: false) { IsFraction = true }
            : null;
    }
}
