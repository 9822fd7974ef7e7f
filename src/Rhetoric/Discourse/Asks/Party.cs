namespace Rhetoric.Discourse;

/// <summary>Somebody who can be asked, as the text names them.</summary>
/// <param name="Span">Where the name stands, with the bodies behind it (双方有关部门).</param>
/// <param name="Kind">Who it is by the words alone.</param>
/// <param name="First">The short name of the side, of the first of several; null where there is none.</param>
/// <param name="Second">The short name of the second of several sides.</param>
internal readonly record struct Party(TextSpan Span, PartyKind Kind, string? First = null, string? Second = null)
{
    /// <summary>Whether persons or bodies stand behind the name (两国|企业).</summary>
    public bool HasActor { get; init; }
}
