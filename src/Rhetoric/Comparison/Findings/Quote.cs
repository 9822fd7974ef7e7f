using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Words that a finding rests on.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Speaker">Who says them; null for the narrator.</param>
/// <param name="Addressee">Whom it is asked of; null where it is no ask.</param>
/// <param name="Role">What the paragraph is for.</param>
public sealed record Quote(TextSpan Span, string? Speaker, string? Addressee, SectionRole Role);
