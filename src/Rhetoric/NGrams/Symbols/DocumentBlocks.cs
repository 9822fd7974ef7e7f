namespace Rhetoric.NGrams;

/// <summary>Neighbouring readouts of about equal size together, for several threads to work on.</summary>
/// <remarks>Work on one block must not depend on another; what is made of the blocks is put together in their order.</remarks>
internal sealed class DocumentBlocks
{
    // More blocks than threads, so that none waits long for the last.
    private const int BlocksPerThread = 4;

    private readonly List<(int First, int Count, int Characters)> _blocks = [];

    private DocumentBlocks()
    {
    }

    /// <summary>How many blocks there are.</summary>
    public int Count => _blocks.Count;

    /// <summary>Parts readouts into blocks: one for one thread.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="threads">The threads, at least 1.</param>
    public static DocumentBlocks Of(IReadOnlyList<Readout> readouts, int threads)
    {
        var blocks = new DocumentBlocks();
        var most = threads == 1 ? long.MaxValue : readouts.Sum(static readout => (long)readout.Text.Length) / ((long)threads * BlocksPerThread);
        var (first, characters) = (0, 0L);
        for (var document = 0; document < readouts.Count; document++)
        {
            characters += readouts[document].Text.Length;
            if (characters > most || document == readouts.Count - 1)
            {
                blocks._blocks.Add((first, document + 1 - first, (int)Math.Min(characters, Array.MaxLength)));
                (first, characters) = (document + 1, 0);
            }
        }

        return blocks;
    }

    /// <summary>The UTF-16 units of a block.</summary>
    /// <param name="block">Its number.</param>
    public int CharactersOf(int block) => _blocks[block].Characters;

    /// <summary>Works on every block once.</summary>
    /// <param name="threads">How many at the same time.</param>
    /// <param name="work">Gets the block's number, its first document and how many there are.</param>
    /// <exception cref="Exception">What the work threw.</exception>
    public void Run(int threads, Action<int, int, int> work) =>
        Concurrently.For(_blocks.Count, threads, block =>
        {
            var (first, count, _) = _blocks[block];
            work(block, first, count);
        });
}
