namespace Rhetoric;

/// <summary>Finds readouts that are nearly one: a page saved twice, an agency's copy, a text with a line more.</summary>
/// <remarks>
/// <para>
/// Idea. Two texts are alike as far as they share stretches of eight letters and digits (shingles; blanks and punctuation do not count). Which pairs may share most of
/// them is told by min-hashing: of each text the least value of 64 hash functions over its shingles, in 8 bands of 8; texts that agree in a band are compared exactly.
/// Of a pair that is 95 % alike a band agrees with a probability of 0.9998, of one that is half alike with 0.03. A readout is compared besides with up to sixteen before it of its day: there the shorter text may stand whole in
/// the longer one, which has up to as much again beside it (other news of the day).
/// </para>
/// <para>Sources: Broder, "On the resemblance and containment of documents", SEQUENCES 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.</para>
/// <para>
/// Cost: 64 multiplications for each character and the comparison of the pairs that agree; a readout is compared until one is found, so that a hundred copies are a
/// hundred comparisons, and with at most 64 others: where more agree, with the earliest and with those that agree in most bands. So ten times the readouts take ten times as long, be they
/// ever so alike. Nothing is drawn by chance: the same corpus gives the same answer.
/// </para>
/// </remarks>
public static class NearDuplicateDetecting
{
    /// <summary>From what similarity on two texts are nearly one.</summary>
    public const double DefaultSimilarity = 0.95;

    /// <summary>The readouts that are nearly the text of an earlier one of the corpus.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="similarity">From what similarity on, above 0.5 to 1; below 0.9 some pairs are not found.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Each such readout once, in the order of the corpus, with the first one found to be like it: of those it is compared with, the earliest.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="similarity"/> is not above 0.5, or above 1.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was asked for.</exception>
    public static ResultList<NearDuplicate> FindNearDuplicates(
        this ReadoutCorpus corpus, double similarity = DefaultSimilarity, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (!(similarity is > 0.5 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(similarity), similarity, $"{nameof(similarity)} must lie above 0.5 and be at most 1.");
        }

        var found = new List<NearDuplicate>();
        var looked = progress.Pieces(corpus.Count);
        var search = new NearDuplicateSearch(corpus, similarity);
        for (var later = 0; later < corpus.Count; later++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            looked.Reach(later);
            if (search.Next(cancellationToken) is { } pair)
            {
                found.Add(pair);
            }
        }

        looked.Reach(corpus.Count);
        return [.. found];
    }

    /// <summary>The corpus without the later readout of each pair.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="duplicates">What <see cref="FindNearDuplicates"/> found in it.</param>
    public static ReadoutCorpus Without(this ReadoutCorpus corpus, IEnumerable<NearDuplicate> duplicates)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(duplicates);
        var later = duplicates.Select(pair => pair.Later).ToHashSet();
        return corpus.Where(readout => !later.Contains(readout));
    }
}
