using System.Globalization;

namespace Rhetoric;

/// <summary>Tells files that look like texts and are something else.</summary>
internal static class ForeignFiles
{
    private const int Beginning = 4096;

    /// <summary>Whether a folder is read for files of this kind.</summary>
    public static bool IsReadInFolders(string file) => ExtensionOf(file) is ".txt" or ".jsonl" or ".html" or ".htm";

    /// <summary>Whether the text is a web page, by the name of its file or by how it begins.</summary>
    public static bool IsPage(string file, ReadOnlySpan<char> text) =>
        IsPageName(file) || StartOf(text) is var start && (Begins(start, "<!doctype html") || Begins(start, "<html") || (Begins(start, "<?xml") && start.Contains("<html", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a file is called as web pages are.</summary>
    public static bool IsPageName(string file) => ExtensionOf(file) is ".html" or ".htm" or ".xhtml" or ".xht" or ".shtml";

    /// <summary>What Rhetoric itself wrote a file as, by its mark: a page or an answer in JSON; null where it bears none.</summary>
    public static string? OwnKind(string file, ReadOnlySpan<char> text) =>
        IsPage(file, text) ? StartOf(text).Contains("<meta name=\"generator\" content=\"Rhetoric ", StringComparison.OrdinalIgnoreCase) ? "a page" : null
        : StartOf(text) is ['{', .. var inside] && inside.TrimStart().StartsWith("\"rhetoric\":", StringComparison.Ordinal) ? "an answer"
        : null;

    /// <summary>Why a text is not read: its markup would count as words. Null where it is none.</summary>
    public static string? Refusal(string file, ReadOnlySpan<char> text)
    {
        var start = StartOf(text);
        return Begins(start, "{\\rtf") ? "is RTF, whose control words would be counted as words; save it as plain text."
            : Begins(start, "%PDF-") ? "is a PDF; save its text as .txt."
            : Begins(start, "<?xml") || ExtensionOf(file) == ".xml" ? "is XML, whose markup would be counted as words; save its text as .txt, or as .jsonl with one readout a line."
            : IsJson(file, start) ? "is JSON, whose names would be counted as words; give one readout a line as .jsonl (id, date, title, source, text)."
            : null;
    }

    /// <summary>What to say of a table that is read as a text; null for other files.</summary>
    public static string? Remark(string file) => ExtensionOf(file) is ".csv" or ".tsv"
        ? "is a table and is read as one plain text, headings and all; give one readout a line as .jsonl (id, date, title, source, text) to have each read by itself."
        : null;

    /// <summary>Counts files by their kind for a reader: <c>2 .md, 1 .csv</c>, the most frequent first, ties in ordinal order.</summary>
    public static string Count(IEnumerable<string> files) => string.Join(", ", files.GroupBy(ExtensionOf, StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {(kind.Key.Length == 0 ? "without an extension" : kind.Key)}")));

    // A text in braces ({注}) is no JSON; a name in quotation marks behind the first of them is.
    private static bool IsJson(string file, ReadOnlySpan<char> start) =>
        start is ['{', .. var inside] ? inside.TrimStart() is ['"', ..] || ExtensionOf(file) == ".json" : start is ['[', ..] && ExtensionOf(file) == ".json";

    private static string ExtensionOf(string file) => Path.GetExtension(file).ToLowerInvariant();

    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start[..Math.Min(Beginning, start.Length)];
    }

    private static bool Begins(ReadOnlySpan<char> start, string with) => start.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
