using System.CommandLine;
using System.Text;

namespace Rhetoric.Tool;

/// <summary>The texts that a verb works on: PATHS and how they are encoded.</summary>
internal sealed class Inputs
{
    public const string StandardInput = "-";

    private const int MostNamed = 5;

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
        var options = OptionsOf(parsed);
        var readouts = ReadFiles(paths, options, cancellation);
        if (paths.Contains(StandardInput))
        {
            var piped = ReadoutCorpus.Read(_terminal.Input, StandardInput, options);
            Report(piped.Failures);
            readouts.AddRange(piped.Where(IsNoCounts));
        }

        return readouts.Count > 0 ? new ReadoutCorpus(readouts) : throw Nothing();
    }

    /// <summary>Reads as <see cref="Read"/> does, where dates matter: says on standard error how many of several readouts have none.</summary>
    /// <exception cref="UsageException">There is nothing to work on.</exception>
    public ReadoutCorpus ReadDated(IReadOnlyList<string> paths, ParseResult parsed, CancellationToken cancellation)
    {
        var corpus = Read(paths, parsed, cancellation);
        string[] undated = [.. corpus.Where(readout => readout.Date is null).Select(readout => readout.Id)];
        if (undated.Length > 0 && corpus.Count > 1)
        {
            var named = string.Join(", ", undated.Take(MostNamed)) + (undated.Length > MostNamed ? ", …" : "");
            _terminal.Error.WriteLine(
                $"rhetoric: {undated.Length} of {corpus.Count} readouts have no date: {named}. The file name (2019-06-29-talks.txt), index.tsv or a full date in the text gives it.");
        }

        return corpus;
    }

    /// <summary>Reads the files, then standard input as it comes, one document a line; names what cannot be read on standard error.</summary>
    /// <returns>To be gone through once.</returns>
    /// <exception cref="UsageException">While it is gone through: there is nothing to work on.</exception>
    public IEnumerable<Readout> ReadLines(IReadOnlyList<string> paths, LineForm form, ParseResult parsed, CancellationToken cancellation)
    {
        var options = OptionsOf(parsed);
        var files = ReadFiles(paths, options, cancellation);
        foreach (var readout in files)
        {
            yield return readout;
        }

        var read = 0L;
        foreach (var readout in ReadoutLines.Read(_terminal.Input, StandardInput, form, options, failure => Report([failure]), cancellation))
        {
            if (read++ == 0 && SavedCounts.IsText(readout.Text))
            {
                throw new UsageException($"{StandardInput}: {SavedCounts.AreNoText}");
            }

            yield return readout;
        }

        if (files.Count == 0 && read == 0)
        {
            throw Nothing();
        }
    }

    /// <summary>The one text of a path.</summary>
    public Readout ReadOne(string path, ParseResult parsed, CancellationToken cancellation)
    {
        var corpus = Read([path], parsed, cancellation);
        return corpus.Count == 1 ? corpus[0] : throw new UsageException($"'{path}' holds {corpus.Count} readouts; name one file.");
    }

    private List<Readout> ReadFiles(IReadOnlyList<string> paths, LoadOptions options, CancellationToken cancellation)
    {
        // A large file of counts is not read as a text first.
        var saved = paths.Where(SavedCounts.IsFile).ToHashSet(StringComparer.Ordinal);
        Report([.. saved.Select(path => new LoadFailure(path, SavedCounts.AreNoText))]);
        var loaded = ReadoutCorpus.Load(paths.Where(path => path != StandardInput && !saved.Contains(path)), options, cancellation: cancellation);
        Report(loaded.Failures);
        return [.. loaded.Where(IsNoCounts)];
    }

    private bool IsNoCounts(Readout readout)
    {
        if (!SavedCounts.IsText(readout.Text))
        {
            return true;
        }

        Report([new LoadFailure(readout.Path ?? readout.Id, SavedCounts.AreNoText)]);
        return false;
    }

    private static UsageException Nothing() => new("There is no text to work on.");

    // UTF-8 that was asked for wins over what a page declares.
    private static LoadOptions OptionsOf(ParseResult parsed) =>
        new() { Encoding = EncodingOf(parsed.GetValue(Encoding)) ?? (parsed.GetResult(Encoding) is { Implicit: false } ? System.Text.Encoding.UTF8 : null) };

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
