namespace Rhetoric.Discourse;

/// <summary>A verb of saying behind a subject, or at the head of a clause that leaves the subject out.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Level">How much of what was said it gives here.</param>
/// <param name="Topic">What is spoken of, from a phrase before the verb (就…); empty where there is none.</param>
internal readonly record struct Predicate(DiscourseWord Verb, TextSpan Span, ReportingLevel Level, TextSpan Topic)
{
    /// <summary>Whether a comma, a colon or a quotation stands behind the verb, so that all that follows is what was said.</summary>
    public bool IsPunctuated { get; init; }

    /// <summary>Whether a phrase stands between subject and verb.</summary>
    public bool HasPhrase { get; init; }

    /// <summary>Whom one tells (对记者, 告诉记者); empty where nobody is named.</summary>
    public TextSpan Audience { get; init; }

    /// <summary>Where the verb ends, with whom one tells where that stands behind it.</summary>
    public int End => Math.Max(Span.End, Audience.End);
}
