namespace Rhetoric.Discourse;

/// <summary>Finds the quotation that is what somebody said: behind the verb or right in front of the speaker.</summary>
/// <remarks>Cost: O(length of the quotation), at most <see cref="LongestSpeech"/> characters.</remarks>
internal sealed class QuotedSpeech(Readout readout)
{
    private const int LongestSpeech = 4000;
    private const int LongestSaying = 20;

    private readonly string _text = readout.Text;

    /// <summary>Where a quotation that begins the content ends, if it closes a whole sentence and is no saying that the speech begins with; else 0.</summary>
    public int EndAt(int start)
    {
        if (WordsAt(start) is not var (words, paragraph))
        {
            return 0;
        }

        var end = words.End + 1;
        var isWhole = Punctuation.IsSentenceMark(_text[end - 2]) || end >= paragraph.End || Punctuation.IsSentenceMark(_text[end]);
        return isWhole && (words.Length > LongestSaying || end >= paragraph.End) ? end : 0;
    }

    /// <summary>Whether quoted speech begins at a place: a quotation that holds a clause or a sentence, and is no name or saying (“一带一路”).</summary>
    public bool OpensAt(int start) => WordsAt(start) is var (words, paragraph) && Punctuation.EndsClause(_text, words.End - 1, paragraph.End);

    /// <summary>“…，”某某说: the quotation right in front of a clause; null where none is, or somebody has it already.</summary>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="taken">Up to where the text is somebody's.</param>
    public TextSpan? Before(int start, int taken)
    {
        if (start == 0 || QuotationMarks.OpeningOf(_text[start - 1]) is not { } opening || !QuotationMarks.OpensSpeech(opening))
        {
            return null;
        }

        var paragraph = readout.Paragraphs[readout.Paragraphs.LastFrom(start)];
        var from = Math.Max(Math.Max(paragraph.Start, start - LongestSpeech), taken);
        return QuotationMarks.WordsBefore(_text, from, start) is { } words && Punctuation.EndsClause(_text, start - 2, start) ? new TextSpan(words.Start - 1, start) : null;
    }

    // The words of a quotation that opens at a place, and the paragraph that they stand in; null where none does.
    private (TextSpan Words, TextSpan Paragraph)? WordsAt(int start)
    {
        if (start >= _text.Length || !QuotationMarks.OpensSpeech(_text[start]))
        {
            return null;
        }

        var paragraph = readout.Paragraphs[readout.Paragraphs.LastFrom(start)];
        return QuotationMarks.WordsAt(_text, start, Math.Min(paragraph.End, start + LongestSpeech)) is { Length: > 0 } words ? (words, paragraph) : null;
    }
}
