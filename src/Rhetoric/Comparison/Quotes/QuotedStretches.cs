namespace Rhetoric.Comparison;

/// <summary>What stands in quotation marks or title marks, in whatever form the marks have.</summary>
/// <remarks>
/// Marks that open and close (“…”, 「…」, 『…』, ‘…’, 《…》) hold what is between; straight ones alternate inside a paragraph. A mark that is never closed there, or only after the longest
/// quotation, is none. Cost: O(n). Invariant: stretches are in text order and do not overlap.
/// </remarks>
internal static class QuotedStretches
{
    private const int Longest = 120;
    private const string Opening = "“「『‘《\"";
    private const string Closing = "”」』’》\"";

    /// <summary>The stretches with their marks, in text order.</summary>
    public static IReadOnlyList<TextSpan> In(Readout readout)
    {
        var found = new List<TextSpan>();
        foreach (var paragraph in readout.Paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (Opening.IndexOf(readout.Text[at], StringComparison.Ordinal) is >= 0 and var mark
                    && readout.Text.AsSpan(at + 1, Math.Min(Longest, paragraph.End - at - 1)).IndexOf(Closing[mark]) is > 0 and var length)
                {
                    found.Add(new TextSpan(at, at + length + 2));
                    at = found[^1].End - 1;
                }
            }
        }

        return found;
    }

    /// <summary>Whether a stretch is a title (《…》) rather than a quotation.</summary>
    public static bool IsTitle(TextSpan stretch, string text) => text[stretch.Start] == '《';
}
