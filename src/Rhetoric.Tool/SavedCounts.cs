namespace Rhetoric.Tool;

/// <summary>Tells files that 'rhetoric count' or 'rhetoric merge' wrote from texts.</summary>
internal static class SavedCounts
{
    /// <summary>Why such a file is no text, and what to do with it.</summary>
    public const string AreNoText = "holds saved phrase counts and no text; add such files up with 'rhetoric merge', or compare with them by 'rhetoric phrases --reference'.";

    private const string Beginning = "rhetoric-phrase-counts ";

    // The last line of such a file: its name, a tab and 64 digits.
    private const int DigestLine = 7 + 64 + 1;

    /// <summary>Whether a file that can be read twice holds counts. What cannot, such as a pipe, is not touched: its first bytes would be lost.</summary>
    public static bool IsFile(string path)
    {
        if (!Files.IsRegular(path))
        {
            return false;
        }

        try
        {
            using var stream = File.OpenRead(path);
            Span<byte> start = stackalloc byte[Beginning.Length];
            return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && IsContent(start);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Named when it is read.
            return false;
        }
    }

    public static bool IsContent(ReadOnlySpan<byte> content) => content.Length >= Beginning.Length && System.Text.Ascii.Equals(content[..Beginning.Length], Beginning);

    public static bool IsText(string text) => text.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>Refuses parts of which two are one, whose readouts would be counted twice.</summary>
    /// <exception cref="UsageException">Two are the same file or have the same content; the message names them.</exception>
    public static void ThrowIfTwice(IReadOnlyList<string> parts)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (Directory.Exists(part))
            {
                throw new UsageException($"'{part}' is a folder; name its files.");
            }

            if (!File.Exists(part))
            {
                throw new UsageException($"'{part}' does not exist.");
            }

            if (!files.TryAdd(Files.EndOf(part), part))
            {
                throw new UsageException($"'{part}' is the file '{files[Files.EndOf(part)]}'; its readouts would be counted twice. Name each part once.");
            }

            if (DigestOf(part) is { } digest && !digests.TryAdd(digest, part))
            {
                throw new UsageException($"'{part}' holds the very counts of '{digests[digest]}'; their readouts would be counted twice. Name one of the two.");
            }
        }
    }

    private static string? DigestOf(string path)
    {
        if (!IsFile(path))
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        stream.Seek(-Math.Min(DigestLine, stream.Length), SeekOrigin.End);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
