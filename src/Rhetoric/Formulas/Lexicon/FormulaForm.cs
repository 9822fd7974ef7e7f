namespace Rhetoric;

/// <summary>A wording that a matcher looks for.</summary>
public sealed record FormulaForm
{
    /// <summary>The family that it belongs to.</summary>
    public required FormulaFamily Family { get; init; }

    /// <summary>The wording, as it must stand in a text.</summary>
    public required string Text { get; init; }

    /// <summary>The wording and its family.</summary>
    public override string ToString() => $"{Text} ({Family.Canonical})";
}
