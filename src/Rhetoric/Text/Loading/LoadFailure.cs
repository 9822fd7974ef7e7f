namespace Rhetoric;

/// <summary>An input that could not be read, while the rest was.</summary>
[TypeFormatterSource]
public sealed record LoadFailure : IResultRow
{
    /// <summary>The file as the caller named it; a line of a <c>.jsonl</c> file as <c>file:line</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What was wrong and what would be right, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The file and why it was not loaded.</summary>
    public override string ToString() => $"{Path}: {Reason}";
}
