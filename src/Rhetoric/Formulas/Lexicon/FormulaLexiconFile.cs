using System.Text;

namespace Rhetoric.Formulas;

/// <summary>Reads the lines of a lexicon, refusing what it cannot read by file and line.</summary>
/// <remarks>
/// The lines of <see cref="NumberedLines"/>. The first line names the columns, in capitals or not; where it has no tab, each line is a formula. Cost: O(length).
/// Invariant: a form stands in one family, and what is to stay apart is there.
/// </remarks>
internal static class FormulaLexiconFile
{
    private const string Heading = "formula";

    /// <summary>The families of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read, or there is none; the message names file, line and what is wrong.</exception>
    public static IReadOnlyList<FormulaFamily> Read(Stream stream, string name, Encoding? encoding = null)
    {
        var families = new List<FormulaFamily>();
        var lineOf = new Dictionary<string, (int Number, string Family)>(StringComparer.Ordinal);
        var apart = new List<(int Number, FormulaFamily Family)>();
        Columns? columns = null;
        foreach (var (number, line) in NumberedLines.Read(stream, name, encoding))
        {
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
                if (!lineOf.TryAdd(form, (number, family.Canonical)))
                {
                    throw new InvalidDataException(
                        $"{name}:{number}: the form '{form}' already stands in the family '{lineOf[form].Family}' of line {lineOf[form].Number}; a form may stand in one family only.");
                }
            }

            families.Add(family);
            if (family.Apart.Count > 0)
            {
                apart.Add((number, family));
            }
        }

        foreach (var (number, family) in apart)
        {
            foreach (var other in family.Apart)
            {
                if (!lineOf.TryGetValue(other, out var found) || found.Family != other || other == family.Canonical)
                {
                    throw new InvalidDataException($"{name}:{number}: '{family.Canonical}' is to stay apart from '{other}', which is no other family of this file.");
                }
            }
        }

        return families.Count > 0 ? families : throw new InvalidDataException($"{name}: no formula in it; a lexicon has one formula a line.");
    }

    /// <summary>Where the columns stand; a plain list has one.</summary>
    private sealed record Columns(Dictionary<string, int> Places, bool IsHeading)
    {
        public static Columns Of(string first, string name, int number)
        {
            string[] names = [.. first.Split('\t').Select(field => field.Trim().ToLowerInvariant())];
            if (names.Length == 1)
            {
                if (names[0].StartsWith($"{Heading},", StringComparison.Ordinal) || names[0].StartsWith($"{Heading};", StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{name}:{number}: the columns are divided by '{names[0][Heading.Length]}'; a lexicon has tabs between them.");
                }

                return new Columns(new Dictionary<string, int>(StringComparer.Ordinal) { [Heading] = 0 }, names[0] == Heading);
            }

            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var column in names)
            {
                if (!places.TryAdd(column, places.Count))
                {
                    throw new InvalidDataException($"{name}:{number}: the column '{column}' is named twice.");
                }
            }

            return places.ContainsKey(Heading)
                ? new Columns(places, true)
                : throw new InvalidDataException($"{name}:{number}: the first line must name the columns, '{Heading}' among them; it names {string.Join(", ", names)}.");
        }

        public FormulaFamily Family(string line, string name, int number)
        {
            var fields = line.Split('\t');
            if (fields.Length != Places.Count)
            {
                throw new InvalidDataException($"{name}:{number}: {fields.Length} columns where the first line has {Places.Count}.");
            }

            if (Field(fields, Heading) is not { Length: > 0 } canonical)
            {
                throw new InvalidDataException($"{name}:{number}: the formula is empty.");
            }

            var (shorter, wordings) = (Forms(fields, "short"), Forms(fields, "wordings"));
            return new FormulaFamily
            {
                Canonical = canonical,
                Category = Told(fields, "category"),
                Forms = [.. new[] { canonical }.Concat(Forms(fields, "variants")).Concat(shorter).Concat(wordings).Distinct(StringComparer.Ordinal)],
                Gloss = Told(fields, "gloss"),
                Shortened = shorter,
                Wordings = wordings,
                Apart = Forms(fields, "apart"),
            };
        }

        // Forms are matched in texts as they are read, so they are read alike.
        private string Field(string[] fields, string column) => Places.TryGetValue(column, out var at) ? FoldedText.OfPhrase(fields[at].Trim()) : "";

        private string? Told(string[] fields, string column) => Field(fields, column) is { Length: > 0 } told ? told : null;

        private string[] Forms(string[] fields, string column) =>
            Field(fields, column) is { Length: > 0 } field ? field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
    }
}
