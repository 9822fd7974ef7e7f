namespace Rhetoric;

/// <summary>Which lists are one list through time.</summary>
public sealed record ListTraceOptions
{
    /// <summary>Lists in at least two readouts that share at least half of their items with the one before.</summary>
    public static ListTraceOptions Default { get; } = new();

    /// <summary>The fewest readouts of a trace, at least 1.</summary>
    public int MinDocuments { get; init; } = 2;

    /// <summary>The least likeness of a list to the last one of its trace: shared items over all items of both, above 0 and up to 1. At least two are shared.</summary>
    public double MinLikeness { get; init; } = 0.5;

    /// <summary>Whether only uses in somebody's mouth are told, not those of the narrator. Which lists are one is told by all of them, so that no figure grows by it.</summary>
    public bool SpokenOnly { get; init; }

    /// <summary>The kind of lists that are looked at; null for all. Lists of two kinds are never one.</summary>
    public EnumerationKind? Kind { get; init; }

    /// <summary>Whether lists of persons and of their titles (who was present) are followed too; those of a readout tell who came, not what is said.</summary>
    public bool WithPersons { get; init; }

    internal void Validate()
    {
        Least.Of(1, MinDocuments);
        if (!(MinLikeness > 0 && MinLikeness <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(MinLikeness), MinLikeness, FormattableString.Invariant($"{nameof(MinLikeness)} is {MinLikeness}; it must lie above 0 and up to 1."));
        }
    }
}
