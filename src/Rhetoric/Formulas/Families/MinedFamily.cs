namespace Rhetoric.Formulas;

/// <summary>Wordings of one recurring formula that no list names, the most used first.</summary>
/// <param name="Forms">The wordings as the texts have them.</param>
/// <param name="Score">How formulaic the best of them is.</param>
/// <param name="Documents">The readouts in which the most used of them is said.</param>
/// <param name="Frame">The wording with X for the counterpart, where texts have several there; else null.</param>
/// <param name="IsWhole">Whether no function character opens or closes the most used of them as a word by itself.</param>
internal sealed record MinedFamily(IReadOnlyList<string> Forms, double Score, int Documents, string? Frame = null, bool IsWhole = true);
