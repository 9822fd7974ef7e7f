using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How often a phrase stands on its own, outside longer accepted phrases.</summary>
[TypeFormatterSource]
public sealed record NetPhrase : IResultRow
{
    /// <summary>The phrase with its figures for all occurrences.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>The occurrences that lie in no occurrence of a longer accepted phrase, from 0 to its count.</summary>
    public required long NetCount { get; init; }

    /// <summary>The readouts that hold one of these.</summary>
    public required int NetDocuments { get; init; }

    /// <summary>
    /// The commonest longer accepted phrase that holds it, of equally common ones the shortest, then ordinal; null where there is none. The
    /// parents make a tree: 命运共同体, 人类命运共同体, 构建人类命运共同体.
    /// </summary>
    public required Phrase? Parent { get; init; }

    /// <summary>How many different longer accepted phrases hold it.</summary>
    public required int Longer { get; init; }

    /// <summary>
    /// How far the phrase is a term of its own, after <see cref="Termhood.CValue"/>: 0 or more, 0 for one unit. What lies inside any longer
    /// accepted phrase counts as nested, once.
    /// </summary>
    public double CValue => Termhood.CValue(Phrase.Length, Phrase.Count, Phrase.Count - NetCount, Longer);

    /// <summary>The phrase and its uses outside longer ones.</summary>
    public override string ToString() => ResultLine.Of($"{Phrase.Text}  {NetCount:N0} of {ResultLine.Count(Phrase.Count, "use")} outside longer phrases");
}
