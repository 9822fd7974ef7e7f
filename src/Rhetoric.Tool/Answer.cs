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
    public const string Html = "html";

    public static readonly Option<string?> File = new OutputOption("--output", "-o")
    {
        Description = "A file, written whole or not at all; - is standard output.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> CsvSafe = new Option<bool>("--csv-safe")
    {
        Description = "For spreadsheets: a byte order mark, and ' before formulas.",
    }.WithinFormats(Csv);

    /// <summary>The forms that every table has, and what a verb has besides.</summary>
    public static FormatOption Formats(params string[] others) => new("", [Table, Json, Csv, Markdown, Html, .. others]);

    /// <summary>The form asked for; null where none is.</summary>
    public static string? FormatOf(ParseResult parsed) => OptionOf(parsed) is { } option ? parsed.GetValue(option) : null;

    /// <summary>Refuses a form that is not known and a file that cannot be written, before the work starts.</summary>
    /// <exception cref="UsageException">The form is not known; the message names those that are.</exception>
    public static void Check(ParseResult parsed)
    {
        if (OptionOf(parsed) is { } option && parsed.GetValue(option) is { } format && !option.Formats.Contains(format))
        {
            throw new UsageException($"The format '{format}' is not known; it is {option.Named}.");
        }

        if (parsed.CommandResult.Command.Options.OfType<OutputOption>().FirstOrDefault(output => parsed.GetValue(output) is "") is { } empty)
        {
            throw new UsageException($"{empty.Name} is empty; name a file.");
        }

        Overwriting.Refuse(parsed);
        foreach (var file in FilesOf(parsed))
        {
            AtomicFile.ThrowIfUnwritable(file);
        }
    }

    /// <summary>The files that are written.</summary>
    public static IEnumerable<string> FilesOf(ParseResult parsed) => OutputsOf(parsed).Select(output => output.File);

    /// <summary>The files that are written, each with the option that names it.</summary>
    public static IEnumerable<(OutputOption Option, string File)> OutputsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<OutputOption>().Select(option => (option, parsed.GetValue(option))).Where(output => output.Item2 is { Length: > 0 } file && !IsStandardOutput(file))!;

    /// <summary>Writes a table in the form asked for; as JSON what the verb makes of it, and in its own forms what it gives for them.</summary>
    public static void Write(
        Terminal terminal, ParseResult parsed, ResultHead head, Func<ResultTable> table, Action<Stream> json, CancellationToken cancellationToken, params ReadOnlySpan<(string Format, Action<Stream> Write)> own)
    {
        var file = parsed.GetValue(File);
        var isTerminal = file is null && terminal.Width > 0;
        var format = FormatOf(parsed) ?? (isTerminal ? Table : Csv);
        foreach (var (name, write) in own)
        {
            if (name == format)
            {
                Write(terminal, file, write, cancellationToken);
                return;
            }
        }

        switch (format)
        {
            case Json:
                Write(terminal, file, json, cancellationToken);
                break;
            case Csv:
                Write(terminal, file, Text(writer => table().WriteCsv(writer, parsed.GetValue(CsvSafe)), hasMark: parsed.GetValue(CsvSafe)), cancellationToken);
                break;
            case Markdown:
                Write(terminal, file, Text(table().WriteMarkdown), cancellationToken);
                break;
            case Html:
                Write(terminal, file, Text(writer => writer.Write(TablePage.Of(table(), parsed.CommandResult.Command.Name, QuestionOf(parsed), head))), cancellationToken);
                break;
            default:
                var made = table();
                var width = isTerminal ? terminal.Width : 0;
                Write(terminal, file, Text(writer => made.WriteText(writer, width)), cancellationToken);
                if (made.LeftOut(width).ToArray() is { Length: > 0 } leftOut)
                {
                    terminal.Say($"no room for {string.Join(", ", leftOut)}; a wider terminal or {OptionOf(parsed)!.Name} {Csv} has all.");
                }

                break;
        }
    }

    public static void Write(Terminal terminal, string? file, Action<Stream> write, CancellationToken cancellationToken)
    {
        if (file is not null && !IsStandardOutput(file))
        {
            AtomicFile.Write(file, write, cancellationToken);
            return;
        }

        write(terminal.Output);
        terminal.Output.Flush();
    }

    private static FormatOption? OptionOf(ParseResult parsed) => parsed.CommandResult.Command.Options.OfType<FormatOption>().FirstOrDefault();

    // What a verb does stands in the first line of its help.
    private static string QuestionOf(ParseResult parsed) => parsed.CommandResult.Command.Description!.Split('\n')[0];

    // What the shell has made of it is only known to the process itself.
    private static bool IsStandardOutput(string file) => file is "-" or "/dev/stdout";

    /// <summary>Writes text as UTF-8, with a byte order mark or without.</summary>
    public static Action<Stream> Text(Action<TextWriter> write, bool hasMark = false) => stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(hasMark), leaveOpen: true);
        write(writer);
    };
}
