namespace Rhetoric;

/// <summary>How much more common a phrase is in one corpus than in another.</summary>
/// <remarks>
/// <see cref="Effect"/> is the log ratio whatever the measure, and its sign may contradict that of <see cref="Value"/> in two cases. First, where a count is
/// 0: ½ in a small reference is a greater rate than a few occurrences in a large target, so that 1 in 1,000 against 0 in 10 has a positive
/// log-likelihood and an effect of log2(0.001 / 0.05) = −5.6; <see cref="ZeroRule.TinyRate"/> never turns the sign. Second, a prior of one's own
/// draws <see cref="KeynessMeasure.LogOdds"/> by what is usual elsewhere, on unequal sizes by different amounts.
/// </remarks>
[TypeFormatterSource]
public sealed record PhraseKeyness : IResultRow
{
    /// <summary>The phrase with its figures in the target.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>Occurrences in the reference; exact even below the thresholds that its table was made with.</summary>
    public required long ReferenceCount { get; init; }

    /// <summary>Readouts of the reference that hold it; null where the reference is a plain list of frequencies.</summary>
    public required int? ReferenceDocuments { get; init; }

    /// <summary>The measure.</summary>
    public required KeynessMeasure Measure { get; init; }

    /// <summary>
    /// The measure's value; null where it is not defined. Where the target has more it is above 0, for a ratio and Simple Maths above 1; BIC and the
    /// effect size of the log-likelihood do not tell which side has more, and the positive conservative log ratio tells it only above 0.
    /// </summary>
    public required double? Value { get; init; }

    /// <summary>
    /// The probability of a value at least as extreme under equal rates; null for a measure that is no test. Below about 1e−308 it is 0, see
    /// <see cref="LogP"/>.
    /// </summary>
    public required double? P { get; init; }

    /// <summary>The log ratio: by how many doublings it is more common; ½ stands for a zero, unless <see cref="KeynessOptions.Zeros"/> says otherwise.</summary>
    public required double Effect { get; init; }

    /// <summary>The natural logarithm of <see cref="P"/>, at most 0 and exact where <see cref="P"/> is too small to be told from 0; null for a measure that is no test.</summary>
    public double? LogP { get; init; }

    /// <summary><see cref="P"/> adjusted for all phrases compared, as <see cref="KeynessOptions.Adjustment"/> says; null where it says none, or for a measure that is no test.</summary>
    public double? AdjustedP { get; init; }

    /// <summary>The phrase, its uses here and in the reference, and its keyness.</summary>
    public override string ToString() => $"{Phrase.Text}  " + ResultLine.Joined(
        ResultLine.Of($"{Phrase.Count:N0} : {ReferenceCount:N0}"), $"{ResultLine.Word(Measure)} {ResultLine.Figure(Value)}", P is { } p ? ResultLine.Probability(p) : null);
}
