namespace Rhetoric.Formulas;

/// <summary>A phrase and the wordings that count as its uses.</summary>
/// <param name="Phrase">As it was asked for.</param>
/// <param name="Family">The name of the family that it stands for; null where it is no formula.</param>
/// <param name="Wordings">The wordings, the phrase first.</param>
/// <param name="HasSlot">Whether it has X for the counterpart, so that no wording has its own characters.</param>
/// <param name="Slotted">The phrase where no family has its X filled and each readout fills it; else null.</param>
internal sealed record TracedPhrase(string Phrase, string? Family, IReadOnlyList<string> Wordings, bool HasSlot = false, SlottedPhrase? Slotted = null)
{
    /// <summary>The very wording.</summary>
    /// <exception cref="ArgumentException">Nothing is left of the phrase without its typography.</exception>
    public static TracedPhrase Exact(string phrase, TextForm form)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        phrase = FoldedText.OfPhrase(phrase, form);
        return FoldedCharacter.Of(phrase).Length > 0
            ? new TracedPhrase(phrase, null, [phrase])
            : throw new ArgumentException($"The phrase '{phrase}' is nothing but quotation marks and blanks.", nameof(phrase));
    }

    /// <summary>The same with what counts as it besides: the forms of the family that has it, but where it fills a slot with a name only those with that name; else what connectors make of it, and X filled by each readout.</summary>
    public TracedPhrase Among(FoundFamilies families)
    {
        if (families.Of(Phrase) is not { } found)
        {
            var slotted = SlottedPhrase.Of(Phrase);
            return this with { Wordings = [Phrase, .. ConnectorForms.Of(Phrase)], Slotted = slotted, HasSlot = slotted is not null };
        }

        var folded = FoldedCharacter.Of(Phrase);
        var isFilled = found.Frame is not null && found.Frame != Phrase;
        string[] others = [.. found.Family.Forms.Where(form => FoldedCharacter.Of(form) != folded && !(isFilled && FormulaTolerances.Between(Phrase, form) is null)).DistinctBy(form => FoldedCharacter.Of(form))];
        return this with { Family = found.Name, Wordings = [Phrase, .. others], HasSlot = found.Frame == Phrase };
    }
}
