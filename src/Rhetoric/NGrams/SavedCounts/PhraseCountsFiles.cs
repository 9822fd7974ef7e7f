namespace Rhetoric.NGrams;

/// <summary>Merges files of phrase counts line by line.</summary>
internal static class PhraseCountsFiles
{
    private const int MostAtOnce = 64;

    // What the rounds before the last one take of the time.
    private const double RoundsShare = 0.5;

    /// <summary>Says in which rules two parts differ.</summary>
    public static string DifferentRules(PhraseCountsIdentity first, PhraseCountsIdentity other) =>
        $"The parts were counted by different rules: {first.DifferencesFrom(other)}.";

    /// <summary>Adds up the sizes of parts.</summary>
    /// <param name="parts">Each with the name it has in messages.</param>
    /// <exception cref="OverflowException">They are too large together; the message names the first part that is too much.</exception>
    public static (int Documents, long Units) SizeOf(IEnumerable<(string Name, int Documents, long Units)> parts)
    {
        var (documents, units) = (0, 0L);
        foreach (var part in parts)
        {
            if (part.Documents > int.MaxValue - documents)
            {
                throw TooMuch(part.Name, "documents", part.Documents, documents, int.MaxValue);
            }

            if (part.Units > long.MaxValue - units)
            {
                throw TooMuch(part.Name, "units", part.Units, units, long.MaxValue);
            }

            (documents, units) = (documents + part.Documents, units + part.Units);
        }

        return (documents, units);
    }

    /// <summary>Merges files.</summary>
    /// <param name="parts">The files.</param>
    /// <param name="stream">Written to once all parts are read.</param>
    /// <param name="folder">Where the lines wait until their number is known.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    /// <returns>The number of phrases.</returns>
    public static long Merge(IReadOnlyList<string> parts, Stream stream, string folder, IProgress<double>? progress, CancellationToken cancellationToken) => Open(parts, folder, (readers, read) =>
    {
        var (documents, units) = SizeOf(readers);
        Tell(readers, read);
        using var waiting = new FileStream(
            Path.Combine(folder, $".{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        var phrases = PhraseCountsWriter.WriteRows(waiting, new PhraseCountMerge(readers), cancellationToken);
        waiting.Position = 0;
        PhraseCountsWriter.Write(stream, readers[0].Identity, documents, units, phrases, waiting.CopyTo);
        return phrases;
    }, progress, cancellationToken);

    /// <summary>Merges files into counts in memory.</summary>
    /// <param name="parts">The files.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the merging.</param>
    public static PhraseCounts Merge(IReadOnlyList<string> parts, IProgress<double>? progress, CancellationToken cancellationToken) => Open(parts, Path.GetTempPath(), (readers, read) =>
    {
        var (documents, units) = SizeOf(readers);
        Tell(readers, read);
        var packed = PackedPhraseWriter.Of(new PhraseCountMerge(readers), cancellationToken);
        return new PhraseCounts(new PackedPhraseCounts(packed), documents, units, readers[0].Identity);
    }, progress, cancellationToken);

    // More files than a process may hold open are merged in rounds; each phrase is then read and written once a round.
    private static T Open<T>(
        IReadOnlyList<string> parts, string folder, Func<IReadOnlyList<PhraseCountsReader>, IProgress<double>?, T> merge, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (parts.Count <= MostAtOnce)
        {
            return Open(parts, readers => merge(readers, progress), cancellationToken);
        }

        ThrowIfUnlike(parts, cancellationToken);
        var rounds = new List<string>();
        try
        {
            foreach (var some in parts.Chunk(MostAtOnce))
            {
                var round = progress.Part(RoundsShare * rounds.Count * MostAtOnce / parts.Count, RoundsShare * Math.Min(1, (rounds.Count + 1.0) * MostAtOnce / parts.Count));
                var path = Path.Combine(folder, $".rhetoric-{Path.GetRandomFileName()}");
                rounds.Add(path);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                Merge(some, stream, folder, round, cancellationToken);
            }

            return Open(rounds, folder, merge, progress.Part(RoundsShare, 1), cancellationToken);
        }
        finally
        {
            rounds.ForEach(File.Delete);
        }
    }

    // Before the rounds, so that messages name the files that the caller named.
    private static void ThrowIfUnlike(IReadOnlyList<string> parts, CancellationToken cancellationToken)
    {
        PhraseCountsIdentity? first = null;
        SizeOf([.. parts.Select(part => Open([part], readers =>
        {
            first ??= readers[0].Identity;
            return readers[0].Identity == first
                ? (readers[0].Name, readers[0].Documents, readers[0].Units)
                : throw new ArgumentException($"{part}: {DifferentRules(first, readers[0].Identity)}");
        }, cancellationToken))]);
    }

    private static T Open<T>(IReadOnlyList<string> parts, Func<IReadOnlyList<PhraseCountsReader>, T> merge, CancellationToken cancellationToken)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("There is no part to merge; at least one is needed.", nameof(parts));
        }

        var opened = new List<IDisposable>();
        try
        {
            var readers = new List<PhraseCountsReader>();
            foreach (var part in parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var file = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                opened.Add(file);
                var reader = new PhraseCountsReader(file, part);
                opened.Add(reader);
                readers.Add(reader);
                if (reader.Identity != readers[0].Identity)
                {
                    throw new ArgumentException($"{part}: {DifferentRules(readers[0].Identity, reader.Identity)}");
                }
            }

            return merge(readers);
        }
        finally
        {
            opened.ForEach(item => item.Dispose());
        }
    }

    // Of the phrases that the files announce, those that are read.
    private static void Tell(IReadOnlyList<PhraseCountsReader> readers, IProgress<double>? progress)
    {
        var read = progress.Pieces(readers.Sum(reader => reader.Phrases));
        foreach (var reader in readers)
        {
            reader.Told = read;
        }
    }

    private static (int Documents, long Units) SizeOf(IEnumerable<PhraseCountsReader> readers) =>
        SizeOf(readers.Select(reader => (reader.Name, reader.Documents, reader.Units)));

    private static OverflowException TooMuch(string name, string what, long more, long before, long most) => new(FormattableString.Invariant(
        $"{name}: its {more} {what} and the {before} of the parts before it are more than {most}, the most that counts can tell. Was a part given twice?"));
}
