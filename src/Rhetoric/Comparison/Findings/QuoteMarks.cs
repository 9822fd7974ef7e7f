namespace Rhetoric.Comparison;

/// <summary>Words as people are shown them: with … where they are cut out of their clause.</summary>
/// <remarks>The reporting words before a clause are none of it. Spans stay as they are. Cost: O(statements).</remarks>
internal static class QuoteMarks
{
    private const string Gap = "…";

    /// <summary>The words of a span in the original, with the marks of its cuts.</summary>
    public static string Of(Readout readout, TextSpan span)
    {
        var text = StatedText.Of(readout);
        var statement = text.Statements.FirstOrDefault(statement => statement.Span.Contains(span));
        var (before, after) = statement is null ? (false, false) : (HasLetters(readout, statement.Span.Start, span.Start), HasLetters(readout, span.End, statement.Span.End));
        return $"{(before ? Gap : "")}{readout.Quote(span)}{(after ? Gap : "")}";
    }

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
