using System.Globalization;

namespace Rhetoric.NGrams;

/// <summary>Reads a list of frequencies line by line and names the first line that is none.</summary>
/// <remarks>A line is a phrase, a tab and its count; where the first line is a heading with the columns <c>phrase</c> and <c>count</c>, the lines are CSV.</remarks>
internal static class FrequencyTableReader
{
    /// <summary>Reads the list.</summary>
    /// <param name="text">The content.</param>
    /// <param name="name">Names the source in messages.</param>
    public static Dictionary<string, long> Read(string text, string name)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var sum = 0L;
        CsvColumns? columns = null;
        foreach (var (number, line) in SideFile.Lines(text))
        {
            if (number == 1 && (columns = CsvColumns.Of(line)) is not null)
            {
                continue;
            }

            var (phrase, field) = columns?.Cells(line) ?? Cells(line) ?? throw Bad(name, number, "a phrase, a tab and its count must stand there");
            if (!long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                throw Bad(name, number, $"the count is '{field}'; it must be a whole number from 0, in digits only");
            }

            if (count > long.MaxValue - sum)
            {
                throw Bad(name, number, "the counts sum up to more than 2^63 - 1");
            }

            sum += count;
            if (counts.TryAdd(phrase, count))
            {
                continue;
            }

            // An answer has what is cut in two ways in two rows; a list knows the spelling alone.
            counts[phrase] += columns is not null ? count : throw Bad(name, number, $"'{phrase}' stands in an earlier line too; each phrase must come once");
        }

        return counts;
    }

    private static (string Phrase, string Count)? Cells(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab < 1 ? null : (line[..tab], line[(tab + 1)..]);
    }

    private static FormatException Bad(string name, int number, string what) => new($"{name}({number}): {what}.");

    /// <summary>Where phrase and count stand in CSV.</summary>
    private sealed record CsvColumns(int Phrase, int Count)
    {
        public static CsvColumns? Of(string heading)
        {
            var names = Split(heading);
            var (phrase, count) = (names.IndexOf("phrase"), names.IndexOf("count"));
            return phrase >= 0 && count >= 0 ? new CsvColumns(phrase, count) : null;
        }

        public (string Phrase, string Count)? Cells(string line)
        {
            var cells = Split(line);
            return cells.Count > Math.Max(Phrase, Count) && cells[Phrase].Length > 0 ? (cells[Phrase], cells[Count]) : null;
        }

        // RFC 4180; a phrase has no end of line in it.
        private static List<string> Split(string line)
        {
            var cells = new List<string>();
            for (var at = 0; at <= line.Length; at++)
            {
                if (at < line.Length && line[at] == '"')
                {
                    var end = at + 1;
                    while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"')))
                    {
                        end += line[end] == '"' ? 2 : 1;
                    }

                    cells.Add(line[(at + 1)..Math.Min(end, line.Length)].Replace("\"\"", "\"", StringComparison.Ordinal));
                    at = line.IndexOf(',', Math.Min(end, line.Length)) is >= 0 and var comma ? comma : line.Length;
                }
                else
                {
                    var comma = line.IndexOf(',', at);
                    cells.Add(comma < 0 ? line[at..] : line[at..comma]);
                    at = comma < 0 ? line.Length : comma;
                }
            }

            return cells;
        }
    }
}
