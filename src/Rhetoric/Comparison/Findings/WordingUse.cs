namespace Rhetoric;

/// <summary>How many earlier readouts of a series hold a wording exactly; width, quotation marks and blanks set aside.</summary>
/// <param name="Wording">The words.</param>
/// <param name="With">How many hold them.</param>
/// <param name="Of">Of how many: the readouts with the same counterpart before the second, the first among them.</param>
/// <param name="Last">The date of the last that holds them; null where none does, or it has no date.</param>
public sealed record WordingUse(string Wording, int With, int Of, DateOnly? Last)
{
    /// <summary>The wording and how many earlier readouts hold it.</summary>
    public override string ToString() =>
        ResultLine.Of($"{Wording}: in {With} of {ResultLine.Count(Of, "earlier readout")}{(Last is { } last ? ResultLine.Of($", last {last:yyyy-MM-dd}") : "")}");
}
