namespace Rhetoric;

/// <summary>What stands in for a count of zero where a ratio needs a positive number.</summary>
public enum ZeroRule
{
    /// <summary>½ occurrence in place of a zero; other counts stay as they are (Hardie's log ratio, AntConc).</summary>
    HalfForZero,

    /// <summary>½ added to every count and to every size, zero or not (Walter 1975).</summary>
    HalfAdded,

    /// <summary>A rate of 10⁻¹⁸ in place of a zero; other counts stay as they are (Gabrielatos and Marchi 2012).</summary>
    TinyRate,
}
