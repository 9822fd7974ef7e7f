namespace Rhetoric;

/// <summary>A list of principles in one readout.</summary>
public sealed record PrincipleUse
{
    /// <summary>The number of the readout.</summary>
    public required int Readout { get; init; }

    /// <summary>The list, with its items in their order and who says it.</summary>
    public required ListUse List { get; init; }

    /// <summary>What it adds, drops and puts elsewhere against the last readout that has the list; null where nothing changed, and for the first.</summary>
    public required ListChange? Change { get; init; }

    /// <summary>The readout by its number, and the list.</summary>
    public override string ToString() => ResultLine.Of($"readout {Readout}: {List}");
}
