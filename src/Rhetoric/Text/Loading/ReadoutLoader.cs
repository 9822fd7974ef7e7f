namespace Rhetoric;

/// <summary>Collects readouts and failures from files and folders.</summary>
internal sealed class ReadoutLoader(LoadOptions options, CancellationToken cancellationToken)
{
    private const string NothingInIt = "is empty, or no regular file (a pipe, a socket or a device), which in a folder is not opened.";

    // Of lines of JSON: enough to tell an answer of Rhetoric's own.
    private const int LeastPeeked = 64;

    private readonly List<LoadedReadout> _found = [];
    private readonly List<LoadFailure> _failures = [];
    private readonly List<LoadNote> _notes = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadoutIndex?> _indexes = new(StringComparer.Ordinal);

    private sealed record Source(string Path, string? Root);

    public IReadOnlyList<LoadFailure> Failures => _failures;

    public IReadOnlyList<LoadNote> Notes => _notes;

    public void Load(string[] paths, IProgress<double>? progress)
    {
        var sources = paths.SelectMany(SourcesOf).ToArray();
        var bytes = Array.ConvertAll(sources, source => BytesOf(source.Path));
        var read = progress.Pieces(bytes.Sum());
        for (var i = 0; i < sources.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var left = bytes[i];
            if (_read.Add(Path.GetFullPath(sources[i].Path)))
            {
                Guard(sources[i].Path, () => LoadFile(sources[i], Passed));
            }

            read.Add(left);

            // Lines that are decoded before they are cut may have more bytes than the file.
            void Passed(long more)
            {
                read.Add(Math.Min(more, left));
                left -= Math.Min(more, left);
            }
        }

        if (sources.Length == 0)
        {
            progress?.Report(1);
        }
    }

