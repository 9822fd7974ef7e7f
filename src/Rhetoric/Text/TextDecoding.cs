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
    private const string Remedies = "Give its encoding (GB18030 for older Chinese files), or save it as UTF-8 or as UTF-16 with a byte order mark.";

    /// <summary>The encoding that the first bytes tell, else the one asked for, else UTF-8; and the length of the byte order mark.</summary>
    public static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes, Encoding? asked) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (TextEncodings.Strict(Encoding.UTF8), 3),
        [0xFF, 0xFE, ..] => (TextEncodings.Strict(Encoding.Unicode), 2),
        [0xFE, 0xFF, ..] => (TextEncodings.Strict(Encoding.BigEndianUnicode), 2),
        _ => (TextEncodings.Strict(asked ?? Encoding.UTF8), 0),
    };

    /// <exception cref="InvalidDataException">The bytes are no text; the message is a reason for the reader.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? asked)
    {
        var (encoding, mark) = EncodingOf(bytes, asked);
        var content = bytes[mark..];
        string text;
        try
        {
            if (encoding.GetCharCount(content) > MostCharacters)
            {
                throw new InvalidDataException("is too large for one text: at most 1,073,741,791 characters; split it, or use .jsonl with one readout a line.");
            }

            text = encoding.GetString(content);
        }
        catch (DecoderFallbackException invalid)
        {
            var at = mark + (encoding.CodePage == Encoding.UTF8.CodePage ? FirstInvalidUtf8(content) : Math.Max(0, invalid.Index));
            throw new InvalidDataException(
                FormattableString.Invariant($"is not valid {encoding.WebName}: byte offset {at}, line {LineOf(bytes, at)}. {Remedies}"));
        }

        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"is no text: it has a NUL character at offset {nul}; it is a binary file, or UTF-16 without a byte order mark."));
        }

        return string.IsNullOrWhiteSpace(text) ? throw new InvalidDataException("is empty.") : text;
    }

    private static int FirstInvalidUtf8(ReadOnlySpan<byte> bytes)
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

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..Math.Min(at, bytes.Length)].Count((byte)'\n') + 1;
}
