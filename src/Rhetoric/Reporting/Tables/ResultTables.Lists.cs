using Rhetoric.Reporting;

namespace Rhetoric;

// Lists through time.
public static partial class ResultTables
{
    /// <summary>Lists with their uses; the arity is that of the heading.</summary>
    /// <param name="traces">The traces.</param>
    public static ResultTable ToTable(this IEnumerable<ListTrace> traces) => new(
        [
            new("list"), new("kind"), new("arity", true), new("uses", true), new("docs", true), new("first"), new("last"), new("changes", true), new("speakers"), new("latest"),
        ],
        [
            .. traces.Select(trace => new object?[]
            {
                trace.Heading, Names.Of(trace.Kind), trace.Arity, trace.Uses.Count, trace.Documents, trace.First, trace.Last, trace.Changes.Count,
                string.Join('、', trace.Speakers), trace.Uses[^1].ToString(),
            }),
        ]);

    /// <summary>The changes of lists, a row for each; the speaker and the place are those of the use that changed.</summary>
    /// <param name="traces">The traces.</param>
    public static ResultTable ToChangeTable(this IEnumerable<ListTrace> traces) => new(
        [
            new("list"), new("date"), new("doc"), new("speaker"), new("added"), new("dropped"), new("moved"), new("arity", true), new("arity_change", true),
            new("start", true), new("end", true), new("before"), new("after"),
        ],
        [
            .. traces.SelectMany(trace => trace.Changes, (trace, change) => new object?[]
            {
                trace.Heading, change.After.Readout.Date, change.After.Readout.Id, change.After.Speaker, string.Join('、', change.Added), string.Join('、', change.Dropped),
                string.Join('、', change.Moved), change.After.Items.Count, change.ArityChange, change.After.Readout.OriginalSpan(change.After.Span).Start, change.After.Readout.OriginalSpan(change.After.Span).End,
                change.Before.ToString(), change.After.ToString(),
            }),
        ]);
}
