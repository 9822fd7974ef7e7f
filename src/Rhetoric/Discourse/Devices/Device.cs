namespace Rhetoric;

/// <summary>A figure of speech in a text.</summary>
[TypeFormatterSource]
public sealed record Device : IResultRow
{
    /// <summary>Which one.</summary>
    public required DeviceKind Kind { get; init; }

    /// <summary>All of it; a series whose marks begin paragraphs goes over several of them.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The members that are alike or set against each other, in text order; empty where the figure has no parts.</summary>
    public required IReadOnlyList<TextSpan> Members { get; init; }

    /// <summary>How sure the figure is, where its kind has grades (<c>A</c>, <c>B</c> of four-character units); null where it has none.</summary>
    public string? Grade { get; init; }

    /// <summary>Kind, number of members and place.</summary>
    public override string ToString() => $"{ResultLine.Word(Kind)}{(Members.Count == 0 ? "" : ResultLine.Of($" of {Members.Count}"))} {Span}";
}
