namespace Rhetoric;

/// <summary>A list through the readouts of a corpus: what was added, dropped and put in another order.</summary>
/// <remarks>Figures that begin with Heading are those of the very list that heads the trace; the others are those of all lists that it became.</remarks>
[TypeFormatterSource]
public sealed record ListTrace : IResultRow
{
    /// <summary>The commonest wording, the items in their order with 、 between them; of equally common ones the first.</summary>
    public required string Heading { get; init; }

    /// <summary>The uses of <see cref="Heading"/> itself: the same items in the same order, whatever joins them, but for typography.</summary>
    public ResultList<ListUse> HeadingUses { get; init; } = [];

    /// <summary>Every use, in corpus and text order; at least one.</summary>
    public required ResultList<ListUse> Uses { get; init; }

    /// <summary>Where a use differs from the one before it to the same counterpart, in the same order.</summary>
    public required ResultList<ListChange> Changes { get; init; }

    /// <summary>What the items are, the same in every use.</summary>
    public EnumerationKind Kind => Uses[0].Kind;

    /// <summary>How many items the use has that <see cref="Heading"/> is taken from.</summary>
    public int Arity => Uses.First(use => use.ToString() == Heading).Items.Count;

    /// <summary>The readouts that have <see cref="Heading"/> itself.</summary>
    public int HeadingDocuments => DocumentsOf(HeadingUses);

    /// <summary>The date of the first dated readout that has <see cref="Heading"/> itself; null where none is dated.</summary>
    public DateOnly? HeadingFirst => FirstOf(HeadingUses);

    /// <summary>The date of the last dated readout that has <see cref="Heading"/> itself; null where none is dated.</summary>
    public DateOnly? HeadingLast => LastOf(HeadingUses);

    /// <summary>The readouts that have any list of the trace.</summary>
    public int Documents => DocumentsOf(Uses);

    /// <summary>The date of the first dated readout that has any list of the trace; null where none is dated.</summary>
    public DateOnly? First => FirstOf(Uses);

    /// <summary>The date of the last dated readout that has any list of the trace; null where none is dated.</summary>
    public DateOnly? Last => LastOf(Uses);

    /// <summary>In whose mouth <see cref="Heading"/> itself is, the most frequent voice first, ties in ordinal order; uses by the narrator are left out.</summary>
    public IReadOnlyList<SpeakerCount> HeadingSpeakers => SpeakerCount.Of(HeadingUses.Select(use => (use.Speaker, use.Readout)));

    /// <summary>In whose mouth any list of the trace is, in the same order.</summary>
    public IReadOnlyList<SpeakerCount> Speakers => SpeakerCount.Of(Uses.Select(use => (use.Speaker, use.Readout)));

    /// <summary>The list, its own uses, readouts and dates, and the changes of the trace.</summary>
    public override string ToString() => $"{Heading}  " + ResultLine.Joined(
        ResultLine.Count(HeadingUses.Count, "use"), ResultLine.Count(HeadingDocuments, "readout"), ResultLine.Dates(HeadingFirst, HeadingLast), ResultLine.Count(Changes.Count, "change"));

    private static int DocumentsOf(IEnumerable<ListUse> uses) => uses.Select(use => use.Readout).Distinct().Count();

    private static DateOnly? FirstOf(IEnumerable<ListUse> uses) => uses.Select(use => use.Readout.Date).FirstOrDefault(date => date is not null);

    private static DateOnly? LastOf(IEnumerable<ListUse> uses) => uses.Select(use => use.Readout.Date).LastOrDefault(date => date is not null);
}
