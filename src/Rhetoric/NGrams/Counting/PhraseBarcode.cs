namespace Rhetoric;

/// <summary>Where phrases stand in a series of readouts laid end to end: the dispersion plot of corpus linguistics, a bar code of uses.</summary>
/// <remarks>Immutable and safe to share between threads. It tells at a glance what no count does: whether a phrase is spread evenly, comes in runs, or opens or closes a text.</remarks>
[TypeFormatterSource]
public sealed class PhraseBarcode : IResult
{
    private readonly ResultList<PhraseOccurrence>[] _uses;

    internal PhraseBarcode(IReadOnlyList<Readout> readouts, IReadOnlyList<string> phrases, ResultList<PhraseOccurrence>[] uses) =>
        (Readouts, Phrases, _uses) = (readouts, phrases, uses);

    /// <summary>The readouts in the order in which they are laid end to end: that of the corpus.</summary>
    public IReadOnlyList<Readout> Readouts { get; }

    /// <summary>The phrases, in the order given.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>The uses of a phrase in corpus and text order, overlapping ones included.</summary>
    /// <param name="phrase">The number of the phrase in <see cref="Phrases"/>.</param>
    public ResultList<PhraseOccurrence> this[int phrase] => _uses[phrase];

    /// <summary>Each phrase with its number of uses.</summary>
    public override string ToString() => string.Join(", ", Phrases.Select((phrase, at) => $"{phrase} {ResultLine.Count(_uses[at].Count, "use")}"));
}
