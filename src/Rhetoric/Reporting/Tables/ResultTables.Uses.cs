using Rhetoric.Reporting;

namespace Rhetoric;

// The parts of formulas and of timelines.
public static partial class ResultTables
{
    /// <summary>The wordings of a formula, and why each belongs to it.</summary>
    /// <param name="variants">The wordings.</param>
    public static ResultTable ToTable(this IEnumerable<FormulaVariant> variants) => new(
        [new("form"), new("count", true), new("docs", true), new("first"), new("last"), new("relation"), new("to")],
        [
            .. variants.Select(variant => new object?[]
            {
                variant.Form, variant.Count, variant.Documents, variant.First, variant.Last, variant.Relation.ToString(), variant.Relation.To,
            }),
        ]);

    /// <summary>Wordings that may be one formula.</summary>
    /// <param name="proposals">The proposals.</param>
    public static ResultTable ToTable(this IEnumerable<FamilyProposal> proposals) => new(
        [new("a"), new("b"), new("reason"), new("likeness", true), new("count_a", true), new("count_b", true)],
        [.. proposals.Select(proposal => new object?[] { proposal.A, proposal.B, Names.Of(proposal.Reason), proposal.Likeness, proposal.CountA, proposal.CountB })]);

    /// <summary>The periods of a timeline.</summary>
    /// <param name="periods">The periods.</param>
    public static ResultTable ToTable(this IEnumerable<TimelinePeriod> periods) => new(
        [new("period"), new("docs", true), new("with", true), new("count", true), new("share", true), new("low", true), new("high", true)],
        [
            .. periods.Select(period => new object?[]
            {
                period.Label, period.Documents, period.With, period.Count, period.Share, period.Interval?.Low, period.Interval?.High,
            }),
        ]);

    /// <summary>The forms of a phrase.</summary>
    /// <param name="forms">The forms.</param>
    public static ResultTable ToTable(this IEnumerable<TimelineForm> forms) => new(
        [new("form"), new("count", true), new("own_count", true), new("docs", true), new("first"), new("last")],
        [.. forms.Select(form => new object?[] { form.Form, form.Count, form.OwnCount, form.Documents, form.First, form.Last })]);

    /// <summary>In whose mouth a phrase is; a row without voice is the narrator's own words.</summary>
    /// <param name="voices">The voices.</param>
    public static ResultTable ToTable(this IEnumerable<TimelineVoice> voices) => new(
        [new("voice"), new("count", true), new("docs", true), new("first"), new("last")],
        [.. voices.Select(voice => new object?[] { voice.Speaker, voice.Count, voice.Documents, voice.First, voice.Last })]);

    /// <summary>In meetings with whom a phrase is used; a row without id is for readouts that tell nobody.</summary>
    /// <param name="counterparts">The counterparts.</param>
    public static ResultTable ToTable(this IEnumerable<TimelineCounterpart> counterparts) => new(
        [new("id"), new("counterpart"), new("docs", true), new("with", true), new("count", true), new("share", true), new("low", true), new("high", true)],
        [
            .. counterparts.Select(met => new object?[]
            {
                met.Id, met.Name, met.Documents, met.With, met.Count, met.Share, met.Interval.Low, met.Interval.High,
            }),
        ]);

    /// <summary>The turns in the use of a phrase.</summary>
    /// <param name="turns">The turns.</param>
    public static ResultTable ToTable(this IEnumerable<PhraseTurn> turns) => new(
        [new("kind"), new("period"), new("date"), new("doc"), new("evidence"), new("test"), new("p", true), new("adjusted_p", true), new("beyond_chance")],
        [
            .. turns.Select(turn => new object?[]
            {
                Names.Of(turn.Kind), turn.Period, turn.Date, turn.Readout.Id, turn.Evidence, turn.Test, turn.P, turn.AdjustedP, turn.IsBeyondChance,
            }),
        ]);
}
