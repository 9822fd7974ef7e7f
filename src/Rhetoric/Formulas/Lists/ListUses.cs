namespace Rhetoric.Formulas;

/// <summary>The lists of a readout as uses, with who says them, in text order; their ends are those of <see cref="ListEnds"/>.</summary>
internal static class ListUses
{
    public static IEnumerable<ListUse> Of(ReadoutDiscourse discourse, IEnumerable<Enumeration> lists) => lists.Select(list => ListEnds.Mended(discourse, list)).OfType<Enumeration>().Select(list => new ListUse
    {
        Readout = discourse.Readout,
        Span = list.Span,
        Items = [.. list.Items.Select(item => item.TextIn(discourse.Readout.Text))],
        Speaker = discourse.AttributionAt(list.Span.Start)?.Voice,
        Kind = list.Kind,
    });
}
