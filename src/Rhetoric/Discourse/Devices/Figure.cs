namespace Rhetoric;

/// <summary>A number in a text, with what it counts.</summary>
[TypeFormatterSource]
public sealed record Figure : IResultRow
{
    /// <summary>From the hedge or the first digit to the end of the unit, or of the hedge behind it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The value, of a range its lower end; scaled by 万 and 亿, or by million and billion; of 10% it is 10, of 三分之一 0.3333; of 几十 and 数百 it is one of the rank (10, 100), and 几 or 数 the hedge.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit as the text writes it (美元, 周年, %); null where there is none, as where 大 stands before what is counted (四大伙伴).</summary>
    public required string? Unit { get; init; }

    /// <summary>The upper end of a range (5至10个, 三到五年, 10 to 15 percent), scaled as the value is, which then is the lower end; null where the number is no range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The word that makes the value inexact (超过, 近, 约, more than); null where there is none.</summary>
    public string? Hedge { get; init; }

    /// <summary>Whether it tells a place in a row (第三次) rather than how many.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The number as it is to be understood, and the place.</summary>
    public override string ToString() => ResultLine.Of($"{Hedge}{Value}{(Upper is { } upper ? ResultLine.Of($"–{upper}") : "")} {(Unit is null ? "" : Unit + " ")}{Span}");
}
