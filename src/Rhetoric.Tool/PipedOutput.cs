using Microsoft.Win32.SafeHandles;

namespace Rhetoric.Tool;

/// <summary>Standard output into a pipe, which tells when its reader has gone.</summary>
/// <remarks>
/// The console's own stream keeps silent about it. Pieces no longer than what a pipe takes whole are written; one that it would not take at once goes by the
/// console's stream, which waits.
/// </remarks>
internal sealed class PipedOutput : OneWayOutput
{
    // So many bytes go into a pipe whole or not at all (PIPE_BUF; POSIX grants 512).
    private static readonly int WholePiece = OperatingSystem.IsLinux() ? 4096 : 512;

    private const int BrokenPipe = 32;

    private readonly FileStream _pipe;
    private readonly Stream _console;

    private PipedOutput(FileStream pipe, Stream console) => (_pipe, _console) = (pipe, console);

    public static Stream Open()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows())
        {
            return console;
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? console : new PipedOutput(pipe, console);
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return console;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (; !buffer.IsEmpty; buffer = buffer[Math.Min(WholePiece, buffer.Length)..])
        {
            var piece = buffer[..Math.Min(WholePiece, buffer.Length)];
            try
            {
                _pipe.Write(piece);
            }
            catch (IOException error) when (error.HResult == BrokenPipe)
            {
                throw new OutputClosedException();
            }
            catch (IOException)
            {
                _console.Write(piece);
            }
        }
    }

    public override void Flush()
    {
    }
}
