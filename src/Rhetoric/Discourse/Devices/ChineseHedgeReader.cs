namespace Rhetoric.Discourse;

/// <summary>Reads what makes a Chinese number inexact: 近, 约 before it, 以上, 左右 behind it.</summary>
/// <remarks>上 and 数 are hedges only of a rank without a digit, and where they are words by themselves: 上百, 数百, and not 人数|百万. Cost: bounded.</remarks>
internal sealed class ChineseHedgeReader(FigureText text, ChineseFigureGrammar grammar)
{
    /// <summary>The hedge before a number, not before a place; null where there is none.</summary>
    public DiscourseWord? Before(int from, int start)
    {
        from = Math.Max(from, start - FigureText.LongestWord);
        var hedge = grammar.HedgesBefore.Before(text.Between(from, start));
        return hedge is null || !IsOfRank(hedge) || (HanNumerals.RankOf(text[start]) > 0 && text.LastWordLength(from, start) <= 1) ? hedge : null;
    }

    /// <summary>The hedge before a number without digits (近一半), not before a place; null where there is none.</summary>
    public DiscourseWord? BeforeWord(int from, int start) =>
        grammar.HedgesBefore.Before(text.Between(Math.Max(from, start - FigureText.LongestWord), start)) is { } hedge && !IsOfRank(hedge) ? hedge : null;

    /// <summary>The hedge behind a number; behind a unit also 三年|多. Null where there is none.</summary>
    public DiscourseWord? Behind(int end, bool isUnit) =>
        grammar.HedgesBehind.At(text.From(end)) ?? (isUnit && grammar.HedgesBetween.At(text.From(end)) is { } more && more.Has("behind") ? more : null);

    private static bool IsOfRank(DiscourseWord hedge) => hedge.Has("rank") || hedge.Has("several");
}
