namespace Rhetoric.Discourse;

/// <summary>Finds two denials of one length without a mark between them: 不冲突不对抗.</summary>
/// <remarks>An item of a list (不冲突不对抗、相互尊重) is left to it. Cost: O(n), a bounded window at each 不.</remarks>
internal sealed class DenialReader(string text, WordRow words)
{
    private const int ShortestDenial = 3;
    private const int LongestDenial = 5;

    /// <summary>The denials of a clause, in text order.</summary>
    public IEnumerable<Device> In(TextSpan clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            var next = text.AsSpan(at, Math.Min(LongestDenial + 1, clause.End - at)).LastIndexOf('不') + at;
            if (text[at] == '不' && next - at >= ShortestDenial && (2 * next) - at <= clause.End && words.IsEdge(at) && words.IsEdge(next) && words.IsEdge((2 * next) - at)
                && text[next - 1] != text[(2 * next) - at - 1] && text[next - 1] != '、' && !IsItem(clause, at, (2 * next) - at))
            {
                yield return new Device
                {
                    Kind = DeviceKind.Antithesis,
                    Span = new TextSpan(at, (2 * next) - at),
                    Members = [new TextSpan(at, next), new TextSpan(next, (2 * next) - at)],
                };
                at = (2 * next) - at - 1;
            }
        }
    }

    // 不冲突不对抗、相互尊重: one item of a list.
    private bool IsItem(TextSpan clause, int start, int end) => (start > clause.Start && text[start - 1] == '、') || (end < clause.End && text[end] == '、');
}
