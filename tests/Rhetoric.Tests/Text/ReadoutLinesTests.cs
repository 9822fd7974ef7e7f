using System.Text;
using CsCheck;

namespace Rhetoric.Tests.Text;

public sealed class ReadoutLinesTests
{
    private readonly List<LoadFailure> _failures = [];

    [Fact]
    public void A_line_is_a_readout_and_only_a_line_feed_ends_it() =>
        Assert.Equal(["a\vb\fc\u0085d\u2028e\u2029f\rg", "", "h\r", ""], Texts("a\vb\fc\u0085d\u2028e\u2029f\rg\r\n\nh\r\r\n\n"));

    [Fact]
    public void There_are_as_many_readouts_as_lines() =>
        Gen.Int[0, 5].Select(number => "海a \r\n\u2028"[number]).Array[0, 30].Select(characters => new string(characters)).Sample(text =>
        {
            var lines = text.Split('\n');
            var expected = lines[^1].Length == 0 ? lines[..^1] : lines;

            Assert.Equal(expected.Select(line => line.EndsWith('\r') ? line[..^1] : line), Read(Encoding.UTF8.GetBytes(text)).Select(readout => readout.Original));
        });

    [Fact]
    public void An_invalid_byte_costs_its_line_only()
    {
        Assert.Equal(["海", "天"], Read([.. "海\n"u8, 0xE6, 0xB5, (byte)'\n', .. "天\n"u8]).Select(readout => readout.Text));

        var failure = Assert.Single(_failures);
        Assert.Equal(("lines:2", "is not valid utf-8: byte offset 4."), (failure.Path, failure.Reason));
    }

    [Fact]
    public void A_NUL_costs_its_line_only()
    {
        Assert.Equal(["海", "天"], Texts("海\n\0\n天"));
        Assert.Equal("lines:2", Assert.Single(_failures).Path);
    }

    [Fact]
    public void Each_encoding_is_read()
    {
        Assert.Equal(["海", "天"], Read([0xEF, 0xBB, 0xBF, .. "海\n天"u8]).Select(readout => readout.Text));
        Assert.Equal(["海", "天"], Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("海\n天\n")]).Select(readout => readout.Text));
        Assert.Equal(["海", "天"], Read(TextEncodings.Gb18030.GetBytes("海\r\n天"), options: new LoadOptions { Encoding = TextEncodings.Gb18030 }).Select(readout => readout.Text));
        Assert.Equal([""], Read([(byte)'\n']).Select(readout => readout.Text));
        Assert.Empty(Read([]));
        Assert.Empty(_failures);
    }

    [Fact]
    public void Lines_of_JSON_are_readouts_with_their_dates()
    {
        var readouts = Read("""
            {"id": "a", "date": "2011-03-04", "text": "海天"}

            {"id": "b", "te
            {"id": "c"}
            {"text": "高天"}
            """u8.ToArray());

        Assert.Equal([("a", "海天", new DateOnly(2011, 3, 4)), ("lines-5", "高天", null)], readouts.Select(readout => (readout.Id, readout.Text, readout.Date)));
        Assert.Equal(["lines:3", "lines:4"], _failures.Select(failure => failure.Path));
    }

    [Fact]
    public void A_line_of_JSON_among_text_is_named_unless_it_is_asked_for()
    {
        const string Mixed = "海天\n{\"text\": \"高天\"}\n{海}\n";

        Assert.Equal(["海天", "{海}"], Texts(Mixed));
        Assert.Contains("say whether the lines are text or JSON", Assert.Single(_failures).Reason, StringComparison.Ordinal);
        Assert.Equal(3, Read(Encoding.UTF8.GetBytes(Mixed), LineForm.Text).Count);
        Assert.Equal(["高天"], Read(Encoding.UTF8.GetBytes(Mixed), LineForm.Json).Select(readout => readout.Text));
    }

    [Fact]
    public void Lines_come_before_the_stream_has_ended()
    {
        using var stream = new Endless();

        Assert.Equal(3, ReadoutLines.Read(stream, "lines").Take(3).Count());
    }

    private string[] Texts(string text) => [.. Read(Encoding.UTF8.GetBytes(text)).Select(readout => readout.Text)];

    private List<Readout> Read(byte[] bytes, LineForm form = LineForm.Auto, LoadOptions? options = null)
    {
        _failures.Clear();
        return [.. ReadoutLines.Read(new MemoryStream(bytes), "lines", form, options, _failures.Add, cancellationToken: TestContext.Current.CancellationToken)];
    }

    /// <summary>Blank lines without end.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'\n');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
