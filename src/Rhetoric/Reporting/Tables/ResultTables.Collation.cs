using Rhetoric.Reporting;

namespace Rhetoric;

// A collated series.
public static partial class ResultTables
{
    private const int FewestDigitsOfShare = 4;

    /// <summary>Threads by readouts: a row for each thread, a column for each readout with the characters that it has on it; empty where it has none.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many threads at the most.</param>
    public static ResultTable ToThreadTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("thread"), new("title"), new("docs", true), new("chars", true), .. Columns(collation)],
            [
                .. collation.Threads.Take(top).Select(thread => Row(
                    collation, [thread.Id, thread.Title, thread.Cells.Count, thread.Characters], thread.Cells, cell => cell.Readout, cell => cell.Characters)),
            ]);
    }

    /// <summary>Threads by readouts, a row for each cell: who raises it, how much each voice has, and the highest rung of each ladder.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many threads at the most.</param>
    public static ResultTable ToThreadCellTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("thread"), new("title"), new("date"), new("doc"), new("raised_by"), new("chars", true), new("voices"), new("rungs"), new("start", true), new("end", true)],
            [
                .. collation.Threads.Take(top).SelectMany(thread => thread.Cells, (thread, cell) => new object?[]
                {
                    thread.Id, thread.Title, collation.Readouts[cell.Readout].Date, collation.Readouts[cell.Readout].Id, cell.RaisedBy, cell.Characters,
                    string.Join('、', cell.Voices.Where(voice => voice.Speaker is not null).Select(voice => FormattableString.Invariant($"{voice.Speaker} {voice.Characters}"))),
                    string.Join('、', cell.Rungs.Select(found => FormattableString.Invariant($"{collation.Readouts[cell.Readout].Quote(found.Span)} ({found.Rung.Ladder.Id} {found.Rung.Rung})"))),
                    collation.Readouts[cell.Readout].OriginalSpan(cell.RaisedAt).Start, collation.Readouts[cell.Readout].OriginalSpan(cell.RaisedAt).End,
                }),
            ]);
    }

    /// <summary>Formulas by readouts: a row for each formula, a column for each readout with the uses of the heading, those of other wordings with ′ behind a +; empty where it has none.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many formulas at the most.</param>
    public static ResultTable ToFormulaTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("formula"), new("category"), new("docs", true), new("count", true), .. Columns(collation)],
            [
                .. collation.Formulas.Take(top).Select(formula => Row(
                    collation, [formula.Formula.Canonical, formula.Formula.Category, formula.Cells.Count, formula.Formula.FamilyCount], formula.Cells, cell => cell.Readout, Shown)),
            ]);
    }

    /// <summary>Formulas by readouts, a row for each cell: uses of the heading and of the family, and of both those that stand alone.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many formulas at the most.</param>
    public static ResultTable ToFormulaCellTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("formula"), new("category"), new("date"), new("doc"), new("exact", true), new("exact_net", true), new("family", true), new("family_net", true)],
            [
                .. collation.Formulas.Take(top).SelectMany(formula => formula.Cells, (formula, cell) => new object?[]
                {
                    formula.Formula.Canonical, formula.Formula.Category, collation.Readouts[cell.Readout].Date, collation.Readouts[cell.Readout].Id, cell.Exact, cell.ExactNet, cell.Family, cell.FamilyNet,
                }),
            ]);
    }

    /// <summary>Lists of principles over time, a row for each readout of the list, those that lack it among them.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many lists at the most.</param>
    public static ResultTable ToPrincipleTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("list"), new("date"), new("doc"), new("speaker"), new("items"), new("added"), new("dropped"), new("moved"), new("start", true), new("end", true)],
            [
                .. collation.Principles.Take(top).SelectMany(line => collation.Readouts.Index(), (line, item) => line.In(item.Index) is { } use
                    ? new object?[]
                    {
                        line.Heading, item.Item.Date, item.Item.Id, use.List.Speaker, use.List.ToString(), Joined(use.Change?.Added), Joined(use.Change?.Dropped), Joined(use.Change?.Moved),
                        item.Item.OriginalSpan(use.List.Span).Start, item.Item.OriginalSpan(use.List.Span).End,
                    }
                    : [line.Heading, item.Item.Date, item.Item.Id, null, "", "", "", "", null, null]),
            ]);
    }

    /// <summary>What each meeting introduced, brought back and said for the last time, a row for each.</summary>
    /// <param name="collation">The series.</param>
    public static ResultTable ToMeetingTable(this Collation collation) => collation.ToMeetingTable(int.MaxValue);

    /// <summary>What tells most of what each meeting introduced, brought back and said for the last time, a row for each; where there is more a row that counts it.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="most">How many turns of a meeting at the most.</param>
    public static ResultTable ToMeetingTable(this Collation collation, int most)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("date"), new("doc"), new("turn"), new("subject"), new("name"), new("docs", true), new("first"), new("before"), new("last")],
            [.. collation.Meetings.SelectMany(meeting => MeetingRows(collation, meeting, most))]);
    }

    private static IEnumerable<object?[]> MeetingRows(Collation collation, CollatedMeeting meeting, int most)
    {
        var shown = meeting.Turns.OrderByDescending(turn => turn.Weight).Take(most).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var turn in meeting.Turns.Where(shown.Contains))
        {
            yield return
            [
                meeting.Readout.Date, meeting.Readout.Id, Names.Of(turn.Kind), Names.Of(turn.Subject), turn.Name, turn.Holders.Count, Named(collation, turn.Holders[0]),
                turn.Before is { } before ? Named(collation, before) : null, Named(collation, turn.Holders[^1]),
            ];
        }

        if (meeting.Turns.Count > shown.Count)
        {
            var rest = meeting.Turns.Where(turn => !shown.Contains(turn)).GroupBy(turn => turn.Kind).Select(kind => FormattableString.Invariant($"{kind.Count()} {Names.Of(kind.Key)}"));
            yield return [meeting.Readout.Date, meeting.Readout.Id, "more", null, string.Join(", ", rest), null, null, null, null];
        }
    }

    /// <summary>The topics of each meeting in the order in which they are raised, a row for each.</summary>
    /// <param name="collation">The series.</param>
    public static ResultTable ToOrderTable(this Collation collation)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [new("date"), new("doc"), new("place", true), new("thread"), new("title"), new("raised_by"), new("place_before", true), new("start", true), new("end", true), new("text")],
            [
                .. collation.Meetings.SelectMany(meeting => meeting.Topics, (meeting, topic) => new object?[]
                {
                    meeting.Readout.Date, meeting.Readout.Id, topic.Place, topic.Thread.Id, topic.Thread.Title, topic.RaisedBy, topic.PlaceBefore,
                    meeting.Readout.OriginalSpan(topic.Span).Start, meeting.Readout.OriginalSpan(topic.Span).End, meeting.Readout.Quote(topic.Span),
                }),
            ]);
    }

    /// <summary>The places of the longest stretch of a link in the original texts.</summary>
    internal static (TextSpan InLater, TextSpan InEarlier) PlacesOf(Collation collation, TextReuse link) =>
        (collation.Readouts[link.Later].OriginalSpan(link.Longest.InLater), collation.Readouts[link.Earlier].OriginalSpan(link.Longest.InEarlier));

    /// <summary>Which readout has words of which earlier one, the greatest share first, with the longest stretch and its places.</summary>
    /// <param name="collation">The series.</param>
    /// <param name="top">How many links at the most.</param>
    public static ResultTable ToReuseTable(this Collation collation, int top)
    {
        ArgumentNullException.ThrowIfNull(collation);
        return new ResultTable(
            [
                new("later"), new("earlier"), new("share", true), new("chars", true), new("of", true), new("longest", true),
                new("later_start", true), new("later_end", true), new("earlier_start", true), new("earlier_end", true), new("text"),
            ],
            [
                .. collation.Reuse.Strongest(top).Select(link => (Link: link, link.Longest, Places: PlacesOf(collation, link))).Select(row => new object?[]
                {
                    Named(collation, row.Link.Later), Named(collation, row.Link.Earlier), Math.Round(row.Link.Share, FewestDigitsOfShare), row.Link.Characters, row.Link.Of, row.Longest.Length,
                    row.Places.InLater.Start, row.Places.InLater.End, row.Places.InEarlier.Start, row.Places.InEarlier.End,
                    collation.Readouts[row.Link.Later].Quote(row.Longest.InLater),
                }),
            ]);
    }

    /// <summary>The links with the greatest shares; of equals the later readout first, then the later source.</summary>
    internal static IEnumerable<TextReuse> Strongest(this ReuseNetwork network, int top) =>
        network.Links.OrderByDescending(link => link.Share).ThenByDescending(link => link.Later).ThenByDescending(link => link.Earlier).Take(top);

    /// <summary>The uses of a formula in a readout: 2, 1+1′ where another wording of the family, without the heading in it, is used beside the heading, 1′ where only that is.</summary>
    internal static string Shown(FormulaReadout cell)
    {
        var others = Math.Max(0, cell.Family - cell.Exact);
        return others == 0 ? FormattableString.Invariant($"{cell.Exact}") : cell.Exact == 0 ? FormattableString.Invariant($"{others}′") : FormattableString.Invariant($"{cell.Exact}+{others}′");
    }

    private static IEnumerable<ResultColumn> Columns(Collation collation) => collation.Readouts.Select(readout => new ResultColumn(readout.Id, true));

    private static object?[] Row<T>(Collation collation, object?[] head, IReadOnlyList<T> cells, Func<T, int> numberOf, Func<T, object> show)
    {
        var row = new object?[head.Length + collation.Readouts.Count];
        head.CopyTo(row, 0);
        foreach (var cell in cells)
        {
            row[head.Length + numberOf(cell)] = show(cell);
        }

        return row;
    }

    private static string Joined(IReadOnlyList<string>? items) => items is null ? "" : string.Join('、', items);

    private static string Named(Collation collation, int number) => collation.Readouts[number].Id;
}
