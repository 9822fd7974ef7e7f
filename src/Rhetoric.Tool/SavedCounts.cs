namespace Rhetoric.Tool;

/// <summary>Tells files that 'rhetoric count' or 'rhetoric merge' wrote from texts.</summary>
internal static class SavedCounts
{
    /// <summary>Why such a file is no text, and what to do with it.</summary>
    public const string AreNoText = "holds saved phrase counts and no text; add such files up with 'rhetoric merge', or compare with them by 'rhetoric phrases --reference'.";

    private const string Beginning = "rhetoric-phrase-counts ";

    public static bool IsFile(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[Beginning.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && System.Text.Ascii.Equals(start, Beginning);
    }

    public static bool IsText(string text) => text.StartsWith(Beginning, StringComparison.Ordinal);
}
