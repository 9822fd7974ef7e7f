using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>The words of <c>pages.tsv</c>, by which a saved page tells what is no text of its own.</summary>
internal static partial class PageWords
{
    // Notes are short; a sentence of the text may begin alike.
    private const int LongestNote = 60;

    private static readonly ILookup<string, string> Words = TextTable.Rows("pages.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly HashSet<string> Containers = new(Words["container"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Endings = new(Words["ending"], StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Starts = [.. Words["start"]];
    private static readonly string[] Parts = [.. Words["part"]];

    /// <summary>Whether the class or id of an element says that it holds something else than the text.</summary>
    public static bool TellAside(string names)
    {
        foreach (var word in NameWords().EnumerateMatches(names))
        {
            if (Containers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(names.AsSpan(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line heads what is offered next.</summary>
    public static bool IsEnding(string line) =>
        Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.AsSpan().Trim("【】[]［］（）()＞>»…:： ").TrimEnd());

    /// <summary>Whether a line is a note of the page: who edited it, where to share it, whose right it is.</summary>
    public static bool IsNote(string line)
    {
        if (line.Length > LongestNote && !line.Contains('©'))
        {
            return false;
        }

        var words = line.AsSpan().TrimStart(" 　【[［（(《<»>·|");
        foreach (var start in Starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !EndsSentence(line))
            {
                return true;
            }
        }

        return Array.Exists(Parts, part => line.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A line without a note in brackets at its end: (责任编辑：甲).</summary>
    public static string WithoutNote(string line)
    {
        var bracket = line[^1] is '）' or ')' or '】' or ']' ? line.LastIndexOfAny(['（', '(', '【', '[']) : -1;
        return bracket > 0 && IsNote(line[bracket..]) ? line[..bracket].TrimEnd() : line;
    }

    private static bool EndsSentence(string line) => line[^1] is '。' or '！' or '？' or '”' || (line[^1] == '.' && line.Length > LongestNote / 2);

    [GeneratedRegex("[A-Za-z][a-z]*|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex NameWords();
}
