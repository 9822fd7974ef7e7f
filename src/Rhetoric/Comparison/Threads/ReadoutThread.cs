using System.Runtime.CompilerServices;

namespace Rhetoric.Comparison;

/// <summary>A thread of a comparison: a topic, or a slot that readouts fill in some words or others.</summary>
/// <remarks>There is one object for each thread, and threads are told apart by it: they are looked up for every clause.</remarks>
/// <param name="Id">Its name for data, such as <c>taiwan</c> or <c>state</c>.</param>
/// <param name="EnglishTitle">Its title in English.</param>
/// <param name="ChineseTitle">Its title in Chinese.</param>
/// <param name="Gravity">How much a change of it usually matters, 0.5 to 4.</param>
/// <param name="IsSlot">Whether it is a slot rather than a topic.</param>
/// <param name="Order">Its place among all threads, by which ties are broken.</param>
internal sealed record ReadoutThread(string Id, string EnglishTitle, string ChineseTitle, double Gravity, bool IsSlot, int Order)
{
    /// <summary>What no topic and no slot names; the words themselves are its title.</summary>
    public static ReadoutThread Unlisted { get; } = new("unlisted", "Other matters", "其他", 0.8, true, int.MaxValue);

    /// <summary>The group of its topic; null for a slot, which has none.</summary>
    public string? Group { get; init; }

    /// <summary>How much more, or less, often than another clause one that speaks of it is what a close reading quotes: a factor.</summary>
    public double Telling { get; init; } = 1;

    /// <summary>Whether it is that of the occasion, to which alone the sentence of the lead with the word for the meeting belongs.</summary>
    public bool IsOccasion { get; init; }

    /// <summary>Whether it is a matter that a reader looks for by its name: a topic, or a slot that stands for one.</summary>
    public bool IsMatter { get; init; }

    /// <summary>Whether it tells of the relation of the two who meet, so that a clause that names others alone has none of it.</summary>
    public bool IsOfRelation { get; init; }

    /// <summary>Whether it counts only in the other side's mouth.</summary>
    public bool IsOtherSides { get; init; }

    /// <summary>Whether metaphors, proverbs, coinages and antitheses belong to it, whatever their words.</summary>
    public bool TakesImages { get; init; }

    public bool Equals(ReadoutThread? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
