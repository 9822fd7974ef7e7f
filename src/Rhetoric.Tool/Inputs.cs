using System.CommandLine;
using System.Text;

namespace Rhetoric.Tool;

/// <summary>The texts that a verb works on: PATHS and how they are encoded.</summary>
internal sealed class Inputs
{
    public const string StandardInput = "-";

    private const string Forms = "Files or folders: .txt, .jsonl, .html; a folder's index.tsv gives dates and titles; - is standard input.";

    public static readonly Option<string> Encoding = new("--encoding")
    {
        Description = "Encoding of files without a byte order mark: utf-8 or gb18030.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "utf-8",
    };

    private readonly Terminal _terminal;
    private readonly List<LoadFailure> _failures = [];

    private Inputs(Terminal terminal) => _terminal = terminal;

    public static Argument<string[]> Paths() => new("PATHS") { Description = Forms, Arity = ArgumentArity.OneOrMore };

    public bool HasFailed => _failures.Count > 0;

    public IReadOnlyList<LoadFailure> Failures => _failures;

    public static Inputs On(Terminal terminal) => new(terminal);

    /// <summary>Reads what can be read and names the rest on standard error.</summary>
    /// <exception cref="UsageException">There is nothing to work on.</exception>
    public ReadoutCorpus Read(IReadOnlyList<string> paths, ParseResult parsed, CancellationToken cancellation)
    {
        var options = new LoadOptions { Encoding = EncodingOf(parsed.GetValue(Encoding)) };
        var loaded = ReadoutCorpus.Load(paths.Where(path => path != StandardInput), options, cancellation: cancellation);
        Report(loaded.Failures);
        var readouts = loaded.ToList();
        if (paths.Contains(StandardInput))
        {
            var piped = ReadoutCorpus.Read(_terminal.Input, StandardInput, options);
            Report(piped.Failures);
            readouts.AddRange(piped);
        }

        return readouts.Count > 0 ? new ReadoutCorpus(readouts) : throw new UsageException("There is no text to work on.");
    }

    /// <summary>The one text of a path.</summary>
    public Readout ReadOne(string path, ParseResult parsed, CancellationToken cancellation)
    {
        var corpus = Read([path], parsed, cancellation);
        return corpus.Count == 1 ? corpus[0] : throw new UsageException($"'{path}' holds {corpus.Count} readouts; name one file.");
    }

    private void Report(IReadOnlyList<LoadFailure> failures)
    {
        foreach (var failure in failures)
        {
            _terminal.Error.WriteLine($"rhetoric: {failure.Path}: {failure.Reason}");
        }

        _failures.AddRange(failures);
    }

    private static Encoding? EncodingOf(string? name) => name?.ToUpperInvariant() switch
    {
        null or "UTF-8" or "UTF8" => null,
        "GB18030" or "GBK" or "GB2312" => TextEncodings.Gb18030,
        _ => throw new UsageException($"The encoding '{name}' is not known; it is utf-8 or gb18030. UTF-16 is recognised by its byte order mark."),
    };
}
