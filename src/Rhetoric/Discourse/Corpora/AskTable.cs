using System.Collections;
using System.Diagnostics;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The asks of a corpus, by readout in its order, then in text order.</summary>
/// <remarks>Immutable. Rows are filtered as any sequence is; <c>ToTable</c> and <c>ResultJson</c> take what is left.
/// <c>TallyBy(row =&gt; row.Voice)</c> and <c>TallyBy(row =&gt; row.Party)</c> list the names that there are.</remarks>
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

    /// <summary>What one speaker asks; nothing where nobody has that very name: names are not guessed at.</summary>
    /// <param name="speaker">The name as a text has it (科兰总统) or the one in all texts (科兰); <c>双方</c> for both sides together.</param>
    public AskTable By(string speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Where(row => PersonNames.AreOne(row.Voice, speaker) || PersonNames.AreOne(row.Ask.Speaker, speaker));
    }

    /// <summary>What is asked of one party, however a text names it; nothing where nobody is meant by that name.</summary>
    /// <param name="addressee">
    /// The words of the text (岚方, 两国有关部门), the party (岚海), or any name that means it in the text: 岚方 and 岚海 both find what is asked of 岚方, of
    /// 岚海 and of 总统先生. <c>双方</c> finds all that both sides are to do; <see cref="Where"/> finds single words: <c>Where(row =&gt; row.Ask.Addressee == "岚方")</c>.
    /// </param>
    public AskTable To(string addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return Where(row => row.IsTo(addressee));
    }

    /// <summary>The asks of one kind.</summary>
    /// <param name="kind">Who is to do what is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the kinds.</exception>
    public AskTable Of(AskKind kind) => Enum.IsDefined(kind)
        ? Where(row => row.Ask.Kind == kind)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{nameof(kind)} must be one of {string.Join(", ", Enum.GetNames<AskKind>())}.");

    /// <summary>The asks that a condition holds of, in the same order.</summary>
    /// <param name="condition">Which to keep.</param>
    public AskTable Where(Func<PlacedAsk, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new([.. _rows.Where(condition)], Lexicon);
    }

    /// <summary>The first asks in the order of the table.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public AskTable Top(int count) => new([.. TopRows.Of(_rows, count)], Lexicon);

    /// <summary>The same asks, the strongest first (务必, then 必须, 要, 希望, 愿); those of one force in the order of the table.</summary>
    public AskTable StrongestFirst() => new([.. _rows.OrderByDescending(row => row.Ask.Force)], Lexicon);

    /// <summary>The asks in order.</summary>
    public IEnumerator<PlacedAsk> GetEnumerator() => ((IEnumerable<PlacedAsk>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of asks, of who asks, and of readouts.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Count, "ask"), ResultLine.Count(_rows.DistinctBy(row => row.Voice).Count(), "speaker"),
        ResultLine.Count(_rows.DistinctBy(row => row.Readout).Count(), "readout"));

    internal static AskTable Of(IEnumerable<ReadoutDiscourse> readings, DiscourseLexicon lexicon) => new(
        [.. readings.SelectMany(read => read.Asks.Select(ask => PlacedAsk.Of(read, ask)))], lexicon.Identity);
}
