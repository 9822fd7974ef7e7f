namespace Rhetoric.Formulas;

/// <summary>A form that was found.</summary>
/// <param name="Span">Where.</param>
/// <param name="Form">Its number in the matcher.</param>
internal readonly record struct FoundForm(TextSpan Span, int Form);
