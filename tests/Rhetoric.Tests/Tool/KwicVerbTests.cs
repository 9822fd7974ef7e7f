using System.Text;
using System.Text.Json;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class KwicVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_has_the_date_of_its_readout()
    {
        _folder.Write("2019-06-06-talks.txt", "双方相互尊重。");
        _folder.Write("speech.txt", "双方相互尊重。");

        Assert.Equal(
            ["doc,date,start,end,left,match,right,speaker,addressee", "2019-06-06-talks,2019-06-06,2,6,双方,相互尊重,。,,", "speech,,2,6,双方,相互尊重,。,,"],
            (await CommandRun.Of("kwic", "相互尊重", _folder.Path)).Lines);
        Assert.Equal("2019-06-06", JsonDocument.Parse((await CommandRun.Of("kwic", "相互尊重", _folder.Path, "--format", "json")).Output)
            .RootElement.GetProperty("lines")[0].GetProperty("date").GetString());
    }

    [Fact]
    public async Task On_a_narrow_terminal_the_words_beside_the_match_stay()
    {
        var path = _folder.Write("a.txt", "云澜和岚海隔海相望，是搬不走的邻居，邻居相处，贵在相互尊重，贵在坦诚相待，也贵在彼此信任、彼此帮助。");

        var line = (await OnTerminal(64, "kwic", "相互尊重", path)).Split('\n')[1];

        Assert.Matches("  …\\S*处，贵在  相互尊重  ，贵在\\S*…$", line);
    }

    [Fact]
    public async Task Lines_are_written_until_their_reader_has_enough()
    {
        for (var number = 0; number < 40; number++)
        {
            _folder.Write($"{number:D2}.txt", string.Concat(Enumerable.Repeat("双方相互尊重。\n", 40)));
        }

        using var output = new ClosingOutput(2);
        var code = await RhetoricCommand.Run(
            ["kwic", "相互尊重", _folder.Path], new Terminal(Stream.Null, output, TextWriter.Null, Width: 0, ShowsProgress: false), TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        Assert.InRange(output.Written, 1, 8192);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "00")]
    [InlineData(4, "00 01 02")]
    public async Task Of_rare_lines_those_of_a_readout_are_written_before_the_next_is_read(int writes, string readouts)
    {
        for (var number = 0; number < 10; number++)
        {
            _folder.Write($"{number:D2}.txt", "双方相互尊重。");
        }

        using var output = new ClosingOutput(writes);
        var code = await RhetoricCommand.Run(
            ["kwic", "相互尊重", _folder.Path], new Terminal(Stream.Null, output, TextWriter.Null, Width: 0, ShowsProgress: false), TestContext.Current.CancellationToken);

        Assert.Equal(0, code);
        Assert.Equal(readouts, string.Join(' ', output.Text.Split("\r\n").Skip(1).SkipLast(1).Select(line => line[..2])));
    }

    private static async Task<string> OnTerminal(int width, params string[] arguments)
    {
        using var output = new MemoryStream();
        await RhetoricCommand.Run(arguments, new Terminal(Stream.Null, output, TextWriter.Null, width, ShowsProgress: false), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    // Takes what is written so many times.
    private sealed class ClosingOutput(int writes) : OneWayOutput
    {
        private readonly MemoryStream _taken = new();
        private int _left = writes;

        public long Written => _taken.Length;

        public string Text => Encoding.UTF8.GetString(_taken.ToArray());

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (_left-- == 0)
            {
                throw new OutputClosedException();
            }

            _taken.Write(buffer);
        }

        public override void Flush()
        {
        }
    }
}
