using Rhetoric.Reporting;

namespace Rhetoric;

// Lists through time.
public static partial class ResultTables
{
    /// <summary>Lists with arity, uses, readouts, dates and speakers of the very list that heads the row, and beside them those of the chain of lists that it became.</summary>
    /// <param name="traces">The traces.</param>
    public static ResultTable ToTable(this IEnumerable<ListTrace> traces) => new(
        [
            new("list"), new("kind"), new("arity", true), new("uses", true), new("docs", true), new("first"), new("last"), new("changes", true), new("speakers"), new("latest"),
            new("chain_uses", true), new("chain_docs", true), new("chain_first"), new("chain_last"),
        ],
        [
            .. traces.Select(trace => new object?[]
            {
                trace.Heading, Names.Of(trace.Kind), trace.Arity, trace.HeadingUses.Count, trace.HeadingDocuments, trace.HeadingFirst, trace.HeadingLast, trace.Changes.Count,
                Voices(trace.HeadingSpeakers), trace.Uses[^1].ToString(), trace.Uses.Count, trace.Documents, trace.First, trace.Last,
            }),
        ]);

    /// <summary>The changes of lists, a row for each; the speaker and the place are those of the use that changed.</summary>
    /// <param name="traces">The traces.</param>
    public static ResultTable ToChangeTable(this IEnumerable<ListTrace> traces) => new(
        [
            new("list"), new("date"), new("doc"), new("speaker"), new("added"), new("dropped"), new("moved"), new("arity", true), new("arity_change", true),
            new("start", true), new("end", true), new("before"), new("after"), new("counterpart"),
        ],
        [
            .. traces.SelectMany(trace => trace.Changes, (trace, change) => new object?[]
            {
                trace.Heading, change.After.Readout.Date, change.After.Readout.Id, change.After.Speaker, string.Join('、', change.Added), string.Join('、', change.Dropped),
                string.Join('、', change.Moved), change.After.Items.Count, change.ArityChange, change.After.Readout.OriginalSpan(change.After.Span).Start, change.After.Readout.OriginalSpan(change.After.Span).End,
                change.Before.ToString(), change.After.ToString(), change.After.Readout.ReadCounterpart()?.Name,
            }),
        ]);
}
