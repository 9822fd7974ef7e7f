namespace Rhetoric.Formulas;

/// <summary>Tells whether a form of two characters stands in a text as a word of its own: 南海, but not that of 中南海, nor 大船 of 强大船队.</summary>
/// <remarks>
/// It is none where an edge of it cuts a word of the dictionary that does not hold it all, and where one that does leaves a single character beside it; 友好 of 睦邻友好 is a word.
/// Longer forms always are. Cost: the text is cut once, when it is first asked for, and O(log n) a form.
/// </remarks>
internal sealed class OwnWords(string text)
{
    private const int LongestAsked = 2;

    private int[]? _ends;

    /// <summary>Whether the characters of a span are a word, or words.</summary>
    public bool Has(TextSpan span)
    {
        if (span.Length > LongestAsked || char.IsAscii(text[span.Start]))
        {
            return true;
        }

        var (first, last) = (WordAt(span.Start), WordAt(span.End - 1));
        return first == last ? span.Start - first.Start != 1 && first.End - span.End != 1 : first.Start == span.Start && last.End == span.End;
    }

    private TextSpan WordAt(int at)
    {
        if (_ends is null)
        {
            var ends = new int[text.Length];
            _ends = ends[..Segmenter.ByDictionary.Cut(text, ends)];
        }

        var place = Array.BinarySearch(_ends, at + 1);
        place = place < 0 ? ~place : place;
        return new TextSpan(place == 0 ? 0 : _ends[place - 1], _ends[place]);
    }
}
