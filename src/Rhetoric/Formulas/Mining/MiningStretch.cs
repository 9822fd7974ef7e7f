using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>A recurring stretch: a node of the suffix tree, in English without the linking words at its edges.</summary>
/// <param name="Number">The number of the node.</param>
/// <param name="Node">The node: its ranks are the uses.</param>
/// <param name="Offset">How many symbols behind each suffix the stretch begins.</param>
/// <param name="Length">Its symbols.</param>
internal readonly record struct MiningStretch(int Number, PrefixInterval Node, int Offset, int Length)
{
    /// <summary>Its uses.</summary>
    public int Count => Node.Count;

    /// <summary>The first rank.</summary>
    public int First => Node.First;
}
