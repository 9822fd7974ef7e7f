namespace Rhetoric.Discourse;

/// <summary>A country that a stretch names, and how much speaks for its being the one that was met.</summary>
/// <param name="Country">The country.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Weight">What speaks for it there.</param>
/// <param name="IsTitled">Whether somebody's office is given with it.</param>
internal readonly record struct Candidate(Country Country, TextSpan Span, NameKind Kind, double Weight, bool IsTitled);
