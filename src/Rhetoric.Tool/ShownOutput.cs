namespace Rhetoric.Tool;

/// <summary>A terminal that shows the control characters of a text instead of obeying them.</summary>
/// <remarks>
/// Bytes of UTF-8 go through but for C0 (line ends and tabs are kept) and DEL, which become their pictures (U+2400), and C1, which becomes U+FFFD. One byte is
/// held back at the most: 0xC2, with which C1 begins.
/// </remarks>
internal sealed class ShownOutput(Stream terminal) : OneWayOutput
{
    private const byte FirstOfC1 = 0xC2;

    private bool _isHeld;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var shown = new List<byte>(buffer.Length + 16);
        foreach (var value in buffer)
        {
            if (_isHeld)
            {
                _isHeld = false;
                shown.AddRange(value is >= 0x80 and < 0xA0 ? "\uFFFD"u8 : [FirstOfC1, value]);
            }
            else if (value == FirstOfC1)
            {
                _isHeld = true;
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

        terminal.Write([.. shown]);
    }

    public override void Flush() => terminal.Flush();
}