    // Of the size for the progress; at least one, so that files without bytes count too.
    private static long BytesOf(string path)
    {
        try
        {
            return Math.Max(1, new FileInfo(path).Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }

    /// <summary>What was found, under unique ids.</summary>
    public IEnumerable<Readout> Readouts()
    {
        var (readouts, notes) = ReadoutIds.Of(_found);
        _notes.AddRange(notes);
        NoteSameTexts();
        return readouts;
    }

    private void NoteSameTexts()
    {
        foreach (var same in _found.GroupBy(found => TextForms.WithoutLineEnds(found.Readout.Text), StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            var first = same.First().Place;
            _notes.AddRange(same.Skip(1).Select(other => new LoadNote
            {
                Kind = LoadNoteKind.SameText,
                Path = other.Place,
                Text = $"has the very text of {first}; both are counted.",
            }));
        }
    }

    public static Readout DatedByHead(Readout readout) =>
        readout.Date is null && readout.Head.Date is { } date ? readout.Dated(date) : readout;

    private List<Source> SourcesOf(string path)
    {
        if (File.Exists(path))
        {
            return [new Source(path, null)];
        }

        if (!Directory.Exists(path))
        {
            _failures.Add(new LoadFailure { Path = path, Reason = "is neither a file nor a folder." });
            return [];
        }

        var sources = new List<Source>();
        Guard(path, () =>
        {
            var files = FilesBelow(path);
            foreach (var file in files.Where(ForeignFiles.IsReadInFolders))
            {
                if (MayBeOpened(file))
                {
                    sources.Add(new Source(file, path));
                }
                else
                {
                    _failures.Add(new LoadFailure { Path = file, Reason = NothingInIt });
                }
            }

            // What has the name of a text with another ending, such as the page that it was taken from, is no other text.
            var read = files.Where(ForeignFiles.IsReadInFolders).Select(file => Path.ChangeExtension(file, null)).ToHashSet(StringComparer.Ordinal);
            NoteOtherKinds(path, [.. files.Where(file => !ForeignFiles.IsReadInFolders(file) && Path.GetFileName(file) is not ReadoutIndex.FileName and not ['.', ..] && !IsBeside(file, read))]);
            foreach (var index in files.Where(file => Path.GetFileName(file) == ReadoutIndex.FileName))
            {
                Guard(index, () => Check(index));
            }

            if (sources.Count == 0 && !files.Exists(ForeignFiles.IsReadInFolders))
            {
                _failures.Add(new LoadFailure { Path = path, Reason = "is a folder without texts (.txt, .jsonl, .html, .htm)." });
            }
        });
        return sources;
    }

    // A folder that may not be listed is a failure; those beside it are read. Linked folders are passed over, so that none is its own descendant.
    private List<string> FilesBelow(string folder)
    {
        var files = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Guard(next, () =>
            {
                files.AddRange(Directory.GetFiles(next));
                foreach (var below in Directory.GetDirectories(next).Where(below => (File.GetAttributes(below) & FileAttributes.ReparsePoint) == 0))
                {
                    folders.Push(below);
                }
            });
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    // To open a pipe is to wait for who writes to it, perhaps for ever; a regular file without bytes need not be opened either.
    private static bool MayBeOpened(string file)
    {
        var end = new FileInfo(file);
        end = end.LinkTarget is null ? end : end.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? end;
        return !end.Exists || end.Length > 0;
    }

    private static bool IsBeside(string file, HashSet<string> read)
    {
        for (var stem = Path.ChangeExtension(file, null); ; stem = Path.ChangeExtension(stem, null))
        {
            if (read.Contains(stem) || !Path.HasExtension(stem))
            {
                return read.Contains(stem);
            }
        }
    }

    private void NoteOtherKinds(string folder, List<string> others)
    {
        if (others.Count > 0)
        {
            _notes.Add(new LoadNote
            {
                Kind = LoadNoteKind.OtherKinds,
                Path = folder,
                Text = FormattableString.Invariant($"{others.Count} file{(others.Count == 1 ? " of another kind was" : "s of other kinds were")} not read: {ForeignFiles.Count(others)}. A file that is named itself is read as text."),
            });
        }
    }

    // Reads an index inside what the caller named, where every fault counts.
    private void Check(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!_indexes.TryAdd(folder, null))
        {
            return;
        }

        var index = ReadoutIndex.Read(path, options.Encoding);
        _indexes[folder] = index;
        var absent = index.Entries.Where(entry => !File.Exists(entry.FullPath))
            .Select(entry => (entry.Line, Reason: $"names the file '{entry.File}', which does not exist."));
        foreach (var (line, reason) in index.Faults.Concat(absent).OrderBy(fault => fault.Line))
        {
            _failures.Add(new LoadFailure { Path = FormattableString.Invariant($"{path}:{line}"), Reason = reason });
        }
    }

    /// <summary>Loads what a stream such as standard input holds: lines of JSON, or one text.</summary>
    /// <param name="stream">The bytes; read to the end, not closed.</param>
    /// <param name="name">What it is called.</param>
    public void Load(Stream stream, string name) => Guard(name, () =>
    {
        var bytes = TextDecoding.BytesOf(stream, options.Encoding);
        if (JsonLines.AreIn(TextDecoding.BeginningOf(bytes, options.Encoding)) && ForeignFiles.OwnKind(name, TextDecoding.BeginningOf(bytes, options.Encoding)) is null)
        {
            LoadLines(new MemoryStream(bytes), name, static _ => { });
        }
        else
        {
            _found.Add(new LoadedReadout { Readout = Readout.Read(new MemoryStream(bytes), name, options), Path = name });
        }
    });

    private void LoadLines(Stream lines, string path, Action<long> passed) =>
        new JsonLines(path, options, cancellationToken).Read(lines, (readout, line) => _found.Add(new LoadedReadout { Readout = DatedByHead(readout), Path = path, Line = line }), _failures, passed);

    private void LoadFile(Source source, Action<long> passed)
    {
        var path = source.Path;
        if (Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            using var file = File.OpenRead(path);
            var first = new byte[LeastPeeked];
            var peeked = first.AsMemory(0, file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false));
            if (!IsOwn(path, TextDecoding.BeginningOf(peeked.Span, options.Encoding)))
            {
                using var whole = new PeekedStream(peeked, file);
                LoadLines(whole, path, passed);
            }

            return;
        }

        var (indexed, date) = Indexed(source);
        var bytes = TextDecoding.BytesOf(path, options.Encoding);
        var beginning = TextDecoding.BeginningOf(bytes, options.Encoding);
        if (IsOwn(path, beginning))
        {
            return;
        }

        if (!ForeignFiles.IsPageName(path) && JsonLines.AreIn(beginning))
        {
            LoadLines(new MemoryStream(bytes), path, passed);
            return;
        }

        var text = TextDecoding.Decode(bytes, options.Encoding ?? (ForeignFiles.IsPageName(path) ? HtmlText.DeclaredEncoding(bytes) : null));
        var content = FileContent.Of(path, text);
        if (ForeignFiles.Remark(path) is { } remark)
        {
            _notes.Add(new LoadNote { Kind = LoadNoteKind.PlainText, Path = path, Text = remark });
        }

        if (content.BadDate is { } written)
        {
            _failures.Add(new LoadFailure
            {
                Path = path,
                Reason = $"has the date '{written}' in its head; a date is written yyyy-MM-dd. The text was read without it.",
            });
        }

        var name = Path.GetFileNameWithoutExtension(path);
        var id = string.IsNullOrWhiteSpace(name) ? Path.GetFileName(path) : name;
        var known = date ?? content.Date;
        var readout = FileContent.Seen(new Readout(id, content.Text, options.Form)
        {
            Path = path,
            Date = known ?? DatedName.DateOf(name),
            DateOrigin = known is null ? DateEvidence.FileName : DateEvidence.Metadata,
            Title = indexed?.Title ?? content.Title,
            Source = indexed?.Source ?? content.Source,
            Metadata = (indexed?.Metadata ?? ReadoutMetadata.None).Before(content.Metadata),
        });
        _found.Add(new LoadedReadout { Readout = DatedByHead(readout), Path = path });
    }

    private bool IsOwn(string path, string beginning)
    {
        var own = ForeignFiles.OwnKind(path, beginning);
        if (own is not null)
        {
            _notes.Add(new LoadNote { Kind = LoadNoteKind.OwnPage, Path = path, Text = $"is {own} that Rhetoric wrote and no readout; it is left out." });
        }

        return own is not null;
    }

    // The nearest index that names the file, up to the parent of what the caller named.
    private (ReadoutIndex.Entry? Entry, DateOnly? Date) Indexed(Source source)
    {
        var full = Path.GetFullPath(source.Path);
        var top = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(source.Root ?? Path.GetDirectoryName(full)!)));
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = folder == top ? null : Path.GetDirectoryName(folder))
        {
            if (IndexIn(folder, source.Path, isBeside: folder == Path.GetDirectoryName(full))?.Find(full) is not { } entry)
            {
                continue;
            }

            if (entry.Date is null)
            {
                return (entry, null);
            }

            if (DatedName.TryParse(entry.Date, out var date))
            {
                return (entry, date);
            }

            var place = FormattableString.Invariant($"{Shown(Path.Combine(folder, ReadoutIndex.FileName), source.Path)}:{entry.Line}");
            _failures.Add(new LoadFailure { Path = place, Reason = $"has the date '{entry.Date}'; a date is written yyyy-MM-dd. The text was read without it." });
            return (entry, null);
        }

        return default;
    }

    // An index above what the caller named may be any file of that name: one that cannot be read is passed over.
    private ReadoutIndex? IndexIn(string folder, string named, bool isBeside)
    {
        if (_indexes.TryAdd(folder, null) && Path.Combine(folder, ReadoutIndex.FileName) is var path && File.Exists(path))
        {
            var before = _failures.Count;
            Guard(Shown(path, named), () => _indexes[folder] = ReadoutIndex.Read(path, options.Encoding));
            if (!isBeside)
            {
                _failures.RemoveRange(before, _failures.Count - before);
            }
        }

        return _indexes[folder];
    }

    // As the caller names paths: from the working folder, or whole.
    private static string Shown(string full, string named) => Path.IsPathRooted(named) ? full : Path.GetRelativePath(Environment.CurrentDirectory, full);

    private void Guard(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _failures.Add(new LoadFailure
            {
                Path = path,
                Reason = error switch
                {
                    InvalidDataException => error.Message,
                    UnauthorizedAccessException => "may not be read; permission is denied.",
                    _ => $"cannot be read: {error.Message}",
                },
            });
        }
    }
}
