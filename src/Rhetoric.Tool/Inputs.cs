using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Rhetoric.Tool;

/// <summary>The texts that a verb works on: PATHS and how they are encoded.</summary>
internal sealed class Inputs
{
    public const string StandardInput = "-";

    // Of what a folder holds a thousand times a person is told some.
    private const int MostNotes = 5;

    private const string Forms = "Files or folders (.txt, .jsonl, .html, index.tsv); - is standard input.";

    public static readonly Option<string> Encoding = new("--encoding")
    {
        Description = "Encoding of texts without a BOM: gb18030, big5 …",
        HelpName = "NAME",
        DefaultValueFactory = _ => "utf-8",
    };

    public static readonly Option<bool> AsWritten = new("--as-written")
    {
        Description = "Fold nothing: line ends, blanks, marks and characters stay.",
    };

    public static readonly Option<string?> ListEncoding = new("--list-encoding")
    {
        Description = "Encoding of word lists; by default that of the texts.",
        HelpName = "NAME",
    };

    public static readonly Option<bool> Unique = new("--unique")
    {
        Description = "Leave out what is nearly the text of an earlier readout.",
    };

    private readonly Terminal _terminal;
    private readonly ParseResult _parsed;
    private readonly List<LoadFailure> _failures = [];

    private Inputs(Terminal terminal, ParseResult parsed) => (_terminal, _parsed) = (terminal, parsed);

    public static Argument<string[]> Paths() => new PathArgument<string[]>("PATHS") { Description = Forms, Arity = ArgumentArity.OneOrMore };

    public bool HasFailed => _failures.Count > 0;

    public IReadOnlyList<LoadFailure> Failures => _failures;

    /// <summary>What is wrong with the options that all verbs share is told before anything is read.</summary>
    /// <exception cref="UsageException">A day is none, or a file is not there.</exception>
    public static void Check(ParseResult parsed)
    {
        ReadoutChoice.Check(parsed);
        foreach (var option in parsed.CommandResult.Command.Options)
        {
            if (option is IMustExist file && parsed.GetResult(option) is { Implicit: false } given && given.Tokens.FirstOrDefault(token => !file.IsFile(token.Value)) is { } missing)
            {
                throw new UsageException($"{option.Name}: '{missing.Value}' does not exist.");
            }
        }
    }

    public static Inputs On(Terminal terminal, ParseResult parsed) => new(terminal, parsed);

    /// <summary>Says something that is no failure.</summary>
    public void Say(string message) => _terminal.Say(message);

    /// <summary>Reads what can be read and names the rest on standard error.</summary>
    /// <exception cref="UsageException">There is nothing to work on.</exception>
    public ReadoutCorpus Read(IReadOnlyList<string> paths, ParseResult parsed, CancellationToken cancellationToken) =>
        Looked(ReadoutChoice.Of(ReadAll(paths, new Dictionary<string, byte[]>(), parsed, cancellationToken), parsed, Say), cancellationToken);

    /// <summary>Reads what is compared with: all that can be read, where some paths are pipes of which the content is known already.</summary>
    /// <exception cref="UsageException">There is nothing to compare with.</exception>
    public ReadoutCorpus ReadReference(IReadOnlyList<string> paths, IReadOnlyDictionary<string, byte[]> piped, ParseResult parsed, CancellationToken cancellationToken) =>
        Looked(ReadAll(paths, piped, parsed, cancellationToken), cancellationToken);

    private ReadoutCorpus ReadAll(IReadOnlyList<string> paths, IReadOnlyDictionary<string, byte[]> piped, ParseResult parsed, CancellationToken cancellationToken)
    {
        var readouts = ReadFiles(paths, piped, OptionsOf(parsed), cancellationToken);
        return readouts.Count > 0 ? readouts : throw Nothing();
    }

