namespace Rhetoric.Formulas;

/// <summary>A place where a form of a family stands.</summary>
/// <param name="Family">The family.</param>
/// <param name="Form">The form, as it stands in the text.</param>
/// <param name="Span">Where.</param>
/// <param name="Parent">A longer match that covers this one, the one that begins first; null where none does.</param>
public readonly record struct FormulaMatch(FormulaFamily Family, string Form, TextSpan Span, TextSpan? Parent);
