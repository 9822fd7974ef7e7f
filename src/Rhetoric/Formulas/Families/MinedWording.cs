namespace Rhetoric.Formulas;

/// <summary>A wording that mining took, before families are made.</summary>
/// <param name="Heading">Its characters without quotation marks, the counterpart as X.</param>
/// <param name="Forms">How texts have it, the most used first: with quotation marks and without, one for each counterpart.</param>
/// <param name="Count">Its uses in what is said.</param>
/// <param name="Documents">The readouts with such a use.</param>
/// <param name="Score">How formulaic it is.</param>
/// <param name="HasSlot">Whether it holds the counterpart.</param>
/// <param name="IsWhole">Whether no function character opens or closes it as a word by itself.</param>
internal sealed record MinedWording(string Heading, IReadOnlyList<string> Forms, int Count, int Documents, double Score, bool HasSlot = false, bool IsWhole = true)
{
    /// <summary>Whether several counterparts fill the slot; in a series with one of them 中俄 and 俄中 are two orders of one pair, and the slot is none.</summary>
    public bool IsFrame => HasSlot && Forms.Select(form => CountryPairs.HomeFirst(FoldedCharacter.Of(form))).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>A wording that every text has alike.</summary>
    public static MinedWording Of(string text, int count, double score) => new(text, [text], count, count, score);
}
