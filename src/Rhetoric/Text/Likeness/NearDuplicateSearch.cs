namespace Rhetoric;

/// <summary>Goes through a corpus and tells of each readout the first earlier one that is nearly its text.</summary>
/// <remarks>Some hundred readouts are read ahead on all processors; the answer does not depend on how many there are.</remarks>
internal sealed class NearDuplicateSearch(ReadoutCorpus corpus, double similarity)
{
    // 32 MB; what is compared often comes early.
    private const int MostHashesKept = 1 << 22;

    private const int ReadAtOnce = 512;

    // Before a text, of its day.
    private const int MostOfDay = 16;

    private readonly MinHashBands _bands = new();
    private readonly (Shingles Shingles, ulong[] Leasts)[] _read = new (Shingles, ulong[])[Math.Min(ReadAtOnce, corpus.Count)];
    private readonly Dictionary<int, Shingles> _kept = [];
    private int _hashesKept;
    private int _next;

    /// <summary>How many pairs have been compared exactly.</summary>
    public long Comparisons { get; private set; }

    /// <summary>How many entries of bands have been read to choose them.</summary>
    public long Read => _bands.Read;

    /// <summary>The earlier readout that is nearly the text of the next one; null where there is none.</summary>
    public NearDuplicate? Next(CancellationToken cancellationToken)
    {
        if (_next % ReadAtOnce == 0)
        {
            ReadAhead(cancellationToken);
        }

        var later = _next++;
        var (shingles, leasts) = _read[later % ReadAtOnce];
        foreach (var earlier in shingles.Count == 0 ? [] : _bands.Add(later, leasts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Comparisons++;
            var share = shingles.SimilarityTo(ShinglesOf(earlier));
            if (share >= similarity)
            {
                return new NearDuplicate { Earlier = corpus[earlier], Later = corpus[later], Similarity = share };
            }
        }

        return OfOneDay(later, shingles, cancellationToken);
    }

    // A text with other news of its day behind it is no near one by likeness.
    private NearDuplicate? OfOneDay(int later, Shingles shingles, CancellationToken cancellationToken)
    {
        for (var earlier = later - 1; shingles.Count > 0 && earlier >= Math.Max(0, later - MostOfDay) && corpus[later].Date is { } day && corpus[earlier].Date == day; earlier--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ShinglesOf(earlier) is { Count: > 0 } others && shingles.ShareOfShorter(others) is var share && share >= similarity)
            {
                return new NearDuplicate { Earlier = corpus[earlier], Later = corpus[later], Similarity = share };
            }
        }

        return null;
    }

    // Which texts agree depends on their order; their hashes do not.
    private void ReadAhead(CancellationToken cancellationToken)
    {
        var first = _next;
        Concurrently.For(Math.Min(ReadAtOnce, corpus.Count - first), Environment.ProcessorCount, number =>
        {
            var shingles = Shingles.Of(corpus[first + number].Text);
            _read[number] = (shingles, shingles.Count == 0 ? [] : MinHashBands.LeastsOf(shingles.Hashes));
        }, null, cancellationToken);
    }

    private Shingles ShinglesOf(int number)
    {
        if (_kept.TryGetValue(number, out var kept))
        {
            return kept;
        }

        var shingles = Shingles.Of(corpus[number].Text);
        if (shingles.Count <= MostHashesKept - _hashesKept)
        {
            _hashesKept += shingles.Count;
            _kept[number] = shingles;
        }

        return shingles;
    }
}
