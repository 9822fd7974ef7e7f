namespace Rhetoric.Tests.Segmentation;

/// <summary>Gives a text in portions of some sizes, used in turn.</summary>
internal sealed class HaltingReader(string text, params int[] portions) : TextReader
{
    private int _position;
    private int _turn;

    public bool IsDisposed { get; private set; }

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(Math.Min(portions[_turn++ % portions.Length], buffer.Length), text.Length - _position);
        text.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return Read(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
