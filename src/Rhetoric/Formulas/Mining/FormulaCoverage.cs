namespace Rhetoric.Formulas;

/// <summary>Which places accepted formulas already cover.</summary>
/// <remarks>Invariant: for each place, the farthest that a formula over it reaches to the left and to the right. Cost: two ints for each position.</remarks>
internal sealed class FormulaCoverage(int length)
{
    private readonly int[] _starts = Filled(length);
    private readonly int[] _ends = new int[length];

    public void Add(int position, int length)
    {
        for (var at = position; at < position + length; at++)
        {
            _starts[at] = Math.Min(_starts[at], position);
            _ends[at] = Math.Max(_ends[at], position + length);
        }
    }

    /// <summary>Whether an accepted formula covers a stretch, or reaches over one of its ends.</summary>
    public bool Cuts(int position, int length) =>
        _starts[position] < position || _ends[position + length - 1] > position + length;

    private static int[] Filled(int length)
    {
        var filled = new int[length];
        Array.Fill(filled, int.MaxValue);
        return filled;
    }
}
