namespace Rhetoric.Formulas;

/// <summary>A form of a family where a readout has it.</summary>
/// <param name="Family">The family.</param>
/// <param name="Use">The form and its place.</param>
/// <param name="IsPart">Whether it stands inside a longer form of its family, which is the use that counts for the family.</param>
internal readonly record struct FoundUse(FormulaFamily Family, FormulaOccurrence Use, bool IsPart);
