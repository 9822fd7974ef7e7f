namespace Rhetoric.Discourse;

/// <summary>What stands before a modal in its clause.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Party">Who it is, where it is somebody.</param>
/// <param name="Span">Where the subject stands; empty where it is left out.</param>
internal readonly record struct AskSubject(AskSubjectKind Kind, Party Party, TextSpan Span);
