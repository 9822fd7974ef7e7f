using System.Text.Json;
using Rhetoric.Reporting;
using Rhetoric.Tests.Reporting.Display;

namespace Rhetoric.Tests.Reporting;

/// <summary>What has JSON of its own says there, under the same names, what its table says.</summary>
public sealed class JsonFieldsTests
{
    private static readonly ResultHead Head = new() { Inputs = [], Lexicon = "none", Segmenter = "none" };

    [Fact]
    public void Phrases_have_every_column_as_a_field() => Holds(ShownResults.Phrases.Top(3).ToTable(), "phrases", stream => ResultJson.Write(stream, Head, ShownResults.Phrases.Top(3)));

    [Fact]
    public void Compared_phrases_have_every_column_as_a_field()
    {
        var adjusted = ShownResults.Keyness.Take(3).Select(key => key with { AdjustedP = key.P }).ToArray();

        Holds(adjusted.ToTable(), "phrases", stream => ResultJson.Write(stream, Head, adjusted));
    }

    [Fact]
    public void Repeats_have_every_column_as_a_field()
    {
        var repeats = ShownResults.Corpus.FindRepeats().Top(3);

        Holds(repeats.ToTable(), "repeats", stream => ResultJson.Write(stream, Head, repeats));
    }

    // There the formula is "canonical", its wordings stand in full and its uses beside them.
    [Fact]
    public void Formulas_have_every_column_as_a_field() =>
        Holds(ShownResults.Formulas.Top(3).ToTable(), "formulas", stream => ResultJson.Write(stream, Head, ShownResults.Formulas.Top(3)), ("formula", "canonical"));

    [Fact]
    public void Contexts_have_every_column_as_a_field()
    {
        var lines = ShownResults.Corpus.Concordance("合作共赢").ToArray();

        Holds(lines.ToTable(), "lines", stream => ResultJson.Write(stream, Head, lines));
    }

    [Fact]
    public void Findings_have_every_column_as_a_field() => Holds(
        ShownResults.Comparison.ToFindingTable(3), "findings", stream => ResultJson.Write(stream, Head, ShownResults.Comparison, 3), ("finding", "title"));

    private static void Holds(ResultTable table, string name, Action<Stream> write, params (string Column, string Field)[] renamed)
    {
        using var stream = new MemoryStream();
        write(stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var fields = json.RootElement.GetProperty(name).EnumerateArray().SelectMany(FieldsOf).ToHashSet();
        Assert.NotEmpty(fields);
        Assert.All(table.Columns, column => Assert.Contains(Array.Find(renamed, pair => pair.Column == column.Name).Field ?? column.Name, fields));
    }

    // Those of a row and of the objects in it, but not of lists.
    private static IEnumerable<string> FieldsOf(JsonElement row) => row.EnumerateObject().SelectMany(field =>
        field.Value.ValueKind == JsonValueKind.Object ? FieldsOf(field.Value).Prepend(field.Name) : [field.Name]);
}
