using System.Globalization;

namespace Rhetoric;

/// <summary>Opens the tables of this floor: lines of columns divided by tabs behind one line of headings.</summary>
internal static class TextTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its name, such as <c>characters.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream($"Rhetoric.Text.Data.{name}")!;
        foreach (var (_, line) in NumberedLines.Read(stream, name).Skip(1))
        {
            yield return line.Split('\t');
        }
    }

    /// <summary>Characters given by their code points in hexadecimal, divided by blanks; nothing for <c>-</c>.</summary>
    public static string Characters(string codes) => codes == "-"
        ? ""
        : string.Concat(codes.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
