using Rhetoric.Comparison;

namespace Rhetoric;

/// <summary>Compares readouts.</summary>
public static class ReadoutComparing
{
    /// <summary>Finds and ranks what changed from <paramref name="a"/> to <paramref name="b"/>.</summary>
    /// <remarks>Finds passages so far; formulas, lists, asks and voices are not compared yet, and the voices are empty.</remarks>
    /// <param name="a">The earlier readout.</param>
    /// <param name="b">The later readout.</param>
    /// <param name="background">Earlier readouts that tell what is usual; null for none. The two themselves are not counted.</param>
    /// <param name="options">How; null for <see cref="ComparisonOptions.Default"/>.</param>
    public static ReadoutComparison CompareTo(
        this Readout a, Readout b, ReadoutCorpus? background = null, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var alignment = PassageAligner.Align(a, b, options?.Segmenter ?? Segmenter.Default);
        Readout[] earlier = [.. (background?.AsEnumerable() ?? []).Where(readout => readout.Text != a.Text && readout.Text != b.Text && !(readout.Date >= b.Date))];
        return new ReadoutComparison
        {
            A = a,
            B = b,
            Changes = new PassageChanges(a, b, earlier).Find(alignment),
            Stable = [.. alignment.Where(IsStable).Select(link => (link.A[0], link.B[0]))],
            Alignment = alignment,
            VoiceA = [],
            VoiceB = [],
            Similarity = new CommonSubsequence(a.Text).RatioWith(b.Text),
        };
    }

    private static bool IsStable(PassageLink link) => link.Kind is PassageLinkKind.Same or PassageLinkKind.Format;
}
