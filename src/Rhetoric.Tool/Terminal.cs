using System.Text;

namespace Rhetoric.Tool;

/// <summary>Where a run reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, in UTF-8.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Width">Cells of a line if the output is a terminal, else 0.</param>
/// <param name="ShowsProgress">Whether standard error is a terminal.</param>
internal sealed record Terminal(Stream Input, Stream Output, TextWriter Error, int Width, bool ShowsProgress)
{
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.Error,
            Console.IsOutputRedirected ? 0 : Math.Max(40, Console.WindowWidth),
            !Console.IsErrorRedirected);
    }
}
