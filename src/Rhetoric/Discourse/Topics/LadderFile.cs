using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Reads the lines of a table of ladders, refusing what it cannot read by file and line.</summary>
internal static class LadderFile
{
    private const string EnglishPrefix = "en-";
    private const string Caveat = "ORDER: ";

    public static List<LadderForm> Embedded(string file) => Forms(DiscourseData.Table(file, "ladder", "rung", "form"), new Dictionary<string, Ladder>());

    /// <summary>The forms of a file; a ladder that is known keeps its title.</summary>
    public static List<LadderForm> Read(string path, IReadOnlyDictionary<string, Ladder> known)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Forms(NamedTable.Read(stream, path, "ladder", "rung", "form"), known);
    }

    private static List<LadderForm> Forms(IReadOnlyList<NamedRow> rows, IReadOnlyDictionary<string, Ladder> known)
    {
        var ladders = rows.GroupBy(row => row.Required("ladder"), StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => known.GetValueOrDefault(group.Key) ?? LadderOf(group.Key, group), StringComparer.Ordinal);
        var rungOf = new Dictionary<(string Ladder, string Form), int>();
        var forms = new List<LadderForm>();
        foreach (var row in rows)
        {
            var ladder = ladders[row["ladder"]];
            var number = NumberOf(row);
            var rung = number == 0 ? null : new LadderRung { Ladder = ladder, Rung = number, Gloss = row["gloss_en"] is { Length: > 0 } gloss ? gloss : null };
            row.Required("form");
            foreach (var form in row.Forms("form"))
            {
                if (rungOf.TryGetValue((ladder.Id, form), out var first) && first != number)
                {
                    throw row.Fault($"the form '{form}' stands on the rungs {first} and {number} of '{ladder.Id}'; it may stand on one");
                }

                rungOf[(ladder.Id, form)] = number;
                forms.Add(new LadderForm(form, ladder.Id, rung, ladder.Id.StartsWith(EnglishPrefix, StringComparison.Ordinal) ? TextLanguage.English : TextLanguage.Chinese));
            }
        }

        return forms;
    }

    private static Ladder LadderOf(string id, IEnumerable<NamedRow> rows)
    {
        var title = rows.Select(row => row["title"]).FirstOrDefault(title => title.Length > 0) ?? id;
        var caveat = rows.Select(row => row["notes"]).FirstOrDefault(notes => notes.StartsWith(Caveat, StringComparison.Ordinal));
        return new Ladder { Id = id, Title = title, Caveat = caveat is { Length: var length } && length > Caveat.Length ? caveat[Caveat.Length..] : null };
    }

    private static int NumberOf(NamedRow row) =>
        int.TryParse(row["rung"], NumberStyles.None, CultureInfo.InvariantCulture, out var rung) ? rung : throw row.Fault($"the rung is '{row["rung"]}'; it is a number from 0");
}
