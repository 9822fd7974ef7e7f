namespace Rhetoric;

/// <summary>Words that a finding rests on.</summary>
public sealed record Quote
{
    /// <summary>Where they stand, inside one clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who says them, by the one name of the text; null for the narrator.</summary>
    public required string? Speaker { get; init; }

    /// <summary>Whom it is asked of; null where it is no ask, or of nobody named.</summary>
    public required string? Addressee { get; init; }

    /// <summary>What the paragraph is for.</summary>
    public required SectionRole Role { get; init; }

    /// <summary>Who says it to whom, and where.</summary>
    public override string ToString() => $"{ResultLine.Mouth(Speaker ?? "narrator", Addressee)} {Span}";
}
