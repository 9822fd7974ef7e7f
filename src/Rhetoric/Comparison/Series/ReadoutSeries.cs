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

    /// <summary>The number of readouts.</summary>
    public int Count => Readouts.Count;

    /// <summary>The readout at a place, in date order.</summary>
    /// <param name="index">From 0.</param>
    public Readout this[int index] => Readouts[index];

    /// <summary>The readouts as a corpus, for all that is asked of one.</summary>
    public ReadoutCorpus ToCorpus() => Readouts.ToCorpus();

    /// <summary>The last dated readout and the last one of an earlier day; null where there is no such pair.</summary>
    /// <remarks>Two texts of one day tell one meeting, mostly, and are not compared with each other.</remarks>
    public (Readout A, Readout B)? LastTwo =>
        Readouts.LastOrDefault(readout => readout.Date is not null) is { } last && Readouts.LastOrDefault(readout => readout.Date < last.Date) is { } before ? (before, last) : null;

    /// <summary>Names the series: counterpart, number of readouts and dates.</summary>
    public override string ToString() => ResultLine.Joined($"{Name}: {ResultLine.Count(Count, "readout")}", ResultLine.Dates(Readouts));
}
