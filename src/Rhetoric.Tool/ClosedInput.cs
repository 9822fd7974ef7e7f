namespace Rhetoric.Tool;

/// <summary>Tells that the process was started without a standard input (<c>&lt;&amp;-</c>).</summary>
/// <remarks>
/// The runtime then takes the descriptor 0 for a pipe of its own, and to read from it is to wait for oneself. So a pipe of which this process has the end that is
/// written to counts as closed. Where the system does not tell the descriptors, nothing counts as closed.
/// </remarks>
internal static class ClosedInput
{
    private const string Descriptors = "/proc/self/fd";

    public static bool IsClosed()
    {
        try
        {
            return new FileInfo($"{Descriptors}/0").LinkTarget is { } input && input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Any(other => LinkOf(other) == input && IsWritten(Path.GetFileName(other)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? LinkOf(string descriptor)
    {
        try
        {
            return new FileInfo(descriptor).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // The flags of open(2) in octal; the lowest two bits are 1 or 2 where it may be written.
    private static bool IsWritten(string descriptor)
    {
        var flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return flags is not null && (flags[^1] - '0') % 4 != 0;
    }
}
