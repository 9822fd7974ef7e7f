namespace Rhetoric;

/// <summary>A list of principles in one readout.</summary>
/// <param name="Readout">The number of the readout.</param>
/// <param name="List">The list, with its items in their order and who says it.</param>
/// <param name="Change">What it adds, drops and puts elsewhere against the last readout that has the list; null where nothing changed, and for the first.</param>
public sealed record PrincipleUse(int Readout, ListUse List, ListChange? Change)
{
    /// <summary>The readout by its number, and the list.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout}: {List}");
}
