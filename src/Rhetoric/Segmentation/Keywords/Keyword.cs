using System.Globalization;

namespace Rhetoric;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Text">The word.</param>
/// <param name="Weight">
/// How much it says. By <see cref="KeywordMethod.TfIdf"/> the share of the word in the counted ones, times its inverse document frequency;
/// by <see cref="KeywordMethod.TextRank"/> from above 0 to 1. Figures of different texts do not compare.
/// </param>
/// <param name="Tag">Its part of speech where <see cref="KeywordOptions.KeepTags"/> asks for it; else null.</param>
[TypeFormatterSource]
public readonly record struct Keyword(string Text, double Weight, string? Tag = null) : IResultRow
{
    /// <summary>The word, its part of speech and its weight.</summary>
    /// <returns>Such as <c>云岚/ns 0.5321</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text}{(Tag is null ? "" : "/")}{Tag} {Weight:0.0###}");
}
