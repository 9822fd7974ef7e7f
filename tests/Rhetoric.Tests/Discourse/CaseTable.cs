namespace Rhetoric.Tests.Discourse;

/// <summary>Cases that a reader can add to without knowing the code: one a line, fields divided by a bar.</summary>
/// <remarks>
/// Blanks around a bar do not count; an empty field stands for nothing expected. ¶ in a text begins a paragraph. A line that begins with # is a comment
/// or, before the first case, names the fields. The tables stand in the folder <c>Cases</c> of their floor.
/// </remarks>
internal static class CaseTable
{
    /// <summary>The cases of a table, each with the line it stands on and its fields; fewer or more fields than asked for are refused.</summary>
    public static TheoryData<int, string[]> Read(string name, int fields, string floor = "Discourse")
    {
        var path = Checkout.Path("tests", "Rhetoric.Tests", floor, "Cases", name);
        var cases = new TheoryData<int, string[]>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] found = [.. line.Split('|').Select(field => field.Trim().Replace('¶', '\n'))];
            cases.Add(number, found.Length == fields ? found : throw new InvalidDataException($"{name}:{number}: {found.Length} fields where {fields} are needed."));
        }

        return cases;
    }
}
