namespace Rhetoric.Formulas;

/// <summary>A mined frame before its slots are filled.</summary>
/// <param name="Frame">The pair of sides in the masked texts.</param>
/// <param name="Score">How much it is a frame.</param>
/// <param name="IsOpen">Whether what follows belongs to it as a last slot.</param>
internal sealed record MinedFrame(PhraseFrame Frame, double Score, bool IsOpen);
