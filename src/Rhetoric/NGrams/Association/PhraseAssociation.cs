namespace Rhetoric;

/// <summary>How strongly the parts of a phrase attract each other.</summary>
/// <param name="Phrase">The phrase, of two units or more.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Value">The measure's value; null where it is not defined.</param>
/// <param name="Expected">
/// The occurrences by chance: f1 ⋯ fK / N^(K − 1) for the K units, or f(a) f(b) / N for the two parts at <paramref name="Split"/>.
/// </param>
/// <param name="Split">The units in the first of the two parts that hold together least; null for a measure of all units at once.</param>
[TypeFormatterSource]
public sealed record PhraseAssociation(Phrase Phrase, AssociationMeasure Measure, double? Value, double Expected, int? Split) : IResultRow
{
    /// <summary>The phrase, its uses, and how strongly its parts attract each other.</summary>
    public override string ToString() =>
        $"{Phrase.Text}  {ResultLine.Count(Phrase.Count, "use")}, {ResultLine.Figure(Expected)} expected, {ResultLine.Word(Measure)} {ResultLine.Figure(Value)}";
}
