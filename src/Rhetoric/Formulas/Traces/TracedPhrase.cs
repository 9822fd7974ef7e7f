namespace Rhetoric.Formulas;

/// <summary>A phrase and the wordings that count as its uses.</summary>
/// <param name="Phrase">As it was asked for.</param>
/// <param name="Family">The family of the lexicon that it stands for; null where it stands for itself.</param>
/// <param name="Wordings">The wordings, the phrase first.</param>
/// <param name="Slotted">The phrase where it has X for the counterpart, which each readout fills; else null.</param>
internal sealed record TracedPhrase(string Phrase, FormulaFamily? Family, IReadOnlyList<string> Wordings, SlottedPhrase? Slotted = null)
{
    /// <summary>The family of the lexicon that has the phrase as a form, but for typography; else the phrase alone.</summary>
    /// <exception cref="ArgumentException">Nothing is left of the phrase without its typography.</exception>
    public static TracedPhrase Of(string phrase, TraceOptions options, TextForm form)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        phrase = FoldedText.OfPhrase(phrase, form);
        var folded = FoldedCharacter.Of(phrase);
        if (folded.Length == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' is nothing but quotation marks and blanks.", nameof(phrase));
        }

        var family = options.IsExact
            ? null
            : (options.Lexicon ?? FormulaLexicon.Default).Families.FirstOrDefault(family => family.Forms.Any(form => FoldedCharacter.Of(form) == folded));
        return new TracedPhrase(
            phrase,
            family,
            family is null ? [phrase] : [phrase, .. family.Forms.Where(form => FoldedCharacter.Of(form) != folded)],
            options.IsExact ? null : SlottedPhrase.Of(phrase));
    }
}