    // Texts that are nearly one count as two, and what they say seems usual.
    private ReadoutCorpus Looked(ReadoutCorpus corpus, CancellationToken cancellationToken)
    {
        if (!_parsed.CommandResult.Command.Options.Contains(Unique))
        {
            return corpus;
        }

        var isLeftOut = _parsed.GetValue(Unique);
        var alike = corpus.FindNearDuplicates(cancellationToken: cancellationToken);
        NearDuplicate[] told = [.. alike.Where(pair => isLeftOut || !IsSame(pair))];
        if (told.Length > 0)
        {
            var share = string.Create(CultureInfo.InvariantCulture, $"{(IsSame(told[0]) ? 100 : Math.Min(99, Math.Floor(100 * told[0].Similarity)))} %");
            _terminal.Say($"{told[0].Later.Id}: is nearly the text of {told[0].Earlier.Id} ({share}); {(isLeftOut ? "it is left out" : $"both are counted; {Unique.Name} leaves the later one out")}{MoreSuch([.. told.Skip(1).Select(pair => pair.Later.Id)])}.");
        }

        return isLeftOut ? corpus.Without(alike) : corpus;
    }

    // Ends of lines are no part of what a text says; what differs in anything else is no text of 100 %.
    private static bool IsSame(NearDuplicate pair) => TextForms.WithoutLineEnds(pair.Earlier.Text) == TextForms.WithoutLineEnds(pair.Later.Text);

    /// <summary>Reads what can be read, where dates matter: says on standard error how many of several readouts have none.</summary>
    /// <exception cref="UsageException">There is nothing to work on.</exception>
    public ReadoutCorpus ReadDated(IReadOnlyList<string> paths, ParseResult parsed, CancellationToken cancellationToken)
    {
        var corpus = Read(paths, parsed, cancellationToken);
        string[] undated = [.. corpus.Where(readout => readout.Date is null).Select(readout => readout.Id)];
        if (undated.Length > 0 && corpus.Count > 1)
        {
            var named = string.Join(", ", undated.Take(MostNotes)) + (undated.Length > MostNotes ? ", …" : "");
            _terminal.Say(
                $"{undated.Length} of {corpus.Count} readouts have no date: {named}. The file name (2019-06-29-talks.txt), index.tsv or a full date in the text gives it.");
        }

        return corpus;
    }

    /// <summary>Reads the files at once, then standard input as it comes, one document a line; names what cannot be read on standard error.</summary>
    /// <returns>To be gone through once.</returns>
    /// <exception cref="UsageException">While it is gone through: there is nothing to work on.</exception>
    public IEnumerable<Readout> ReadLines(IReadOnlyList<string> paths, LineForm form, ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = OptionsOf(parsed);
        return WithLines(ReadFiles([.. paths.Where(path => path != StandardInput)], new Dictionary<string, byte[]>(), options, cancellationToken), options, form, cancellationToken);
    }

    private IEnumerable<Readout> WithLines(ReadoutCorpus files, LoadOptions options, LineForm form, CancellationToken cancellationToken)
    {
        foreach (var readout in files)
        {
            yield return readout;
        }

        var read = 0L;
        foreach (var readout in ReadoutLines.Read(_terminal.Input, StandardInput, form, options, failure => Report([failure]), cancellationToken: cancellationToken))
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
    public Readout ReadOne(string path, ParseResult parsed, CancellationToken cancellationToken)
    {
        var corpus = ReadAll([path], new Dictionary<string, byte[]>(), parsed, cancellationToken);
        return corpus.Count == 1 ? corpus[0] : throw new UsageException($"'{path}' holds {corpus.Count} readouts; name one file.");
    }

    /// <summary>Two texts: files, or readouts of those at hand by id or date. Two files are read as one folder is, so that they have ids of their own.</summary>
    /// <exception cref="UsageException">A name is that of none, or of several.</exception>
    public (Readout A, Readout B) ReadTwo(string a, string b, ReadoutCorpus? among, ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] files = [.. new[] { a, b }.Where(name => among is null || name == StandardInput || File.Exists(name)).Distinct()];
        var read = files.Length > 0 ? ReadAll(files, new Dictionary<string, byte[]>(), parsed, cancellationToken) : null;
        return (Of(a), Of(b));

        Readout Of(string name)
        {
            if (!files.Contains(name))
            {
                return Verbs.Verb.Find(among!, name);
            }

            var texts = read!.Where(readout => (readout.Path ?? StandardInput) is var path && Path.GetFullPath(path) == Path.GetFullPath(name));
            return texts.Count switch
            {
                1 => texts[0],
                0 => throw Nothing(),
                var count => throw new UsageException($"'{name}' holds {count} readouts; name one file."),
            };
        }
    }

