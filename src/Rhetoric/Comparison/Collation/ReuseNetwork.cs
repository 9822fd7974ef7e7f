namespace Rhetoric;

/// <summary>Which readout of a series has words of which earlier one: nodes are readouts, links go from the later to the earlier.</summary>
[TypeFormatterSource]
public sealed record ReuseNetwork : IResult
{
    /// <summary>The readouts in date order.</summary>
    public required IReadOnlyList<Readout> Readouts { get; init; }

    /// <summary>The links by later readout, then by falling characters, then the later source first.</summary>
    public required IReadOnlyList<TextReuse> Links { get; init; }

    /// <summary>The fewest characters of a common stretch; between English texts three times as many.</summary>
    public required int LeastStretch { get; init; }

    /// <summary>The link between two readouts; null where they share no stretch, or where the later one shares more with many others. O(links).</summary>
    /// <param name="earlier">The number of the earlier readout.</param>
    /// <param name="later">The number of the later readout.</param>
    public TextReuse? Between(int earlier, int later) => Links.FirstOrDefault(link => link.Later == later && link.Earlier == earlier);

    /// <summary>The number of readouts and of links.</summary>
    public override string ToString() => $"{ResultLine.Count(Readouts.Count, "readout")}, {ResultLine.Count(Links.Count, "link")}";
}
