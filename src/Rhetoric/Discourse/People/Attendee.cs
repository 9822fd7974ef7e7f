namespace Rhetoric;

/// <summary>Somebody who was present, as the line of attendance names them.</summary>
[TypeFormatterSource]
public sealed record Attendee : IResultRow
{
    /// <summary>The name, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>The titles beside it, in text order; empty where there are none.</summary>
    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Where the name stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The side the person belongs to, as the text writes it (美国), and 中方 of a Chinese name without a title in a text of China; null where nothing tells.</summary>
    public string? Side { get; init; }

    /// <summary>Name, titles and side.</summary>
    public override string ToString() => $"{Name} ({ResultLine.Joined(string.Join('、', Titles), Side)})";
}
