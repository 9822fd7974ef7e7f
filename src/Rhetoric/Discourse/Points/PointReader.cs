namespace Rhetoric.Discourse;

/// <summary>Reads the number or mark by which words are one of several points.</summary>
/// <remarks>
/// <para>A paragraph is a point behind 一、 （一） 1. (1) ① 第二， 三是 四要, or a mark of the lexicon (——, •); a figure with digits behind its point (1.5) is none. Inside a sentence only a numeral
/// before 是 or 要 counts (<see cref="OrdinalAt"/>). Speech, asks and sections ask here.</para>
/// <para>Cost: O(1), with a look-up of the marks.</para>
/// </remarks>
internal sealed class PointReader
{
    private const int LongestNumber = 2;
    private const char First = '一';
    private const char Naming = '是';
    private const char Binding = '要';

    private readonly WordSet _marks;
    private readonly WordSet _words;
    private readonly WordSet _numerals;

    private PointReader(DiscourseLexicon lexicon) => (_marks, _words, _numerals) = (lexicon.Of("point-mark"), lexicon.Of("point-word"), lexicon.Of("numeral"));

    public static PointReader Of(DiscourseLexicon lexicon) => new(lexicon);

    /// <summary>Whether a paragraph is one of several points, by its number or mark or by a word that counts (首先) or names a field (政治上).</summary>
    public bool Opens(ReadOnlySpan<char> said) => IsPoint(said) || _words.At(said) is not null;

    /// <summary>Whether a paragraph is one of several points by its number or mark.</summary>
    public bool IsPoint(ReadOnlySpan<char> said) => LengthAt(said) > 0;

    /// <summary>The length of the number or mark, up to where the words begin (四|要); 0 where a paragraph has none.</summary>
    public int LengthAt(ReadOnlySpan<char> said)
    {
        if (_marks.At(said) is { } mark)
        {
            return mark.Form.Length;
        }

        if (said.IsEmpty || char.IsBetween(said[0], '①', '⑳'))
        {
            return said.IsEmpty ? 0 : 1;
        }

        return said[0] is '（' or '(' ? Bracketed(said) : said[0] == '第' ? Ordinal(said) : Plain(said);
    }

    /// <summary>Where the words of a paragraph begin behind its number or mark and what parts it from them (第一，|加强); 0 where it has none.</summary>
    public int WordsAt(ReadOnlySpan<char> said)
    {
        var at = LengthAt(said);
        while (at > 0 && at < said.Length && (char.IsPunctuation(said[at]) || char.IsWhiteSpace(said[at])) && !QuotationMarks.OpensSpeech(said[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The number that a clause begins with, as one of several points in a sentence (二是, 三要); null where it begins with none.</summary>
    public PointNumber? OrdinalAt(ReadOnlySpan<char> said) =>
        said.Length > 1 && said[1] is Naming or Binding && _numerals.Of(said[..1]) is not null ? new PointNumber(said[0] == First, said[1] == Binding) : null;

    /// <summary>Whether the first of several points stands anywhere in a stretch (：一是…).</summary>
    public static bool HoldsFirst(ReadOnlySpan<char> said) => said.IndexOf([First, Naming]) >= 0;

    private int Bracketed(ReadOnlySpan<char> said) =>
        Number(said[1..]) is > 0 and var digits && digits + 1 < said.Length && said[digits + 1] is '）' or ')' ? digits + 2 : 0;

    private int Ordinal(ReadOnlySpan<char> said)
    {
        var at = 1 + Number(said[1..]);
        return at == 1 || at >= said.Length ? 0
            : said[at] == Naming ? at + 1
            : said[at] == Binding || !char.IsLetterOrDigit(said[at]) ? at
            : 0;
    }

    private int Plain(ReadOnlySpan<char> said)
    {
        var at = Number(said);
        return at == 0 || at >= said.Length ? 0
            : said[at] is '、' or Naming or '．' || (said[at] == '.' && !(at + 1 < said.Length && char.IsAsciiDigit(said[at + 1]))) ? at + 1
            : said[at] == Binding ? at
            : 0;
    }

    private int Number(ReadOnlySpan<char> said)
    {
        var at = 0;
        while (at < said.Length && at < LongestNumber && (_numerals.Of(said.Slice(at, 1)) is not null || char.IsAsciiDigit(said[at])))
        {
            at++;
        }

        return at;
    }
}
