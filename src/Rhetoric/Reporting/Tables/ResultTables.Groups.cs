using Rhetoric.Reporting;

namespace Rhetoric;

public static partial class ResultTables
{
    /// <summary>Places by group; share and rate are empty where the groups are none of readouts.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="tallies">The rows.</param>
    public static ResultTable ToTable<TKey>(this IEnumerable<GroupTally<TKey>> tallies) => TableOf(tallies);

    /// <summary>The groups of a corpus with their readouts and dates.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="groups">The groups.</param>
    public static ResultTable ToTable<TKey>(this CorpusGroups<TKey> groups) => TableOf(groups);

    /// <summary>Places with who says the words to whom.</summary>
    /// <param name="occurrences">The rows.</param>
    public static ResultTable ToTable(this IEnumerable<SpokenOccurrence> occurrences) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("speaker"), new("voice"), new("level"), new("addressee"), new("role")],
        [
            .. occurrences.Select(place => new object?[]
            {
                place.Readout.Id, place.Date, place.Readout.OriginalSpan(place.Span).Start, place.Readout.OriginalSpan(place.Span).End, place.Snippet,
                place.Speaker, place.Voice, place.Level is { } level ? Names.Of(level) : null, place.Addressee, Names.Of(place.Role),
            }),
        ]);

    internal static ResultTable TableOf(IEnumerable<IGroupTally> tallies) => new(
        [new("group"), new("count", true), new("with", true), new("docs", true), new("share", true), new("chars", true), new("per_thousand", true), new("first"), new("last")],
        [
            .. tallies.Select(tally => new object?[]
            {
                tally.Label, tally.Count, tally.With, tally.Documents, tally.Share, tally.Characters, tally.PerThousand, tally.First, tally.Last,
            }),
        ]);

    internal static ResultTable TableOf(IGroupedCorpus groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new(
            [new("group"), new("docs", true), new("chars", true), new("first"), new("last")],
            [
                .. groups.Labelled.Select(group => new object?[]
                {
                    group.Label, group.Corpus.Count, group.Corpus.Sum(readout => (long)readout.Text.Length), group.Corpus.Min(readout => readout.Date), group.Corpus.Max(readout => readout.Date),
                }),
            ]);
    }

    /// <summary>Documents by phrases: a row for each readout or group, a column for each phrase, headed by its cut; zeros written out.</summary>
    /// <remarks>O(rows · columns): for many phrases write <see cref="PhraseCountMatrix.WriteMatrixMarket"/>.</remarks>
    /// <param name="matrix">The counts.</param>
    public static ResultTable ToTable(this PhraseCountMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var rows = matrix.Rows.Select((name, row) =>
        {
            var cells = new object?[matrix.Columns.Count + 2];
            Array.Fill(cells, 0);
            (cells[0], cells[1]) = (name, matrix.UnitsByRow[row]);
            return cells;
        }).ToArray();
        foreach (var (row, column, count) in matrix.Cells)
        {
            rows[row][column + 2] = count;
        }

        return new([new("row"), new("units", true), .. matrix.Columns.Select(phrase => new ResultColumn(phrase.Cut, true))], rows);
    }
}
