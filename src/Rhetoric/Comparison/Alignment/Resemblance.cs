namespace Rhetoric.Comparison;

/// <summary>How much of two texts is the same in the same order: twice the longest common subsequence over the sum of lengths.</summary>
/// <remarks>
/// <para>Counted in folded characters. Common ends are taken off first; what is left is counted exactly up to 2³⁰ cells (two texts of 32,000 characters differing
/// throughout). Beyond, only what aligned sentences on the order-keeping chain have in common is counted: never more than the exact value, less
/// where rewritten sentences share characters with others.</para>
/// <para>Cost: n·m/64 word operations up to the bound, some tens of milliseconds; beyond, those of the pairs. Range 0 to 1, symmetric; 1 for two empty texts.</para>
/// </remarks>
internal static class Resemblance
{
    /// <summary>From here on a text is called edited, below rewritten.</summary>
    public const double EditedFrom = 0.6;

    private const long MostCells = 1L << 30;
    private const long MostCellsOfPair = 64_000_000;

    public static double Of(Fingerprint[] a, Fingerprint[] b, IReadOnlyList<SentenceLink> links)
    {
        var (textA, textB) = (Joined(a, 0, a.Length), Joined(b, 0, b.Length));
        if (textA.Length + textB.Length == 0)
        {
            return 1;
        }

        var common = Common(textA, textB, MostCells) ?? links.Where(link => !link.Moved).Sum(
            link => Common(Joined(a, link.StartA, link.EndA), Joined(b, link.StartB, link.EndB), MostCellsOfPair) ?? 0L);
        return 2.0 * common / (textA.Length + textB.Length);
    }

    private static long? Common(string a, string b, long mostCells)
    {
        var start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start), restB = b.AsSpan(start);
        var end = 0;
        for (; end < restA.Length && end < restB.Length && restA[^(end + 1)] == restB[^(end + 1)]; end++)
        {
        }

        restA = restA[..^end];
        restB = restB[..^end];
        return restA.Length == 0 || restB.Length == 0 ? start + end
            : (long)restA.Length * restB.Length > mostCells ? null
            : start + end + LengthOf(restA, restB);
    }

    private static int LengthOf(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var pattern = new int[a.Length];
        for (var at = 0; at < a.Length; at++)
        {
            pattern[at] = a[at];
        }

        var masks = new TokenMasks(pattern);
        var row = new ulong[masks.Words];
        Array.Fill(row, ulong.MaxValue);
        foreach (var character in b)
        {
            masks.Advance(row, character);
        }

        return TokenMasks.LengthOf(row);
    }

    private static string Joined(Fingerprint[] sentences, int start, int end) =>
        end - start == 1 ? sentences[start].Folded : string.Concat(sentences[start..end].Select(sentence => sentence.Folded));
}
