namespace Rhetoric;

/// <summary>How much more common a phrase is in one corpus than in another.</summary>
/// <param name="Phrase">The phrase with its figures in the target.</param>
/// <param name="ReferenceCount">Occurrences in the reference; exact even below the thresholds that its table was made with.</param>
/// <param name="ReferenceDocuments">Readouts of the reference that hold it; null where the reference is a plain list of frequencies.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The measure's value, above 0 (for Simple Maths: above 1) where the target has more; null where it is not defined.</param>
/// <param name="P">The probability of a value at least as extreme under equal rates; null for a measure that is no test.</param>
/// <param name="Effect">The log ratio: by how many doublings it is more common; ½ stands for a zero.</param>
public sealed record PhraseKeyness(
    Phrase Phrase, long ReferenceCount, int? ReferenceDocuments, KeynessMeasure Measure, double? Value, double? P, double Effect);
