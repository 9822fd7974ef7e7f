namespace Rhetoric.Comparison;

/// <summary>Threads by readouts.</summary>
/// <remarks>Cost: O(characters), the readouts read on all processors; the table of threads is made once.</remarks>
internal static class ThreadCollating
{
    public static IReadOnlyList<CollatedThread> Of(IReadOnlyList<Readout> readouts, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        Concurrently.For(readouts.Count, Concurrently.Useful(Environment.ProcessorCount), at => StatedText.Of(readouts[at]), progress, cancellationToken);
        var table = ThreadTable.Of(readouts);
        return [.. table.Threads.Select(thread => Of(table, thread)).OrderByDescending(thread => thread.Characters)];
    }

    private static CollatedThread Of(ThreadTable table, ReadoutThread thread) => new()
    {
        Id = thread.Id,
        Title = thread.EnglishTitle,
        ChineseTitle = thread.ChineseTitle,
        Gravity = thread.Gravity,
        IsTopic = !thread.IsSlot,
        Cells = [.. table.HoldersOf(thread).Select(number => new ThreadReadout
        {
            Readout = number,
            Voices = [.. table.CellsOf(thread, number).Select(cell => new ThreadVoice
        {
            Speaker = cell.Speaker,
            Spans = cell.Spans,
            Rungs = cell.Rungs,
        })],
        })],
    };
}
