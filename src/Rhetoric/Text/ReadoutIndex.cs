namespace Rhetoric;

/// <summary>An <c>index.tsv</c>: metadata of the files beside and below it, columns by heading <c>file date title source</c>.</summary>
internal sealed class ReadoutIndex
{
    public const string FileName = "index.tsv";

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>One line of the index.</summary>
    public sealed record Entry(string File, int Line, string? Date, string? Title, string? Source);

    public IEnumerable<Entry> Entries => _entries.Values.OrderBy(entry => entry.Line);

    /// <exception cref="InvalidDataException">The file is no index.</exception>
    public static ReadoutIndex Read(string path)
    {
        var lines = TextDecoding.Decode(File.ReadAllBytes(path), null).Split('\n');
        var headings = lines[0].TrimEnd('\r').Split('\t');
        var (file, date, title, source) =
            (Array.IndexOf(headings, "file"), Array.IndexOf(headings, "date"), Array.IndexOf(headings, "title"), Array.IndexOf(headings, "source"));
        if (file < 0)
        {
            throw new InvalidDataException("has no column 'file'; the first line must name the columns: file, date, title, source, divided by tabs.");
        }

        var index = new ReadoutIndex();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (var line = 1; line < lines.Length; line++)
        {
            var cells = lines[line].TrimEnd('\r').Split('\t');
            if (Cell(cells, file) is { } name)
            {
                index._entries.TryAdd(Path.GetFullPath(name, folder), new Entry(name, line + 1, Cell(cells, date), Cell(cells, title), Cell(cells, source)));
            }
        }

        return index;
    }

    public Entry? Find(string fullPath) => _entries.GetValueOrDefault(fullPath);

    private static string? Cell(string[] cells, int column) =>
        column >= 0 && column < cells.Length && cells[column].Trim() is { Length: > 0 } cell ? cell : null;
}
