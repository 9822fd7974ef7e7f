using System.Collections;
using System.Diagnostics;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>Phrases by falling count; ties longer first, then ordinal.</summary>
/// <remarks>Immutable and safe to share between threads. Keeps the corpus in order, about 24 bytes for each unit, to answer comparisons.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PhraseTable : IReadOnlyList<Phrase>
{
    private readonly PhraseRows _rows;
    private readonly SymbolSequence _sequence;
    private readonly SuffixIndex _index;
    private readonly Lazy<RanksByText> _byText;
    private readonly Lazy<int[]> _unitsBefore;

    internal PhraseTable(PhraseRows rows, SymbolSequence sequence, SuffixIndex index, PhraseCountsIdentity rules)
    {
        _rows = rows;
        _sequence = sequence;
        _index = index;
        _byText = new Lazy<RanksByText>(() => new RanksByText(_rows.Count, rank => _sequence.Rules.Fold(_rows.TextOf(rank))));
        _unitsBefore = new Lazy<int[]>(UnitsBefore);
        Units = sequence.Units;
        Rules = rules;
    }

    /// <summary>The units (characters or words, punctuation and white space left out) of the corpus.</summary>
    public long Units { get; }

    /// <summary>The readouts counted.</summary>
    public int Documents => _sequence.Readouts.Count;

    /// <summary>The units of each readout, in corpus order: the parts over which <see cref="Phrase.Dispersion"/> is taken.</summary>
    public IReadOnlyList<int> UnitsByDocument => _sequence.UnitsOf;

    /// <summary>Names the unit, the segmenter and the rules of counting: figures of tables with equal names can be compared.</summary>
    public string Identity => Rules.Manner;

    /// <summary>The number of phrases.</summary>
    public int Count => _rows.Count;

    /// <summary>The phrase at a rank.</summary>
    /// <param name="index">From 0.</param>
    public Phrase this[int index] => _rows[index];

    /// <summary>The phrase with these characters, compared ordinally once both are folded as in counting. O(phrases) at the first call, then O(1).</summary>
    /// <remarks>
    /// Where words are counted, one text may be several phrases: 两国 as one word and 两 国 as two are two rows, each with its own count. This gives the row of the best rank
    /// alone; <see cref="FindAll"/> gives all of them and <see cref="CountOf"/> their sum.
    /// </remarks>
    /// <param name="text">The phrase as <see cref="Phrase.Text"/> shows it.</param>
    /// <returns>The phrase of the best rank; null where the table has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Phrase? Find(string text) => RankOf(text) is { } rank ? _rows[rank] : null;

    /// <summary>All phrases with these characters, one for each way in which they are cut into words (<see cref="Phrase.Cut"/>), by rank; compared as by <see cref="Find"/>.</summary>
    /// <param name="text">The phrase as <see cref="Phrase.Text"/> shows it.</param>
    /// <returns>The phrases; of characters one at the most, none where the table has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// var table = corpus.CountPhrases(new PhraseOptions { Unit = PhraseUnit.Token, MinLength = 1, MaxLength = 5 });
    /// foreach (var phrase in table.FindAll("两国")) Console.WriteLine($"{phrase.Cut} {phrase.Count}");
    /// Console.WriteLine(table.CountOf("两国"));
    /// </code>
    /// </example>
    public ResultList<Phrase> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. _byText.Value.All(_sequence.Rules.Fold(text)).Select(rank => _rows[rank])];
    }

    /// <summary>How often these characters are a phrase, however they are cut into words: the sum over <see cref="FindAll"/>; 0 where the table has none.</summary>
    /// <remarks>What a threshold keeps out of the table, and what crosses the edge of a word, is not counted: <see cref="PhraseLocating.Locate(ReadoutCorpus, string)"/> goes by characters alone.</remarks>
    /// <param name="text">The phrase as <see cref="Phrase.Text"/> shows it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public long CountOf(string text) => FindAll(text).Sum(phrase => phrase.Count);

    /// <summary>Where a phrase of this table stands: the places that its count counts, folded forms and other spacing of words included.</summary>
    /// <param name="text">The phrase, as for <see cref="Find"/>; of one text cut in several ways the one of the best rank.</param>
    /// <returns>The occurrences in corpus and text order; none where the table lacks the phrase. O(occurrences · log occurrences).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ResultList<PhraseOccurrence> Locate(string text) => RankOf(text) is { } rank ? PlacesIn([rank]) : [];

    /// <summary>Where these characters are a phrase of this table, however they are cut into words: the places that <see cref="CountOf"/> counts.</summary>
    /// <param name="text">The phrase, as for <see cref="FindAll"/>.</param>
    /// <returns>The occurrences in corpus and text order; none where the table lacks the phrase. O(occurrences · log occurrences).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ResultList<PhraseOccurrence> LocateAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlacesIn(_byText.Value.All(_sequence.Rules.Fold(text)));
    }

    private ResultList<PhraseOccurrence> PlacesIn(IEnumerable<int> ranks)
    {
        var places = new List<(int Place, int Length)>();
        foreach (var rank in ranks)
        {
            var length = _rows.LengthOf(rank);
            foreach (var place in PlacesOf(rank))
            {
                places.Add((place, length));
            }
        }

        places.Sort();
        return [.. places.Select(at => new PhraseOccurrence(_sequence.Readouts[_sequence.DocumentAt(at.Place)], _sequence.SpanAt(at.Place, at.Length)))];
    }

    /// <summary>The first phrases.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ResultList<Phrase> Top(int count) => [.. TopRows.Of(this, count)];

    /// <summary>The phrases in order.</summary>
    public IEnumerator<Phrase> GetEnumerator()
    {
        for (var rank = 0; rank < Count; rank++)
        {
            yield return _rows[rank];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of phrases, readouts and units.</summary>
    public override string ToString() =>
        ResultLine.Joined(ResultLine.Count(Count, "phrase"), ResultLine.Count(Documents, "readout"), ResultLine.Count(Units, "unit"));

    /// <summary>The rules of counting.</summary>
    internal PhraseCountsIdentity Rules { get; }

    private string KeyOf(int rank) => PhraseKey.Write(_sequence, _rows.PositionOf(rank), _rows.LengthOf(rank), Rules.Unit);

    // Where the phrase of a rank starts in the sequence, in no order.
    private ReadOnlySpan<int> PlacesOf(int rank)
    {
        var (first, count) = _index.RanksOf(_sequence.Symbols.AsSpan(_rows.PositionOf(rank), _rows.LengthOf(rank)));
        return _index.Suffixes.Slice(first, count);
    }
}
