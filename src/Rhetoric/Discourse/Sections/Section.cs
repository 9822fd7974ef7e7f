namespace Rhetoric.Discourse;

/// <summary>A paragraph and its role.</summary>
/// <param name="Span">The paragraph.</param>
/// <param name="Role">What it is for; of several the lead, else the one with most of the characters.</param>
public readonly record struct Section(TextSpan Span, SectionRole Role)
{
    /// <summary>What else a mixed paragraph is for, most characters first; empty for most.</summary>
    public IReadOnlyList<SectionRole> Also { get => field ?? []; init; }
}
