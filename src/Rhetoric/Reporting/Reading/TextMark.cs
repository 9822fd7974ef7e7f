namespace Rhetoric.Reporting;

/// <summary>Characters that a page marks.</summary>
/// <param name="Span">Which.</param>
/// <param name="Kind">As what.</param>
internal sealed record TextMark(TextSpan Span, TextMarkKind Kind)
{
    /// <summary>What the mark says where it is pointed at; empty where it says nothing.</summary>
    public string Label { get; init; } = "";

    /// <summary>A further word for its style, such as the kind of an ask.</summary>
    public string Style { get; init; } = "";

    /// <summary>The name by which a link leads to it; empty where none does.</summary>
    public string Id { get; init; } = "";

    /// <summary>The number beside it: of the ask, or of the items of a list; null where there is none.</summary>
    public int? Number { get; init; }
}
