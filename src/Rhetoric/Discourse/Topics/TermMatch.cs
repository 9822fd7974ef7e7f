namespace Rhetoric.Discourse;

/// <summary>A term found in a text.</summary>
/// <param name="Term">Whose term: what the matcher was given for it.</param>
/// <param name="Span">Where.</param>
internal readonly record struct TermMatch(int Term, TextSpan Span);
