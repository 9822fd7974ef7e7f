namespace Rhetoric.Discourse;

/// <summary>A number as it is written: digits with what scales them.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it is worth.</param>
/// <param name="IsWestern">Whether it begins with a Western digit.</param>
internal readonly record struct WrittenNumber(int Start, int End, decimal Value, bool IsWestern)
{
    /// <summary>Whether it is a part of one: 三分之一.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Whether it is written as a part of a hundred: 百分之三十.</summary>
    public bool IsPercent { get; init; }

    public int Length => End - Start;
}
