namespace Rhetoric.Formulas;

/// <summary>Where accepted formulas stand: whether a further stretch cuts into one, or is part of one.</summary>
/// <remarks>
/// <para>Invariant: for each boundary between two positions, of the formulas that go across it the end of the one that ends first and the start of the one
/// that starts last. A stretch cuts a formula that goes across its left boundary and ends inside, or across its right boundary and starts inside.</para>
/// <para>Cost: two ints for each position; O(length) to add, O(1) to ask.</para>
/// </remarks>
internal sealed class FormulaCoverage
{
    private const int None = -1;

    private readonly int[] _firstEnds;
    private readonly int[] _lastStarts;

    public FormulaCoverage(int length)
    {
        _firstEnds = new int[length + 1];
        _lastStarts = new int[length + 1];
        Array.Fill(_firstEnds, int.MaxValue);
        Array.Fill(_lastStarts, None);
    }

    public void Add(int position, int length)
    {
        for (var boundary = position + 1; boundary < position + length; boundary++)
        {
            _firstEnds[boundary] = Math.Min(_firstEnds[boundary], position + length);
            _lastStarts[boundary] = Math.Max(_lastStarts[boundary], position);
        }
    }

    /// <summary>How long the part is that a stretch has in common with an accepted formula that ends inside it and begins before it, the shortest of them; 0 where there is none.</summary>
    public int CutAtStart(int position, int length) => _firstEnds[position] < position + length ? _firstEnds[position] - position : 0;

    /// <summary>The same for one that begins inside it and ends behind it.</summary>
    public int CutAtEnd(int position, int length) => _lastStarts[position + length] > position ? position + length - _lastStarts[position + length] : 0;

    /// <summary>Whether an accepted formula goes beyond an edge of a stretch.</summary>
    public bool Reaches(int position, int length) =>
        _lastStarts[position] != None || _lastStarts[position + length] != None;
}
