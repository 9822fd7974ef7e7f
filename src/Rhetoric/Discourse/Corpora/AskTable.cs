using System.Collections;
using System.Diagnostics;

namespace Rhetoric;

/// <summary>The asks of a corpus, by readout in its order, then in text order.</summary>
/// <remarks>Immutable. Rows are filtered as any sequence is; <c>ToTable</c> and <c>ResultJson</c> take what is left.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AskTable : IReadOnlyList<PlacedAsk>
{
    private readonly PlacedAsk[] _rows;

    private AskTable(PlacedAsk[] rows, string lexicon)
    {
        _rows = rows;
        Lexicon = lexicon;
    }

    /// <summary>The identity of the lexicon used.</summary>
    public string Lexicon { get; }

    /// <summary>The number of asks.</summary>
    public int Count => _rows.Length;

    /// <summary>The ask at a place.</summary>
    /// <param name="index">From 0.</param>
    public PlacedAsk this[int index] => _rows[index];

    /// <summary>What one speaker asks.</summary>
    /// <param name="speaker">The name as a text has it (科兰总统) or the one in all texts (科兰); <c>双方</c> for both sides together.</param>
    public AskTable By(string speaker) => Those(row => row.Voice == speaker || row.Ask.Speaker == speaker);

    /// <summary>What is asked of one addressee.</summary>
    /// <param name="addressee">The addressee as the text names it (岚方, 双方).</param>
    public AskTable To(string addressee) => Those(row => row.Ask.Addressee == addressee);

    /// <summary>The asks of one kind.</summary>
    /// <param name="kind">Who is to do what is asked.</param>
    public AskTable Of(AskKind kind) => Those(row => row.Ask.Kind == kind);

    /// <summary>The asks in order.</summary>
    public IEnumerator<PlacedAsk> GetEnumerator() => ((IEnumerable<PlacedAsk>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of asks, of who asks, and of readouts.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Count, "ask"), ResultLine.Count(_rows.DistinctBy(row => row.Voice).Count(), "speaker"),
        ResultLine.Count(_rows.DistinctBy(row => row.Readout).Count(), "readout"));

    internal static AskTable Of(IEnumerable<ReadoutDiscourse> readings, DiscourseLexicon lexicon) => new(
        [.. readings.SelectMany(read => read.Asks.Select(ask => PlacedAsk.Of(read, ask)))], lexicon.Identity);

    private AskTable Those(Func<PlacedAsk, bool> condition) => new([.. _rows.Where(condition)], Lexicon);
}
