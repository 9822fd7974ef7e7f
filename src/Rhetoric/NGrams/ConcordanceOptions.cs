namespace Rhetoric;

/// <summary>How a concordance is made.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>Twenty characters on each side of a literal match, in text order.</summary>
    public static ConcordanceOptions Default { get; } = new();

    /// <summary>The most characters (UTF-16) shown on each side, at least 0; fewer at the edges of a text and rather than half a surrogate pair.</summary>
    public int Width { get; init; } = 20;

    /// <summary>How the pattern is read.</summary>
    public PatternKind Kind { get; init; } = PatternKind.Literal;

    /// <summary>The order of the lines.</summary>
    public ConcordanceOrder Order { get; init; } = ConcordanceOrder.Position;

    /// <summary>How long a wildcard or a regular expression may take on one readout, more than zero.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    internal void Validate()
    {
        if (Width < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(Width), Width, $"{nameof(Width)} is {Width}; it must be at least 0.");
        }

        if (Timeout <= TimeSpan.Zero || Timeout.TotalMilliseconds >= int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, $"{nameof(Timeout)} is {Timeout}; it must be above zero and below 24 days.");
        }

        Known(Enum.IsDefined(Kind), Kind, nameof(Kind));
        Known(Enum.IsDefined(Order), Order, nameof(Order));
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
