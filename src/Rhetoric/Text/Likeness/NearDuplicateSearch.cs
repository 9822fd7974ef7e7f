namespace Rhetoric;

/// <summary>Goes through a corpus and tells of each readout the first earlier one that is nearly its text.</summary>
internal sealed class NearDuplicateSearch(ReadoutCorpus corpus, double similarity)
{
    // 32 MB; what is compared often comes early.
    private const int MostHashesKept = 1 << 22;

    private readonly MinHashBands _bands = new();
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
        var later = _next++;
        var shingles = Shingles.Of(corpus[later].Text);
        foreach (var earlier in shingles.Count == 0 ? [] : _bands.Add(later, shingles))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Comparisons++;
            var share = shingles.SimilarityTo(ShinglesOf(earlier));
            if (share >= similarity)
            {
                return new NearDuplicate { Earlier = corpus[earlier], Later = corpus[later], Similarity = share };
            }
        }

        return null;
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
