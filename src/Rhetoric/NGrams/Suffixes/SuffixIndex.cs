namespace Rhetoric.NGrams;

/// <summary>A text of several documents with its suffixes in order: what counting, repeats and neighbours are read from.</summary>
/// <remarks>Cost: O(n) to build; four ints for each symbol, the text included. Immutable once built.</remarks>
internal sealed class SuffixIndex
{
    // What the steps take of the time.
    private const double Sorted = 0.6;
    private const double Shared = 0.9;

    private readonly int[] _symbols;
    private readonly int[] _suffixes;
    private readonly int[] _prefixes;
    private readonly int[] _documentOfRank;

    private SuffixIndex(int[] symbols, int[] suffixes, int[] prefixes, int[] documentOfRank, int documents)
    {
        _symbols = symbols;
        _suffixes = suffixes;
        _prefixes = prefixes;
        _documentOfRank = documentOfRank;
        Documents = documents;
    }

    /// <summary>The text. Separators occur once.</summary>
    public ReadOnlySpan<int> Symbols => _symbols;

    /// <summary>Where the suffix of each rank starts.</summary>
    public ReadOnlySpan<int> Suffixes => _suffixes;

    /// <summary>Entry r is how many symbols the suffixes of rank r − 1 and r share.</summary>
    public ReadOnlySpan<int> Prefixes => _prefixes;

    /// <summary>The document, from 0, in which the suffix of each rank starts.</summary>
    public ReadOnlySpan<int> DocumentOfRank => _documentOfRank;

    /// <summary>The number of documents.</summary>
    public int Documents { get; }

    /// <summary>Sorts the suffixes of a text. The array is kept, not copied.</summary>
    /// <param name="symbols">The symbols, from 0 to <paramref name="alphabetSize"/> − 1.</param>
    /// <param name="alphabetSize">More than the greatest symbol.</param>
    /// <param name="documentStarts">Where each document starts, ascending from 0; equal starts are empty documents.</param>
    /// <param name="progress">Told the share done after each step.</param>
    /// <param name="cancellationToken">Looked at between the steps.</param>
    public static SuffixIndex Build(int[] symbols, int alphabetSize, ReadOnlySpan<int> documentStarts, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        CheckStarts(symbols.Length, documentStarts);
        var suffixes = SuffixArray.Build(symbols, alphabetSize);
        progress?.Report(Sorted);
        cancellationToken.ThrowIfCancellationRequested();

        // First the scratch of the common prefixes, then the document of each position.
        var documentOf = new int[symbols.Length];
        var prefixes = LongestCommonPrefix.Compute(symbols, suffixes, documentOf);
        progress?.Report(Shared);
        cancellationToken.ThrowIfCancellationRequested();
        for (var document = 0; document < documentStarts.Length; document++)
        {
            var end = document + 1 < documentStarts.Length ? documentStarts[document + 1] : symbols.Length;
            documentOf.AsSpan(documentStarts[document], end - documentStarts[document]).Fill(document);
        }

        var documentOfRank = new int[symbols.Length];
        for (var rank = 0; rank < suffixes.Length; rank++)
        {
            documentOfRank[rank] = documentOf[suffixes[rank]];
        }

        progress?.Report(1);
        return new SuffixIndex(symbols, suffixes, prefixes, documentOfRank, documentStarts.Length);
    }

    /// <summary>The groups of suffixes that begin alike, by falling first rank, longer ones first.</summary>
    public IEnumerable<PrefixInterval> Intervals() => PrefixIntervals.Walk(_symbols, _suffixes, _prefixes, _documentOfRank, Documents);

    /// <summary>The ranks of the suffixes that begin with a pattern. O(length · log n).</summary>
    /// <param name="pattern">The symbols to look for.</param>
    /// <returns>The first rank and how many there are; none gives 0 of them.</returns>
    public (int First, int Count) RanksOf(ReadOnlySpan<int> pattern)
    {
        var first = FirstRank(pattern, 0, orEqual: true);
        return (first, FirstRank(pattern, first, orEqual: false) - first);
    }

    /// <summary>The maximal repeats, in the order of their first rank, shorter first.</summary>
    /// <param name="minCount">The fewest occurrences, at least 2.</param>
    /// <param name="minDocuments">The fewest documents, at least 1.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public IReadOnlyList<MaximalRepeat> MaximalRepeats(int minCount, int minDocuments, CancellationToken cancellationToken = default)
    {
        Least.Of(2, minCount);
        Least.Of(1, minDocuments);

        var found = new List<MaximalRepeat>();
        foreach (var interval in Intervals())
        {
            if (interval.IsLeftDiverse && interval.Count >= minCount && interval.Documents >= minDocuments)
            {
                cancellationToken.ThrowIfCancellationRequested();
                found.Add(new MaximalRepeat(_suffixes[interval.First], interval.Length, interval.Count, interval.Documents, interval.First));
            }
        }

        found.Reverse();
        return found;
    }

    // The first rank, not below `low`, whose suffix begins with the pattern or more (orEqual), or with more than the pattern.
    private int FirstRank(ReadOnlySpan<int> pattern, int low, bool orEqual)
    {
        var high = _suffixes.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var suffix = _symbols.AsSpan(_suffixes[middle]);
            var order = suffix[..Math.Min(suffix.Length, pattern.Length)].SequenceCompareTo(pattern);
            if (order < 0 || (order == 0 && !orEqual))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static void CheckStarts(int length, ReadOnlySpan<int> documentStarts)
    {
        if (documentStarts.IsEmpty && length > 0)
        {
            throw new ArgumentOutOfRangeException(nameof(documentStarts), $"No document starts are given for {length} symbols; the first document starts at 0.");
        }

        for (var document = 0; document < documentStarts.Length; document++)
        {
            var least = document == 0 ? 0 : documentStarts[document - 1];
            var most = document == 0 ? 0 : length;
            if (documentStarts[document] < least || documentStarts[document] > most)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(documentStarts), documentStarts[document], $"Document {document} must start from {least} to {most}.");
            }
        }
    }
}
