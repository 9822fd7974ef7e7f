namespace Rhetoric;

/// <summary>One use of a formula.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Span">Where.</param>
/// <param name="Form">The form used.</param>
/// <param name="Speaker">In whose mouth; null in the narrator's own words.</param>
/// <param name="Addressee">Whom it is asked of, where it is an ask; null elsewhere.</param>
/// <param name="Within">The longer formula of another family that it is part of; null where it stands alone.</param>
[TypeFormatterSource]
public sealed record FormulaOccurrence(
    Readout Readout, TextSpan Span, string Form, string? Speaker, string? Addressee, TextSpan? Within = null) : IResultRow
{
    /// <summary>The readout, the place, the words, and who says them to whom.</summary>
    public override string ToString() => $"{Readout.Name} {Span}: {Form}{(Speaker is null ? "" : $" ({ResultLine.Mouth(Speaker, Addressee)})")}";
}
