using Rhetoric.Reporting;

namespace Rhetoric;

// Places where something is said.
public static partial class ResultTables
{
    /// <summary>Occurrences of phrases, with the voice where somebody says it.</summary>
    /// <param name="occurrences">The occurrences.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseOccurrence> occurrences) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("voice")],
        [.. occurrences.Select(use => (object?[])[.. PlaceOf(use.Readout, use.Span), use.Readout.ReadDiscourse().AttributionAt(use.Span.Start)?.Voice])]);

    /// <summary>The uses of a bar code, phrase by phrase; <c>place</c> is how far into the readout each stands, from 0 to 1.</summary>
    /// <param name="barcode">The bar code.</param>
    public static ResultTable ToTable(this PhraseBarcode barcode)
    {
        ArgumentNullException.ThrowIfNull(barcode);
        return new ResultTable(
            [new("phrase"), new("doc"), new("date"), new("start", true), new("end", true), new("place", true), new("voice")],
            [
                .. Enumerable.Range(0, barcode.Phrases.Count).SelectMany(row => barcode[row], (row, use) => (Phrase: barcode.Phrases[row], Use: use, Place: use.Readout.OriginalSpan(use.Span))).Select(row =>
                    new object?[]
                    {
                        row.Phrase, row.Use.Readout.Id, row.Use.Readout.Date, row.Place.Start, row.Place.End, (double)row.Use.Span.Start / row.Use.Readout.Text.Length,
                        row.Use.Readout.ReadDiscourse().AttributionAt(row.Use.Span.Start)?.Voice,
                    }),
            ]);
    }

    /// <summary>Occurrences of frames with their fillers.</summary>
    /// <param name="occurrences">The occurrences.</param>
    public static ResultTable ToTable(this IEnumerable<FrameOccurrence> occurrences) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("filler")],
        [.. occurrences.Select(use => (object?[])[.. PlaceOf(use.Readout, use.Span), use.Readout.Quote(use.Filler)])]);

    /// <summary>Uses of formulas: the form, who says it to whom, and the place.</summary>
    /// <param name="uses">The uses.</param>
    public static ResultTable ToTable(this IEnumerable<FormulaOccurrence> uses) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("form"), new("voice"), new("addressee"), new("inside")],
        [.. uses.Select(use => (object?[])[.. PlaceOf(use.Readout, use.Span), use.Form, use.Speaker, use.Addressee, use.Within is not null])]);

    /// <summary>Uses of frames of what is said: the words, the fillers divided by bars, and who says them.</summary>
    /// <param name="uses">The uses.</param>
    public static ResultTable ToTable(this IEnumerable<FormulaFrameUse> uses) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("fillers"), new("voice")],
        [
            .. uses.Select(use => (object?[])
            [
                .. PlaceOf(use.Readout, use.Span), string.Join(Divider, use.Slots.Select(slot => slot is { } span ? use.Readout.Quote(span) : "")), use.Speaker,
            ]),
        ]);

    /// <summary>Lists as they are said, with who says them.</summary>
    /// <param name="uses">The lists.</param>
    public static ResultTable ToTable(this IEnumerable<ListUse> uses) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("items", true), new("voice")],
        [.. uses.Select(use => (object?[])[.. PlaceOf(use.Readout, use.Span), use.Items.Count, use.Speaker])]);

    /// <summary>Changes of lists from one readout to the next that has them.</summary>
    /// <param name="changes">The changes.</param>
    public static ResultTable ToTable(this IEnumerable<ListChange> changes) => new(
        [new("date"), new("doc"), new("before"), new("after"), new("added"), new("dropped"), new("moved"), new("arity_change", true)],
        [
            .. changes.Select(change => new object?[]
            {
                change.After.Readout.Date, change.After.Readout.Id, change.Before.ToString(), change.After.ToString(),
                Joined(change.Added), Joined(change.Dropped), Joined(change.Moved), change.ArityChange,
            }),
        ]);

    /// <summary>Coinages with their places.</summary>
    /// <param name="coinages">The coinages.</param>
    public static ResultTable ToTable(this IEnumerable<Coinage> coinages) => new(
        [new("doc"), new("date"), new("start", true), new("end", true), new("text"), new("kind")],
        [.. coinages.Select(coinage => (object?[])[.. PlaceOf(coinage.Readout, coinage.Span), Names.Of(coinage.Device.Kind)])]);

    /// <summary>Sequences of verbs of saying, with how unusual each is.</summary>
    /// <param name="sequences">The sequences.</param>
    public static ResultTable ToTable(this IEnumerable<VerbSequence> sequences) => new(
        [new("doc"), new("date"), new("voice"), new("verbs"), new("surprise", true), new("most_unusual")],
        [
            .. sequences.Select(sequence => new object?[]
            {
                sequence.Readout.Id, sequence.Readout.Date, sequence.Voice, string.Join(" → ", sequence.Verbs.Select(said => said.Verb)), sequence.Surprise, sequence.MostUnusual.Verb,
            }),
        ]);

    private static object?[] PlaceOf(Readout readout, TextSpan span)
    {
        var place = readout.OriginalSpan(span);
        return [readout.Id, readout.Date, place.Start, place.End, readout.Quote(span)];
    }
}
