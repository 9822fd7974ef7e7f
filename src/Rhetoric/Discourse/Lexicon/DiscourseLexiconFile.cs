using System.Text;

namespace Rhetoric.Discourse;

/// <summary>Reads the lines of a lexicon of discourse, refusing what it cannot read by file and line.</summary>
/// <remarks>
/// The lines of <see cref="NumberedLines"/>, four columns divided by tabs: class, language (<c>zh</c> or <c>en</c>), forms divided by <c>|</c>, traits divided by blanks, which may be
/// missing. A line of the columns' names is passed over.
/// </remarks>
internal static class DiscourseLexiconFile
{
    public static IEnumerable<(int Line, DiscourseWord Word)> Read(Stream stream, string name, Encoding? encoding = null)
    {
        foreach (var (number, line) in NumberedLines.Read(stream, name, encoding))
        {
            if (line.StartsWith("class\t", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var word in WordsOf(line.Split('\t'), name, number))
            {
                yield return (number, word);
            }
        }
    }

    private static IEnumerable<DiscourseWord> WordsOf(string[] fields, string name, int number)
    {
        if (fields is not { Length: 3 or 4 } || fields.Take(3).Any(string.IsNullOrWhiteSpace))
        {
            throw new InvalidDataException($"{name}:{number}: a line has a class, a language, forms and, where there are any, traits, divided by tabs; this one has {ResultLine.Count(fields.Length, "column")}{(fields.Length == 1 && fields[0].Contains(',') ? ", divided by commas" : "")}.");
        }

        var language = fields[1] switch
        {
            "zh" => TextLanguage.Chinese,
            "en" => TextLanguage.English,
            var other => throw new InvalidDataException($"{name}:{number}: the language is '{other}'; it is zh or en."),
        };
        string[] traits = fields.Length == 4 ? fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        foreach (var form in fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new DiscourseWord { Class = fields[0], Language = language, Form = form, Traits = traits };
        }
    }
}
