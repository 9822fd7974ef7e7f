namespace Rhetoric.Formulas;

/// <summary>A place where a form of a family stands.</summary>
/// <param name="Family">The family.</param>
/// <param name="Form">The form, as it stands in the text.</param>
/// <param name="Span">Where.</param>
/// <param name="Parent">The longest match that covers this one; null where none does. A covered match is an overlap, not a use of its own.</param>
public sealed record FormulaMatch(FormulaFamily Family, string Form, TextSpan Span, TextSpan? Parent);
