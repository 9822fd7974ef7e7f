using System.Collections;
using System.Diagnostics;
using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Who has how much of the attributed words in each readout of a corpus, by readout in its order, then by falling share.</summary>
/// <remarks>Immutable. Shares are of the attributed words alone: what the readout says in its own words is nobody's.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class VoiceTable : IReadOnlyList<PlacedVoice>
{
    private readonly PlacedVoice[] _rows;
    private readonly TextLanguage _language;

    private VoiceTable(PlacedVoice[] rows, string lexicon)
    {
        _rows = rows;
        _language = rows.Any(row => row.Readout.Language != TextLanguage.English) ? TextLanguage.Chinese : TextLanguage.English;
        Lexicon = lexicon;
    }

    /// <summary>The identity of the lexicon used.</summary>
    public string Lexicon { get; }

    /// <summary>The number of rows: one a voice and readout.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at a place.</summary>
    /// <param name="index">From 0.</param>
    public PlacedVoice this[int index] => _rows[index];

    /// <summary>The voices summed over all readouts, by falling number of characters, ties by name in ordinal order.</summary>
    /// <remarks>
    /// Names of one person known to the library's list of leaders are one voice, also from Chinese to English (拜登, Biden); it goes by the name in Chinese where
    /// the corpus has a Chinese text. A name that the list does not have, or that several bear, stays as it is, but for one dot between its parts (雅各布-卢 is 雅各布·卢).
    /// </remarks>
    public ResultList<VoiceTotal> Totals() => [.. Sum(_rows, null)];

    /// <summary>The voices summed over the readouts of each year, the undated last; within a year as in <see cref="Totals"/>.</summary>
    public ResultList<VoiceTotal> TotalsByYear() =>
        [.. _rows.GroupBy(row => row.Date?.Year).OrderBy(year => year.Key ?? int.MaxValue).SelectMany(year => Sum([.. year], year.Key))];

    /// <summary>The rows that a condition holds of, in the same order. A share stays that of all attributed words of its readout; totals are of the rows kept.</summary>
    /// <param name="condition">Which to keep.</param>
    public VoiceTable Where(Func<PlacedVoice, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new([.. _rows.Where(condition)], Lexicon);
    }

    /// <summary>The first rows in the order of the table.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public VoiceTable Top(int count) => new([.. TopRows.Of(_rows, count)], Lexicon);

    /// <summary>The rows in order.</summary>
    public IEnumerator<PlacedVoice> GetEnumerator() => ((IEnumerable<PlacedVoice>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of shares, of voices, and of readouts.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Count, "share"), ResultLine.Count(_rows.DistinctBy(row => row.Voice.Speaker).Count(), "voice"),
        ResultLine.Count(_rows.DistinctBy(row => row.Readout).Count(), "readout"));

    internal static VoiceTable Of(IEnumerable<ReadoutDiscourse> readings, DiscourseLexicon lexicon) => new(
        [.. readings.SelectMany(read => read.Voice.Select(voice => new PlacedVoice { Readout = read.Readout, Voice = voice }))], lexicon.Identity);

    private IEnumerable<VoiceTotal> Sum(PlacedVoice[] rows, int? year)
    {
        var all = rows.Sum(row => (long)row.Voice.Characters);
        return rows.GroupBy(row => row.Voice.Kind == VoiceKind.Joint ? row.Voice.Speaker : PersonNames.Default.CanonicalOf(row.Voice.Speaker, null, _language), StringComparer.Ordinal)
            .Select(voice =>
            {
                var characters = voice.Sum(row => (long)row.Voice.Characters);
                return new VoiceTotal
                {
                    Speaker = voice.Key,
                    Kind = voice.First().Voice.Kind,
                    Readouts = voice.DistinctBy(row => row.Readout.Id).Count(),
                    Characters = characters,
                    Share = all > 0 ? characters / (double)all : 0,
                    Year = year,
                    First = voice.Min(row => row.Date),
                    Last = voice.Max(row => row.Date),
                };
            })
            .OrderByDescending(total => total.Characters).ThenBy(total => total.Speaker, StringComparer.Ordinal);
    }
}
