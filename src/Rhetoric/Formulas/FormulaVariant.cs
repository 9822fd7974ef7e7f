namespace Rhetoric;

/// <summary>A form of a formula and how often it is used.</summary>
/// <param name="Form">The form.</param>
/// <param name="Count">Its uses.</param>
public sealed record FormulaVariant(string Form, int Count);
