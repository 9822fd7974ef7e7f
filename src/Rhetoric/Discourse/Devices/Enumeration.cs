namespace Rhetoric.Discourse;

/// <summary>A list whose items the list comma 、 separates.</summary>
/// <remarks>Inner items are exact; the outer ends of the first and the last item are taken at the word end that makes them most like their neighbours.</remarks>
/// <param name="Span">From the first item to the last.</param>
/// <param name="Items">The items, in text order; at least two.</param>
public sealed record Enumeration(TextSpan Span, IReadOnlyList<TextSpan> Items);
