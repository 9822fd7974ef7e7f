namespace Rhetoric.Discourse;

/// <summary>Somebody who may speak, at the head of a clause.</summary>
/// <param name="Span">The name, without titles.</param>
/// <param name="End">Where the titles behind the name end, and the rest of the clause begins.</param>
/// <param name="Sort">What it is.</param>
/// <param name="Voice">The one name under which the speaker's words are counted.</param>
internal readonly record struct Subject(TextSpan Span, int End, SubjectSort Sort, string Voice)
{
    /// <summary>Whether an office stands behind the name (普京总统), as in address.</summary>
    public bool IsTitledBehind { get; init; }

    /// <summary>Those who speak together; null for one.</summary>
    public IReadOnlyList<string>? Together { get; init; }

    /// <summary>Of more than two sides as one subject, what the text calls them, without what stands before (中亚|五国元首); empty for any other.</summary>
    public TextSpan Several { get; init; }

    /// <summary>One speaker or both sides.</summary>
    public VoiceKind Kind => Sort == SubjectSort.Joint ? VoiceKind.Joint : VoiceKind.Individual;

    /// <summary>Whether it is one or several persons by name, pronoun or office.</summary>
    public bool IsPerson => Sort is SubjectSort.Person or SubjectSort.Pronoun or SubjectSort.Office or SubjectSort.Collective;
}
