namespace Rhetoric;

/// <summary>Tells one step's progress as a part of the whole.</summary>
internal sealed class ScaledProgress(IProgress<double> whole, double from, double to) : IProgress<double>
{
    public void Report(double value) => whole.Report(from + ((to - from) * value));
}
