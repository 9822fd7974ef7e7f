using System.Text.Json;

namespace Rhetoric.Reporting;

public static partial class ResultJson
{
    /// <summary>Writes lists through time with every change, and every use of the very list (<c>uses</c>) and of the chain of lists that it became (<c>chain_uses</c>).</summary>
    /// <param name="stream">Receives the bytes.</param>
    /// <param name="head">What the answer was made from.</param>
    /// <param name="traces">The traces.</param>
    public static void Write(Stream stream, ResultHead head, IEnumerable<ListTrace> traces) => Write(stream, head, json => WriteArray(json, "lists", traces, WriteTrace));

    private static void WriteTrace(Utf8JsonWriter json, ListTrace trace)
    {
        json.WriteStartObject();
        json.WriteString("list", trace.Heading);
        json.WriteString("kind", Names.Of(trace.Kind));
        json.WriteNumber("arity", trace.Arity);
        json.WriteNumber("docs", trace.HeadingDocuments);
        WriteDate(json, "first", trace.HeadingFirst);
        WriteDate(json, "last", trace.HeadingLast);
        json.WriteNumber("chain_docs", trace.Documents);
        WriteDate(json, "chain_first", trace.First);
        WriteDate(json, "chain_last", trace.Last);
        WriteArray(json, "changes", trace.Changes, WriteListChange);
        WriteArray(json, "uses", trace.HeadingUses, WriteListUse);
        WriteArray(json, "chain_uses", trace.Uses, WriteListUse);
        json.WriteEndObject();
    }

    private static void WriteListChange(Utf8JsonWriter json, ListChange change)
    {
        json.WriteStartObject();
        WriteReadout(json, change.After.Readout);
        WriteWord(json, "speaker", change.After.Speaker);
        WriteArray(json, "added", change.Added, (json, item) => json.WriteStringValue(item));
        WriteArray(json, "dropped", change.Dropped, (json, item) => json.WriteStringValue(item));
        WriteArray(json, "moved", change.Moved, (json, item) => json.WriteStringValue(item));
        json.WriteNumber("arity", change.After.Items.Count);
        json.WriteNumber("arity_change", change.ArityChange);
        WriteSpan(json, "before", change.Before.Readout, change.Before.Span);
        WriteSpan(json, "after", change.After.Readout, change.After.Span);
        WriteWord(json, "counterpart", change.After.Readout.ReadCounterpart()?.Name);
        json.WriteEndObject();
    }

    private static void WriteListUse(Utf8JsonWriter json, ListUse use)
    {
        json.WriteStartObject();
        WriteReadout(json, use.Readout);
        WritePlace(json, use.Readout, use.Span);
        WriteWord(json, "speaker", use.Speaker);
        WriteArray(json, "items", use.Items, (json, item) => json.WriteStringValue(item));
        json.WriteEndObject();
    }
}
