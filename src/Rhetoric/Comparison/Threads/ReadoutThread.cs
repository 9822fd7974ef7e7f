namespace Rhetoric.Comparison;

/// <summary>A thread of a comparison: a topic, or a slot that readouts fill in some words or others.</summary>
/// <remarks>There is one object for each thread, and threads are told apart by it.</remarks>
/// <param name="id">Its name for data.</param>
/// <param name="englishTitle">Its title in English.</param>
/// <param name="chineseTitle">Its title in Chinese.</param>
/// <param name="gravity">How much a change of it usually matters.</param>
/// <param name="isSlot">Whether it is a slot.</param>
/// <param name="order">Its place among all threads.</param>
internal sealed class ReadoutThread(string id, string englishTitle, string chineseTitle, double gravity, bool isSlot, int order)
{
    /// <summary>Its name for data, such as <c>taiwan</c> or <c>state</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its title in English.</summary>
    public string EnglishTitle { get; } = englishTitle;

    /// <summary>Its title in Chinese.</summary>
    public string ChineseTitle { get; } = chineseTitle;

    /// <summary>How much a change of it usually matters, 0.5 to 4.</summary>
    public double Gravity { get; } = gravity;

    /// <summary>Whether it is a slot rather than a topic.</summary>
    public bool IsSlot { get; } = isSlot;

    /// <summary>Its place among all threads, by which ties are broken.</summary>
    public int Order { get; } = order;

    /// <summary>What no topic and no slot names; the words themselves are its title.</summary>
    public static ReadoutThread Unlisted { get; } = new("unlisted", "Other matters", "其他", 0.8, true, int.MaxValue);

    /// <summary>The group of its topic; null for a slot, which has none.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it counts only in the other side's mouth.</summary>
    public bool IsOtherSides { get; init; }

    /// <summary>Whether metaphors, proverbs, coinages and antitheses belong to it, whatever their words.</summary>
    public bool TakesImages { get; init; }
}
