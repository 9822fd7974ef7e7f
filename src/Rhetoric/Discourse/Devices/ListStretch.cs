namespace Rhetoric.Discourse;

/// <summary>A stretch of one clause, or of what stands in brackets, with its list commas.</summary>
/// <param name="Span">From the clause mark or bracket before to the one behind.</param>
/// <param name="Commas">Where the list commas are, ascending; at least one.</param>
internal readonly record struct ListStretch(TextSpan Span, IReadOnlyList<int> Commas);
