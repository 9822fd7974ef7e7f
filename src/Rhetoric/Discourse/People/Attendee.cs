namespace Rhetoric;

/// <summary>Somebody who was present, as the line of attendance names them.</summary>
/// <param name="Name">The name, without titles.</param>
/// <param name="Titles">The titles beside it, in text order; empty where there are none.</param>
/// <param name="Span">Where the name stands in the text.</param>
[TypeFormatterSource]
public sealed record Attendee(string Name, IReadOnlyList<string> Titles, TextSpan Span) : IResultRow
{
    /// <summary>The side the person belongs to, as the text writes it (中方, 美国); null where the text does not tell.</summary>
    public string? Side { get; init; }

    /// <summary>Name, titles and side.</summary>
    public override string ToString() => $"{Name} ({ResultLine.Joined(string.Join('、', Titles), Side)})";
}
