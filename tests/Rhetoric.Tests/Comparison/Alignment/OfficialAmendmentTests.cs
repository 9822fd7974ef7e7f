using System.Text.Json;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>The edits that the official text of an amendment lists, against the edits found between the two versions of the law.</summary>
public sealed class OfficialAmendmentTests
{
    private const string Folder = "oracles/diff/laws";

    [SharedFact]
    public void Every_official_edit_is_found_and_no_other()
    {
        var (a, b) = (Law("constitution_2004_reconstructed.txt"), Law("constitution_2018.txt"));
        var rows = PassageAligner.Align(a, b, Segmenter.Default).Rows.Where(row => row.Kind is not (PassageLinkKind.Same or PassageLinkKind.Format)).ToArray();
        using var document = JsonDocument.Parse(File.ReadAllText(SharedTexts.Require($"{Folder}/constitution_2018_edits.json")));
        var edits = document.RootElement.EnumerateArray().Select(edit => (Old: Text(edit, "old"), New: Text(edit, "new"), IsAddition: Text(edit, "kind") != "mod")).ToArray();

        Assert.Equal(26, edits.Length);
        Assert.All(edits, edit => Assert.Contains(rows, row => IsFoundIn(row, edit)));
        Assert.All(rows, row => Assert.Contains(edits, edit => IsFoundIn(row, edit)));

        // What is listed changed, and within what is listed: the old words give way to the new ones.
        bool IsFoundIn(PassageLink row, (string Old, string New, bool IsAddition) edit)
        {
            var (inA, inB) = (PassageOf(a, row.A), PassageOf(b, row.B));
            return inB.Contains(edit.New, StringComparison.Ordinal) && (edit.IsAddition || inA.Contains(edit.Old, StringComparison.Ordinal))
                && row.Edits.Any(found => found.Kind == EditKind.Insert || (found.Kind == EditKind.Delete && edit.Old.Length > 0))
                && (!edit.IsAddition || row.Edits.Any(found => found.Kind == EditKind.Insert && b[found.B].Contains(edit.New.TrimEnd('。'), StringComparison.Ordinal)));
        }
    }

    private static Readout Law(string name) => new(name, File.ReadAllText(SharedTexts.Require($"{Folder}/{name}")));

    private static string Text(JsonElement edit, string name) => edit.GetProperty(name).GetString() ?? "";

    private static string PassageOf(Readout readout, IReadOnlyList<TextSpan> spans) => spans.Count == 0 ? "" : readout[new TextSpan(spans[0].Start, spans[^1].End)];
}