    /// <summary>The encoding that was asked for; null for UTF-8, which needs none.</summary>
    /// <exception cref="UsageException">The name is not known.</exception>
    public static Encoding? EncodingOf(ParseResult parsed) => Named(parsed.GetValue(Encoding));

    /// <summary>The encoding of files beside the texts, where they tell none.</summary>
    /// <exception cref="UsageException">The name is not known.</exception>
    public static Encoding? ListEncodingOf(ParseResult parsed) => Named(parsed.GetValue(ListEncoding) ?? parsed.GetValue(Encoding));

    /// <summary>Whether texts are read as they stand.</summary>
    public static bool IsAsWritten(ParseResult parsed) => parsed.GetResult(AsWritten)?.GetValueOrDefault<bool>() ?? false;

    private ReadoutCorpus ReadFiles(IReadOnlyList<string> paths, IReadOnlyDictionary<string, byte[]> piped, LoadOptions options, CancellationToken cancellationToken)
    {
        if (paths.Contains(""))
        {
            throw new UsageException("A path is empty; it must name a file or a folder.");
        }

        // A large file of counts is not read as a text first.
        var saved = paths.Where(path => !piped.ContainsKey(path)).Where(SavedCounts.IsFile).ToHashSet(StringComparer.Ordinal);
        Report([.. saved.Select(path => new LoadFailure { Path = path, Reason = SavedCounts.AreNoText })]);
        string[] read = [.. paths.Where(path => path != StandardInput && !saved.Contains(path) && !piped.ContainsKey(path))];
        var loader = new ReadoutLoader(options, cancellationToken);
        var loaded = ProgressBar.Show(_terminal, "reading", progress =>
        {
            loader.Load(read, progress);
            foreach (var path in paths.Where(piped.ContainsKey).Distinct())
            {
                loader.Load(new MemoryStream(piped[path]), path);
            }

            if (paths.Contains(StandardInput))
            {
                loader.Load(_terminal.Input, StandardInput);
            }

            return ReadoutCorpus.Of(loader);
        });
        Report(loaded.Failures);
        Report(loaded.Notes);
        return loaded.Where(IsNoCounts);
    }

    private bool IsNoCounts(Readout readout)
    {
        if (!SavedCounts.IsText(readout.Text))
        {
            return true;
        }

        Report([new LoadFailure { Path = readout.Path ?? readout.Id, Reason = SavedCounts.AreNoText }]);
        return false;
    }

    private static UsageException Nothing() => new("There is no text to work on.");

    private static Encoding? Named(string? name) => name?.ToUpperInvariant() is null or "UTF-8" or "UTF8" ? null : TextEncodings.Find(name!)
            ?? throw new UsageException($"The encoding '{name}' is not known; it is utf-8, gb18030, big5, windows-1252 or another name of IANA. UTF-16 is recognised by its byte order mark.");

    // UTF-8 that was asked for wins over what a page declares.
    private static LoadOptions OptionsOf(ParseResult parsed) =>
        new()
        {
            Encoding = EncodingOf(parsed) ?? (parsed.GetResult(Encoding) is { Implicit: false } ? System.Text.Encoding.UTF8 : null),
            Form = IsAsWritten(parsed) ? TextForm.AsWritten : TextForm.Folded,
        };

    private void Report(IReadOnlyList<LoadFailure> failures)
    {
        foreach (var failure in failures)
        {
            _terminal.Say($"{failure.Path}: {failure.Reason}");
        }

        _failures.AddRange(failures);
    }

    // Of notices of a kind one is told, the others are counted and the first of them named.
    private static string MoreSuch(string[] others) => others.Length == 0
        ? ""
        : $" (and {others.Length} more such: {string.Join(", ", others.Take(MostNotes))}{(others.Length > MostNotes ? ", …" : "")})";

    private void Report(IReadOnlyList<LoadNote> notes)
    {
        // Of what is left out it is not said that both are counted.
        var isUnique = _parsed.GetResult(Unique)?.GetValueOrDefault<bool>() ?? false;
        foreach (var kind in notes.Where(note => !isUnique || note.Kind != LoadNoteKind.SameText).GroupBy(note => note.Kind))
        {
            _terminal.Say($"{kind.First().Path}: {kind.First().Text}{MoreSuch([.. kind.Skip(1).Select(note => note.Path)])}");
        }
    }
}
