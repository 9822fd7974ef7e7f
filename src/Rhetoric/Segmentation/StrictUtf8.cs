using System.Text;

namespace Rhetoric.Segmentation;

/// <summary>Text of a file that must be UTF-8.</summary>
internal static class StrictUtf8
{
    /// <summary>Decodes a file; a byte order mark is kept.</summary>
    /// <param name="bytes">What the file holds.</param>
    /// <param name="name">What it is called where it is not UTF-8.</param>
    /// <exception cref="FormatException">It is not UTF-8; the message names the line.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw new FormatException($"{name}({line}) is not UTF-8: {e.Message}", e);
        }
    }
}
