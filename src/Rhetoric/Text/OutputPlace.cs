namespace Rhetoric;

/// <summary>Where a path leads that is to be written: links followed to their end, and what stands there told apart.</summary>
/// <remarks>
/// Idea: only a regular file can be replaced by another; a device, a pipe or a descriptor is written through to. What has bytes is regular, and of what has none
/// a regular file alone can be made longer. Invariant: asking leaves what is there as it was.
/// </remarks>
internal sealed class OutputPlace
{
    // As many links as Linux follows.
    private const int MostLinks = 40;

    private OutputPlace(string given, string target, bool isDescriptor) => (Given, Target, IsDescriptor) = (given, target, isDescriptor);

    /// <summary>The path as the caller named it, for messages.</summary>
    public string Given { get; }

    /// <summary>The full path behind all links.</summary>
    public string Target { get; }

    /// <summary>The folder of <see cref="Target"/>.</summary>
    public string Folder => Path.GetDirectoryName(Target)!;

    // A descriptor of this process, such as /dev/stdout or what >(…) gives.
    private bool IsDescriptor { get; }

    /// <summary>Follows a path.</summary>
    /// <exception cref="IOException">It is a folder, its folder does not exist, or its links lead in a circle.</exception>
    public static OutputPlace Of(string path)
    {
        var target = Path.GetFullPath(path);
        for (var links = 0; !IsDescriptorPath(target) && new FileInfo(target).LinkTarget is { } link; links++)
        {
            if (links == MostLinks)
            {
                throw new IOException($"'{path}' is a link that leads to itself.");
            }

            target = Path.GetFullPath(link, Path.GetDirectoryName(target)!);
        }

        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(target))
        {
            throw new IOException($"'{path}' is a folder; name a file in it.");
        }

        return Directory.Exists(Path.GetDirectoryName(target))
            ? new OutputPlace(path, target, IsDescriptorPath(target))
            : throw new DirectoryNotFoundException($"The folder of '{path}' does not exist; make it first.");
    }

    /// <summary>A stream to what is no regular file; null where there is a regular file or none.</summary>
    public FileStream? OpenThrough()
    {
        if (!File.Exists(Target) || (!IsDescriptor && new FileInfo(Target).Length > 0))
        {
            return null;
        }

        var stream = new FileStream(Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (IsDescriptor)
        {
            // What a shell has opened to append to keeps what it has.
            if (stream.CanSeek)
            {
                stream.Seek(0, SeekOrigin.End);
            }

            return stream;
        }

        if (stream.CanSeek && CanGrow(stream))
        {
            stream.Dispose();
            return null;
        }

        return stream;
    }

    /// <summary>Whether opening would tell nothing or wait for a reader: there is no file, or one without bytes.</summary>
    public bool IsEmptyOrAbsent => IsDescriptor || !File.Exists(Target) || new FileInfo(Target).Length == 0;

    private static bool IsDescriptorPath(string path) =>
        path.StartsWith("/dev/fd/", StringComparison.Ordinal) || (path.StartsWith("/proc/", StringComparison.Ordinal) && path.Contains("/fd/", StringComparison.Ordinal));

    private static bool CanGrow(FileStream stream)
    {
        try
        {
            stream.SetLength(1);
        }
        catch (IOException)
        {
            return false;
        }

        var grew = stream.Length == 1;
        stream.SetLength(0);
        return grew;
    }
}
