namespace Rhetoric;

/// <summary>A ladder of graded wording, such as the force of an ask: 希望, 应, 必须, 务必.</summary>
/// <remarks>A convention of reading, not a measurement. Rungs of different ladders are never compared or added.</remarks>
public sealed record Ladder
{
    /// <summary>Its name for data, such as <c>ask-force</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it grades, in English.</summary>
    public required string Title { get; init; }

    /// <summary>Where its order is contestable; null where nothing is said of it.</summary>
    public required string? Caveat { get; init; }

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
