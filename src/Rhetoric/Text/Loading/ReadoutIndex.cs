using System.Text;
using System.Text.Unicode;

namespace Rhetoric;

/// <summary>An <c>index.tsv</c>: metadata of the files beside and below it, columns by heading <c>file date title source</c>; further ones are metadata.</summary>
internal sealed class ReadoutIndex
{
    public const string FileName = "index.tsv";

    private static readonly string[] Known = ["file", "date", "title", "source"];

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Reason)> _faults = [];

    /// <summary>One line of the index.</summary>
    public sealed record Entry
    {
        public required string File { get; init; }

        public required string FullPath { get; init; }

        public required int Line { get; init; }

        public required string? Date { get; init; }

        public required string? Title { get; init; }

        public required string? Source { get; init; }

        public required ReadoutMetadata Metadata { get; init; }
    }

    public IEnumerable<Entry> Entries => _entries.Values.OrderBy(entry => entry.Line);

    /// <summary>The lines that say nothing, with the reason for the reader.</summary>
    public IReadOnlyList<(int Line, string Reason)> Faults => _faults;

    /// <exception cref="InvalidDataException">The file is no index.</exception>
    public static ReadoutIndex Read(string path, Encoding? asked)
    {
        var bytes = TextDecoding.BytesOf(path, asked);
        // The texts may be GB18030 and the index beside them UTF-8.
        var lines = SideFile.Lines(TextDecoding.Decode(bytes, Utf8.IsValid(bytes) ? null : asked)).ToArray();
        var headings = lines[0].Line.Split('\t');
        int Column(string name) => Array.FindIndex(headings, heading => heading.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        var (file, date, title, source) = (Column("file"), Column("date"), Column("title"), Column("source"));
        if (file < 0)
        {
            throw new InvalidDataException("has no column 'file'; the first line must name the columns: file, date, title, source, divided by tabs.");
        }

        var further = Enumerable.Range(0, headings.Length).Except([file, date, title, source]).Where(column => !Known.Contains(headings[column].Trim(), StringComparer.OrdinalIgnoreCase)).ToArray();
        var index = new ReadoutIndex();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (var (number, line) in lines.Skip(1).Where(line => !string.IsNullOrWhiteSpace(line.Line)))
        {
            var cells = line.Split('\t');
            index.Add(folder, number, Cell(cells, file), Cell(cells, date), Cell(cells, title), Cell(cells, source),
                ReadoutMetadata.OfFirst(further.Select(column => KeyValuePair.Create(headings[column].Trim(), Cell(cells, column)))));
        }

        return index;
    }

    public Entry? Find(string fullPath) => _entries.GetValueOrDefault(fullPath);

    private void Add(string folder, int line, string? file, string? date, string? title, string? source, ReadoutMetadata metadata)
    {
        if (file is null)
        {
            _faults.Add((line, "names no file; a line has a file and what is known of it, divided by tabs."));
            return;
        }

        // An index written on Windows may divide folders by a backslash.
        var entry = new Entry
        {
            File = file,
            FullPath = Path.GetFullPath(file.Replace('\\', '/'), folder),
            Line = line,
            Date = date,
            Title = title,
            Source = source,
            Metadata = metadata,
        };
        if (!_entries.TryAdd(entry.FullPath, entry))
        {
            var first = _entries[entry.FullPath].Line;
            _faults.Add((line, FormattableString.Invariant($"names the file '{file}', as line {first} does; line {first} counts.")));
        }
    }

    private static string? Cell(string[] cells, int column) =>
        column >= 0 && column < cells.Length && cells[column].Trim() is { Length: > 0 } cell ? cell : null;
}
