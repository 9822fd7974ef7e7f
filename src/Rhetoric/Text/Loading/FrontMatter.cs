using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>The head that a text from a notebook or a site generator begins with: names and values in YAML between two lines of dashes.</summary>
/// <remarks>
/// Idea: a first line <c>---</c>, then lines that are all a name with a colon, deeper ones, list items, comments or blank, then <c>---</c> or <c>...</c>. What is less
/// regular is text. Of the values only those on the line of their name are read. Cost: O(head), of <see cref="MostLines"/> lines at the most.
/// </remarks>
internal sealed partial record FrontMatter(string? Title, string? Date, string? Source, int Length)
{
    private const int MostLines = 100;

    // What has a place of its own in a readout.
    private static readonly string[] Known = ["title", "date", "source"];

    /// <summary>What it says under further names, in its order.</summary>
    public ReadoutMetadata Further { get; init; } = ReadoutMetadata.None;

    /// <summary>The head of a text; null where it has none.</summary>
    public static FrontMatter? Of(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var further = new List<KeyValuePair<string, string?>>();
        var at = 0;
        for (var number = 0; number < MostLines && at < text.Length; number++)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            var line = end < 0 ? text[at..] : text.Substring(at, end);
            at = end < 0 ? text.Length : AfterLineEnd(text, at + end);
            var isFence = line.TrimEnd() is "---" || (number > 0 && line.TrimEnd() is "...");
            if (number == 0 ? !isFence : !isFence && !IsOfHead(line))
            {
                return null;
            }

            if (number > 0 && isFence)
            {
                return values.Count == 0 ? null : new FrontMatter(values.GetValueOrDefault("title"), values.GetValueOrDefault("date"), values.GetValueOrDefault("source"), at)
                {
                    Further = ReadoutMetadata.OfFirst(further),
                };
            }

            if (Named().Match(line) is { Success: true } named && Unquoted(named.Groups["value"].Value.Trim()) is { Length: > 0 } value)
            {
                var name = named.Groups["name"].Value;
                values.TryAdd(name, value);
                if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    further.Add(KeyValuePair.Create<string, string?>(name, value));
                }
            }
        }

        return null;
    }

    private static bool IsOfHead(string line) => line.TrimEnd().Length == 0 || line[0] is ' ' or '\t' or '#' || line.StartsWith("- ", StringComparison.Ordinal) || Named().IsMatch(line);

    private static string Unquoted(string value) => value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1].Trim() : value;

    private static int AfterLineEnd(string text, int at) => at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);

    [GeneratedRegex(@"^(?<name>[A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]+(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
