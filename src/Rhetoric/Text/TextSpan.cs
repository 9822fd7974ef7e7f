namespace Rhetoric;

/// <summary>A stretch of a text: UTF-16 offsets, half-open. Of a readout they count in <see cref="Readout.Text"/>; <see cref="Readout.OriginalSpan"/> leads to the unmodified source.</summary>
/// <param name="Start">The offset of the first code unit, from 0.</param>
/// <param name="End">The offset after the last code unit; never less than <paramref name="Start"/>: what takes a span of a text refuses one that the text does not have.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="offset"/> lies inside.</summary>
    /// <param name="offset">A UTF-16 offset into the same text.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The covered characters, without a copy.</summary>
    /// <param name="text">The text that the span was made from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit into <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The covered characters as a string.</summary>
    /// <param name="text">The text that the span was made from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit into <paramref name="text"/>.</exception>
    public string TextIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">A span of the same text.</param>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Writes the span as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span of the same text.</param>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span of the same text.</param>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span of the same text.</param>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    /// <param name="left">A span.</param>
    /// <param name="right">A span of the same text.</param>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
