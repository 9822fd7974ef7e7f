using System.Buffers;
using DiffPlex;

namespace Rhetoric.Comparison;

/// <summary>How one passage becomes the other, in words.</summary>
/// <remarks>
/// <para>DiffPlex finds a shortest script over words (Myers 1986). An equal run between two edits that is one Hanzi, or only marks and
/// function words, is then taken into the edits: such islands cut a rewording into crumbs.</para>
/// <para>Cost: that of the differ, at most a few hundred words a pair. Invariant: the A spans joined are the first passage, the B spans the second.</para>
/// </remarks>
internal static class EditScript
{
    private static readonly SearchValues<char> Function = SearchValues.Create("的和与在对了并及将把向为也都就同");

    public static IReadOnlyList<Edit> Between(Readout a, TextSpan spanA, Readout b, TextSpan spanB, ISegmenter segmenter)
    {
        if (spanA.Length == 0 || spanB.Length == 0 || spanA.Of(a.Text).SequenceEqual(spanB.Of(b.Text)))
        {
            var kind = spanA.Length == 0 ? EditKind.Insert : spanB.Length == 0 ? EditKind.Delete : EditKind.Equal;
            return spanA.Length + spanB.Length == 0 ? [] : [new Edit(kind, spanA, spanB)];
        }

        var diff = new Differ().CreateDiffs(a[spanA], b[spanB], ignoreWhiteSpace: false, ignoreCase: false, new WordChunker(segmenter));
        var startsA = Starts(diff.PiecesOld, spanA.Start);
        var startsB = Starts(diff.PiecesNew, spanB.Start);
        var edits = new List<Edit>();
        var (atA, atB) = (spanA.Start, spanB.Start);
        foreach (var block in diff.DiffBlocks)
        {
            var deleted = new TextSpan(startsA[block.DeleteStartA], startsA[block.DeleteStartA + block.DeleteCountA]);
            var inserted = new TextSpan(startsB[block.InsertStartB], startsB[block.InsertStartB + block.InsertCountB]);
            var between = new Edit(EditKind.Equal, new TextSpan(atA, deleted.Start), new TextSpan(atB, inserted.Start));
            Add(edits, between, deleted, inserted, a.Text);
            (atA, atB) = (deleted.End, inserted.End);
        }

        if (atA < spanA.End)
        {
            edits.Add(new Edit(EditKind.Equal, new TextSpan(atA, spanA.End), new TextSpan(atB, spanB.End)));
        }

        return edits;
    }

    // A delete always precedes the insert it is replaced by, so an island joins at most the last two edits.
    private static void Add(List<Edit> edits, Edit equal, TextSpan deleted, TextSpan inserted, string text)
    {
        if (equal.A.Length > 0 && edits.Count > 0 && IsIsland(equal.A.Of(text)))
        {
            for (; edits.Count > 0 && edits[^1].Kind != EditKind.Equal; edits.RemoveAt(edits.Count - 1))
            {
                deleted = deleted with { Start = Math.Min(deleted.Start, edits[^1].A.Start) };
                inserted = inserted with { Start = Math.Min(inserted.Start, edits[^1].B.Start) };
            }
        }
        else if (equal.A.Length > 0)
        {
            edits.Add(equal);
        }

        if (deleted.Length > 0)
        {
            edits.Add(new Edit(EditKind.Delete, deleted, new TextSpan(inserted.Start, inserted.Start)));
        }

        if (inserted.Length > 0)
        {
            edits.Add(new Edit(EditKind.Insert, new TextSpan(deleted.End, deleted.End), inserted));
        }
    }

    private static bool IsIsland(ReadOnlySpan<char> text)
    {
        var content = 0;
        foreach (var character in text)
        {
            content += Function.Contains(character) || !(char.IsLetterOrDigit(character) || char.IsSurrogate(character)) ? 0 : 1;
        }

        return content == 0 || (text.Length == 1 && !char.IsDigit(text[0]));
    }

    private static int[] Starts(IReadOnlyList<string> pieces, int start)
    {
        var starts = new int[pieces.Count + 1];
        starts[0] = start;
        for (var i = 0; i < pieces.Count; i++)
        {
            starts[i + 1] = starts[i] + pieces[i].Length;
        }

        return starts;
    }
}
