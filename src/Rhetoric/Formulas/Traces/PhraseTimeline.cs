namespace Rhetoric;

/// <summary>When a phrase is used, by whom, in meetings with whom, and how its use turns.</summary>
/// <remarks>Immutable and safe to share between threads. Uses add up: those of the periods and the undated ones, the own ones of the forms, and those of the voices are <see cref="Count"/> each.</remarks>
[TypeFormatterSource]
public sealed class PhraseTimeline : IResultRow, IResult
{
    private readonly Lazy<ResultList<TimelineCounterpart>> _counterparts;

    internal PhraseTimeline(Lazy<ResultList<TimelineCounterpart>> counterparts) => _counterparts = counterparts;

    /// <summary>The phrase, as it was asked for.</summary>
    public required string Phrase { get; init; }

    /// <summary>The name of the family, listed or mined, whose forms all count as uses; null where none but the phrase does.</summary>
    public string? Family { get; init; }

    /// <summary>The identity of the lexicon that was asked for a family; <c>none</c> where none was.</summary>
    public required string Lexicon { get; init; }

    /// <summary>What shares are told by.</summary>
    public required Period By { get; init; }

    /// <summary>The readouts looked at, undated ones included, in the order of the corpus.</summary>
    public required IReadOnlyList<Readout> Readouts { get; init; }

    /// <summary>Every use, in corpus and text order.</summary>
    public required ResultList<FormulaOccurrence> Uses { get; init; }

    /// <summary>The uses.</summary>
    public int Count => Uses.Count;

    /// <summary>The readouts that use it.</summary>
    public required int Documents { get; init; }

    /// <summary>Its forms, each with its uses: the phrase as it was asked for first, the others that occur by falling count, ties in ordinal order.</summary>
    public required ResultList<TimelineForm> Forms { get; init; }

    /// <summary>The first dated readout that uses it; null where none does.</summary>
    public Readout? FirstUse { get; init; }

    /// <summary>The last dated readout that uses it; null where none does.</summary>
    public Readout? LastUse { get; init; }

    /// <summary>The date of <see cref="FirstUse"/>.</summary>
    public DateOnly? First => FirstUse?.Date;

    /// <summary>The date of <see cref="LastUse"/>.</summary>
    public DateOnly? Last => LastUse?.Date;

    /// <summary>The periods from the first to the last dated readout of the corpus, in order; those without readouts among them.</summary>
    public required ResultList<TimelinePeriod> Periods { get; init; }

    /// <summary>The readouts without a date, which are in no period; null where all are dated.</summary>
    public TimelinePeriod? Undated { get; init; }

    /// <summary>In whose mouth it is, by falling count, then in ordinal order, the narrator last.</summary>
    public required ResultList<TimelineVoice> Speakers { get; init; }

    /// <summary>In meetings with whom it is used: every counterpart of the corpus by falling number of readouts that use it, then of readouts, then by id; those that tell none last.</summary>
    public ResultList<TimelineCounterpart> Counterparts => _counterparts.Value;

    /// <summary>
    /// The turns in order of time. First use, the longest silence within and the last are there whatever their p; rise and fall only where they are more than chance.
    /// </summary>
    public required ResultList<PhraseTurn> Turns { get; init; }

    /// <summary>How many tests the p-values of the turns are adjusted over: those of all phrases that were traced together, whether they are told or not.</summary>
    public required int Tests { get; init; }

    /// <summary>The phrase, and how many other wordings of its family count as it here: <c>互利共赢 and 2 other wordings</c>.</summary>
    public string Title => Forms.Count > 1 ? $"{Phrase} and {ResultLine.Count(Forms.Count - 1, "other wording")}" : Phrase;

    /// <summary>Names the phrase, with the other wordings of its family that count, and its uses.</summary>
    public override string ToString() => ResultLine.Joined(ResultLine.Of($"{Title}: {Count:N0} in {Documents:N0} of {ResultLine.Count(Readouts.Count, "readout")}"), ResultLine.Dates(First, Last));
}
