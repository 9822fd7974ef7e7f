using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Finds the lists of a Chinese text.</summary>
/// <remarks>
/// <para>Inside a clause the list commas fix both ends of every item but the outer ends of the first and the last. Those are taken at a word end,
/// at the length closest to the neighbouring item's: a list likes equal items. 和, 与, 以及 before the last item separates too.</para>
/// <para>The outer ends are a guess (published exact spans for such rules: about two in five); the inner items are exact. Cost: O(n).</para>
/// </remarks>
internal static class EnumerationReader
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("的了是在对就向将把被于从为以使让等“”《》（）\"…‘’ ");
    private static readonly string[] Connectors = ["以及", "和", "与", "及"];

    public static IReadOnlyList<Enumeration> Read(Readout readout, ISegmenter segmenter)
    {
        var found = new List<Enumeration>();
        foreach (var clause in readout.Clauses)
        {
            if (clause.Of(readout.Text).Contains('、'))
            {
                ReadClause(readout.Text, clause, segmenter, found);
            }
        }

        return found;
    }

    private static void ReadClause(string text, TextSpan clause, ISegmenter segmenter, List<Enumeration> found)
    {
        var ends = new int[clause.Length];
        var count = segmenter.Cut(clause.Of(text), ends);
        var edges = new HashSet<int> { clause.Start };
        for (var i = 0; i < count; i++)
        {
            edges.Add(clause.Start + ends[i]);
        }

        List<int> commas = [];
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (text[at] == '、')
            {
                commas.Add(at);
            }
        }

        var items = new List<TextSpan>();
        for (var i = 0; i + 1 < commas.Count; i++)
        {
            items.Add(new TextSpan(commas[i] + 1, commas[i + 1]));
        }

        var (front, back) = (new TextSpan(clause.Start, commas[0]), new TextSpan(commas[^1] + 1, clause.End));
        items.AddRange(LastItem(text, back, items is [.., var before] ? before.Length : FourOnBothSides(text, front, back, edges), edges));
        items.Insert(0, FirstItem(text, front, items[0].Length, edges));
        items.RemoveAll(item => item.Length <= 0);
        if (items.Count >= 2)
        {
            found.Add(new Enumeration(new TextSpan(items[0].Start, items[^1].End), items));
        }
    }

    // Two items alone: a pair of four-character phrases, as in 相互尊重、互利共赢, is the one length that can be told.
    private static int FourOnBothSides(string text, TextSpan front, TextSpan back, HashSet<int> edges) =>
        front.Length >= 4 && edges.Contains(front.End - 4) && (back.Length == 4 || (back.Length > 4 && IsStop(text, back.Start + 4, edges))) ? 4 : 0;

    // The word edge, back from the comma, that comes closest to the length of the item behind it.
    private static TextSpan FirstItem(string text, TextSpan room, int length, HashSet<int> edges)
    {
        var best = room.End;
        for (var start = room.End - 1; start >= room.Start && !IsStop(text, start, edges); start--)
        {
            if (edges.Contains(start) && Closer(room.End - start, room.End - best, length))
            {
                best = start;
            }
        }

        return new TextSpan(best, room.End);
    }

    private static IEnumerable<TextSpan> LastItem(string text, TextSpan room, int length, HashSet<int> edges)
    {
        foreach (var connector in Connectors)
        {
            var at = text.AsSpan(room.Start, room.Length).IndexOf(connector, StringComparison.Ordinal);
            if (at > 0 && at <= Math.Max(length, 2) + 4 && edges.Contains(room.Start + at) && edges.Contains(room.Start + at + connector.Length))
            {
                yield return new TextSpan(room.Start, room.Start + at);
                var rest = room with { Start = room.Start + at + connector.Length };
                yield return new TextSpan(rest.Start, End(text, rest, length > 0 ? length : at, edges));
                yield break;
            }
        }

        yield return new TextSpan(room.Start, End(text, room, length, edges));
    }

    private static int End(string text, TextSpan room, int length, HashSet<int> edges)
    {
        var best = room.Start;
        for (var end = room.Start + 1; end <= room.End && !IsStop(text, end - 1, edges); end++)
        {
            if (edges.Contains(end) && (length == 0 ? best == room.Start || end == room.End : Closer(end - room.Start, best - room.Start, length)))
            {
                best = end;
            }
        }

        return best;
    }

    private static bool Closer(int length, int best, int wanted) => best == 0 || Math.Abs(length - wanted) < Math.Abs(best - wanted);

    // 等 stops a list, the 等 of 平等 does not.
    private static bool IsStop(string text, int at, HashSet<int> edges) => Stops.Contains(text[at]) && edges.Contains(at) && edges.Contains(at + 1);
}
