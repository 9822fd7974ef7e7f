namespace Rhetoric;

/// <summary>A figure of speech in a text.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Span">All of it.</param>
/// <param name="Members">The members that are alike or set against each other, in text order; empty where the figure has no parts.</param>
[TypeFormatterSource]
public sealed record Device(DeviceKind Kind, TextSpan Span, IReadOnlyList<TextSpan> Members) : IResultRow
{
    /// <summary>How sure the figure is, where its kind has grades (<c>A</c>, <c>B</c> of four-character units); null where it has none.</summary>
    public string? Grade { get; init; }

    /// <summary>Kind, number of members and place.</summary>
    public override string ToString() => $"{ResultLine.Word(Kind)}{(Members.Count == 0 ? "" : ResultLine.Of($" of {Members.Count}"))} {Span}";
}
