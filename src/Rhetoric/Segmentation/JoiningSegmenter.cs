using System.Buffers;
using System.Globalization;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Joins words that another segmenter parts at a mark inside a name, a date, a number or a hyphened word, or in the midst of a letter.</summary>
/// <remarks>
/// <para>
/// To jieba every character but the Han ones up to U+9FD5, ASCII letters and digits and <c>+ # &amp; . _ % -</c> is a word by itself,
/// wherever it stands. This segmenter joins the following, and changes nothing else:
/// </para>
/// <list type="table">
/// <listheader><term>jieba gives</term><description>here</description></listheader>
/// <item><term>唐纳德|·|特朗普</term><description>唐纳德·特朗普: a middle dot (U+00B7, U+2022, U+2027, U+30FB) between Han characters or letters.</description></item>
/// <item><term>9|·|19</term><description>9·19: a middle dot between digits.</description></item>
/// <item><term>1|,|234|,|567</term><description>1,234,567: a comma between one to three digits and three.</description></item>
/// <item><term>２|０|３|１</term><description>２０３１: full-width letters and digits in a row.</description></item>
/// <item><term>３|．|５|％, 2031.06|.|27</term><description>３．５％, 2031.06.27: a point between digits and a percent sign behind them.</description></item>
/// <item><term>二|〇|三|〇|年, 二|〇|一|九年</term><description>二〇三〇年, 二〇一九年: 〇 behind a Han figure and what follows of the figure, with its 年, 月 or 日.</description></item>
/// <item><term>2018|-|12|-|02, 10|-|15%, 2014|—|2019</term><description>2018-12-02, 10-15%, 2014—2019: - ‐ – — ~ ～ between figures, percent signs included.</description></item>
/// <item><term>10|:|30</term><description>10:30: a colon, full-width too, between one or two digits and two; a score such as 3:2 is left.</description></item>
/// <item><term>COVID|-|19</term><description>COVID-19: a hyphen between a letter and a letter or digit.</description></item>
/// <item><term>U|.|S|.</term><description>U.S.: points between single letters, and the one behind them.</description></item>
/// <item><term>McDonald|'|s</term><description>McDonald's: an apostrophe, ' or ’, between letters.</description></item>
/// <item><term>M|ü|ller, タ|ワ|ー</term><description>Müller, タワー: letters of Latin, Greek, Cyrillic, Armenian and Hangul in a row; katakana in a row.</description></item>
/// <item><term>cafe|◌́, 👨|ZWJ|👩</term><description>one word: no grapheme cluster (Unicode Standard Annex 29) is parted.</description></item>
/// <item><term>李|䶮, 䴙|䴘</term><description>李䶮, 䴙䴘: Han characters that jieba does not take for such, in a row and behind one of a hundred frequent surnames.</description></item>
/// </list>
/// <para>
/// Left as they are, since what they are cannot be seen from their neighbours: a full stop behind longer abbreviations (Nov., Ph.D.), which
/// may end a sentence; slashes (1/3, 2018/12/2), which also stand for "or"; addresses (www.example.com); ○ for 〇, which is more often a
/// bullet; signs before a figure (-5%); a figure before a hyphen and a letter (5-year); a rare Han character behind another word than a
/// surname (王文|䶮, 和|䶮) or before a common one (陈𬱟|华): add such names by <see cref="PhraseKeepingSegmenter"/>.
/// </para>
/// <para>
/// Broken in jieba's full mode, and here too, without an option: empty words between punctuation and white space, letters and digits given
/// after words that begin among them, and words put together that are no stretch of the text. Use the search mode, whose words are spans.
/// </para>
/// <para>
/// The words beside the mark are joined as the segmenter cuts them: a name of which it does not know a part is joined to that part's
/// nearest piece only; add such parts as <see cref="UserWord"/>. A list of names divided by middle dots is taken for one name.
/// </para>
/// <para>As safe to share between threads as the segmenter below. Cost: one more pass over the words; nothing is allocated.</para>
/// </remarks>
public sealed class JoiningSegmenter : ISegmenter
{
    private readonly ISegmenter _segmenter;

    /// <summary>A segmenter that joins what another parts.</summary>
    /// <param name="segmenter">The segmenter whose words are joined, such as <see cref="Segmenter.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> is null.</exception>
    public JoiningSegmenter(ISegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
        Identity = $"{segmenter.Identity}+joined";
    }

    /// <summary>The identity of the segmenter below, with <c>+joined</c>.</summary>
    public string Identity { get; }

    /// <summary>Cuts a text into words.</summary>
    /// <param name="text">The text, of any length and content.</param>
    /// <returns>The words; joined they are the text again. Empty for an empty text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string[] Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CutWords.Of(this, text);
    }

    /// <inheritdoc/>
    public int Cut(ReadOnlySpan<char> text, Span<int> ends)
    {
        if (ends.Length >= text.Length)
        {
            return Join(text, ends, _segmenter.Cut(text, ends));
        }

        var rented = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            return CutWords.CopyEnds(rented.AsSpan(0, Join(text, rented, _segmenter.Cut(text, rented))), ends);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    // Drops the ends inside what belongs together; an end is written only where it, or one behind it, has been read.
    private static int Join(ReadOnlySpan<char> text, Span<int> ends, int count)
    {
        var kept = 0;
        var start = 0; // Of the word below.
        var cluster = 0; // No cluster that has been looked at goes further.
        var isBound = false; // Whether the word below is a mark that binds.
        var hasInitials = false; // Whether a point joins the word to an initial before it.
        var hasZero = false; // Whether what is joined so far holds a Han zero.
        ReadOnlySpan<char> word = count > 0 ? text[..ends[0]] : [];
        for (var i = 0; i < count; i++)
        {
            var end = ends[i];
            var next = i + 1 < count ? text[end..ends[i + 1]] : [];
            var afterNext = i + 2 < count ? text[ends[i + 1]..ends[i + 2]] : [];
            var binds = WordBonds.Binds(word, next, afterNext);
            hasZero |= word is [WordBonds.Zero];
            var isJoined = binds || isBound || WordBonds.Touch(word, next) || (hasInitials && next is ['.'] && WordBonds.IsInitial(word))
                || WordBonds.IsOneHanFigure(word, next, hasZero) || IsInCluster(text, start, end, ref cluster);
            if (!isJoined)
            {
                ends[kept++] = end;
            }

            hasZero &= isJoined;
            hasInitials = isBound && word is ['.'];
            isBound = binds;
            word = next;
            start = end;
        }

        return kept;
    }

    // Each word and each cluster is gone through once.
    private static bool IsInCluster(ReadOnlySpan<char> text, int start, int end, ref int cluster)
    {
        if (end >= cluster && end < text.Length && WordBonds.MayBeInCluster(text[end - 1], text[end]))
        {
            cluster = Math.Max(cluster, start);
            while (cluster < end)
            {
                cluster += StringInfo.GetNextTextElementLength(text[cluster..]);
            }
        }

        return end < cluster;
    }
}
