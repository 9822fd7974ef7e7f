using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Rhetoric;

/// <summary>Turns the bytes of a file into a text, or says why they are none.</summary>
/// <remarks>A byte order mark decides and is not part of the text; else the caller's encoding; else UTF-8. O(n), one string.</remarks>
internal static class TextDecoding
{
    // What a .NET string can hold.
    private const int MostCharacters = 0x3FFFFFDF;
    private const int Big5 = 950;
    private const int Beginning = 4096;
    private const string TooLarge = "is too large for one text: at most 1,073,741,791 characters; split it, or use .jsonl with one readout a line.";
    private const string Binary = "it is no text, or UTF-16 without a byte order mark.";
    private const string Remedies = "Give its encoding (GB18030 for older Chinese files), or save it as UTF-8 or as UTF-16 with a byte order mark.";

    /// <summary>The encoding that the first bytes tell, else the one asked for, else UTF-8; and the length of the byte order mark.</summary>
    public static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes, Encoding? asked) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (TextEncodings.Strict(Encoding.UTF8), 3),
        [0xFF, 0xFE, ..] => (TextEncodings.Strict(Encoding.Unicode), 2),
        [0xFE, 0xFF, ..] => (TextEncodings.Strict(Encoding.BigEndianUnicode), 2),
        _ => (TextEncodings.Strict(asked ?? Encoding.UTF8), 0),
    };

    /// <summary>How a text begins, decoded as well as may be.</summary>
    public static string BeginningOf(ReadOnlySpan<byte> bytes, Encoding? asked)
    {
        var (encoding, mark) = EncodingOf(bytes, asked);
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(bytes[mark..Math.Max(mark, Math.Min(bytes.Length, Beginning))]);
    }

    /// <exception cref="InvalidDataException">The stream holds no text; the message is a reason for the reader.</exception>
    public static string Decode(Stream stream, Encoding? asked)
    {
        using var bytes = ReadAll(stream, asked);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), asked);
    }

    // What is binary is refused as soon as it shows: a stream, such as a device, may have no end.
    private static MemoryStream ReadAll(Stream stream, Encoding? asked)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        var mark = -1;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > Array.MaxLength)
            {
                throw new InvalidDataException(TooLarge);
            }

            var before = bytes.Length;
            bytes.Write(buffer, 0, read);
            if (mark < 0 && bytes.Length >= 2)
            {
                (var encoding, mark) = EncodingOf(bytes.GetBuffer().AsSpan(0, (int)Math.Min(4, bytes.Length)), asked);
                mark = IsSingleByteSafe(encoding) ? mark : int.MaxValue;
            }

            if (mark is >= 0 and < int.MaxValue)
            {
                ThrowIfBinary(buffer.AsSpan(0, read), before);
            }
        }

        return bytes;
    }

    /// <exception cref="InvalidDataException">The file holds no text; the message is a reason for the reader.</exception>
    public static byte[] BytesOf(string path, Encoding? asked)
    {
        using var file = File.OpenRead(path);
        if (file is { CanSeek: true, Length: > 0 })
        {
            return file.Length > Array.MaxLength ? throw new InvalidDataException(TooLarge) : File.ReadAllBytes(path);
        }

        return BytesOf(file, asked);
    }

    /// <exception cref="InvalidDataException">They are too many, or binary.</exception>
    public static byte[] BytesOf(Stream stream, Encoding? asked)
    {
        using var bytes = ReadAll(stream, asked);
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no text; the message is a reason for the reader.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? asked)
    {
        var (encoding, mark) = EncodingOf(bytes, asked);
        var content = bytes[mark..];
        if (IsSingleByteSafe(encoding))
        {
            ThrowIfBinary(content, mark);
        }

        string text;
        try
        {
            if (encoding.GetCharCount(content) > MostCharacters)
            {
                throw new InvalidDataException(TooLarge);
            }

            text = encoding.GetString(content);
            ThrowIfUnassigned(text, encoding, mark);
        }
        catch (DecoderFallbackException invalid)
        {
            var at = OffsetOfFault(content, encoding, invalid);
            throw new InvalidDataException(
                FormattableString.Invariant($"is not valid {encoding.WebName}: byte offset {mark + at}, line {LineOf(content[..at], encoding)}. {Remedies}"));
        }

        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            throw new InvalidDataException(FormattableString.Invariant($"is binary: NUL character at offset {nul}; {Binary}"));
        }

        return string.IsNullOrWhiteSpace(text) ? throw new InvalidDataException("is empty.") : text;
    }

    /// <summary>Refuses what an encoding has no character for and decodes to code points of private use: the additions of Hong Kong to Big5.</summary>
    /// <param name="text">What was decoded.</param>
    /// <param name="encoding">How.</param>
    /// <param name="offset">Of the first byte.</param>
    /// <exception cref="InvalidDataException">There is one; the message is a reason for the reader.</exception>
    public static void ThrowIfUnassigned(string text, Encoding encoding, long offset)
    {
        if (encoding.CodePage == Big5 && text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') is >= 0 and var at)
        {
            throw new InvalidDataException(
                FormattableString.Invariant($"is not valid {encoding.WebName}: byte offset {offset + encoding.GetByteCount(text.AsSpan(0, at))}, line {text.AsSpan(0, at).Count('\n') + 1}, is a character that others add to it (such as Big5-HKSCS). Save it as UTF-8."));
        }
    }

    /// <summary>Whether the encoding is UTF-8.</summary>
    public static bool IsUtf8(Encoding encoding) => encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>Whether the bytes of NUL and LF stand for nothing but these, as in UTF-8 and GB18030 and unlike in UTF-16.</summary>
    public static bool IsSingleByteSafe(Encoding encoding) => encoding.GetByteCount("\n") == 1;

    /// <exception cref="InvalidDataException">There is a NUL byte; the message is a reason for the reader.</exception>
    public static void ThrowIfBinary(ReadOnlySpan<byte> bytes, long offset)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new InvalidDataException(FormattableString.Invariant($"is binary: NUL byte at byte offset {offset + nul}; {Binary}"));
        }
    }

    /// <summary>The offset of the first byte that no UTF-8 has; the length where all is valid.</summary>
    public static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[1 << 16];
        var at = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[at..], buffer, out var read, out _, replaceInvalidSequences: false);
            at += read;
            if (status != OperationStatus.DestinationTooSmall)
            {
                return at;
            }
        }
    }

    /// <summary>The line, from 1, of the first byte that is not in the encoding; bytes without such a one are not asked about.</summary>
    public static int LineOfFault(ReadOnlySpan<byte> content, Encoding encoding)
    {
        try
        {
            encoding.GetCharCount(content);
            return 1;
        }
        catch (DecoderFallbackException invalid)
        {
            return LineOf(content[..OffsetOfFault(content, encoding, invalid)], encoding);
        }
    }

    private static int OffsetOfFault(ReadOnlySpan<byte> content, Encoding encoding, DecoderFallbackException invalid) =>
        IsUtf8(encoding) ? FirstInvalidUtf8(content) : Math.Clamp(invalid.Index, 0, content.Length);

    // Where LF is more than a byte, 0x0A is half of other characters too.
    private static int LineOf(ReadOnlySpan<byte> before, Encoding encoding)
    {
        if (IsSingleByteSafe(encoding))
        {
            return before.Count((byte)'\n') + 1;
        }

        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(before).AsSpan().Count('\n') + 1;
    }
}
