namespace Rhetoric;

/// <summary>How a concordance is made.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>Twenty characters on each side of a literal match, in text order.</summary>
    public static ConcordanceOptions Default { get; } = new();

    /// <summary>What the pattern is looked for in and the width is counted in: characters, or whole words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Character;

    /// <summary>The words' segmenter; null for <see cref="Rhetoric.Segmenter.Default"/>. For characters it is used only where an order goes by words.</summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>Which differences between characters are not seen, neither in matching nor in sorting. The segmenter still cuts the text as it is.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>
    /// The most characters (UTF-16) or words shown on each side, at least 0; fewer at the edges of a text and rather than half a surrogate pair.
    /// Marks are shown but are no words.
    /// </summary>
    public int Width { get; init; } = 20;

    /// <summary>How the pattern is read.</summary>
    public PatternKind Kind { get; init; } = PatternKind.Literal;

    /// <summary>The order of the lines.</summary>
    public ConcordanceOrder Order { get; init; } = ConcordanceOrder.Position;

    /// <summary>How lines that tie in <see cref="Order"/> come, the foremost order first; what ties in all of them stays in text order.</summary>
    public IReadOnlyList<ConcordanceOrder> ThenBy { get; init; } = [];

    /// <summary>How long a regular expression may take on one readout, more than zero.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    internal IEnumerable<ConcordanceOrder> Orders => ThenBy.Prepend(Order);

    internal void Validate()
    {
        Least.Of(0, Width);

        if (Timeout <= TimeSpan.Zero || Timeout.TotalMilliseconds >= int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, $"{nameof(Timeout)} is {Timeout}; it must be above zero and below 24 days.");
        }

        Known(Enum.IsDefined(Kind), Kind, nameof(Kind));
        Known(Enum.IsDefined(Order), Order, nameof(Order));
        Known(Enum.IsDefined(Unit), Unit, nameof(Unit));
        Known((Folding & ~(PhraseFolding.Case | PhraseFolding.Width)) == 0, Folding, nameof(Folding));
        foreach (var order in ThenBy)
        {
            Known(Enum.IsDefined(order), order, nameof(ThenBy));
        }
    }

    private static void Known<T>(bool known, T value, string name)
        where T : struct, Enum
    {
        if (!known)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
