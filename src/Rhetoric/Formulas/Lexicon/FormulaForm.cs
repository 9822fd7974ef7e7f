namespace Rhetoric;

/// <summary>A wording that a matcher looks for.</summary>
/// <param name="Family">The family that it belongs to.</param>
/// <param name="Text">The wording, as it must stand in a text.</param>
public sealed record FormulaForm(FormulaFamily Family, string Text)
{
    /// <summary>The wording and its family.</summary>
    public override string ToString() => $"{Text} ({Family.Canonical})";
}
