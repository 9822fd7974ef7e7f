using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How often a phrase stands on its own, outside longer accepted phrases.</summary>
/// <param name="Phrase">The phrase with its figures for all occurrences.</param>
/// <param name="NetCount">The occurrences that lie in no occurrence of a longer accepted phrase, from 0 to its count.</param>
/// <param name="NetDocuments">The readouts that hold one of these.</param>
/// <param name="Parent">
/// The commonest longer accepted phrase that holds it, of equally common ones the shortest, then ordinal; null where there is none. The
/// parents make a tree: 命运共同体, 人类命运共同体, 构建人类命运共同体.
/// </param>
/// <param name="Longer">How many different longer accepted phrases hold it.</param>
[TypeFormatterSource]
public sealed record NetPhrase(Phrase Phrase, long NetCount, int NetDocuments, Phrase? Parent, int Longer) : IResultRow
{
    /// <summary>
    /// How far the phrase is a term of its own, after <see cref="Termhood.CValue"/>: 0 or more, 0 for one unit. What lies inside any longer
    /// accepted phrase counts as nested, once.
    /// </summary>
    public double CValue => Termhood.CValue(Phrase.Length, Phrase.Count, Phrase.Count - NetCount, Longer);

    /// <summary>The phrase and its uses outside longer ones.</summary>
    public override string ToString() => ResultLine.Of($"{Phrase.Text}  {NetCount:N0} of {ResultLine.Count(Phrase.Count, "use")} outside longer phrases");
}
