using System.IO.Enumeration;

namespace Rhetoric;

/// <summary>Collects readouts and failures from files and folders.</summary>
internal sealed class ReadoutLoader(LoadOptions options, CancellationToken cancellation)
{
    private readonly List<Found> _found = [];
    private readonly List<LoadFailure> _failures = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadoutIndex?> _indexes = new(StringComparer.Ordinal);

    private sealed record Found(Readout Readout, string Place);

    private sealed record Source(string Path, string? Root);

    public IReadOnlyList<LoadFailure> Failures => _failures;

    public void Load(string[] paths, IProgress<double>? progress)
    {
        var sources = paths.SelectMany(SourcesOf).ToArray();
        for (var i = 0; i < sources.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_read.Add(Path.GetFullPath(sources[i].Path)))
            {
                Guard(sources[i].Path, () => LoadFile(sources[i]));
            }

            progress?.Report((i + 1.0) / sources.Length);
        }
    }

    /// <summary>What was found, under unique ids.</summary>
    public IEnumerable<Readout> Readouts()
    {
        var readouts = new List<Readout>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in _found.GroupBy(found => found.Readout.Id, StringComparer.Ordinal))
        {
            var several = group.Count() > 1;
            foreach (var (readout, place) in group)
            {
                var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(place)));
                string[] candidates = several
                    ? [$"{folder}/{readout.Id}", $"{folder}/{readout.Id}{Path.GetExtension(place)}", place]
                    : [readout.Id];
                if (Array.Find(candidates, ids.Add) is { } id)
                {
                    readouts.Add(id == readout.Id ? readout : readout.Named(id));
                }
                else
                {
                    _failures.Add(new LoadFailure(place, $"has the id '{readout.Id}', which another readout has."));
                }
            }
        }

        return readouts;
    }

    public static Readout DatedByHead(Readout readout) =>
        readout.Date is null && readout.Head is { DateEvidence: DateEvidence.Text, Date: { } date } ? readout.Dated(date) : readout;

    private List<Source> SourcesOf(string path)
    {
        if (File.Exists(path))
        {
            return [new Source(path, null)];
        }

        if (!Directory.Exists(path))
        {
            _failures.Add(new LoadFailure(path, "is neither a file nor a folder."));
            return [];
        }

        var sources = new List<Source>();
        Guard(path, () =>
        {
            var files = FilesBelow(path);
            sources.AddRange(files.Where(IsReadout).Select(file => new Source(file, path)));
            foreach (var index in files.Where(file => Path.GetFileName(file) == ReadoutIndex.FileName))
            {
                Guard(index, () => ReportAbsent(index));
            }

            if (sources.Count == 0)
            {
                _failures.Add(new LoadFailure(path, "is a folder without texts (.txt, .jsonl, .html, .htm)."));
            }
        });
        return sources;
    }

    private static string[] FilesBelow(string folder) =>
    [
        .. new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        }.Order(StringComparer.Ordinal),
    ];

    private static bool IsReadout(string file) => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".jsonl" or ".html" or ".htm";

    private void ReportAbsent(string path)
    {
        var index = ReadoutIndex.Read(path);
        _indexes[Path.GetDirectoryName(Path.GetFullPath(path))!] = index;
        foreach (var entry in index.Entries)
        {
            if (!File.Exists(Path.GetFullPath(entry.File, Path.GetDirectoryName(Path.GetFullPath(path))!)))
            {
                _failures.Add(new LoadFailure(FormattableString.Invariant($"{path}:{entry.Line}"), $"names the file '{entry.File}', which does not exist."));
            }
        }
    }

    private void LoadFile(Source source)
    {
        var path = source.Path;
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var (indexed, date) = Indexed(source);
        if (extension == ".jsonl")
        {
            var lines = new JsonLines(path, options, cancellation);
            lines.Read(readout => _found.Add(new Found(DatedByHead(readout), path)), _failures);
            return;
        }

        if (new FileInfo(path).Length > Array.MaxLength)
        {
            throw new InvalidDataException("is too large for one text; split it, or use .jsonl with one readout a line.");
        }

        var bytes = File.ReadAllBytes(path);
        var isPage = extension is ".html" or ".htm";
        var text = TextDecoding.Decode(bytes, options.Encoding ?? (isPage ? HtmlText.DeclaredEncoding(bytes) : null));
        var page = isPage ? HtmlText.Of(text) : null;
        var name = Path.GetFileNameWithoutExtension(path);
        var id = string.IsNullOrWhiteSpace(name) ? Path.GetFileName(path) : name;
        if (page is { Text.Length: 0 })
        {
            throw new InvalidDataException("is empty: the page has no main text.");
        }

        var readout = new Readout(id, page?.Text ?? text)
        {
            Path = path,
            Date = date ?? page?.Date ?? DatedName.DateOf(name),
            Title = indexed?.Title ?? page?.Title,
            Source = indexed?.Source,
        };
        _found.Add(new Found(DatedByHead(readout), path));
    }

    // The nearest index that names the file, up to the parent of what the caller named.
    private (ReadoutIndex.Entry? Entry, DateOnly? Date) Indexed(Source source)
    {
        var full = Path.GetFullPath(source.Path);
        var top = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source.Root ?? Path.GetDirectoryName(full)!)));
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = folder == top ? null : Path.GetDirectoryName(folder))
        {
            if (IndexIn(folder)?.Find(full) is not { } entry)
            {
                continue;
            }

            if (entry.Date is null || DatedName.TryParse(entry.Date, out var date))
            {
                return (entry, entry.Date is null ? null : DateOnly.Parse(entry.Date, System.Globalization.CultureInfo.InvariantCulture));
            }

            var place = FormattableString.Invariant($"{Path.Combine(folder, ReadoutIndex.FileName)}:{entry.Line}");
            _failures.Add(new LoadFailure(place, $"has the date '{entry.Date}'; a date is written yyyy-MM-dd. The text was read without it."));
            return (entry, null);
        }

        return default;
    }

    // An index outside what the caller named may be any file of that name: one that cannot be read is passed over.
    private ReadoutIndex? IndexIn(string folder)
    {
        if (!_indexes.TryGetValue(folder, out var index))
        {
            var path = Path.Combine(folder, ReadoutIndex.FileName);
            try
            {
                index = File.Exists(path) ? ReadoutIndex.Read(path) : null;
            }
            catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                index = null;
            }

            _indexes[folder] = index;
        }

        return index;
    }

    private void Guard(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _failures.Add(new LoadFailure(path, error is InvalidDataException ? error.Message : $"cannot be read: {error.Message}"));
        }
    }
}
