using System.CommandLine;
using Rhetoric.Reporting;

namespace Rhetoric.Tool.Verbs;

/// <summary>What phrases are compared with: a corpus, saved counts or a list of frequencies.</summary>
internal sealed class ReferenceChoice
{
    private const string OtherMeasures = "ll2, williams, chi2, fisher, bic, ell, logodds, logratio, lrc, poslrc, diff, rr, or, or simplemaths";

    public Option<string[]> Corpus { get; } = new("--reference")
    {
        Description = "Compare with a corpus: files or folders, or files that 'rhetoric count' or 'rhetoric merge' wrote, added up.",
        HelpName = "PATHS",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> List { get; } = new("--reference-list") { Description = "Compare with a list of frequencies: a phrase, a tab and its count a line.", HelpName = "FILE" };

    public Option<long?> Size { get; } = new("--reference-size") { Description = "With --reference-list: the units of its corpus; by default the sum of the counts.", HelpName = "N" };

    public Option<string?> Measure { get; } = new("--measure") { Description = $"With a reference: ll (the default), {OtherMeasures}.", HelpName = "NAME" };

    public Option<string?> Basis { get; } = new("--basis") { Description = "With a reference: occurrences (the default), or documents, where a speech that repeats itself counts once.", HelpName = "NAME" };

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(Corpus) is { Length: > 0 } || parsed.GetValue(List) is not null;

    /// <summary>Refuses what would be ignored or cannot be done, before anything is counted.</summary>
    /// <exception cref="UsageException">An option is unknown, or options do not go together.</exception>
    public void Check(ParseResult parsed)
    {
        var isGiven = IsGiven(parsed);
        MeasureOf(parsed);
        var isByDocuments = BasisOf(parsed) == KeynessBasis.Documents;
        foreach (var option in new[] { Measure, Basis })
        {
            if (!isGiven && parsed.GetValue(option) is not null)
            {
                throw new UsageException($"{option.Name} goes with {Corpus.Name} or {List.Name}.");
            }
        }

        var hasList = parsed.GetValue(List) is not null;
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

        if (Array.Find(paths, SavedCounts.IsFile) is { } counts && Array.Find(paths, path => !SavedCounts.IsFile(path)) is { } text)
        {
            throw new UsageException(
                $"{Corpus.Name} mixes saved counts ('{counts}') with texts ('{text}'); give one kind: 'rhetoric count' makes counts of texts.");
        }
    }

    /// <summary>Compares, and says with what.</summary>
    public (IReadOnlyList<PhraseKeyness> Phrases, ResultReference Reference) Compare(
        PhraseTable counted, PhraseOptions options, Inputs inputs, ParseResult parsed, CancellationToken cancellation)
    {
        var (by, basis) = (MeasureOf(parsed), BasisOf(parsed));
        if (parsed.GetValue(List) is { } list)
        {
            var frequencies = FrequencyTable.Load(list, parsed.GetValue(Size));
            return (counted.CompareTo(frequencies, by, cancellation), new ResultReference(by, basis, frequencies.Size, null) { Files = [list] });
        }

        var paths = PathsOf(parsed);
        if (SavedCounts.IsFile(paths[0]))
        {
            var saved = PhraseCounts.MergeFiles(paths, cancellation);
            return (counted.CompareTo(saved, by, basis, cancellation), new ResultReference(by, basis, saved.Units, saved.Documents) { Files = paths });
        }

        var texts = inputs.Read(paths, parsed, cancellation);
        var background = texts.CountPhrases(options with { MinCount = 1, MinDocuments = 1 }, cancellation: cancellation);
        return (counted.CompareTo(background, by, basis, cancellation), new ResultReference(by, basis, background.Units, background.Documents) { Texts = texts });
    }

    private string[] PathsOf(ParseResult parsed) => parsed.GetValue(Corpus) ?? [];

    private KeynessBasis BasisOf(ParseResult parsed) => parsed.GetValue(Basis) is { } name ? Verb.Choice<KeynessBasis>(name, Basis) : KeynessBasis.Occurrences;

    private KeynessMeasure MeasureOf(ParseResult parsed) => MeasureOf(parsed.GetValue(Measure) ?? "ll");

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
        "williams" => KeynessMeasure.WilliamsLogLikelihood,
        "fisher" => KeynessMeasure.FisherExact,
        "bic" => KeynessMeasure.BayesianInformationCriterion,
        "ell" => KeynessMeasure.LogLikelihoodEffect,
        "poslrc" => KeynessMeasure.PositiveConservativeLogRatio,
        "rr" => KeynessMeasure.RelativeRisk,
        "or" => KeynessMeasure.OddsRatio,
        _ => throw new UsageException($"The measure '{name}' is not known; it is ll, {OtherMeasures}."),
    };
}
