namespace Rhetoric;

public sealed partial class PhraseTable
{
    /// <summary>How often each readout holds each phrase of this table: documents by phrases.</summary>
    /// <returns>The matrix; its columns are all phrases by rank. O(occurrences).</returns>
    public PhraseCountMatrix ToCountMatrix() => MatrixOf(Enumerable.Range(0, Count), RowsOfDocuments(), row => row);

    /// <summary>How often each readout holds each of some phrases.</summary>
    /// <param name="phrases">The phrases, as for <see cref="FindAll"/>; those that the table lacks are left out.</param>
    /// <returns>The matrix; a text that is cut in two ways has two columns. O(occurrences).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/>, or one of them, is null.</exception>
    public PhraseCountMatrix ToCountMatrix(IEnumerable<string> phrases) => MatrixOf(RanksOf(phrases), RowsOfDocuments(), row => row);

    /// <summary>How often each group of readouts, such as a year, holds each phrase of this table.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="groups">The groups. Readouts that are in none, or were not counted here, are left out.</param>
    /// <returns>The matrix; its rows are the groups, its columns all phrases by rank. O(occurrences).</returns>
    public PhraseCountMatrix ToCountMatrix<TKey>(CorpusGroups<TKey> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Grouped(Enumerable.Range(0, Count), groups);
    }

    /// <summary>How often each group of readouts, such as a year, holds each of some phrases.</summary>
    /// <typeparam name="TKey">The key of the groups.</typeparam>
    /// <param name="phrases">The phrases, as for <see cref="FindAll"/>; those that the table lacks are left out.</param>
    /// <param name="groups">The groups. Readouts that are in none, or were not counted here, are left out.</param>
    /// <returns>The matrix; a text that is cut in two ways has two columns. O(occurrences).</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of the phrases, is null.</exception>
    /// <example>
    /// <code>
    /// var perYear = corpus.CountPhrases().ToCountMatrix(["合作共赢", "相互尊重"], corpus.GroupByYear());
    /// Console.WriteLine(perYear[0, 0]);
    /// </code>
    /// </example>
    public PhraseCountMatrix ToCountMatrix<TKey>(IEnumerable<string> phrases, CorpusGroups<TKey> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Grouped(RanksOf(phrases), groups);
    }

    private PhraseCountMatrix Grouped<TKey>(IEnumerable<int> ranks, CorpusGroups<TKey> groups)
    {
        var rowOf = new Dictionary<Readout, int>(ReferenceEqualityComparer.Instance);
        for (var row = 0; row < groups.Count; row++)
        {
            foreach (var readout in groups[row])
            {
                rowOf.Add(readout, row);
            }
        }

        var rowOfDocument = _sequence.Readouts.Select(readout => rowOf.GetValueOrDefault(readout, -1)).ToArray();
        var units = new long[groups.Count];
        for (var document = 0; document < rowOfDocument.Length; document++)
        {
            if (rowOfDocument[document] >= 0)
            {
                units[rowOfDocument[document]] += _sequence.UnitsOf[document];
            }
        }

        return MatrixOf(ranks, ([.. groups.Select(group => group.Label)], units), document => rowOfDocument[document]);
    }

    private (string[] Labels, long[] Units) RowsOfDocuments() => ([.. _sequence.Readouts.Select(readout => readout.Id)], [.. _sequence.UnitsOf.Select(units => (long)units)]);

    private int[] RanksOf(IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return [.. phrases.SelectMany(phrase => _byText.Value.All(_sequence.Rules.Fold(phrase))).Distinct()];
    }

    // A row of -1 is none. What is counted is gathered in one array, of which only the rows that were met are looked at again.
    private PhraseCountMatrix MatrixOf(IEnumerable<int> ranks, (string[] Labels, long[] Units) rows, Func<int, int> rowOf)
    {
        var counts = new int[rows.Labels.Length];
        var met = new List<int>();
        var columns = new List<Phrase>();
        var cells = new List<IReadOnlyList<(int Row, int Count)>>();
        foreach (var rank in ranks)
        {
            met.Clear();
            var (first, count) = _index.RanksOf(_sequence.Symbols.AsSpan(_rows.PositionOf(rank), _rows.LengthOf(rank)));
            foreach (var document in _index.DocumentOfRank.Slice(first, count))
            {
                if (rowOf(document) is >= 0 and var row && counts[row]++ == 0)
                {
                    met.Add(row);
                }
            }

            met.Sort();
            columns.Add(_rows[rank]);
            cells.Add([.. met.Select(row => (row, counts[row]))]);
            met.ForEach(row => counts[row] = 0);
        }

        return new PhraseCountMatrix(rows.Labels, rows.Units, columns, cells);
    }
}
