using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>A series of readouts told as a whole: what each says on which thread, in which formulas, in which order, and what it takes from the others.</summary>
/// <remarks>Readouts are numbered from 0 in date order, undated ones last. Immutable and safe to share between threads.</remarks>
[TypeFormatterSource]
public sealed class Collation : IResult
{
    private readonly Lazy<IReadOnlyList<AlignedSegment>> _alignment;

    internal Collation(IReadOnlyList<Readout> readouts)
    {
        Readouts = readouts;
        _alignment = new(() => SeriesAligner.Align(readouts));
    }

    /// <summary>The readouts in date order.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>The threads that some readout has, by falling size over the whole series, then in the order of the lexicon.</summary>
    public required IReadOnlyList<CollatedThread> Threads { get; init; }

    /// <summary>The lists of principles through the series, by falling number of readouts, then by heading in ordinal order.</summary>
    public required IReadOnlyList<PrincipleLine> Principles { get; init; }

    /// <summary>The formulas by readouts, in the order of their table: the most formulaic first.</summary>
    public required IReadOnlyList<CollatedFormula> Formulas { get; init; }

    /// <summary>What each meeting introduced, brought back and said for the last time, and the order of its topics; one for each readout.</summary>
    public required IReadOnlyList<CollatedMeeting> Meetings { get; init; }

    /// <summary>Which readout has words of which earlier one.</summary>
    public required ReuseNetwork Reuse { get; init; }

    /// <summary>The identity of the lexicon of the formulas.</summary>
    public required string Lexicon { get; init; }

    /// <summary>
    /// The sentences of all readouts in one row of segments, in which each readout keeps its order; read one readout's segments and you have its text. Made on first use: O(characters
    /// + segments · readouts), and for neighbours the cost of aligning two texts.
    /// </summary>
    public IReadOnlyList<AlignedSegment> Alignment => _alignment.Value;

    /// <summary>The number of readouts, threads, formulas and principles, and the dates.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Readouts.Count, "readout"), ResultLine.Dates(Readouts), ResultLine.Count(Threads.Count, "thread"),
        ResultLine.Count(Formulas.Count, "formula"), ResultLine.Count(Principles.Count, "principle"));
}
