namespace Rhetoric;

/// <summary>How the second text came to be from the first, by how much of it is kept.</summary>
public enum ComparisonRegime
{
    /// <summary>Written anew: less than six tenths of the characters align (<see cref="ReadoutComparison.Similarity"/> below 0.6). So are most readouts.</summary>
    Rewritten,

    /// <summary>Edited: six tenths or more align, as in drafts, laws and corrected versions.</summary>
    Edited,
}
