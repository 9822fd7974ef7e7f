namespace Rhetoric.Comparison;

/// <summary>Thread × readout × speaker: what a series says, and what it leaves unsaid, which a comparison of two texts cannot see.</summary>
/// <remarks>
/// <para>Each cell has the places, the graded words and the size of what one voice says on one thread in one readout. From it come what most earlier texts have and
/// the last lacks, and since when something that returns was silent.</para>
/// <para>Cost: O(characters) for a readout, once for as long as it lives; then O(threads) for each readout of a series. Threads that a statement has only from its sentence do not count.</para>
/// </remarks>
internal sealed class ThreadTable
{
    private readonly Dictionary<ReadoutThread, SortedList<int, IReadOnlyList<ThreadCell>>> _cells = [];

    private ThreadTable(IReadOnlyList<Readout> readouts) => Readouts = readouts;

    /// <summary>The readouts, in the order given.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>Reads a series.</summary>
    public static ThreadTable Of(IReadOnlyList<Readout> readouts)
    {
        var table = new ThreadTable(readouts);
        for (var number = 0; number < readouts.Count; number++)
        {
            table.Read(number, StatedText.Of(readouts[number]));
        }

        return table;
    }

    /// <summary>The threads that some readout has, in the order of the lexicon.</summary>
    public IEnumerable<ReadoutThread> Threads => _cells.Keys.OrderBy(thread => thread.Order);

    /// <summary>The numbers of the readouts that have a thread, ascending.</summary>
    public IReadOnlyList<int> HoldersOf(ReadoutThread thread) => _cells.TryGetValue(thread, out var readouts) ? [.. readouts.Keys] : [];

    /// <summary>What is said on a thread in one readout, a cell for each voice, who raises it first before the others; empty where nobody does.</summary>
    public IReadOnlyList<ThreadCell> CellsOf(ReadoutThread thread, int readout) =>
        _cells.TryGetValue(thread, out var readouts) && readouts.TryGetValue(readout, out var cells) ? cells : [];

    private void Read(int number, StatedText text)
    {
        foreach (var (thread, cells) in text.Cells)
        {
            if (!_cells.TryGetValue(thread, out var readouts))
            {
                _cells.Add(thread, readouts = []);
            }

            readouts.Add(number, cells);
        }
    }
}
