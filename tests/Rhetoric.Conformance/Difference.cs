using System.Globalization;

namespace Rhetoric.Conformance;

/// <summary>A text that the two sides cut differently.</summary>
internal sealed record Difference(string Source, string Mode, string Text, IReadOnlyList<string> Commands, IReadOnlyList<string> Jieba, IReadOnlyList<string> Ours)
{
    /// <summary>
    /// How many words differ: those between what both lists begin with and what both end with, of the list that has more of them.
    /// </summary>
    public static int Count(IReadOnlyList<string> jieba, IReadOnlyList<string> ours)
    {
        var shorter = Math.Min(jieba.Count, ours.Count);
        var start = 0;
        while (start < shorter && jieba[start] == ours[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && jieba[^(end + 1)] == ours[^(end + 1)])
        {
            end++;
        }

        return Math.Max(jieba.Count, ours.Count) - start - end;
    }

    /// <summary>The difference in lines; what does not print is escaped.</summary>
    public override string ToString() => string.Join(
        Environment.NewLine,
        [
            $"{Mode} of a text of {Source}:",
            .. Commands.Select(command => $"  after  {Escape(command)}"),
            $"  text   {Escape(Text)}",
            $"  jieba  {string.Join(" / ", Jieba.Select(Escape))}",
            $"  ours   {string.Join(" / ", Ours.Select(Escape))}",
        ]);

    private static string Escape(string text) => string.Concat(text.Select(unit =>
        unit is ' ' or '\\' || char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")
            : unit.ToString()));
}
