namespace Rhetoric.Formulas;

/// <summary>A set phrase and the forms that count as the same.</summary>
/// <param name="Canonical">The form that names the family (一个中国原则).</param>
/// <param name="Category">What it is about (<c>rel-principle</c>, <c>taiwan</c>); empty where unknown.</param>
/// <param name="Forms">All forms, the canonical one first.</param>
/// <param name="Gloss">A short English rendering; empty where unknown.</param>
public sealed record FormulaFamily(string Canonical, string Category, IReadOnlyList<string> Forms, string Gloss);
