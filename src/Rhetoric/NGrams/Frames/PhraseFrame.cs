namespace Rhetoric;

/// <summary>A phrase with one slot, such as 坚持…原则, and what fills it.</summary>
/// <param name="Left">What stands before the slot.</param>
/// <param name="Right">What stands after the slot.</param>
/// <param name="Documents">Readouts that hold the frame.</param>
/// <param name="Entropy">The entropy of the fillers in bits, from 0 (one filler) to log2 of their number.</param>
/// <param name="Fillers">The different fillers by falling count; ties by falling documents, then ordinal.</param>
/// <param name="Occurrences">Where it stands, in corpus and text order.</param>
public sealed record PhraseFrame(
    string Left, string Right, int Documents, double Entropy, IReadOnlyList<FrameFiller> Fillers, IReadOnlyList<FrameOccurrence> Occurrences)
{
    /// <summary>Both sides with … for the slot.</summary>
    public string Text => $"{Left}…{Right}";

    /// <summary>Occurrences of the left side anywhere in the stretches looked at, at least <see cref="Count"/>.</summary>
    public int LeftCount { get; init; }

    /// <summary>Occurrences of the right side anywhere in the stretches looked at, at least <see cref="Count"/>.</summary>
    public int RightCount { get; init; }

    /// <summary>Occurrences, whatever the filler.</summary>
    public int Count => Occurrences.Count;

    /// <summary>Different fillers over occurrences (VPR): near 0 for a fixed phrase, 1 where no filler comes twice.</summary>
    public double Variability => (double)Fillers.Count / Occurrences.Count;
}
