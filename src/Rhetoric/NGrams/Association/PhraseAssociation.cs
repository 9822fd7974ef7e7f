namespace Rhetoric;

/// <summary>How strongly the parts of a phrase attract each other.</summary>
[TypeFormatterSource]
public sealed record PhraseAssociation : IResultRow
{
    /// <summary>The phrase, of two units or more.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>The measure.</summary>
    public required AssociationMeasure Measure { get; init; }

    /// <summary>The measure's value; null where it is not defined.</summary>
    public required double? Value { get; init; }

    /// <summary>
    /// The occurrences by chance: f1 ⋯ fK / N^(K − 1) for the K units, or f(a) f(b) / N for the two parts at <see cref="Split"/>.
    /// </summary>
    public required double Expected { get; init; }

    /// <summary>The units in the first of the two parts that hold together least; null for a measure of all units at once.</summary>
    public required int? Split { get; init; }

    /// <summary>The phrase, its uses, and how strongly its parts attract each other.</summary>
    public override string ToString() =>
        $"{Phrase.Text}  {ResultLine.Count(Phrase.Count, "use")}, {ResultLine.Figure(Expected)} expected, {ResultLine.Word(Measure)} {ResultLine.Figure(Value)}";
}
