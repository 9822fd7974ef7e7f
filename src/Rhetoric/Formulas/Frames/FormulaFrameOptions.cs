namespace Rhetoric;

/// <summary>Which frames of what is said are looked for.</summary>
public sealed record FormulaFrameOptions
{
    /// <summary>Frames in at least three readouts: those of the library's lexicon, and mined ones with at least five fillers.</summary>
    public static FormulaFrameOptions Default { get; } = new();

    /// <summary>The fewest readouts of a frame, at least 1.</summary>
    public int MinDocuments { get; init; } = 3;

    /// <summary>The fewest uses of a mined frame, at least 2.</summary>
    public int MinCount { get; init; } = 5;

    /// <summary>The fewest different fillers of a mined frame, at least 2.</summary>
    public int MinFillers { get; init; } = 5;

    /// <summary>Whether frames are mined; if not, only those of the lexicon are found.</summary>
    public bool Mine { get; init; } = true;

    /// <summary>The named frames; null for <see cref="FrameLexicon.Default"/>, <see cref="FrameLexicon.None"/> for mining alone.</summary>
    public FrameLexicon? Lexicon { get; init; }

    internal void Validate()
    {
        Least.Of(1, MinDocuments);
        Least.Of(2, MinCount);
        Least.Of(2, MinFillers);
    }
}
