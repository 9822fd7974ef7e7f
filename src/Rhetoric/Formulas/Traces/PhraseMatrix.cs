namespace Rhetoric;

/// <summary>Phrases by periods, readouts, counterparts or speakers.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
[TypeFormatterSource]
public sealed class PhraseMatrix : IResult
{
    private readonly MatrixCell[][] _cells;

    internal PhraseMatrix(PhraseTimelines rows, MatrixColumns kind, ShareTiers tiers, IReadOnlyList<MatrixColumn> columns, MatrixCell[][] cells)
    {
        (Rows, Kind, Tiers, Columns) = (rows, kind, tiers, columns);
        _cells = cells;
    }

    /// <summary>The phrases, in the order in which they were asked for.</summary>
    public PhraseTimelines Rows { get; }

    /// <summary>What the columns are.</summary>
    public MatrixColumns Kind { get; }

    /// <summary>The tiers of shares.</summary>
    public ShareTiers Tiers { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<MatrixColumn> Columns { get; }

    /// <summary>A cell.</summary>
    /// <param name="row">The phrase, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public MatrixCell this[int row, int column] => _cells[row][column];

    /// <summary>The number of phrases, and of which columns.</summary>
    public override string ToString() => $"{ResultLine.Count(Rows.Count, "phrase")} by {ResultLine.Count(Columns.Count, ResultLine.Word(Kind))}";
}
