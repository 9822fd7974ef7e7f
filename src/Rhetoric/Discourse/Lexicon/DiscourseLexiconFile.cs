using System.Text;

namespace Rhetoric.Discourse;

/// <summary>Reads the lines of a lexicon of discourse, refusing what it cannot read by file and line.</summary>
/// <remarks>
/// UTF-8, four columns divided by tabs: class, language (<c>zh</c> or <c>en</c>), forms divided by <c>|</c>, traits divided by blanks, which may be
/// missing. Lines that begin with <c>#</c>, empty ones and a first line of the columns' names are passed over.
/// </remarks>
internal static class DiscourseLexiconFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<DiscourseWord> Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream, Strict);
        for (var number = 1; ReadLine(reader, name, number) is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("class\t", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var word in WordsOf(line.Split('\t'), name, number))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<DiscourseWord> WordsOf(string[] fields, string name, int number)
    {
        if (fields is not { Length: 3 or 4 } || fields.Take(3).Any(string.IsNullOrWhiteSpace))
        {
            throw new InvalidDataException($"{name}:{number}: a line has a class, a language, forms and, where there are any, traits, divided by tabs; this one has {fields.Length} columns.");
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
            yield return new DiscourseWord(fields[0], language, form, traits);
        }
    }

    private static string? ReadLine(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}: not UTF-8 from line {number} on; save the lexicon as UTF-8.");
        }
    }
}
