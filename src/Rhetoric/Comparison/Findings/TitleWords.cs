namespace Rhetoric.Comparison;

/// <summary>Words of a text as a title shows them: short, whole phrases, with what they are about.</summary>
/// <remarks>A title of one clause names its topic where the quoted words do not; one of two clauses shows what both share, where the quotes leave it out. Cost: O(statements).</remarks>
internal sealed class TitleWords(StatedText a, StatedText b, AnsweringStatements answers)
{
    private const int Longest = 24;
    private const int WidestGap = 12;

    /// <summary>Words with the name of their topic where they do not hold it (台湾…严重关切): that of their clause, else of their sentence.</summary>
    public static string Shown(StatedText text, ToldWords words, ReadoutThread thread)
    {
        if (thread.IsSlot)
        {
            return Cut(text, words.Span);
        }

        return MentionBeside(text, words, thread) is var (_, mention) && GapBetween(words.Span, mention) <= WidestGap ? Joined(text, words, mention).Shown : Cut(text, words.Span);
    }

    /// <summary>Words that show a topic: as they are where they name it or stand near its name, else those of the sentence about its name, unless the other text has their clause.</summary>
    public static ToldWords OnTopic(StatedText text, ToldWords words, ReadoutThread thread, StatedText other)
    {
        if (thread.IsSlot || MentionBeside(text, words, thread) is not var (holder, mention) || GapBetween(words.Span, mention) <= WidestGap || other.Holds(holder.Folded))
        {
            return words;
        }

        var tight = text.TightOf(holder);
        return new ToldWords(holder, tight.Contains(mention) ? tight : text.TightFrom(holder, text.InWords(mention, holder.Span).Start), words.Value);
    }

    // The clause that names the topic of some words, their own before others of the sentence, and the last place where it does; null where the words name it, or nothing does.
    private static (Statement Holder, TextSpan Mention)? MentionBeside(StatedText text, ToldWords words, ReadoutThread thread)
    {
        var holder = words.Statement.Has(thread) ? words.Statement : text.Statements.LastOrDefault(statement => statement.Sentence == words.Statement.Sentence && statement.Has(thread));
        TextSpan[] mentions = holder is null ? [] : [.. holder.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread)).Select(mention => mention.Span)];
        return mentions.Length == 0 || Array.Exists(mentions, words.Span.Overlaps) ? null : (holder!, mentions[^1]);
    }

    private static int GapBetween(TextSpan first, TextSpan second) => Math.Max(first.Start, second.Start) - Math.Min(first.End, second.End);

    /// <summary>Words of two clauses that go on, behind an end or before a beginning that both have, to the word that differs: 恪守一个中国|原则 beside 坚定奉行一个中国|政策.</summary>
    public (ToldWords A, ToldWords B) WithDifference(ToldWords first, ToldWords second)
    {
        if (a.Readout.Language == TextLanguage.English)
        {
            return (first, second);
        }

        var (inA, inB) = (new WordRange(a, first), new WordRange(b, second));
        if (inA.Last == inB.Last && inA.After is { } after && inB.After is { } other && after != other)
        {
            (inA, inB) = (inA.WithAfter(), inB.WithAfter());
        }

        if (inA.First == inB.First && inA.Before is { } before && inB.Before is { } theirs && before != theirs)
        {
            (inA, inB) = (inA.WithBefore(), inB.WithBefore());
        }

        return inA.Span.Length <= Longest && inB.Span.Length <= Longest ? (first with { Span = inA.Span }, second with { Span = inB.Span }) : (first, second);
    }

    /// <summary>Words of a clause with some of its others: both in one quote where it is no longer than quotes are, else a quote that begins with the others.</summary>
    public static ToldWords Holding(StatedText text, ToldWords words, TextSpan others)
    {
        others = text.InWords(others, words.Statement.Span);
        var both = Around(words.Span, others);
        return words with { Span = words.Span.Contains(others) || both.Length <= QuoteLength.LongestIn(text.Readout.Language) ? both : text.TightFrom(words.Statement, others.Start) };
    }

    /// <summary>Words of two clauses, each with what both share where the quotes leave it out, and as a title shows them.</summary>
    public ((ToldWords Words, string Shown) A, (ToldWords Words, string Shown) B) WithShared(ToldWords first, ToldWords second)
    {
        if (answers.SharedBy(first, second) is not { } shared || GapBetween(first.Span, shared.A) > WidestGap || GapBetween(second.Span, shared.B) > WidestGap)
        {
            return ((first, Cut(a, first.Span)), (second, Cut(b, second.Span)));
        }

        return (Joined(a, first, shared.A), Joined(b, second, shared.B));
    }

    // Words with others of their sentence: in one stretch where it is short and of one clause, else with a gap.
    private static (ToldWords Words, string Shown) Joined(StatedText text, ToldWords words, TextSpan other)
    {
        var (span, unparted) = (words.Span, text.Unparted(other, Longest));
        var whole = Around(span, unparted);
        return span.Contains(other) ? (words, Cut(text, span))
            : whole.Length <= Longest && words.Statement.Span.Contains(whole) ? (words with { Span = whole }, Cut(text, whole))
            : (words, unparted.Start < span.Start ? $"{text.Readout[unparted]}…{Cut(text, span)}" : $"{Cut(text, span)}…{text.Readout[unparted]}");
    }

    private static TextSpan Around(TextSpan first, TextSpan second) => new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    // The end of a clause tells more than its beginning.
    private static string Cut(StatedText text, TextSpan span)
    {
        span = text.Unparted(span, Longest);
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
