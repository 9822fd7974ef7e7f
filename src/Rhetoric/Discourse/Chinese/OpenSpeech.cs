namespace Rhetoric.Discourse;

/// <summary>The speech that a clause stands in.</summary>
/// <param name="Open">What is open; null where nobody speaks.</param>
/// <param name="IsPerson">Whether a person speaks.</param>
/// <param name="IsPoint">Whether the paragraph is one of several points.</param>
internal readonly record struct OpenSpeech(Attribution? Open, bool IsPerson, bool IsPoint);
