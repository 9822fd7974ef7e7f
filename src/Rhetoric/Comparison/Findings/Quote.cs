using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Words that a finding rests on.</summary>
/// <param name="Span">Where they stand, inside one clause.</param>
/// <param name="Speaker">Who says them, by the one name of the text; null for the narrator.</param>
/// <param name="Addressee">Whom it is asked of; null where it is no ask, or of nobody named.</param>
/// <param name="Role">What the paragraph is for.</param>
public sealed record Quote(TextSpan Span, string? Speaker, string? Addressee, SectionRole Role)
{
    /// <summary>Who says it to whom, and where.</summary>
    public override string ToString() => $"{ResultLine.Mouth(Speaker ?? "narrator", Addressee)} {Span}";
}
