namespace Rhetoric;

/// <summary>A graded word in a text.</summary>
/// <param name="Rung">Ladder and rung.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct LadderFinding(LadderRung Rung, TextSpan Span);
