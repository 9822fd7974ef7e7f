namespace Rhetoric.Tool;

/// <summary>A terminal that shows the control characters of a text instead of obeying them.</summary>
/// <remarks>
/// Bytes of UTF-8 go through but for C0 (line ends and tabs are kept) and DEL, which become their pictures (U+2400), C1, which becomes U+FFFD, and what turns the order
/// of reading (U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069), which becomes its number as in tables. Two bytes are held back at the most, with which one of these begins.
/// </remarks>
internal sealed class ShownOutput(Stream terminal) : OneWayOutput
{
    private const byte FirstOfC1 = 0xC2;
    private const byte FirstOfArabic = 0xD8;
    private const byte FirstOfPunctuation = 0xE2;

    // The beginning of a character that may have to be shown.
    private readonly List<byte> _held = new(2);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var shown = new List<byte>(buffer.Length + 16);
        foreach (var value in buffer)
        {
            Show(value, shown);
        }

        terminal.Write([.. shown]);
    }

    public override void Flush() => terminal.Flush();

    private void Show(byte value, List<byte> shown)
    {
        if (_held is [])
        {
            ShowFirst(value, shown);
            return;
        }

        if (_held is [FirstOfPunctuation] && value is 0x80 or 0x81)
        {
            _held.Add(value);
            return;
        }

        ReadOnlySpan<byte> instead = (_held, value) switch
        {
            ([FirstOfC1], >= 0x80 and < 0xA0) => "\uFFFD"u8,
            ([FirstOfArabic], 0x9C) => "<U+061C>"u8,
            ([FirstOfPunctuation, 0x80], 0x8E or 0x8F or (>= 0xAA and <= 0xAE)) => Number(0x2000 + value - 0x80),
            ([FirstOfPunctuation, 0x81], >= 0xA6 and <= 0xA9) => Number(0x2040 + value - 0x80),
            _ => [],
        };
        if (instead.IsEmpty)
        {
            shown.AddRange(_held);
            _held.Clear();
            ShowFirst(value, shown);
        }
        else
        {
            _held.Clear();
            shown.AddRange(instead);
        }
    }

    private void ShowFirst(byte value, List<byte> shown)
    {
        if (value is FirstOfC1 or FirstOfArabic or FirstOfPunctuation)
        {
            _held.Add(value);
        }
        else if (value is 0x7F || (value < ' ' && value is not ((byte)'\n' or (byte)'\r' or (byte)'\t')))
        {
            shown.AddRange([0xE2, 0x90, (byte)(0x80 + (value == 0x7F ? 0x21 : value))]);
        }
        else
        {
            shown.Add(value);
        }
    }

    private static ReadOnlySpan<byte> Number(int code) => System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"<U+{code:X4}>"));
}
