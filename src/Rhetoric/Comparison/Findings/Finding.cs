namespace Rhetoric;

/// <summary>What a close reading would say in one sentence: what happened to one thread.</summary>
public sealed record Finding
{
    /// <summary>From 1, the most telling first.</summary>
    public required int Rank { get; init; }

    /// <summary>The thread, for data: the id of a topic (<c>taiwan</c>) or of a slot (<c>state</c>).</summary>
    public required string Thread { get; init; }

    /// <summary>One line for a reader, such as <c>Taiwan: harder: 妥善 → 慎重</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Which way it went; null where nothing tells.</summary>
    public FindingDirection? Direction { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The decisive words of the first text, the most telling first; empty where it has none.</summary>
    public IReadOnlyList<Quote> A { get; init; } = [];

    /// <summary>The decisive words of the second text.</summary>
    public IReadOnlyList<Quote> B { get; init; } = [];

    /// <summary>How telling: comparable within one comparison.</summary>
    public required double Score { get; init; }
}
