namespace Rhetoric;

/// <summary>Lays the uses of phrases out along a corpus.</summary>
public static class PhraseBarcoding
{
    /// <summary>Finds every use of some phrases, for a bar code.</summary>
    /// <param name="corpus">The readouts.</param>
    /// <param name="phrases">The phrases, each as <see cref="PhraseLocating.Locate(ReadoutCorpus, string)"/> takes it.</param>
    /// <returns>The uses by phrase. O(characters of the corpus × phrases).</returns>
    /// <exception cref="ArgumentException">There is no phrase, or one is empty.</exception>
    /// <example><code>corpus.Barcode("合作共赢", "相互尊重").SaveSvg("barcode.svg");</code></example>
    public static PhraseBarcode Barcode(this ReadoutCorpus corpus, params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(phrases);
        string[] all = [.. phrases];
        return all.Length > 0
            ? new PhraseBarcode(corpus, all, [.. all.Select(phrase => corpus.Locate(phrase))])
            : throw new ArgumentException("There is no phrase; at least one is needed.", nameof(phrases));
    }
}
