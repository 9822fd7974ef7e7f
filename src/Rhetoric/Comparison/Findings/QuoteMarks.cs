namespace Rhetoric.Comparison;

/// <summary>Words as people are shown them: with … where they are cut out of their clause, and with the marks that open or close a quotation they begin or end with.</summary>
/// <remarks>The reporting words before a clause are none of it. What a few characters part from an edge of its clause is shown up to there: 希望 before 扩大进口. Spans stay as they are. Cost: O(log statements), and the length of what is cut.</remarks>
internal static class QuoteMarks
{
    private const string Gap = "…";

    /// <summary>The words of a span in the original, with the marks of its cuts.</summary>
    public static string Of(Readout readout, TextSpan span)
    {
        var text = StatedText.Of(readout);
        (span, var statement) = (Whole(text, span), text.StatementAt(span));
        var (before, after) = statement is null ? (false, false) : (HasLetters(readout, statement.Span.Start, span.Start), HasLetters(readout, span.End, statement.Span.End));
        return $"{(before ? Gap : "")}{Opening(readout.Text, span)}{readout.Quote(span)}{Closing(readout.Text, span)}{(after ? Gap : "")}";
    }

    /// <summary>A span with the few characters that part it from the edges of its clause.</summary>
    public static TextSpan Whole(StatedText text, TextSpan span)
    {
        var least = QuoteLength.LeastCutIn(text.Readout.Language);
        return text.StatementAt(span) is not { } statement ? span : new TextSpan(
            span.Start - statement.Span.Start <= least ? statement.Span.Start : span.Start, statement.Span.End - span.End <= least ? statement.Span.End : span.End);
    }

    /// <summary>The mark behind a span that closes a quotation begun in it: 不支持“青屿自立 is shown with the ” behind it. Empty where there is none.</summary>
    public static string Closing(string text, TextSpan span) =>
        span.End < text.Length && QuotationMarks.OpeningOf(text[span.End]) is { } opening && opening != text[span.End]
        && span.Of(text).LastIndexOf(opening) > span.Of(text).LastIndexOf(text[span.End])
            ? text[span.End].ToString()
            : "";

    /// <summary>The mark before a span that opens a quotation closed in it: 海上丝路”倡议 is shown with the “ before it. Empty where there is none.</summary>
    public static string Opening(string text, TextSpan span) =>
        span.Start > 0 && QuotationMarks.ClosingOf(text[span.Start - 1]) is { } closing && closing != text[span.Start - 1]
        && span.Of(text).IndexOf(closing) is >= 0 and var at && span.Of(text)[..at].IndexOf(text[span.Start - 1]) < 0
            ? text[span.Start - 1].ToString()
            : "";

    private static bool HasLetters(Readout readout, int start, int end)
    {
        foreach (var character in readout.Text.AsSpan(start, end - start))
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
