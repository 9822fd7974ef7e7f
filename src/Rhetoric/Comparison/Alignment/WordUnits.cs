namespace Rhetoric.Comparison;

/// <summary>Cuts a passage into what an edit may not cut through.</summary>
/// <remarks>
/// <para>The words of a segmenter, but a number with its point and percent is one unit, and so is a short quoted term (“绿色走廊”, 《联合公报》): up to sixteen
/// characters (forty in 《》) between two marks, without a mark that ends a clause.</para>
/// <para>Cost: that of the segmenter and one pass. Invariant: the units joined are the passage.</para>
/// </remarks>
internal static class WordUnits
{
    private const int LongestTerm = 16;
    private const int LongestTitle = 40;

    /// <summary>Where the units end, ascending; the last end is the length of the passage.</summary>
    public static int[] EndsIn(string passage, ISegmenter segmenter)
    {
        var words = new int[passage.Length];
        var count = segmenter.Cut(passage, words);
        var ends = new List<int>(count);
        var term = default(TextSpan);
        var at = 0;
        for (var word = 0; word < count; word++)
        {
            for (; at < words[word]; at++)
            {
                term = at >= term.End && TermFrom(passage, at) is { Length: > 0 } found ? found : term;
            }

            if (!(words[word] > term.Start && words[word] < term.End) && !IsInsideNumber(passage, words[word]))
            {
                ends.Add(words[word]);
            }
        }

        return [.. ends];
    }

    private static TextSpan TermFrom(string passage, int start)
    {
        var (opening, isTitle) = (passage[start], QuotationMarks.OpensTitle(passage[start]));
        if (!isTitle && !QuotationMarks.OpensSpeech(opening))
        {
            return default;
        }

        var (close, longest) = (QuotationMarks.ClosingOf(opening), isTitle ? LongestTitle : LongestTerm);
        for (var at = start + 1; at < passage.Length && at - start <= longest + 1; at++)
        {
            if (passage[at] == close)
            {
                return new TextSpan(start, at + 1);
            }

            if (Punctuation.EndsClause(passage, at, passage.Length) || Punctuation.LineEnds.Contains(passage[at]))
            {
                return default;
            }
        }

        return default;
    }

    private static bool IsInsideNumber(string text, int at) => at < text.Length
        && ((char.IsDigit(text[at - 1]) && (char.IsDigit(text[at]) || text[at] is '%' or '％'))
        || (IsPoint(text[at]) && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]))
        || (IsPoint(text[at - 1]) && char.IsDigit(text[at]) && at > 1 && char.IsDigit(text[at - 2])));

    private static bool IsPoint(char character) => character is '.' or ',' or '．';
}
