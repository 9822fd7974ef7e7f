namespace Rhetoric;

/// <summary>The lines of a table of lead words, refused by file and line where they cannot be read.</summary>
/// <remarks>
/// Three columns divided by tabs behind one line of headings: class, words divided by <c>|</c>, and conditions divided by blanks, which may be missing: <c>unless=</c>,
/// <c>only=</c> and <c>behind=</c>, each with alternatives divided by <c>|</c>. A class may have several lines.
/// </remarks>
internal sealed class LeadWordTable
{
    private readonly string _name;
    private readonly ILookup<string, (int Line, LeadWord Word)> _words;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private LeadWordTable(string name, IEnumerable<(string Class, int Line, LeadWord Word)> words)
    {
        _name = name;
        _words = words.ToLookup(entry => entry.Class, entry => (entry.Line, entry.Word), StringComparer.Ordinal);
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file and line.</exception>
    public static LeadWordTable Read(Stream stream, string name) =>
        new(name, [.. NumberedLines.Read(stream, name).Skip(1).SelectMany(line => WordsOf(line.Line.Split('\t'), $"{name}:{line.Number}").Select(word => (line.Line.Split('\t')[0], line.Number, word)))]);

    /// <summary>The words of a class.</summary>
    /// <exception cref="InvalidDataException">There is none, or one of them stands there twice.</exception>
    public LeadWordSet Of(string @class)
    {
        _asked.Add(@class);
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, word) in _words[@class])
        {
            if (!forms.Add(word.Form))
            {
                throw new InvalidDataException($"{_name}:{line}: '{word.Form}' stands twice in the class '{@class}'.");
            }
        }

        return forms.Count > 0 ? new LeadWordSet(_words[@class].Select(entry => entry.Word)) : throw new InvalidDataException($"{_name}: there is no line of the class '{@class}'.");
    }

    /// <summary>Refuses a class that nobody asked for: its words would change nothing.</summary>
    public void RefuseOthers()
    {
        foreach (var group in _words.Where(group => !_asked.Contains(group.Key)))
        {
            throw new InvalidDataException($"{_name}:{group.First().Line}: there is no class '{group.Key}'; there are {string.Join(", ", _asked)}.");
        }
    }

    private static IEnumerable<LeadWord> WordsOf(string[] fields, string place)
    {
        if (fields is not { Length: 2 or 3 } || fields.Take(2).Any(string.IsNullOrWhiteSpace))
        {
            throw new InvalidDataException($"{place}: a line has a class, words divided by | and, where there are any, conditions, divided by tabs.");
        }

        var conditioned = Conditioned(fields.Length == 3 ? fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [], place);
        foreach (var form in fields[1].Split('|'))
        {
            yield return form.Length > 0 ? conditioned with { Form = form } : throw new InvalidDataException($"{place}: a word is empty.");
        }
    }

    private static LeadWord Conditioned(string[] conditions, string place)
    {
        var word = new LeadWord { Form = "" };
        foreach (var condition in conditions)
        {
            var sign = condition.IndexOf('=', StringComparison.Ordinal);
            var alternatives = condition[(sign + 1)..].Split('|');
            word = (sign < 0 || alternatives.Contains("") ? "" : condition[..sign]) switch
            {
                "unless" => word with { Unless = alternatives },
                "only" => word with { Only = alternatives },
                "behind" => word with { Behind = alternatives },
                _ => throw new InvalidDataException($"{place}: the condition is '{condition}'; it is unless=, only= or behind=, with words divided by | behind it."),
            };
        }

        return word;
    }
}
