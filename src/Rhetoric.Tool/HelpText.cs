namespace Rhetoric.Tool;

/// <summary>The words of a verb's help, as a terminal may wrap them.</summary>
internal static class HelpText
{
    /// <summary>A text in paragraphs of one line each, one empty line between two; what is indented, an example, keeps its line.</summary>
    /// <param name="text">The same with lines as long as code has them.</param>
    public static string Unwrapped(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (lines is [.., { Length: > 0 } last] && line is [not ' ', ..] && last[0] != ' ')
            {
                lines[^1] = $"{last} {line}";
            }
            else if (line.Length > 0 || lines is not [.., ""])
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', lines);
    }
}
