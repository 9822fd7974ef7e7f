namespace Rhetoric;

/// <summary>A graded word in a text.</summary>
/// <param name="Rung">Ladder and rung.</param>
/// <param name="Span">Where it stands.</param>
[TypeFormatterSource]
public readonly record struct LadderUse(LadderRung Rung, TextSpan Span) : IResultRow
{
    /// <summary>The rung and the place.</summary>
    public override string ToString() => $"{Rung} {Span}";
}
