namespace Rhetoric.NGrams;

/// <summary>Gathers the counts of blocks that come one after the other, on the disk.</summary>
/// <remarks>
/// <para>
/// Idea. The last block waits in memory, since it may be the only one; each before it is saved as a file of its own. As soon as there are <see cref="FilesAtOnce"/> files of a level, they become one of the
/// next level, so that never many are open or merged at once and each phrase is written once a level.
/// </para>
/// <para>Source: O'Neil, Cheng, Gawlick and O'Neil, "The Log-Structured Merge-Tree", Acta Informatica 33 (1996), for merging by level.</para>
/// <para>Cost: O(log blocks) passes over the phrases; memory for one line of each file of a level.</para>
/// <para>Invariant: merging is associative, so the bytes written do not depend on the blocks.</para>
/// </remarks>
internal sealed class PhraseCountBlocks : IDisposable
{
    /// <summary>How many files of a level become one.</summary>
    public const int FilesAtOnce = 16;

    private readonly List<List<string>> _levels = [];
    private string? _folder;
    private PhraseCounts? _waiting;
    private int _files;

    private string Folder => _folder ??= Directory.CreateTempSubdirectory("rhetoric-").FullName;

    /// <summary>Moves the block that waits to the disk, before the next one is counted.</summary>
    /// <param name="cancellationToken">Stops the merging.</param>
    public void MakeRoom(CancellationToken cancellationToken)
    {
        if (_waiting is not null)
        {
            var file = Written(_waiting.Save);
            _waiting = null;
            Add(file, 0, cancellationToken);
        }
    }

    /// <summary>Adds a block, by the same rules as those before it.</summary>
    /// <param name="block">Its counts.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    public void Add(PhraseCounts block, CancellationToken cancellationToken)
    {
        MakeRoom(cancellationToken);
        _waiting = block;
    }

    /// <summary>Writes the counts of all blocks, of which there is at least one.</summary>
    /// <param name="stream">Written to once all is merged.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    public void WriteTo(Stream stream, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (_levels.Count == 0 && _waiting is not null)
        {
            _waiting.Save(stream);
            return;
        }

        MakeRoom(cancellationToken);
        PhraseCountsFiles.Merge([.. _levels.SelectMany(files => files)], stream, Folder, progress, cancellationToken);
    }

    /// <summary>Deletes the files.</summary>
    public void Dispose()
    {
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void Add(string file, int level, CancellationToken cancellationToken)
    {
        if (_levels.Count == level)
        {
            _levels.Add([]);
        }

        var files = _levels[level];
        files.Add(file);
        if (files.Count == FilesAtOnce)
        {
            var merged = Written(stream => PhraseCountsFiles.Merge(files, stream, Folder, null, cancellationToken));
            files.ForEach(File.Delete);
            files.Clear();
            Add(merged, level + 1, cancellationToken);
        }
    }

    private string Written(Action<Stream> write)
    {
        var path = Path.Combine(Folder, FormattableString.Invariant($"{_files++}.counts"));
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        write(stream);
        return path;
    }
}
