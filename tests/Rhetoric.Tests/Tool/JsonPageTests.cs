using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rhetoric.Tests.Tool;

/// <summary>The page of the fields of JSON and what the verbs write over the composed corpus say the same.</summary>
/// <remarks>A field of the page that no run writes is told as given <c>Only</c> where something is so; all others must be written.</remarks>
public sealed partial class JsonPageTests
{
    private const string EveryAnswer = "every answer";
    private const string Series = "corpus/yunlan-lanhai";
    private const string Readout = "corpus/yunlan-lanhai/2019-06-27-meeting.txt";

    // A run's arguments behind the verb; ~ stands for the checkout.
    private static readonly Dictionary<string, string[]> Runs = new()
    {
        ["formulas"] = ["~corpus/yunlan-lanhai ~corpus/yunlan-jiyuan --top 1000"],
        ["trace"] = ["合作共赢 ~corpus/yunlan-lanhai", "合作共赢 平等相待 ~corpus/yunlan-lanhai"],
        ["boilerplate"] = [$"~{Readout} --background ~{Series}", $"--text 相互尊重、平等相待、合作共赢 --background ~{Series}"],
        ["frames"] = [$"~{Series}"],
        ["lists"] = [$"~{Series}"],
        ["phrases"] = [$"~{Series}", $"~{Series} --rank npmi", $"~{Series} --rank cvalue", $"~{Series} --unit char --reference ~corpus/yunlan-jiyuan"],
        ["repeats"] = [$"~{Series}"],
        ["kwic"] = [$"合作 ~{Series}"],
        ["collocates"] = [$"合作 ~{Series}"],
        ["keywords"] = [$"~{Series} --tags n,ns,vn --keep-tags", $"~{Series} --per year", $"~{Series} --per corpus"],
        ["diversity"] = [$"~{Series}", $"~{Series} --per year", $"~{Series} --per corpus"],
        ["segment"] = [$"~{Readout}", $"~{Readout} --pos"],
        ["discourse"] = [$"~{Series} ~corpus/pairs"],
        ["compare"] = [$"~{Series}", "~corpus/pairs/2020-08-19-call-yunlan.txt ~corpus/pairs/2020-08-19-call-lanhai-side.en.txt"],
        ["collate"] = [$"~{Series}"],
    };

    private static readonly ILookup<string, Field> Page = ReadPage().ToLookup(field => field.Verb);

    public static TheoryData<string> Verbs => [.. Runs.Keys];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task What_is_written_is_on_the_page_and_what_is_on_the_page_is_written(string verb)
    {
        var fields = Page[EveryAnswer].Concat(Page[verb]).ToDictionary(field => field.Path);
        var written = new HashSet<string>();
        foreach (var run in Runs[verb])
        {
            var told = await CommandRun.Of([verb, .. run.Split(' ').Select(word => word.StartsWith('~') ? Checkout.Path(word[1..]) : word), "--format", "json"]);
            Assert.True(told.Code == 0, told.Error);
            using var answer = JsonDocument.Parse(told.Output);
            Walk(answer.RootElement, "");
        }

        Assert.Empty(fields.Values.Where(field => !field.IsOptional && !written.Contains(field.Path)).Select(field => field.Path));

        void Walk(JsonElement element, string way)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item, way);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    var path = OnPage(way + member.Name + (member.Value.ValueKind == JsonValueKind.Array ? "[]" : ""));
                    var type = TypeOf(path);
                    Assert.True(type is not null, $"{verb}: {path} is not on the page");
                    Assert.True(Fits(member.Value, type), $"{verb}: {path} is no {type}: {member.Value}");
                    written.Add(path);
                    if (type != "places by slot")
                    {
                        Walk(member.Value, path + ".");
                    }
                }
            }
        }

        string? TypeOf(string path)
        {
            if (fields.TryGetValue(path, out var field))
            {
                return field.Type;
            }

            var point = path.LastIndexOf('.');
            return point < 0 || !fields.TryGetValue(path[..point], out var owner) ? null : (owner.Type.Replace(" or null", ""), path[(point + 1)..]) switch
            {
                ("place" or "places", "start" or "end") => "count",
                ("place" or "places", "text") => "text",
                ("use", "doc") => "text",
                ("use", "date") => "day or null",
                _ => null,
            };
        }
    }

    [Fact]
    public void Every_verb_that_writes_JSON_has_its_part() =>
        Assert.Equal([EveryAnswer, .. Runs.Keys.Order(StringComparer.Ordinal)], Page.Select(part => part.Key).OrderBy(verb => verb == EveryAnswer ? "" : verb, StringComparer.Ordinal));

    [Fact]
    public void No_field_is_told_twice() => Assert.All(Page, part => Assert.Equal(part.Count(), part.Select(field => field.Path).Distinct().Count()));

    // The page tells once what stands in two places.
    private static string OnPage(string path) => path.StartsWith("traces[].", StringComparison.Ordinal) ? path["traces[].".Length..]
        : path.StartsWith("findings[].changes[].", StringComparison.Ordinal) ? path["findings[].".Length..] : path;

    private static bool Fits(JsonElement value, string type) => value.ValueKind == JsonValueKind.Null ? type.EndsWith(" or null", StringComparison.Ordinal) : type.Replace(" or null", "") switch
    {
        "text" => value.ValueKind == JsonValueKind.String,
        "count" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number || value.ToString() is "Infinity" or "-Infinity",
        "truth" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "day" => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        "place" or "use" or "object" or "places by slot" => value.ValueKind == JsonValueKind.Object,
        "places" or "objects" => value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object),
        "texts" => value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        "lists of counts" => value.EnumerateArray().All(list => list.EnumerateArray().All(item => item.TryGetInt64(out _))),
        _ => false,
    };

    private static IEnumerable<Field> ReadPage()
    {
        var verb = "";
        foreach (var line in File.ReadLines(Checkout.Path("src/Rhetoric.Tool/JSON.md")))
        {
            verb = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : verb;
            if (Row().Match(line) is { Success: true } row)
            {
                yield return new Field(verb, row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value.StartsWith("Only ", StringComparison.Ordinal));
            }
        }
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$")]
    private static partial Regex Row();

    private sealed record Field(string Verb, string Path, string Type, bool IsOptional);
}
