using System.CommandLine;

namespace Rhetoric.Tool.Verbs;

/// <summary>What phrases are compared with: a corpus, saved counts or a list of frequencies.</summary>
internal sealed class ReferenceChoice
{
    public Option<string[]> Corpus { get; } = new("--reference")
    {
        Description = "Compare with a corpus: files or folders, or one file that 'rhetoric count' or 'rhetoric merge' wrote.",
        HelpName = "PATHS",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> List { get; } = new("--reference-list") { Description = "Compare with a list of frequencies: a phrase, a tab and its count a line.", HelpName = "FILE" };

    public Option<long?> Size { get; } = new("--reference-size") { Description = "With --reference-list: the units of its corpus; by default the sum of the counts.", HelpName = "N" };

    public Option<string> Measure { get; } = new("--measure") { Description = "With a reference: ll, ll2, chi2, logodds, logratio, lrc, diff or simplemaths.", HelpName = "NAME", DefaultValueFactory = _ => "ll" };

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(Corpus) is { Length: > 0 } || parsed.GetValue(List) is not null;

    /// <exception cref="UsageException">The options do not go together.</exception>
    public IReadOnlyList<PhraseKeyness> Compare(PhraseTable counted, PhraseOptions options, Inputs inputs, ParseResult parsed, CancellationToken cancellation)
    {
        var by = MeasureOf(parsed.GetRequiredValue(Measure));
        var paths = parsed.GetValue(Corpus) ?? [];
        if (parsed.GetValue(List) is { } list)
        {
            return paths.Length == 0
                ? counted.CompareTo(FrequencyTable.Load(list, parsed.GetValue(Size)), by, cancellation)
                : throw new UsageException($"{Corpus.Name} and {List.Name} cannot both be given.");
        }

        if (paths is [var path] && IsSavedCounts(path))
        {
            return counted.CompareTo(PhraseCounts.Load(path), by, cancellation: cancellation);
        }

        var background = inputs.Read(paths, parsed, cancellation).CountPhrases(options with { MinCount = 1, MinDocuments = 1 }, cancellation: cancellation);
        return counted.CompareTo(background, by, cancellation: cancellation);
    }

    // No text begins like this.
    private static bool IsSavedCounts(string path)
    {
        var expected = "rhetoric-phrase-counts "u8;
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[expected.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(expected);
    }

    private static KeynessMeasure MeasureOf(string name) => name switch
    {
        "ll" => KeynessMeasure.LogLikelihood,
        "ll2" => KeynessMeasure.LogLikelihoodTwoTerm,
        "chi2" => KeynessMeasure.ChiSquared,
        "logodds" => KeynessMeasure.LogOdds,
        "logratio" => KeynessMeasure.LogRatio,
        "lrc" => KeynessMeasure.ConservativeLogRatio,
        "diff" => KeynessMeasure.PercentDifference,
        "simplemaths" => KeynessMeasure.SimpleMaths,
        _ => throw new UsageException($"The measure '{name}' is not known; it is ll, ll2, chi2, logodds, logratio, lrc, diff or simplemaths."),
    };
}
