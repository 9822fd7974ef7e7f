using System.CommandLine;
using System.Text;
using Rhetoric.Reporting;

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

    public static readonly Option<string?> File = new("--output", "-o")
    {
        Description = "Write the answer to this file, whole or not at all.",
        HelpName = "FILE",
    };

    public static void Write(Terminal terminal, ParseResult parsed, Func<ResultTable> table, Action<Stream> json)
    {
        var file = parsed.GetValue(File);
        var isTerminal = file is null && terminal.Width > 0;
        switch (parsed.GetValue(Format) ?? (isTerminal ? Table : Csv))
        {
            case Json:
                Write(terminal, file, json);
                break;
            case Csv:
                Write(terminal, file, Text(table().WriteCsv));
                break;
            case Markdown:
                Write(terminal, file, Text(table().WriteMarkdown));
                break;
            case Table:
                Write(terminal, file, Text(writer => table().WriteText(writer, isTerminal ? terminal.Width : 0)));
                break;
            case var unknown:
                throw new UsageException($"The format '{unknown}' is not known; it is {Table}, {Json}, {Csv} or {Markdown}.");
        }
    }

    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is not null)
        {
            AtomicFile.Write(file, write);
            return;
        }

        write(terminal.Output);
        terminal.Output.Flush();
    }

    public static Action<Stream> Text(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    };
}
