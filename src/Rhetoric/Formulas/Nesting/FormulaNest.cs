namespace Rhetoric;

/// <summary>A formula with the longer ones that are built on it: 命运共同体, in it 人类命运共同体, in that 构建人类命运共同体.</summary>
[TypeFormatterSource]
public sealed record FormulaNest : IResultRow
{
    /// <summary>The formula; <see cref="Rhetoric.Formula.FamilyOwnCount"/> are its uses outside of longer formulas.</summary>
    public required Formula Formula { get; init; }

    /// <summary>Those whose longest part among the formulas it is, in the order of the table.</summary>
    public required IReadOnlyList<FormulaNest> Longer { get; init; }

    /// <summary>This one and all that are built on it, each before its own, with its depth from 0.</summary>
    public IEnumerable<(Formula Formula, int Depth)> Flatten()
    {
        var open = new Stack<(FormulaNest Nest, int Depth)>([(this, 0)]);
        while (open.TryPop(out var top))
        {
            yield return (top.Nest.Formula, top.Depth);
            for (var number = top.Nest.Longer.Count - 1; number >= 0; number--)
            {
                open.Push((top.Nest.Longer[number], top.Depth + 1));
            }
        }
    }

    /// <summary>The formula and the number of longer ones below it.</summary>
    public override string ToString() => $"{Formula.Canonical}  {ResultLine.Count(Longer.Count, "longer formula")}";
}
