using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>The readouts of meetings with one counterpart, in one language.</summary>
[TypeFormatterSource]
public sealed record ReadoutSeries : IResultRow
{
    /// <summary>The id of the counterpart, as <see cref="Counterpart.Id"/> has it.</summary>
    public required string CounterpartId { get; init; }

    /// <summary>Its name in the language of the texts; of several in use the first.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the texts.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>The readouts in date order, at least one.</summary>
    public required IReadOnlyList<Readout> Readouts { get; init; }

    /// <summary>
    /// The readouts with this counterpart, in date order, that tell no meeting with it alone and are no part of the series: notices of a journey, reports on a meeting, guests whom both
    /// leaders receive, meetings of three. Where a corpus has nothing else of a counterpart, these are its series and this is empty.
    /// </summary>
    public IReadOnlyList<Readout> SetAside { get; init; } = [];

    /// <summary>The number of readouts.</summary>
    public int Count => Readouts.Count;

    /// <summary>The readout at a place, in date order.</summary>
    /// <param name="index">From 0.</param>
    public Readout this[int index] => Readouts[index];

    /// <summary>The readouts as a corpus, for all that is asked of one.</summary>
    public ReadoutCorpus ToCorpus() => Readouts.ToCorpus();

    /// <summary>The last two dated readouts of two days at one level; where there are no such, the last and the last one of an earlier day; null where there is no such pair.</summary>
    /// <remarks>
    /// Heads of state are one level, heads of government another, other offices each one of its own; taken is the level that most of the last six days have, of equals the latest. Of one day
    /// and level the longest text is taken: two texts of one day tell one meeting, mostly, and are not compared with each other. A readout in which nobody is found to speak is passed over where others of
    /// two days are left.
    /// </remarks>
    public (Readout A, Readout B)? LastTwo => LastMeetings.Of(Readouts) is { } last ? (last.A, last.B) : null;

    /// <summary>Names the series: counterpart, number of readouts and dates.</summary>
    public override string ToString() => ResultLine.Joined($"{Name}: {ResultLine.Count(Count, "readout")}", ResultLine.Dates(Readouts));
}
