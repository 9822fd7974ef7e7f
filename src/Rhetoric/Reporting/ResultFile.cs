using System.Security.Cryptography;

namespace Rhetoric.Reporting;

/// <summary>A file that an answer was made with.</summary>
/// <param name="Path">Its path, as the caller named it.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.</param>
public sealed record ResultFile(string Path, long Bytes, string Sha256)
{
    /// <summary>Tells a file by reading it once more; for a pipe use <see cref="Of(string, ReadOnlySpan{byte})"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ResultFile Of(string path)
    {
        using var file = File.OpenRead(path);
        return new ResultFile(path, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    /// <summary>Tells what was read already.</summary>
    /// <param name="path">Where it was read from.</param>
    /// <param name="content">All its bytes.</param>
    public static ResultFile Of(string path, ReadOnlySpan<byte> content) => new(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
