namespace Rhetoric.Comparison;

/// <summary>What happened to one thread of form.</summary>
/// <param name="Form">The thread.</param>
/// <param name="Direction">Which way it went; null where nothing tells.</param>
/// <param name="Words">What the title says behind the thread's name.</param>
/// <param name="A">The places of the first text that show it, the most telling first; may be empty.</param>
/// <param name="B">The places of the second text.</param>
/// <param name="Strength">How much of the thread's weight it has, 0 to 1.</param>
internal sealed record FormChange(FormThread Form, FindingDirection? Direction, string Words, IReadOnlyList<TextSpan> A, IReadOnlyList<TextSpan> B, double Strength = 1);
