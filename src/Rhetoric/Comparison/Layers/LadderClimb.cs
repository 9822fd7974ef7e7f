namespace Rhetoric.Comparison;

/// <summary>Two rungs of one ladder, in one statement and in another.</summary>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Before">The rung in the first.</param>
/// <param name="After">The rung in the second.</param>
/// <param name="Of">What the ladder grades.</param>
internal readonly record struct LadderClimb(FindingDirection Direction, LadderUse Before, LadderUse After, LadderSubject Of);
