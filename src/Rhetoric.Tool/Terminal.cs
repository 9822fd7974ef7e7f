using System.Text;
using Rhetoric.Reporting;

namespace Rhetoric.Tool;

/// <summary>Where a run reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, in UTF-8.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">Cells of a line if the output is a terminal, else 0.</param>
/// <param name="ShowsProgress">Whether standard error is a terminal.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error, int Width, bool ShowsProgress)
{
    /// <summary>Says something to the person, on one line; what would steer the terminal is shown instead.</summary>
    public void Say(string message)
    {
        try
        {
            Error.WriteLine($"rhetoric: {ControlPictures.Of(message)}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody listens: the exit code must do.
        }
    }

    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            ClosedInput.IsClosed() ? Stream.Null : Console.OpenStandardInput(),
            Console.IsOutputRedirected ? PipedOutput.Open() : new ShownOutput(Console.OpenStandardOutput()),
            Console.Error,
            Console.IsOutputRedirected ? 0 : Math.Max(40, Console.WindowWidth),
            !Console.IsErrorRedirected);
    }
}
