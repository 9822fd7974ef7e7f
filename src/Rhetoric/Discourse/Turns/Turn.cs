namespace Rhetoric.Discourse;

/// <summary>A paragraph of a transcript that begins with the label of its speaker.</summary>
/// <param name="Label">The label as it stands, without its colon; null for a paragraph that goes on with the turn before.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="IsQuestion">Whether somebody asks, for the press.</param>
/// <param name="Content">What is said.</param>
internal readonly record struct Turn(TextSpan? Label, string Speaker, bool IsQuestion, TextSpan Content);
