namespace Rhetoric;

/// <summary>One use of a formula.</summary>
[TypeFormatterSource]
public sealed record FormulaOccurrence : IPlaced, IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>Where.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The form used.</summary>
    public required string Form { get; init; }

    /// <summary>In whose mouth; null in the narrator's own words.</summary>
    public required string? Speaker { get; init; }

    /// <summary>Whom it is asked of, where it is an ask; null elsewhere.</summary>
    public required string? Addressee { get; init; }

    /// <summary>The longer formula of another family that it is part of; null where it stands alone.</summary>
    public TextSpan? Within { get; init; }

    /// <summary>The readout, the place, the words, and who says them to whom.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {Form}{(Speaker is null ? "" : $" ({ResultLine.Mouth(Speaker, Addressee)})")}";
}
