using System.Text;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class ShownOutputTests
{
    [Theory]
    [InlineData("合作\t共赢\r\n", "合作\t共赢\r\n")]
    [InlineData("a\u001B]0;x\u0007b", "a␛]0;x␇b")]
    [InlineData("\u007F\u0000\u009B31m", "␡␀\uFFFD31m")]
    [InlineData("\u00A0é\u00BF", "\u00A0é\u00BF")]
    [InlineData("a\u202Eb\u2066c\u2069\u200F\u061C", "a<U+202E>b<U+2066>c<U+2069><U+200F><U+061C>")]
    [InlineData("\u202Aa\u2029\u200B‘’“”…€\u2065\u206A\u061B", "<U+202A>a\u2029\u200B‘’“”…€\u2065\u206A\u061B")]
    [InlineData("\u00A0\u202E\u00A0", "\u00A0<U+202E>\u00A0")]
    public void A_terminal_is_not_steered(string text, string shown)
    {
        using var whole = new MemoryStream();
        using var parted = new MemoryStream();
        var bytes = Encoding.UTF8.GetBytes(text);

        new ShownOutput(whole).Write(bytes);
        var byByte = new ShownOutput(parted);
        foreach (var value in bytes)
        {
            byByte.WriteByte(value);
        }

        Assert.Equal(shown, Encoding.UTF8.GetString(whole.ToArray()));
        Assert.Equal(shown, Encoding.UTF8.GetString(parted.ToArray()));
    }
}
