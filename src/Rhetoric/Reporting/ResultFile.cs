using System.Security.Cryptography;

namespace Rhetoric.Reporting;

/// <summary>A file that an answer was made with.</summary>
public sealed record ResultFile
{
    /// <summary>Its path, as the caller named it.</summary>
    public required string Path { get; init; }

    /// <summary>Its length.</summary>
    public required long Bytes { get; init; }

    /// <summary>The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Tells a file by reading it once more; for a pipe use <see cref="Of(string, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ResultFile Of(string path)
    {
        using var file = File.OpenRead(path);
        return new ResultFile { Path = path, Bytes = file.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)) };
    }

    /// <summary>Tells what was read already.</summary>
    /// <param name="path">Where it was read from.</param>
    /// <param name="content">All its bytes.</param>
    public static ResultFile Of(string path, ReadOnlySpan<byte> content) => new()
    {
        Path = path,
        Bytes = content.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
    };
}
