namespace Rhetoric;

/// <summary>What counts as boilerplate and as a variant.</summary>
public sealed record BoilerplateOptions
{
    /// <summary>Eight characters in a row that two earlier readouts hold; variants from a likeness of .6 on.</summary>
    public static BoilerplateOptions Default { get; } = new();

    /// <summary>The fewest characters of a stretch of boilerplate, blanks and quotation marks left out, at least 2.</summary>
    public int ShortestStretch { get; init; } = 8;

    /// <summary>The fewest earlier readouts that hold the whole of it, at least 1.</summary>
    public int FewestHolders { get; init; } = 2;

    /// <summary>The least likeness of a variant, above 0 to 1; 1 looks for none.</summary>
    public double LeastLikeness { get; init; } = 0.6;

    /// <summary>The fewest characters of a wording for which a variant is looked for, at least 1: 双方 has none worth telling.</summary>
    public int ShortestVaried { get; init; } = 6;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ShortestStretch, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(FewestHolders, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(ShortestVaried, 1);
        if (!(LeastLikeness is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(LeastLikeness), LeastLikeness, FormattableString.Invariant($"{nameof(LeastLikeness)} is {LeastLikeness}; it must lie above 0 and be at most 1."));
        }
    }
}
