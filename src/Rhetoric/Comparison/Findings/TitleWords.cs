namespace Rhetoric.Comparison;

/// <summary>Words of a text as a title shows them: short, whole phrases, with what they are about.</summary>
/// <remarks>A title of one clause names its topic where the quoted words do not; one of two clauses shows what both share, where the quotes leave it out. Cost: O(statements).</remarks>
internal sealed class TitleWords(StatedText a, StatedText b, AnsweringStatements answers)
{
    private const int Longest = 24;

    /// <summary>Words with the name of their topic where they do not hold it (台湾…严重关切): that of their clause, else of their sentence.</summary>
    public static string Shown(StatedText text, ToldWords words, ReadoutThread thread)
    {
        if (thread.IsSlot)
        {
            return Cut(text, words.Span);
        }

        var holder = words.Statement.Has(thread) ? words.Statement : text.Statements.LastOrDefault(statement => statement.Sentence == words.Statement.Sentence && statement.Has(thread));
        TextSpan[] mentions = holder is null ? [] : [.. holder.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread)).Select(mention => mention.Span)];
        return mentions.Length == 0 || Array.Exists(mentions, words.Span.Overlaps) ? Cut(text, words.Span) : Joined(text, words, mentions[^1]);
    }

    /// <summary>Words of two clauses, each with what both share where the quotes leave it out.</summary>
    public (string A, string B) WithShared(ToldWords first, ToldWords second)
    {
        var (inA, inB) = (Cut(a, first.Span), Cut(b, second.Span));
        if (answers.SharedBy(first, second) is not { } shared)
        {
            return (inA, inB);
        }

        return (Joined(a, first, shared.A), Joined(b, second, shared.B));
    }

    // Words with others of their sentence: in one stretch where it is short and of one clause, else with a gap.
    private static string Joined(StatedText text, ToldWords words, TextSpan other)
    {
        var (span, whole) = (words.Span, new TextSpan(Math.Min(words.Span.Start, other.Start), Math.Max(words.Span.End, other.End)));
        return span.Contains(other) || (whole.Length <= Longest && words.Statement.Span.Contains(whole)) ? Cut(text, whole)
            : other.Start < span.Start ? $"{text.Readout[other]}…{Cut(text, span)}" : $"{Cut(text, span)}…{text.Readout[other]}";
    }

    // The end of a clause tells more than its beginning.
    private static string Cut(StatedText text, TextSpan span)
    {
        if (text.Readout.Language == TextLanguage.English || span.Length <= Longest)
        {
            return Marked(text, QuoteMarks.Whole(text, span));
        }

        var from = BeforeQuotation(text.Readout.Text, span, text.EndOf(span, Longest).Start);
        return (from > span.Start ? "…" : "") + Marked(text, span with { Start = from });
    }

    private static string Marked(StatedText text, TextSpan span) => QuoteMarks.Opening(text.Readout.Text, span) + text.Readout[span] + QuoteMarks.Closing(text.Readout.Text, span);

    // A cut inside a quotation goes back to the mark that opens it.
    private static int BeforeQuotation(string text, TextSpan span, int from)
    {
        for (var at = from; at < span.End; at++)
        {
            if (QuotationMarks.ClosingOf(text[at]) is not null)
            {
                return from;
            }

            if (QuotationMarks.OpeningOf(text[at]) is { } opening && text.AsSpan(span.Start, from - span.Start).LastIndexOf(opening) is >= 0 and var start)
            {
                return span.Start + start;
            }
        }

        return from;
    }
}
