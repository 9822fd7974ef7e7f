using System.CommandLine;
using System.Text;

namespace Rhetoric.Tool;

/// <summary>How a verb gives its answer: the format, and a file or standard output.</summary>
internal static class Answer
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Markdown = "markdown";

    public static readonly Option<string?> Format = new("--format", "-f")
    {
        Description = "table, json, csv or markdown; by default a table on a terminal and csv in a pipe.",
        HelpName = "FORMAT",
    };

    public static readonly Option<string?> File = new OutputOption("--output", "-o")
    {
        Description = "Write the answer to this file, whole or not at all; - is standard output.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> CsvSafe = new("--csv-safe")
    {
        Description = "In CSV, put ' before a text that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a return).",
    };

    /// <summary>Refuses a file that cannot be written, before the work starts.</summary>
    public static void Check(ParseResult parsed)
    {
        foreach (var file in FilesOf(parsed))
        {
            AtomicFile.ThrowIfUnwritable(file);
        }
    }

    /// <summary>The files that are written.</summary>
    public static IEnumerable<string> FilesOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<OutputOption>().Select(option => parsed.GetValue(option)).OfType<string>().Where(file => !IsStandardOutput(file));

    public static void Write(Terminal terminal, ParseResult parsed, Func<ResultTable> table, Action<Stream> json, CancellationToken cancellation)
    {
        var file = parsed.GetValue(File);
        var isTerminal = file is null && terminal.Width > 0;
        switch (parsed.GetValue(Format) ?? (isTerminal ? Table : Csv))
        {
            case Json:
                Write(terminal, file, json, cancellation);
                break;
            case Csv:
                Write(terminal, file, Text(writer => table().WriteCsv(writer, parsed.GetValue(CsvSafe))), cancellation);
                break;
            case Markdown:
                Write(terminal, file, Text(table().WriteMarkdown), cancellation);
                break;
            case Table:
                Write(terminal, file, Text(writer => table().WriteText(writer, isTerminal ? terminal.Width : 0)), cancellation);
                break;
            case var unknown:
                throw new UsageException($"The format '{unknown}' is not known; it is {Table}, {Json}, {Csv} or {Markdown}.");
        }
    }

    public static void Write(Terminal terminal, string? file, Action<Stream> write, CancellationToken cancellation)
    {
        if (file is not null && !IsStandardOutput(file))
        {
            AtomicFile.Write(file, write, cancellation);
            return;
        }

        write(terminal.Output);
        terminal.Output.Flush();
    }

    // What the shell has made of it is only known to the process itself.
    private static bool IsStandardOutput(string file) => file is "-" or "/dev/stdout";

    public static Action<Stream> Text(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    };
}
