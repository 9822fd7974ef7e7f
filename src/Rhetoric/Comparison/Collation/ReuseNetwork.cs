namespace Rhetoric;

/// <summary>Which readout of a series has words of which earlier one: nodes are readouts, links go from the later to the earlier.</summary>
/// <param name="Readouts">The readouts in date order.</param>
/// <param name="Links">The links by later readout, then by falling characters, then the later source first.</param>
/// <param name="LeastStretch">The fewest characters of a common stretch; between English texts three times as many.</param>
[TypeFormatterSource]
public sealed record ReuseNetwork(IReadOnlyList<Readout> Readouts, IReadOnlyList<TextReuse> Links, int LeastStretch) : IResult
{
    /// <summary>The link between two readouts; null where they share no stretch, or where the later one shares more with many others. O(links).</summary>
    /// <param name="earlier">The number of the earlier readout.</param>
    /// <param name="later">The number of the later readout.</param>
    public TextReuse? Between(int earlier, int later) => Links.FirstOrDefault(link => link.Later == later && link.Earlier == earlier);

    /// <summary>The number of readouts and of links.</summary>
    public override string ToString() => $"{ResultLine.Count(Readouts.Count, "readout")}, {ResultLine.Count(Links.Count, "link")}";
}
