namespace Rhetoric;

/// <summary>What happened to an input that its owner may not expect, though nothing failed.</summary>
[TypeFormatterSource]
public sealed record LoadNote : IResultRow
{
    /// <summary>What happened.</summary>
    public required LoadNoteKind Kind { get; init; }

    /// <summary>The file or folder as the caller named it.</summary>
    public required string Path { get; init; }

    /// <summary>What happened and, where something is to be done, what; in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The file and what is to be known of it.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
