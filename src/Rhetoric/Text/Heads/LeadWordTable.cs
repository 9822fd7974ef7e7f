namespace Rhetoric;

/// <summary>The lines of a table of lead words, refused by file and line where they cannot be read.</summary>
/// <remarks>
/// A <see cref="NamedTable"/> of three columns: class, words divided by <c>|</c>, and conditions divided by blanks, which may be missing: <c>unless=</c>,
/// <c>only=</c> and <c>behind=</c>, each with alternatives divided by <c>|</c>. A class may have several lines.
/// </remarks>
internal sealed class LeadWordTable
{
    private static readonly string[] Columns = ["class", "words", "conditions"];

    private readonly string _name;
    private readonly ILookup<string, (NamedRow Row, LeadWord Word)> _words;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private LeadWordTable(IReadOnlyList<NamedRow> rows, string name)
    {
        _name = name;
        _words = rows.SelectMany(WordsOf, (row, word) => (row, word)).ToLookup(entry => entry.row["class"], StringComparer.Ordinal);
    }

    /// <summary>The table of the library.</summary>
    /// <param name="prefix">What stands before the name of the file in that of the resource.</param>
    /// <param name="file">The name of the file.</param>
    public static LeadWordTable OfResource(string prefix, string file) => new(NamedTable.OfResource(prefix, file, Columns), file);

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static LeadWordTable Read(Stream stream, string name) => new(NamedTable.Read(stream, name, Columns), name);

    /// <summary>The words of a class.</summary>
    /// <exception cref="InvalidDataException">There is none, or one of them stands there twice.</exception>
    public LeadWordSet Of(string @class)
    {
        _asked.Add(@class);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (row, word) in _words[@class])
        {
            if (!forms.Add(word.Form))
            {
                throw row.Fault($"'{word.Form}' stands twice in the class '{@class}'");
            }
        }

        return forms.Count > 0 ? new LeadWordSet(_words[@class].Select(entry => entry.Word)) : throw new InvalidDataException($"{_name}: there is no line of the class '{@class}'.");
    }

    /// <summary>Refuses a class that nobody asked for: its words would change nothing.</summary>
    public void RefuseOthers()
    {
        foreach (var group in _words.Where(group => !_asked.Contains(group.Key)))
        {
            throw group.First().Row.Fault($"there is no class '{group.Key}'; there are {string.Join(", ", _asked)}");
        }
    }

    private static IEnumerable<LeadWord> WordsOf(NamedRow row)
    {
        if (row["class"].Length == 0 || row["words"].Length == 0)
        {
            throw row.Fault("a line has a class, words divided by | and, where there are any, conditions, divided by tabs");
        }

        var conditioned = Conditioned(row);
        foreach (var form in row["words"].Split('|'))
        {
            yield return form.Length > 0 ? conditioned with { Form = form } : throw row.Fault("a word is empty");
        }
    }

    private static LeadWord Conditioned(NamedRow row)
    {
        var word = new LeadWord { Form = "" };
        foreach (var condition in row["conditions"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = condition.IndexOf('=', StringComparison.Ordinal);
            var alternatives = condition[(sign + 1)..].Split('|');
            word = (sign < 0 || alternatives.Contains("") ? "" : condition[..sign]) switch
            {
                "unless" => word with { Unless = alternatives },
                "only" => word with { Only = alternatives },
                "behind" => word with { Behind = alternatives },
                _ => throw row.Fault($"the condition is '{condition}'; it is unless=, only= or behind=, with words divided by | behind it"),
            };
        }

        return word;
    }
}
