namespace Rhetoric.Tool;

/// <summary>Tells which paths lead to one file.</summary>
internal static class Files
{
    public static bool AreSame(string a, string b) => EndOf(a) == EndOf(b);

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

    /// <summary>The full path behind all links.</summary>
    public static string EndOf(string path) =>
        (new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName) ?? Path.GetFullPath(path);
}
