using Rhetoric.Segmentation;

namespace Rhetoric;

/// <summary>Set phrases as words of a segmenter.</summary>
public static class FormulaWords
{
    /// <summary>The part of speech of set phrases: jieba's <c>l</c>, a set expression.</summary>
    public const string Tag = "l";

    /// <summary>A segmenter that knows set phrases as words: 命运共同体, which jieba cuts in two, is one.</summary>
    /// <param name="segmenter">The segmenter to begin with, such as <see cref="Segmenter.Default"/>; it stays as it is.</param>
    /// <param name="lexicon">The set phrases; null for <see cref="FormulaLexicon.Default"/>.</param>
    /// <returns>A segmenter that also knows the words of <see cref="ToUserWords"/>.</returns>
    /// <remarks>
    /// A phrase is preferred to its parts. Where another word overlaps its edge, the more probable words win, as always, and phrases with
    /// punctuation inside are cut there: <see cref="KeepingFormulas"/> keeps all whole, but gives no parts of speech. Cost: some
    /// milliseconds; make one segmenter and keep it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> is null.</exception>
    public static Segmenter WithFormulas(this Segmenter segmenter, FormulaLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        return segmenter.WithWords((lexicon ?? FormulaLexicon.Default).ToUserWords());
    }

    /// <summary>A segmenter that keeps every set phrase whole, wherever it stands and whatever it is made of: 合则两利、斗则俱伤 too. O(characters of the forms) to make; a cut stays O(n).</summary>
    /// <param name="segmenter">What cuts the rest, such as <see cref="Segmenter.Default"/> or a <see cref="JoiningSegmenter"/>.</param>
    /// <param name="lexicon">The set phrases; null for <see cref="FormulaLexicon.Default"/>. Forms of one character are left out.</param>
    /// <returns>A segmenter whose words are the longest forms, from left to right, and what the other one makes of the rest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segmenter"/> is null.</exception>
    public static PhraseKeepingSegmenter KeepingFormulas(this ISegmenter segmenter, FormulaLexicon? lexicon = null) =>
        new(segmenter, (lexicon ?? FormulaLexicon.Default).Families.SelectMany(family => family.Forms).Where(form => form.Length > 1));

    /// <summary>The forms of all families that can be words, with the part of speech <see cref="Tag"/>. O(f log f) for f forms.</summary>
    /// <param name="lexicon">The set phrases.</param>
    /// <returns>
    /// The forms, shorter ones first, equally long ones in ordinal order. Forms with a character that no word of a segmenter holds, such as
    /// punctuation (合则两利、斗则俱伤), and forms of one character are left out.
    /// </returns>
    /// <remarks>They come without frequency; since each is added after the shorter ones, it outweighs those that it is made of.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public static IReadOnlyList<UserWord> ToUserWords(this FormulaLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var words = lexicon.Families.SelectMany(family => family.Forms).Where(CanBeWord)
            .OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)
            .Select(form => new UserWord(form, tag: Tag));
        return [.. words];
    }

    private static bool CanBeWord(string form) => form.Length is > 1 and <= UserWord.MaximumLength && form.All(ModelFormat.IsBlock);
}
