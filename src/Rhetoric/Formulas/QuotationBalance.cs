namespace Rhetoric.Formulas;

/// <summary>Takes quotations and titles of works whole: 一带一路”倡议 becomes “一带一路”倡议.</summary>
/// <remarks>Cost: O(length). A mark is taken in only where it stands right beside the span; one without its other half stays outside or inside as it is.</remarks>
internal static class QuotationBalance
{
    /// <summary>The span, longer by the opening mark before it or the closing mark behind it where its other half is inside.</summary>
    public static TextSpan Whole(string text, TextSpan span)
    {
        var depth = 0;
        var lowest = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            depth += StepAt(text, at);
            lowest = Math.Min(lowest, depth);
        }

        var start = lowest < 0 && span.Start > 0 && Punctuation.OpensQuotation(text[span.Start - 1]) ? span.Start - 1 : span.Start;
        var end = depth > lowest && span.End < text.Length && Punctuation.ClosesQuotation(text[span.End]) ? span.End + 1 : span.End;
        return new TextSpan(start, end);
    }

    /// <summary>Whether no quotation or title begins outside of a stretch and ends inside, or the other way round.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += StepAt(text, at);
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    // ’ behind a letter of English is an apostrophe (the world’s, allies’), and no mark of a quotation that nothing opens.
    private static int StepAt(ReadOnlySpan<char> text, int at) =>
        text[at] == '’' && at > 0 && char.IsAsciiLetter(text[at - 1]) && !text.Contains('‘') ? 0
        : Punctuation.OpensQuotation(text[at]) ? 1
        : Punctuation.ClosesQuotation(text[at]) ? -1 : 0;
}
