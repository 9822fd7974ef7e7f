namespace Rhetoric.Discourse;

/// <summary>A place where a country is named, and what the word can mean.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Readings">The countries it can mean, the likeliest first where a prior is known.</param>
internal readonly record struct NameMention(TextSpan Span, NameKind Kind, Country[] Readings);
