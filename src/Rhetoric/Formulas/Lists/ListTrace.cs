namespace Rhetoric;

/// <summary>A list through the readouts of a corpus: what was added, dropped and put in another order.</summary>
[TypeFormatterSource]
public sealed record ListTrace : IResultRow
{
    /// <summary>The commonest wording, the items in their order with 、 between them; of equally common ones the first.</summary>
    public required string Heading { get; init; }

    /// <summary>Every use, in corpus and text order; at least one.</summary>
    public required ResultList<ListUse> Uses { get; init; }

    /// <summary>Where a use differs from the one before it, in the same order.</summary>
    public required ResultList<ListChange> Changes { get; init; }

    /// <summary>What the items are, the same in every use.</summary>
    public EnumerationKind Kind => Uses[0].Kind;

    /// <summary>How many items the use has that <see cref="Heading"/> is taken from.</summary>
    public int Arity => Uses.First(use => use.ToString() == Heading).Items.Count;

    /// <summary>The readouts that have it.</summary>
    public int Documents => Uses.Select(use => use.Readout).Distinct().Count();

    /// <summary>The date of the first dated readout that has it; null where none is dated.</summary>
    public DateOnly? First => Uses.Select(use => use.Readout.Date).FirstOrDefault(date => date is not null);

    /// <summary>The date of the last dated readout that has it; null where none is dated.</summary>
    public DateOnly? Last => Uses.Select(use => use.Readout.Date).LastOrDefault(date => date is not null);

    /// <summary>In whose mouth it is, the most frequent voice first, ties in ordinal order; uses by the narrator are left out.</summary>
    public IReadOnlyList<SpeakerCount> Speakers => SpeakerCount.Of(Uses.Select(use => use.Speaker));

    /// <summary>The list, its uses, readouts, dates and changes.</summary>
    public override string ToString() => $"{Heading}  " + ResultLine.Joined(
        ResultLine.Count(Uses.Count, "use"), ResultLine.Count(Documents, "readout"), ResultLine.Dates(First, Last), ResultLine.Count(Changes.Count, "change"));
}
