namespace Rhetoric;

/// <summary>What a close reading would say in one sentence: what happened to one thread.</summary>
[TypeFormatterSource]
public sealed record Finding : IResultRow
{
    /// <summary>From 1, the most telling first.</summary>
    public required int Rank { get; init; }

    /// <summary>The thread, for data: the id of a topic (<c>taiwan</c>) or of a slot (<c>state</c>, how relations stand).</summary>
    public required string Thread { get; init; }

    /// <summary>The threads that are told with it, which the title names too; empty for most.</summary>
    public IReadOnlyList<string> Along { get; init; } = [];

    /// <summary>One line for a reader, such as <c>Taiwan: harder: 希望 → 务必</c>, in the language that was asked for.</summary>
    public required string Title { get; init; }

    /// <summary>Which way it went; null where nothing tells.</summary>
    public FindingDirection? Direction { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The decisive words of the first text, the most telling first, at most four, five where the title tells one beside them; empty where it has none.</summary>
    public IReadOnlyList<Quote> A { get; init; } = [];

    /// <summary>The decisive words of the second text, the most telling first, at most four, five where the title tells one beside them; empty where it has none.</summary>
    public IReadOnlyList<Quote> B { get; init; } = [];

    /// <summary>The changes that touch these words, in the order of their rank.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>How many of the readouts before the first text hold its first quoted words, and how many before the second, the first among them, hold that one's; of words that none holds the same is told besides for the phrase in them that belongs to the thread. Empty where fewer than three are before.</summary>
    public IReadOnlyList<WordingUse> Earlier { get; init; } = [];

    /// <summary>How telling: gravity of the thread times how much changed; comparable within one comparison.</summary>
    public required double Score { get; init; }

    /// <summary>Why it ranks where it does, for a reader.</summary>
    public required string Why { get; init; }

    /// <summary>Rank and title.</summary>
    public override string ToString() => $"{Rank}. {Title}";
}
