using System.Security.Cryptography;
using System.Text;

namespace Rhetoric;

/// <summary>The fingerprint of a text, without a second copy of it.</summary>
internal static class TextDigest
{
    private const int Block = 1 << 14;

    public static string Sha256(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(Block)];
        for (var at = 0; at < text.Length; at += Block)
        {
            var length = Math.Min(Block, text.Length - at);
            hash.AppendData(bytes, 0, encoder.GetBytes(text.AsSpan(at, length), bytes, flush: at + length == text.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
