using System.CommandLine;
using Rhetoric.NGrams;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>What phrases are compared with: a corpus, saved counts or a list of frequencies.</summary>
internal sealed class ReferenceChoice
{
    private readonly Dictionary<string, byte[]> _piped = new(StringComparer.Ordinal);

    public Option<string[]> Corpus { get; } = new FileOption<string[]>("--reference")
    {
        Description = "Compare with texts, or with saved counts added up.",
        HelpName = "PATHS",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> List { get; } = new FileOption<string?>("--reference-list") { Description = "Compare with a list: a phrase, a tab and its count a line.", HelpName = "FILE" };

    public Option<long?> Size { get; } = new("--reference-size") { Description = "The units of the list's corpus; by default the sum of counts.", HelpName = "N" };

    public Option<string?> Measure { get; } = new Option<string?>("--measure")
    {
        Description = $"With a reference: {MeasureNames.AllKeyness}; by default {MeasureNames.Keyness[0]}.",
        HelpName = "NAME",
    }.Offering(MeasureNames.Keyness);

    public Option<string?> Basis { get; } = new Option<string?>("--basis")
    {
        Description = "With a reference: occurrences (the default) or documents.",
        HelpName = "NAME",
    }.Offering("occurrences", "documents");

    public Option<string?> Adjust { get; } = new Option<string?>("--adjust")
    {
        Description = "Adjust the p of tests: none (the default), bonferroni, holm or bh.",
        HelpName = "NAME",
    }.Offering("none", "bonferroni", "holm", "bh");

    public Option<bool> KeepParts { get; } = new("--keep-parts")
    {
        Description = "With a reference: list also what stands nearly always inside a longer phrase of the list (特朗 inside 特朗普).",
    };

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(Corpus) is { Length: > 0 } || parsed.GetValue(List) is not null;

    /// <summary>Refuses what would be ignored or cannot be done, before anything is counted.</summary>
    /// <exception cref="UsageException">An option is unknown, or options do not go together.</exception>
    public void Check(ParseResult parsed)
    {
        var isGiven = IsGiven(parsed);
        MeasureOf(parsed);
        var isByDocuments = BasisOf(parsed) == KeynessBasis.Documents;
        foreach (var option in new[] { Measure, Basis, Adjust })
        {
            if (!isGiven && parsed.GetValue(option) is not null)
            {
                throw new UsageException($"{option.Name} goes with {Corpus.Name} or {List.Name}.");
            }
        }

        if (!isGiven && parsed.GetValue(KeepParts))
        {
            throw new UsageException($"{KeepParts.Name} goes with {Corpus.Name} or {List.Name}.");
        }

        AdjustmentOf(parsed);
        var hasList = parsed.GetValue(List) is not null;
        if (parsed.GetValue(Size) is < 1)
        {
            throw new UsageException($"{Size.Name} is {parsed.GetValue(Size)}; it must be at least 1, and at least the greatest count of the list.");
        }

        var paths = PathsOf(parsed);
        if (parsed.GetValue(Size) is not null && !hasList)
        {
            throw new UsageException($"{Size.Name} goes with {List.Name}.");
        }

        if (hasList && paths.Length > 0)
        {
            throw new UsageException($"{Corpus.Name} and {List.Name} cannot both be given.");
        }

        if (hasList && isByDocuments)
        {
            throw new UsageException($"{Basis.Name} is documents, but a list of frequencies ({List.Name}) does not know any.");
        }

        if (Array.Find(paths, AreCounts) is { } counts)
        {
            if (Array.Find(paths, path => !AreCounts(path)) is { } text)
            {
                throw new UsageException(
                    $"{Corpus.Name} mixes saved counts ('{counts}') with texts ('{text}'); give one kind: 'rhetoric count' makes counts of texts.");
            }

            if (Inputs.IsAsWritten(parsed))
            {
                throw new UsageException($"{Inputs.AsWritten.Name} reads texts in another form than those that were counted into '{counts}'; leave it out, or give the texts.");
            }

            SavedCounts.ThrowIfTwice(paths);
        }
    }

    /// <summary>Compares, and says with what.</summary>
    public (IReadOnlyList<PhraseKeyness> Phrases, ResultReference Reference) Compare(
        PhraseTable counted, PhraseOptions options, Inputs inputs, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (by, basis) = (MeasureOf(parsed), BasisOf(parsed));
        var how = new KeynessOptions { Measure = by, Basis = basis, Adjustment = AdjustmentOf(parsed) };
        how = parsed.GetValue(KeepParts) ? how with { PartShare = null } : how;
        if (parsed.GetValue(List) is { } list)
        {
            var content = ContentOf(list);
            using var stream = new MemoryStream(content);
            var frequencies = FrequenciesOf(stream, list, parsed);
            return (counted.KeynessAgainst(frequencies, how, cancellationToken: cancellationToken), new ResultReference
            {
                Measure = by,
                Basis = basis,
                PartShare = how.PartShare,
                Units = frequencies.Size,
                Documents = null,
                Files = [ResultFile.Of(list, content)],
            });
        }

        var paths = PathsOf(parsed);
        if (AreCounts(paths[0]))
        {
            var saved = _piped.Count == 0
                ? PhraseCounts.MergeFiles(paths, cancellationToken: cancellationToken)
                : PhraseCounts.Merge(paths.Select(path => _piped.TryGetValue(path, out var content) ? PhraseCounts.Load(new MemoryStream(content)) : PhraseCounts.Load(path)));
            ResultFile[] files = [.. paths.Select(path => _piped.TryGetValue(path, out var content) ? ResultFile.Of(path, content) : ResultFile.Of(path))];
            return (counted.KeynessAgainst(saved, how, cancellationToken: cancellationToken), new ResultReference
            {
                Measure = by,
                Basis = basis,
                PartShare = how.PartShare,
                Units = saved.Units,
                Documents = saved.Documents,
                Files = files,
            });
        }

        var texts = inputs.ReadReference(paths, _piped, parsed, cancellationToken);
        var background = texts.CountPhrases(options with { MinCount = 1, MinDocuments = 1 }, cancellationToken: cancellationToken);
        return (counted.KeynessAgainst(background, how, cancellationToken: cancellationToken), new ResultReference
        {
            Measure = by,
            Basis = basis,
            PartShare = how.PartShare,
            Units = background.Units,
            Documents = background.Documents,
            Texts = texts,
        });
    }

    private FrequencyTable FrequenciesOf(MemoryStream content, string list, ParseResult parsed)
    {
        try
        {
            var frequencies = FrequencyTable.Read(content, list, parsed.GetValue(Size), Inputs.ListEncodingOf(parsed));
            return frequencies.Count > 0 ? frequencies : throw new UsageException($"{list}: there is no phrase in it; a phrase, a tab and its count a line must stand there.");
        }
        catch (ArgumentOutOfRangeException tooSmall) when (parsed.GetValue(Size) is not null)
        {
            throw new UsageException($"--reference-{tooSmall.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    // Of a pipe only its content tells what it is, and it can be read once.
    private bool AreCounts(string path)
    {
        if (Files.IsRegular(path) || !File.Exists(path))
        {
            return SavedCounts.IsFile(path);
        }

        if (!_piped.TryGetValue(path, out var content))
        {
            _piped[path] = content = ContentOf(path);
        }

        return SavedCounts.IsContent(content);
    }

    private static byte[] ContentOf(string path) => Directory.Exists(path) ? throw new UsageException($"'{path}' is a folder; name a file.") : File.ReadAllBytes(path);

    private PValueAdjustment AdjustmentOf(ParseResult parsed)
    {
        var adjustment = parsed.GetValue(Adjust) switch
        {
            null or "none" => PValueAdjustment.None,
            "bonferroni" => PValueAdjustment.Bonferroni,
            "holm" => PValueAdjustment.Holm,
            "bh" or "benjaminihochberg" => PValueAdjustment.BenjaminiHochberg,
            var name => throw new UsageException($"The adjustment '{name}' is not known; it is none, bonferroni, holm or bh."),
        };
        return adjustment == PValueAdjustment.None || RowOf(parsed).IsTest
            ? adjustment
            : throw new UsageException($"{Adjust.Name} adjusts p, but {Measure.Name} {parsed.GetValue(Measure)} is no test and has none; leave one of the two out.");
    }

    private string[] PathsOf(ParseResult parsed) => parsed.GetValue(Corpus) ?? [];

    private KeynessBasis BasisOf(ParseResult parsed) => parsed.GetValue(Basis) is { } name ? Verb.Choice<KeynessBasis>(name, Basis) : KeynessBasis.Occurrences;

    private KeynessMeasure MeasureOf(ParseResult parsed) => RowOf(parsed).Measure;

    private KeynessMeasureRow RowOf(ParseResult parsed) => parsed.GetValue(Measure) is not { } name
        ? KeynessMeasures.Of(KeynessOptions.Default.Measure)
        : KeynessMeasures.Find(name) ?? throw new UsageException($"The measure '{name}' is not known; it is {MeasureNames.AllKeyness}.");
}
