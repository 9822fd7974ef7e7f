namespace Rhetoric.Discourse;

/// <summary>Reads what a Chinese number counts, and halves of it.</summary>
/// <remarks>
/// 多 stands inside a unit of 个 (三个多月), and the name of a place (台湾) is no unit. 半 before what has halves (半年) and behind it (两年半) are one half;
/// 上半年, 一半年 and 三个半小时 are no half of the unit. Cost: bounded.
/// </remarks>
internal sealed class ChineseUnitReader(FigureText text, ChineseFigureGrammar grammar)
{
    /// <summary>The unit at a place, where it ends, and the hedge inside it; no unit where none stands there.</summary>
    public (DiscourseWord? Unit, int End, DiscourseWord? Inner) At(int at)
    {
        var rest = text.From(at);
        if (grammar.Units.At(rest) is { } unit && unit.Has("parted") && grammar.HedgesBetween.At(rest[unit.Form.Length..]) is { } inner
            && grammar.Units.At($"{unit.Form}{rest[(unit.Form.Length + inner.Form.Length)..]}") is { } whole && whole.Form.Length > unit.Form.Length)
        {
            return (whole, at + inner.Form.Length + whole.Form.Length, inner);
        }

        return grammar.Units.At(rest) is { } plain && !(plain.Form.Length == 1 && text.IsPlace(at)) ? (plain, at + plain.Form.Length, null) : (null, at, null);
    }

    /// <summary>The unit of which there is half at a place, where it ends, and the hedge inside it: 半年, 半个世纪, 半个多世纪; not in 上半年, 大半年.</summary>
    public (DiscourseWord Unit, int End, DiscourseWord? Inner)? HalfAt(int at) =>
        grammar.Halves.At(text.From(at)) is { } half && (at == 0 || grammar.NoHalfOpenings.Before(text.To(at)) is null)
        && At(at + half.Form.Length) is ({ } unit, var end, var inner) && grammar.Halved.Of(unit.Form) is not null
            ? (unit, end, inner)
            : null;

    /// <summary>The length of the half that stands behind a unit: 两年|半, not 五年|半数; 0 where none does.</summary>
    public int HalfBehind(int at, DiscourseWord unit) =>
        grammar.Halves.At(text.From(at)) is { } half && grammar.Halved.Of(unit.Form) is not null && grammar.Words.At(text.From(at)) is null && HalfAt(at) is null
        && IsHalfEnd(at + half.Form.Length) ? half.Form.Length : 0;

    private bool IsHalfEnd(int at) => at == text.Length || !HanCharacters.Has(text[at]) || grammar.HalfEnds.At(text.From(at)) is not null;
}
