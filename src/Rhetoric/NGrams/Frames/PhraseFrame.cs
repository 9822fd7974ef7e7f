namespace Rhetoric;

/// <summary>A phrase with one slot, such as 坚持…原则, and what fills it.</summary>
[TypeFormatterSource]
public sealed record PhraseFrame : IResultRow
{
    /// <summary>What stands before the slot.</summary>
    public required string Left { get; init; }

    /// <summary>What stands after the slot.</summary>
    public required string Right { get; init; }

    /// <summary>Readouts that hold the frame.</summary>
    public required int Documents { get; init; }

    /// <summary>The entropy of the fillers in bits, from 0 (one filler) to log2 of their number.</summary>
    public required double Entropy { get; init; }

    /// <summary>The different fillers by falling count; ties by falling documents, then ordinal.</summary>
    public required IReadOnlyList<FrameFiller> Fillers { get; init; }

    /// <summary>Where it stands, in corpus and text order.</summary>
    public required IReadOnlyList<FrameOccurrence> Occurrences { get; init; }

    /// <summary>Both sides with … for the slot.</summary>
    public string Text => $"{Left}…{Right}";

    /// <summary>
    /// How much more often the sides meet in a stretch than by chance: their normalised pointwise mutual information, from −1 to 1, 0 at chance.
    /// An occurrence of a side counts as a stretch that holds it.
    /// </summary>
    /// <remarks>Source: G. Bouma, "Normalized (pointwise) mutual information in collocation extraction", GSCL 2009.</remarks>
    public double Bond { get; init; }

    /// <summary>Occurrences, whatever the filler.</summary>
    public int Count => Occurrences.Count;

    /// <summary>Different fillers over occurrences (VPR): near 0 for a fixed phrase, 1 where no filler comes twice.</summary>
    public double Variability => (double)Fillers.Count / Occurrences.Count;

    /// <summary>The frame, its uses, readouts and number of fillers.</summary>
    public override string ToString() =>
        $"{Text}  {ResultLine.Joined(ResultLine.Count(Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Count(Fillers.Count, "filler"))}";
}
