namespace Rhetoric;

/// <summary>A paragraph and its role.</summary>
/// <param name="Span">The paragraph.</param>
/// <param name="Role">What it is for; of several the lead, else the one with most of the characters.</param>
[TypeFormatterSource]
public readonly record struct Section(TextSpan Span, SectionRole Role) : IResultRow
{
    /// <summary>What else a mixed paragraph is for, most characters first; empty for most.</summary>
    public IReadOnlyList<SectionRole> Also { get => field ?? []; init; }

    /// <summary>Role and place.</summary>
    public override string ToString() => $"{ResultLine.Word(Role)} {Span}";
}
