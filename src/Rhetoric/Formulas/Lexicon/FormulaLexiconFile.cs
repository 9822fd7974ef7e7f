using System.Text;

namespace Rhetoric.Formulas;

/// <summary>Reads the lines of a lexicon, refusing what it cannot read by file and line.</summary>
internal static class FormulaLexiconFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<FormulaFamily> Read(Stream stream, string name)
    {
        var families = new List<FormulaFamily>();
        var familyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        Columns? columns = null;
        var number = 0;
        using var reader = new StreamReader(stream, Strict);
        while (ReadLine(reader, name, number) is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (columns is null)
            {
                columns = Columns.Of(line, name, number);
                if (columns.IsHeading)
                {
                    continue;
                }
            }

            var family = columns.Family(line, name, number);
            foreach (var form in family.Forms)
            {
                if (!familyOf.TryAdd(form, family.Canonical))
                {
                    throw new InvalidDataException(
                        $"{name}:{number}: the form '{form}' already stands in the family '{familyOf[form]}'; a form may stand in one family only.");
                }
            }

            families.Add(family);
        }

        return families;
    }

    private static string? ReadLine(StreamReader reader, string name, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{name}: not UTF-8 after line {number}; save the lexicon as UTF-8.");
        }
    }

    /// <summary>Where the columns stand; a plain list has one.</summary>
    private sealed record Columns(int Formula, int Variants, int Category, int Gloss, int Count, bool IsHeading)
    {
        public static Columns Of(string first, string name, int number)
        {
            if (!first.Contains('\t'))
            {
                return new Columns(0, -1, -1, -1, 1, first == "formula");
            }

            var names = first.Split('\t');
            var formula = Array.IndexOf(names, "formula");
            return formula >= 0
                ? new Columns(formula, Array.IndexOf(names, "variants"), Array.IndexOf(names, "category"), Array.IndexOf(names, "gloss"), names.Length, true)
                : throw new InvalidDataException(
                    $"{name}:{number}: the first line must name the columns, 'formula' among them; it names {string.Join(", ", names)}.");
        }

        public FormulaFamily Family(string line, string name, int number)
        {
            var fields = line.Split('\t');
            if (fields.Length != Count)
            {
                throw new InvalidDataException($"{name}:{number}: {fields.Length} columns where the first line has {Count}.");
            }

            var canonical = fields[Formula].Trim();
            if (canonical.Length == 0)
            {
                throw new InvalidDataException($"{name}:{number}: the formula is empty.");
            }

            var variants = Field(fields, Variants).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return new FormulaFamily(canonical, Field(fields, Category), [canonical, .. variants.Where(variant => variant != canonical).Distinct()], Field(fields, Gloss));
        }

        private static string Field(string[] fields, int column) => column < 0 ? "" : fields[column].Trim();
    }
}
