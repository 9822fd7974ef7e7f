namespace Rhetoric.Statistics;

/// <summary>How hard an English text is to read, from counts. These formulas were fitted to English; for Chinese they mean nothing.</summary>
public static class Readability
{
    /// <summary>Flesch's reading ease: 206.835 − 1.015 (words / sentences) − 84.6 (syllables / words).</summary>
    /// <param name="words">Words.</param>
    /// <param name="sentences">Sentences.</param>
    /// <param name="syllables">Syllables of all words.</param>
    /// <returns>About 0 (hard) to 100 (easy), above it for short words; null without a word or a sentence.</returns>
    /// <remarks>Source: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static double? FleschReadingEase(long words, long sentences, long syllables)
    {
        Check(words, sentences);
        ArgumentOutOfRangeException.ThrowIfNegative(syllables);
        return words == 0 || sentences == 0 ? null : 206.835 - (1.015 * words / sentences) - (84.6 * syllables / words);
    }

    /// <summary>Gunning's fog index: 0.4 (words / sentences + 100 · complex words / words).</summary>
    /// <param name="words">Words.</param>
    /// <param name="sentences">Sentences.</param>
    /// <param name="complexWords">Words of three or more syllables, at most <paramref name="words"/>.</param>
    /// <returns>About the years of schooling that a reader needs; null without a word or a sentence.</returns>
    /// <remarks>Source: Gunning, "The Technique of Clear Writing", 1952.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double? GunningFog(long words, long sentences, long complexWords)
    {
        Check(words, sentences);
        ArgumentOutOfRangeException.ThrowIfNegative(complexWords);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(complexWords, words);
        return words == 0 || sentences == 0 ? null : 0.4 * (((double)words / sentences) + (100.0 * complexWords / words));
    }

    private static void Check(long words, long sentences)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        ArgumentOutOfRangeException.ThrowIfNegative(sentences);
    }
}
