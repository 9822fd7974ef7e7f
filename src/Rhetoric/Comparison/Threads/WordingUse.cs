namespace Rhetoric;

/// <summary>How many readouts of a series before the one that is quoted hold a wording exactly; width, quotation marks and blanks set aside.</summary>
public sealed record WordingUse
{
    /// <summary>The words.</summary>
    public required string Wording { get; init; }

    /// <summary>How many hold them.</summary>
    public required int With { get; init; }

    /// <summary>Of how many: the readouts with the same counterpart before the one that is quoted; for words of the second text the first is among them.</summary>
    public required int Of { get; init; }

    /// <summary>The date of the last that holds them; null where none does, or it has no date.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>The wording and how many earlier readouts hold it.</summary>
    public override string ToString() =>
        ResultLine.Of($"{Wording}: in {With} of {ResultLine.Count(Of, "earlier readout")}{(Last is { } last ? ResultLine.Of($", last {last:yyyy-MM-dd}") : "")}");
}
