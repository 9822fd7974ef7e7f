using System.Collections;
using System.Diagnostics;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The attributions of a corpus, by readout in its order, then in text order.</summary>
/// <remarks>Immutable. Rows are filtered as any sequence is; <c>ToTable</c> and <c>ResultJson</c> take what is left.
/// <c>TallyBy(row =&gt; row.Attribution.Voice)</c> lists the voices that there are.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AttributionTable : IReadOnlyList<PlacedAttribution>
{
    private readonly PlacedAttribution[] _rows;

    private AttributionTable(PlacedAttribution[] rows, string lexicon)
    {
        _rows = rows;
        Lexicon = lexicon;
    }

    /// <summary>The identity of the lexicon used.</summary>
    public string Lexicon { get; }

    /// <summary>The number of attributions.</summary>
    public int Count => _rows.Length;

    /// <summary>The attribution at a place.</summary>
    /// <param name="index">From 0.</param>
    public PlacedAttribution this[int index] => _rows[index];

    /// <summary>What one speaker says; nothing where nobody has that very name: names are not guessed at.</summary>
    /// <param name="speaker">The name as a text has it (科兰总统) or the one in all texts (科兰); <c>双方</c> for both sides together.</param>
    public AttributionTable By(string speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Where(row => PersonNames.AreOne(row.Attribution.Voice, speaker) || PersonNames.AreOne(row.Attribution.Speaker, speaker) || row.Attribution.CoSpeakers.Contains(speaker));
    }

    /// <summary>The attributions that a condition holds of, in the same order.</summary>
    /// <param name="condition">Which to keep.</param>
    public AttributionTable Where(Func<PlacedAttribution, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new([.. _rows.Where(condition)], Lexicon);
    }

    /// <summary>The first attributions in the order of the table.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public AttributionTable Top(int count) => new([.. TopRows.Of(_rows, count)], Lexicon);

    /// <summary>The attributions in order.</summary>
    public IEnumerator<PlacedAttribution> GetEnumerator() => ((IEnumerable<PlacedAttribution>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of attributions, of speakers, and of readouts.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Count, "attribution"), ResultLine.Count(_rows.DistinctBy(row => row.Attribution.Voice).Count(), "speaker"),
        ResultLine.Count(_rows.DistinctBy(row => row.Readout).Count(), "readout"));

    internal static AttributionTable Of(IEnumerable<ReadoutDiscourse> readings, DiscourseLexicon lexicon) => new(
        [.. readings.SelectMany(read => read.Attributions.Select(said => new PlacedAttribution { Readout = read.Readout, Attribution = said }))], lexicon.Identity);
}
