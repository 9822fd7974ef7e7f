using System.Globalization;
using Rhetoric.Reporting;

namespace Rhetoric;

// Timelines, matrices of phrases and boilerplate.
public static partial class ResultTables
{
    private static readonly ResultColumn[] Held = [new("with", true), new("of", true), new("first"), new("first_doc"), new("last"), new("last_doc"), new("likeness", true), new("variant_date"), new("variant_doc"), new("variant")];

    /// <summary>Shares by period, the undated readouts last.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ResultTable ToTable(this PhraseTimeline timeline) => new[] { Given(timeline) }.ToTable();

    /// <summary>Shares by period, phrase by phrase.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("period"), new("docs", true), new("with", true), new("count", true), new("share", true), new("low", true), new("high", true)],
        [
            .. timelines.SelectMany(timeline => PeriodsOf(timeline).Select(period => new object?[]
            {
                timeline.Phrase, period.Label, period.Documents, period.With, period.Count, period.Share, period.Interval?.Low, period.Interval?.High,
            })),
        ]);

    /// <summary>The forms of a phrase, as <see cref="ToFormTable(IEnumerable{PhraseTimeline})"/>.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ResultTable ToFormTable(this PhraseTimeline timeline) => new[] { Given(timeline) }.ToFormTable();

    /// <summary>In whose mouth a phrase is, as <see cref="ToSpeakerTable(IEnumerable{PhraseTimeline})"/>.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ResultTable ToSpeakerTable(this PhraseTimeline timeline) => new[] { Given(timeline) }.ToSpeakerTable();

    /// <summary>In meetings with whom a phrase is used, as <see cref="ToCounterpartTable(IEnumerable{PhraseTimeline})"/>.</summary>
    /// <param name="timeline">The timeline.</param>
    public static ResultTable ToCounterpartTable(this PhraseTimeline timeline) => new[] { Given(timeline) }.ToCounterpartTable();

    /// <summary>The forms of the phrases, each with its uses, those inside longer forms included, and those that are its own.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToFormTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("family"), new("form"), new("count", true), new("own_count", true), new("docs", true), new("first"), new("last")],
        [
            .. timelines.SelectMany(timeline => timeline.Forms.Select(form => new object?[]
            {
                timeline.Phrase, timeline.Family, form.Form, form.Count, form.OwnCount, form.Documents, form.First, form.Last,
            })),
        ]);

    /// <summary>In whose mouth the phrases are; a row without speaker is the narrator's own words.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToSpeakerTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("speaker"), new("count", true), new("docs", true), new("first"), new("last")],
        [
            .. timelines.SelectMany(timeline => timeline.Speakers.Select(voice => new object?[]
            {
                timeline.Phrase, voice.Speaker, voice.Count, voice.Documents, voice.First, voice.Last,
            })),
        ]);

    /// <summary>In meetings with whom the phrases are used; a row without id is for readouts that tell nobody.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToCounterpartTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("id"), new("counterpart"), new("docs", true), new("with", true), new("count", true), new("share", true), new("low", true), new("high", true)],
        [
            .. timelines.SelectMany(timeline => timeline.Counterparts.Select(met => new object?[]
            {
                timeline.Phrase, met.Id, met.Name, met.Documents, met.With, met.Count, met.Share, met.Interval.Low, met.Interval.High,
            })),
        ]);

    /// <summary>The turns in the use of the phrases.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToTurnTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("kind"), new("period"), new("date"), new("doc"), new("evidence"), new("test"), new("p", true), new("adjusted_p", true), new("beyond_chance")],
        [
            .. timelines.SelectMany(timeline => timeline.Turns.Select(turn => new object?[]
            {
                timeline.Phrase, Names.Of(turn.Kind), turn.Period, turn.Date, turn.Readout.Id, turn.Evidence, turn.Test, turn.P, turn.AdjustedP, turn.IsBeyondChance,
            })),
        ]);

    /// <summary>Every use of the phrases with its place.</summary>
    /// <param name="timelines">The timelines.</param>
    public static ResultTable ToUseTable(this IEnumerable<PhraseTimeline> timelines) => new(
        [new("phrase"), new("date"), new("doc"), new("start", true), new("end", true), new("form"), new("speaker"), new("addressee"), new("counterpart")],
        [
            .. timelines.SelectMany(timeline => timeline.Uses.Select(use => new object?[]
            {
                timeline.Phrase, use.Readout.Date, use.Readout.Id, use.Readout.OriginalSpan(use.Span).Start, use.Readout.OriginalSpan(use.Span).End, use.Form, use.Speaker, use.Addressee, use.Readout.ReadCounterpart()?.Name,
            })),
        ]);

    /// <summary>A matrix with a row for each phrase and column; its tier is empty where no readout uses the phrase, its share where there is no readout.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable ToTable(this PhraseMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new ResultTable(
            [new("phrase"), new(Names.Of(matrix.Kind)), new("date"), new("docs", true), new("with", true), new("count", true), new("share", true), new("tier")],
            [
                .. Enumerable.Range(0, matrix.Rows.Count).SelectMany(row => Enumerable.Range(0, matrix.Columns.Count).Select(column =>
                {
                    var cell = matrix[row, column];
                    return new object?[]
                    {
                        matrix.Rows[row].Phrase, matrix.Columns[column].Label, matrix.Columns[column].Readout?.Date, cell.Documents, cell.With, cell.Count, cell.Share,
                        cell.Tier < 0 ? null : matrix.Tiers[cell.Tier].Name,
                    };
                })),
            ]);
    }

    /// <summary>A matrix as it is seen: a row a phrase, in the cells how many of how many readouts use it, a dash where there is none.</summary>
    /// <param name="matrix">The matrix.</param>
    public static ResultTable ToGrid(this PhraseMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return new ResultTable(
            [new("phrase"), .. matrix.Columns.Select(column => new ResultColumn(column.Label, true))],
            [
                .. Enumerable.Range(0, matrix.Rows.Count).Select(row => Enumerable.Range(0, matrix.Columns.Count).Select(column => Fraction(matrix[row, column]))
                    .Prepend(matrix.Rows[row].Phrase).ToArray<object?>()),
            ]);
    }

    /// <summary>The clauses of a readout: <c>boilerplate</c> counts the characters of a clause in stretches that earlier readouts hold, <c>with</c> those of the <c>of</c> earlier readouts that hold the whole clause.</summary>
    /// <param name="boilerplate">What was read.</param>
    public static ResultTable ToTable(this ReadoutBoilerplate boilerplate)
    {
        ArgumentNullException.ThrowIfNull(boilerplate);
        return new ResultTable(
            [new("start", true), new("end", true), new("clause"), new("boilerplate", true), .. Held],
            [
                .. boilerplate.Clauses.Select(clause => (Clause: clause, Place: boilerplate.Readout.OriginalSpan(clause.Span!.Value))).Select(row =>
                    new object?[] { row.Place.Start, row.Place.End, row.Clause.Text, row.Clause.BoilerplateCharacters }.Concat(HeldCells(row.Clause)).ToArray()),
            ]);
    }

    /// <summary>Wordings with the readouts that hold them.</summary>
    /// <param name="wordings">The wordings.</param>
    public static ResultTable ToTable(this IEnumerable<HeldWording> wordings) => new(
        [new("wording"), .. Held], [.. wordings.Select(wording => HeldCells(wording).Prepend(wording.Text).ToArray())]);

    private static IEnumerable<object?> HeldCells(HeldWording wording) =>
    [
        wording.Holders.Count, wording.Earlier, wording.First?.Date, wording.First?.Id, wording.Last?.Date, wording.Last?.Id,
        wording.Variant?.Likeness, wording.Variant?.Readout.Date, wording.Variant?.Readout.Id, wording.Variant?.Text,
    ];

    private static PhraseTimeline Given(PhraseTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline;
    }

    private static IEnumerable<TimelinePeriod> PeriodsOf(PhraseTimeline timeline) => timeline.Undated is { } undated ? timeline.Periods.Append(undated) : timeline.Periods;

    private static string Fraction(MatrixCell cell) => cell.Documents == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{cell.With}/{cell.Documents}");
}
