namespace Rhetoric.Comparison;

/// <summary>Where a quote may begin and end, so that it reads as a piece of its clause.</summary>
/// <remarks>
/// A segmenter without the word leaves its characters alone (两|国, 中|俄): between two single characters of which neither stands as a word of its own, nothing is cut, nor between a number and
/// its unit (2015|年).
/// A quote does not begin with 的 nor end with 和. The words stand in <c>Data/quote-edges.tsv</c>. Cost: O(1) an edge.
/// </remarks>
internal sealed class QuoteEdges
{
    private const string File = "quote-edges.tsv";

    private static readonly Lazy<QuoteEdges> Embedded = new(() => new QuoteEdges());

    private readonly HashSet<string> _alone;
    private readonly HashSet<string> _bound;
    private readonly HashSet<string> _startPairs;
    private readonly HashSet<string> _endPairs;
    private readonly HashSet<string> _barredStarts;
    private readonly HashSet<string> _barredEnds;
    private readonly HashSet<string> _complements;

    private QuoteEdges()
    {
        var rows = ComparisonData.Table(File, "class", "language", "forms");
        (_alone, _barredStarts, _barredEnds) = (Of("alone"), Of("no-start"), Of("no-end"));
        _complements = Of("complement");
        (_bound, _startPairs, _endPairs) = (Of("bound"), Of("no-start-between"), Of("no-end-between"));

        HashSet<string> Of(string name) => new(rows.Where(row => row.Required("class") == name).SelectMany(row => row.Forms("forms")), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words that come with the library.</summary>
    public static QuoteEdges Default => Embedded.Value;

    /// <summary>Whether two neighbouring words may be parted.</summary>
    public bool MayPart(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => !IsNumberAndUnit(left, right) && (left.Length != 1 || right.Length != 1 || !char.IsLetter(left[0]) || !char.IsLetter(right[0]) || Holds(_alone, left) || Holds(_alone, right));

    /// <summary>Whether a quote may begin with a word inside a clause.</summary>
    public bool MayStartWith(ReadOnlySpan<char> word) => !Holds(_barredStarts, word.Trim()) && char.IsLetterOrDigit(First(word.Trim()));

    /// <summary>Whether what follows a word means another thing without it (不|支持), or is no phrase (the|summit).</summary>
    public bool IsBound(ReadOnlySpan<char> word) => Holds(_bound, word);

    /// <summary>Whether a word tells how the deed before it ends, and is said with it (落实|好).</summary>
    public bool IsComplement(ReadOnlySpan<char> word) => Holds(_complements, word);

    /// <summary>Whether no quote begins between words of two parts of speech, each the first letter of its tag.</summary>
    public bool HoldStart(char left, char right) => HoldsPair(_startPairs, left, right);

    /// <summary>Whether no quote ends between words of two parts of speech.</summary>
    public bool HoldEnd(char left, char right) => HoldsPair(_endPairs, left, right);

    /// <summary>Whether a quote may end with a word inside a clause.</summary>
    public bool MayEndWith(ReadOnlySpan<char> word) => !word.IsWhiteSpace() && !Holds(_barredEnds, word.Trim());

    private static bool IsNumberAndUnit(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => char.IsDigit(left[^1]) && char.IsLetter(right[0]) && !char.IsAscii(right[0]);

    // What opens a quotation opens a quote.
    private static char First(ReadOnlySpan<char> word) => word.Length == 0 ? ' ' : word[0] is '“' or '《' or '‘' or '(' or '（' ? 'a' : word[0];

    private static bool HoldsPair(HashSet<string> pairs, char left, char right) => Holds(pairs, [left, '+', right]) || Holds(pairs, ['*', '+', right]) || Holds(pairs, [left, '+', '*']);

    private static bool Holds(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
