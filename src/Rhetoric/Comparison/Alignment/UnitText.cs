namespace Rhetoric.Comparison;

/// <summary>A passage with the ends of its units.</summary>
internal readonly record struct UnitText(string Text, int[] Ends)
{
    public int Count => Ends.Length;

    public ReadOnlySpan<char> this[int unit] => Text.AsSpan(StartOf(unit), Ends[unit] - StartOf(unit));

    /// <summary>Where a unit begins; of the count, the length of the text.</summary>
    public int StartOf(int unit) => unit == 0 ? 0 : Ends[unit - 1];

    /// <summary>The characters of some units.</summary>
    public ReadOnlySpan<char> Of(int start, int end) => Text.AsSpan(StartOf(start), StartOf(end) - StartOf(start));
}
