using System.Globalization;

namespace Rhetoric.Discourse;

/// <summary>Reads the lines of a table of topics, refusing what it cannot read by file and line.</summary>
internal static class TopicFile
{
    private const double GreatestGravity = 10;
    private const string General = "general";

    public static TopicEntry[] Embedded(string file) => Entries(DiscourseData.Table(file, "id"));

    public static TopicEntry[] Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Entries(NamedTable.Read(stream, path, "id"));
    }

    private static TopicEntry[] Entries(IReadOnlyList<NamedRow> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<TopicEntry>(rows.Count);
        foreach (var row in rows)
        {
            var entry = Entry(row);
            entries.Add(seen.Add(entry.Topic.Id) ? entry : throw row.Fault($"the topic '{entry.Topic.Id}' stands in the table twice"));
        }

        return [.. entries];
    }

    private static TopicEntry Entry(NamedRow row)
    {
        var id = row.Required("id");
        var (chinese, english) = (Terms(row, "zh"), Terms(row, "en"));
        if (chinese.Length + english.Length == 0)
        {
            throw row.Fault($"the topic '{id}' has no term in zh or en");
        }

        var traits = row["traits"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(traits, trait => trait != General) is { } unknown)
        {
            throw row.Fault($"the trait is '{unknown}'; it is {General} or none");
        }

        var topic = new Topic
        {
            Id = id,
            ChineseTitle = Or(row["title_zh"], id),
            EnglishTitle = Or(row["title_en"], id),
            Gravity = GravityOf(row),
            Scope = ScopeOf(row),
            Group = row["group"],
            IsGeneral = traits.Contains(General) || ScopeOf(row) == TopicScope.Form,
        };
        return new TopicEntry(topic, chinese, english);
    }

    private static string Or(string title, string id) => title.Length > 0 ? title : id;

    private static double GravityOf(NamedRow row) =>
        row["gravity"].Length == 0 ? 1
        : double.TryParse(row["gravity"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gravity) && gravity is >= 0 and <= GreatestGravity ? gravity
        : throw row.Fault($"the gravity is '{row["gravity"]}'; it is a number from 0 to 10");

    private static TopicScope ScopeOf(NamedRow row) => row["scope"] switch
    {
        "content" or "" => TopicScope.Content,
        "positioning" => TopicScope.Positioning,
        "form" => TopicScope.Form,
        var other => throw row.Fault($"the scope is '{other}'; it is content, positioning or form"),
    };

    private static TopicTerm[] Terms(NamedRow row, string column)
    {
        try
        {
            return [.. row.Forms(column).Distinct(StringComparer.Ordinal).Select(term => new TopicTerm(term, TermPattern.Parse(term)))];
        }
        catch (FormatException fault)
        {
            throw row.Fault(fault.Message);
        }
    }
}
