using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>The readouts of meetings with one counterpart, in one language.</summary>
[TypeFormatterSource]
public sealed record ReadoutSeries : IResultRow
{
    // How far back a level is looked for: what was long ago is not the last.
    private const int Recent = 5;

    /// <summary>The id of the counterpart, as <see cref="Counterpart.Id"/> has it.</summary>
    public required string CounterpartId { get; init; }

    /// <summary>Its name in the language of the texts; of several in use the first.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the texts.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>The readouts in date order, at least one.</summary>
    public required IReadOnlyList<Readout> Readouts { get; init; }

    /// <summary>The number of readouts.</summary>
    public int Count => Readouts.Count;

    /// <summary>The readout at a place, in date order.</summary>
    /// <param name="index">From 0.</param>
    public Readout this[int index] => Readouts[index];

    /// <summary>The readouts as a corpus, for all that is asked of one.</summary>
    public ReadoutCorpus ToCorpus() => Readouts.ToCorpus();

    /// <summary>The last two dated readouts of two days with persons of one level; where there are no such, the last and the last one of an earlier day; null where there is no such pair.</summary>
    /// <remarks>
    /// Heads of state and government are one level, other offices each one of its own; the later of the two is among the last five, and where their leads tell no office that an earlier one
    /// has, levels do not matter. Two texts of one day tell one meeting, mostly, and are not compared with each other. A readout in which nobody is found to speak (an arrival, a journey home) is
    /// passed over where others of two days are left.
    /// </remarks>
    public (Readout A, Readout B)? LastTwo
    {
        get
        {
            Readout[] dated = [.. Readouts.Where(readout => readout.Date is not null)];
            var spoken = Array.FindAll(dated, readout => readout.ReadDiscourse().Attributions.Count > 0);
            dated = spoken.Length > 0 && spoken[0].Date < spoken[^1].Date ? spoken : dated;
            if (dated.Length == 0 || Array.FindLast(dated, readout => readout.Date < dated[^1].Date) is not { } before)
            {
                return null;
            }

            foreach (var last in dated.TakeLast(Recent).Reverse())
            {
                if (OfficeLevel.Of(last) is { } level && Array.FindLast(dated, readout => readout.Date < last.Date && OfficeLevel.Of(readout) == level) is { } alike)
                {
                    return (alike, last);
                }
            }

            return (before, dated[^1]);
        }
    }

    /// <summary>Names the series: counterpart, number of readouts and dates.</summary>
    public override string ToString() => ResultLine.Joined($"{Name}: {ResultLine.Count(Count, "readout")}", ResultLine.Dates(Readouts));
}
