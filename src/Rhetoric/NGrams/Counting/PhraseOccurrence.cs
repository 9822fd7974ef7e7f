namespace Rhetoric;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">Where in its text.</param>
public readonly record struct PhraseOccurrence(Readout Readout, TextSpan Span) : IPlaced;
