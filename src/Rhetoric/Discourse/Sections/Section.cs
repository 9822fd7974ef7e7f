namespace Rhetoric.Discourse;

/// <summary>A paragraph and its role.</summary>
/// <param name="Span">The paragraph.</param>
/// <param name="Role">What it is for.</param>
public readonly record struct Section(TextSpan Span, SectionRole Role);
