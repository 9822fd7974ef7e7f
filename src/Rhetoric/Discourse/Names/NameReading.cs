using System.Runtime.CompilerServices;

namespace Rhetoric.Discourse;

/// <summary>What the names of a readout tell: the counterpart and the sides.</summary>
internal sealed record NameReading(Counterpart? Counterpart, Sides Sides)
{
    private static readonly ConditionalWeakTable<Readout, NameReading> Readings = [];

    /// <summary>The reading of a readout, made once and kept for as long as the readout lives.</summary>
    public static NameReading Of(Readout readout) => Readings.GetValue(readout, CounterpartReader.Read);
}
