using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>How much of a readout stands word for word in an earlier one.</summary>
/// <remarks>Blanks and quotation marks are set aside, and the width of characters; marks of punctuation count. The agency's prefix, the sentence of the lead, who speaks with which verb, and the lists of those present are form and no reuse.</remarks>
public sealed class TextReuse
{
    private readonly Lazy<IReadOnlyList<ReusedStretch>> _stretches;

    internal TextReuse(IReadOnlyList<Readout> readouts, int earlier, int later, int characters, int of, int least)
    {
        (Earlier, Later, Characters, Of) = (earlier, later, characters, of);
        _stretches = new(() => ReusedStretches.Between(readouts[earlier], readouts[later], least));
    }

    /// <summary>The number of the earlier readout.</summary>
    public int Earlier { get; }

    /// <summary>The number of the later readout.</summary>
    public int Later { get; }

    /// <summary>The characters of the later one that stand in stretches common to both, each once; what more than <see cref="CollationOptions.MostHolders"/> earlier readouts hold is left out.</summary>
    public int Characters { get; }

    /// <summary>All characters of the later one.</summary>
    public int Of { get; }

    /// <summary>The share of the later one, above 0 and up to 1.</summary>
    public double Share => (double)Characters / Of;

    /// <summary>The maximal common stretches in the order of the later text; one may overlap the next. Found on first use, in O(length of the two texts).</summary>
    public IReadOnlyList<ReusedStretch> Stretches => _stretches.Value;

    /// <summary>The longest common stretch, of equals the first.</summary>
    public ReusedStretch Longest => Stretches.OrderByDescending(stretch => stretch.Length).ThenBy(stretch => stretch.InLater).First();

    /// <summary>Both readouts by their numbers, and the share.</summary>
    public override string ToString() => ResultLine.Of($"readout {Later} has {ResultLine.Percent(Share)} from readout {Earlier}");
}
