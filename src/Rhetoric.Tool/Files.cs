namespace Rhetoric.Tool;

/// <summary>Tells which paths lead to one file.</summary>
internal static class Files
{
    // How file systems of this machine usually take letters.
    private static readonly StringComparison Letters = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static bool AreSame(string a, string b) => EndOf(a).Equals(EndOf(b), Letters);

    /// <summary>Whether a file lies in a folder, or in one below it.</summary>
    public static bool LiesIn(string file, string folder)
    {
        var root = EndOf(folder);
        return EndOf(file).StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, Letters);
    }

    /// <summary>Whether a file can be read twice: it is no pipe, and has bytes.</summary>
    public static bool IsRegular(string path)
    {
        try
        {
            return new FileInfo(EndOf(path)) is { Exists: true, Length: > 0 };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The full path behind all links, those of folders on the way included.</summary>
    public static string EndOf(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var own = Path.GetFileName(full);
        full = own.Length == 0 ? EndOf(parent) : Path.Join(EndOf(parent), own);
        return new FileInfo(full).LinkTarget is not null && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } end ? EndOf(end.FullName) : full;
    }
}
