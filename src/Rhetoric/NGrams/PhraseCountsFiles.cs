namespace Rhetoric.NGrams;

/// <summary>Merges files of phrase counts line by line.</summary>
internal static class PhraseCountsFiles
{
    /// <summary>Says in which rules two parts differ.</summary>
    public static string DifferentRules(PhraseCountsIdentity first, PhraseCountsIdentity other) =>
        $"The parts were counted by different rules: {first.DifferencesFrom(other)}.";

    /// <summary>Merges files.</summary>
    /// <param name="parts">The files.</param>
    /// <param name="stream">Written to once all parts are read.</param>
    /// <param name="folder">Where the lines wait until their number is known.</param>
    /// <param name="cancellation">Stops the merging.</param>
    public static void Merge(IReadOnlyList<string> parts, Stream stream, string folder, CancellationToken cancellation)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("There is no part to merge; at least one is needed.", nameof(parts));
        }

        var opened = new List<FileStream>();
        try
        {
            var readers = new List<PhraseCountsReader>();
            foreach (var part in parts)
            {
                cancellation.ThrowIfCancellationRequested();
                opened.Add(new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
                readers.Add(new PhraseCountsReader(opened[^1], part));
                if (readers[^1].Identity != readers[0].Identity)
                {
                    throw new ArgumentException($"{part}: {DifferentRules(readers[0].Identity, readers[^1].Identity)}");
                }
            }

            Merge(readers, stream, folder, cancellation);
        }
        finally
        {
            opened.ForEach(file => file.Dispose());
        }
    }

    private static void Merge(List<PhraseCountsReader> readers, Stream stream, string folder, CancellationToken cancellation)
    {
        var documents = readers.Aggregate(0, (sum, reader) => checked(sum + reader.Documents));
        using var waiting = new FileStream(
            Path.Combine(folder, $".{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        var phrases = PhraseCountsWriter.WriteRows(waiting, new PhraseCountMerge(readers), cancellation);
        PhraseCountsWriter.WriteHeader(stream, readers[0].Identity, documents, readers.Sum(reader => reader.Units), phrases);
        waiting.Position = 0;
        waiting.CopyTo(stream);
    }
}
