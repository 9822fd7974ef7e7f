namespace Rhetoric.Tests.Formulas.Traces;

public sealed class GroupMatrixTests
{
    private static readonly ReadoutCorpus Corpus = new(
    [
        Text("a", "社", "双方要守望相助。守望相助很重要。"),
        Text("b", "社", "双方要开好对话。"),
        Text("c", "报", "双方要守望相助，扩大往来。"),
        Text("d", null, "双方要扩大往来。"),
    ]);

    [Fact]
    public void Groups_are_columns_in_their_order_with_their_readouts()
    {
        var matrix = Corpus.Timelines(["守望相助", "扩大往来"]).ToMatrix(Corpus.GroupBySource());

        Assert.Equal(MatrixColumns.Group, matrix.Kind);
        Assert.Equal([("报", 1), ("社", 2), ("none", 1)], matrix.Columns.Select(column => (column.Label, column.Documents)));
        Assert.Equal([(1, 1, 1), (2, 1, 2), (1, 0, 0)], Enumerable.Range(0, 3).Select(column => (matrix[0, column].Documents, matrix[0, column].With, matrix[0, column].Count)));
        Assert.Equal([1, 0, 1], Enumerable.Range(0, 3).Select(column => matrix[1, column].Count));
        Assert.Equal(-1, matrix[0, 2].Tier);
    }

    [Fact]
    public void Groups_of_a_part_leave_the_other_uses_out() =>
        Assert.Equal(1, Corpus.Timelines(["守望相助"]).ToMatrix(Corpus.Where(readout => readout.Id == "c").GroupBySource())[0, 0].Count);

    [Fact]
    public void Groups_cannot_be_asked_for_by_name() => Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Timelines(["守望相助"]).ToMatrix(MatrixColumns.Group));

    private static Readout Text(string id, string? source, string text) => new(id, text) { Source = source };
}
