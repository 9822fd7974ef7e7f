using DiffPlex;

namespace Rhetoric.Comparison;

/// <summary>How one passage becomes the other, in words.</summary>
/// <remarks>
/// <para>A shortest script over <see cref="WordUnits"/>, made readable by <see cref="EditCleaning"/>. DiffPlex (Myers 1986) finds it where its cost, (n+m)·max(n,m)
/// steps at the worst, stays within a million (two sentences of seven hundred words); beyond, <see cref="ShortestScript"/> finds one as short in n·m/64 steps.</para>
/// <para>Which of several shortest scripts is found depends on which text comes first; so the ordinally smaller passage always does, and the answer is turned.</para>
/// <para>Cost: as said, and that of the segmenter. Invariants: the A spans joined are the first passage, the B spans the second, equal spans hold the same
/// characters; exchanging the passages exchanges deletions and insertions and nothing else.</para>
/// </remarks>
internal static class EditScript
{
    private const long DiffPlexSteps = 1_000_000;

    public static IReadOnlyList<Edit> Between(Readout a, TextSpan spanA, Readout b, TextSpan spanB, ISegmenter segmenter)
    {
        if (spanA.Length == 0 || spanB.Length == 0 || spanA.Of(a.Text).SequenceEqual(spanB.Of(b.Text)))
        {
            var kind = spanA.Length == 0 ? EditKind.Insert : spanB.Length == 0 ? EditKind.Delete : EditKind.Equal;
            return spanA.Length + spanB.Length == 0 ? [] : [new Edit(kind, spanA, spanB)];
        }

        var (passageA, passageB) = (a[spanA], b[spanB]);
        var isTurned = string.CompareOrdinal(passageA, passageB) > 0;
        var hunks = isTurned ? HunksBetween(passageB, passageA, segmenter) : HunksBetween(passageA, passageB, segmenter);
        return Edits(isTurned ? [.. hunks.Select(hunk => hunk.Turned)] : hunks, spanA, spanB);
    }

    private static IReadOnlyList<EditHunk> HunksBetween(string a, string b, ISegmenter segmenter)
    {
        var (endsA, endsB) = (WordUnits.EndsIn(a, segmenter), WordUnits.EndsIn(b, segmenter));
        var hunks = (long)(endsA.Length + endsB.Length) * Math.Max(endsA.Length, endsB.Length) <= DiffPlexSteps
            ? FoundByDiffPlex(a, endsA, b, endsB)
            : Found(a, endsA, b, endsB);
        return EditCleaning.Clean(hunks, new UnitText(a, endsA), new UnitText(b, endsB));
    }

    private static List<EditHunk> FoundByDiffPlex(string a, int[] endsA, string b, int[] endsB) =>
    [
        .. new Differ().CreateDiffs(a, b, ignoreWhiteSpace: false, ignoreCase: false, new PreparedPieces(a, endsA, b, endsB)).DiffBlocks
            .Select(block => new EditHunk(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, block.InsertStartB, block.InsertStartB + block.InsertCountB)),
    ];

    private static List<EditHunk> Found(string a, int[] endsA, string b, int[] endsB)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var partners = ShortestScript.Partners(Numbered(new UnitText(a, endsA), numbers), Numbered(new UnitText(b, endsB), numbers));
        return EditHunk.Between(partners, endsB.Length);
    }

    private static int[] Numbered(UnitText text, Dictionary<string, int> numbers)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var tokens = new int[text.Count];
        for (var unit = 0; unit < tokens.Length; unit++)
        {
            if (!lookup.TryGetValue(text[unit], out tokens[unit]))
            {
                lookup.TryAdd(text[unit], tokens[unit] = numbers.Count);
            }
        }

        return tokens;

    }

    private static List<Edit> Edits(IReadOnlyList<EditHunk> hunks, TextSpan spanA, TextSpan spanB)
    {
        var edits = new List<Edit>();
        var (atA, atB) = (spanA.Start, spanB.Start);
        foreach (var hunk in hunks)
        {
            var (deleted, inserted) = (new TextSpan(spanA.Start + hunk.StartA, spanA.Start + hunk.EndA), new TextSpan(spanB.Start + hunk.StartB, spanB.Start + hunk.EndB));
            if (deleted.Start > atA)
            {
                edits.Add(new Edit(EditKind.Equal, new TextSpan(atA, deleted.Start), new TextSpan(atB, inserted.Start)));
            }

            if (deleted.Length > 0)
            {
                edits.Add(new Edit(EditKind.Delete, deleted, new TextSpan(inserted.Start, inserted.Start)));
            }

            if (inserted.Length > 0)
            {
                edits.Add(new Edit(EditKind.Insert, new TextSpan(deleted.End, deleted.End), inserted));
            }

            (atA, atB) = (deleted.End, inserted.End);
        }

        if (atA < spanA.End)
        {
            edits.Add(new Edit(EditKind.Equal, new TextSpan(atA, spanA.End), new TextSpan(atB, spanB.End)));
        }

        return edits;
    }
}
