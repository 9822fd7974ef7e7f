using System.Buffers;
using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Joins words that another segmenter parts at a mark inside a name, a date, a number or a hyphened word.</summary>
/// <remarks>
/// <para>
/// To jieba a middle dot, a comma, a full-width digit and mostly a hyphen are words by themselves, wherever they stand. This segmenter
/// joins the following, and changes nothing else:
/// </para>
/// <list type="bullet">
/// <item>names: a middle dot (U+00B7, U+2022, U+2027, U+30FB) between words of Han characters or letters, as in 唐纳德·特朗普;</item>
/// <item>dates: a middle dot between digits, as in 9·19;</item>
/// <item>grouped figures: a comma between one to three digits and three digits, as in 1,234,567;</item>
/// <item>full-width letters and digits in a row, as in ２０３１;</item>
/// <item>a point between digits and a percent sign behind them, full-width or not, as in ３．５％, 2031.06.27 and, where the dictionary alone cuts, 3.5%;</item>
/// <item>hyphened words: a hyphen between a letter and a letter or digit, as in COVID-19.</item>
/// </list>
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
            var count = Join(text, rented, _segmenter.Cut(text, rented));
            if (count > ends.Length)
            {
                throw new ArgumentException($"The text has {count} words, but there is room for {ends.Length} ends.", nameof(ends));
            }

            rented.AsSpan(0, count).CopyTo(ends);
            return count;
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
        ReadOnlySpan<char> before = [];
        var word = count > 0 ? text[..ends[0]] : [];
        for (var i = 0; i < count; i++)
        {
            var end = ends[i];
            var next = i + 1 < count ? text[end..ends[i + 1]] : [];
            var afterNext = i + 2 < count ? text[ends[i + 1]..ends[i + 2]] : [];
            if (!Binds(word, next, afterNext) && !Binds(before, word, next) && !IsOneFigure(word, next))
            {
                ends[kept++] = end;
            }

            before = word;
            word = next;
        }

        return kept;
    }

    // Whether a word is a mark that makes one word of its neighbours.
    private static bool Binds(ReadOnlySpan<char> left, ReadOnlySpan<char> mark, ReadOnlySpan<char> right) =>
        mark.Length == 1 && left.Length > 0 && right.Length > 0 && mark[0] switch
        {
            '\u00B7' or '\u2022' or '\u2027' or '\u30FB' => (IsOfName(left[^1]) && IsOfName(right[0])) || (IsDigit(left[^1]) && IsDigit(right[0])),
            ',' => IsGroup(left) && right.Length >= 3 && IsGroup(right[..3]) && (right.Length == 3 || !char.IsAsciiDigit(right[3])),
            '.' or '\uFF0E' => IsDigit(left[^1]) && IsDigit(right[0]),
            '-' => char.IsAsciiLetter(left[^1]) && char.IsAsciiLetterOrDigit(right[0]),
            _ => false,
        };

    private static bool IsOneFigure(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 0 && right.Length > 0 && ((IsWide(left[^1]) && IsWide(right[0])) || (IsDigit(left[^1]) && right is ['%' or '\uFF05']));

    private static bool IsOfName(char unit) => ModelFormat.IsHan(unit) || char.IsAsciiLetter(unit);

    private static bool IsGroup(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsDigit(char unit) => char.IsAsciiDigit(unit) || unit is >= '\uFF10' and <= '\uFF19';

    // A full-width letter or digit, which jieba takes for a word by itself.
    private static bool IsWide(char unit) =>
        unit is (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');
}
