namespace Rhetoric;

/// <summary>What the verbs of a voice are held against.</summary>
public sealed record VerbSequenceOptions
{
    /// <summary>How many years before and after a readout belong to its period, from 0; undated readouts are all of one period. Default 5.</summary>
    /// <remarks>Which verbs are usual has changed with time, so a verb is compared within its period.</remarks>
    public int Years { get; init; } = 5;

    /// <summary>How many uses the verbs of all voices of the same kind weigh against the voice's own, greater than 0. Default 4.</summary>
    public double PriorWeight { get; init; } = 4;

    internal VerbSequenceOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Years);
        return PriorWeight > 0 && double.IsFinite(PriorWeight)
            ? this
            : throw new ArgumentOutOfRangeException(nameof(PriorWeight), PriorWeight, "The weight of the prior must be greater than 0.");
    }
}
