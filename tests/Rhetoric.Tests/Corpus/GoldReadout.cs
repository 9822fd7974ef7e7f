using System.Text.Json;

namespace Rhetoric.Tests.Corpus;

/// <summary>A composed readout with what a careful reader found in it.</summary>
internal sealed record GoldReadout(
    Readout Readout,
    int Length,
    IReadOnlyList<GoldSpan> Sections,
    IReadOnlyList<SectionRole> Roles,
    IReadOnlyList<GoldAttribution> Attributions,
    IReadOnlyList<GoldAsk> Asks,
    IReadOnlyList<GoldSpan> Formulas,
    IReadOnlyList<string> Canonical)
{
    public IEnumerable<GoldSpan> Spans =>
        Sections.Concat(Formulas).Concat(Attributions.SelectMany(a => a.Spans)).Concat(Asks.SelectMany(a => a.Spans));

    public static GoldReadout Read(string textPath)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(textPath, ".gold.json")));
        var root = file.RootElement;
        var id = Path.GetFileNameWithoutExtension(textPath);
        Assert.Equal(id + ".txt", root.GetProperty("text").GetString());
        var sections = root.GetProperty("sections").EnumerateArray().ToArray();
        var formulas = root.GetProperty("formulas").EnumerateArray().ToArray();
        return new GoldReadout(
            new Readout(id, File.ReadAllText(textPath)),
            root.GetProperty("length").GetInt32(),
            [.. sections.Select(GoldSpan.Read)],
            [.. sections.Select(section => Role(section.GetProperty("role").GetString()!))],
            [.. root.GetProperty("attributions").EnumerateArray().Select(GoldAttribution.Read)],
            [.. root.GetProperty("asks").EnumerateArray().Select(GoldAsk.Read)],
            [.. formulas.Select(GoldSpan.Read)],
            [.. formulas.Select(formula => formula.GetProperty("canonical").GetString()!)]);
    }

    /// <summary>The role by its name; an unknown one is refused.</summary>
    private static SectionRole Role(string name) =>
        Enum.GetValues<SectionRole>().Single(role => string.Equals(role.ToString(), name, StringComparison.OrdinalIgnoreCase));
}
