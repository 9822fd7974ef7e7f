using Rhetoric.Reporting;

namespace Rhetoric;

// Readouts and how they were loaded.
public static partial class ResultTables
{
    private static readonly ResultColumn[] LengthColumns =
    [
        new("chars", true), new("sentences", true), new("clauses", true), new("segments", true), new("four_character", true), new("list_commas", true),
        new("chars_per_sentence", true), new("chars_per_clause", true), new("clauses_per_sentence", true), new("four_character_share", true), new("list_density", true),
    ];

    /// <summary>Readouts, with whom each was a meeting where the text tells; <c>chars</c> is the length of the original, in which places count.</summary>
    /// <param name="readouts">The readouts.</param>
    public static ResultTable ToTable(this IEnumerable<Readout> readouts) => new(
        [new("doc"), new("date"), new("title"), new("counterpart"), new("language"), new("paragraphs", true), new("chars", true), new("source")],
        [
            .. readouts.Select(readout => new object?[]
            {
                readout.Id, readout.Date, readout.Title, readout.ReadCounterpart()?.Name, Names.LanguageOf(readout), readout.Paragraphs.Count, readout.Original.Length, readout.Source,
            }),
        ]);

    /// <summary>What was not loaded, and why.</summary>
    /// <param name="failures">The failures.</param>
    public static ResultTable ToTable(this IEnumerable<LoadFailure> failures) => new(
        [new("path"), new("reason")], [.. failures.Select(failure => new object?[] { failure.Path, failure.Reason })]);

    /// <summary>What is to be known of what was loaded.</summary>
    /// <param name="notes">The notes.</param>
    public static ResultTable ToTable(this IEnumerable<LoadNote> notes) => new(
        [new("path"), new("kind"), new("note")], [.. notes.Select(note => new object?[] { note.Path, Names.Of(note.Kind), note.Text })]);

    /// <summary>Readouts that are almost the same.</summary>
    /// <param name="duplicates">The pairs.</param>
    public static ResultTable ToTable(this IEnumerable<NearDuplicate> duplicates) => new(
        [new("earlier"), new("earlier_date"), new("later"), new("later_date"), new("similarity", true)],
        [.. duplicates.Select(pair => new object?[] { pair.Earlier.Id, pair.Earlier.Date, pair.Later.Id, pair.Later.Date, pair.Similarity })]);

    /// <summary>Series of meetings with one counterpart each.</summary>
    /// <param name="series">The series.</param>
    public static ResultTable ToTable(this IEnumerable<ReadoutSeries> series) => new(
        [new("id"), new("counterpart"), new("language"), new("docs", true), new("first"), new("last")],
        [
            .. series.Select(one => new object?[]
            {
                one.CounterpartId, one.Name, Names.LanguageOf(one.Readouts[0]), one.Readouts.Count, one.Readouts.Min(readout => readout.Date), one.Readouts.Max(readout => readout.Date),
            }),
        ]);

    /// <summary>Counterparts of meetings.</summary>
    /// <param name="counterparts">The counterparts.</param>
    public static ResultTable ToTable(this IEnumerable<Counterpart> counterparts) => new(
        [new("id"), new("counterpart"), new("kind"), new("evidence"), new("known")],
        [.. counterparts.Select(one => new object?[] { one.Id, one.Name, Names.Of(one.Kind), Names.Of(one.Evidence), one.IsKnown })]);

    /// <summary>The lengths of a text, in one row; a rate is empty where there is nothing to divide by.</summary>
    /// <param name="profile">The lengths.</param>
    public static ResultTable ToTable(this LengthProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new ResultTable(LengthColumns, [LengthsOf(profile)]);
    }

    /// <summary>The lengths of readouts, a row for each.</summary>
    /// <param name="readouts">The readouts, each with what was measured of it.</param>
    public static ResultTable ToTable(this IEnumerable<(Readout Readout, LengthProfile Lengths)> readouts) => new(
        [new("doc"), new("date"), .. LengthColumns],
        [.. readouts.Select(measured => (object?[])[measured.Readout.Id, measured.Readout.Date, .. LengthsOf(measured.Lengths)])]);

    private static object?[] LengthsOf(LengthProfile profile) =>
    [
        profile.Characters, profile.Sentences, profile.Clauses, profile.Segments, profile.FourCharacterSegments, profile.ListCommas,
        profile.CharactersPerSentence, profile.CharactersPerClause, profile.ClausesPerSentence, profile.FourCharacterShare, profile.ListDensity,
    ];
}
