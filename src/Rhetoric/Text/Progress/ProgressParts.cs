namespace Rhetoric;

/// <summary>Parts the progress of a long call among its steps.</summary>
/// <remarks>A step that is given from 0.3 to 0.7 of a call tells its own progress from 0 to 1; steps that follow each other leave no gap, so the whole never falls.</remarks>
internal static class ProgressParts
{
    /// <summary>The progress of one step; null where nobody asks for the whole's.</summary>
    /// <param name="whole">Told the share of the whole.</param>
    /// <param name="from">The share done when the step begins.</param>
    /// <param name="to">The share done when it ends.</param>
    public static IProgress<double>? Part(this IProgress<double>? whole, double from, double to) => whole is null ? null : new ScaledProgress(whole, from, to);

    /// <summary>The progress of a step of equal pieces.</summary>
    /// <param name="step">Told the share of the step.</param>
    /// <param name="pieces">How many pieces it has.</param>
    public static CountedProgress Pieces(this IProgress<double>? step, long pieces) => new(step, pieces);
}
