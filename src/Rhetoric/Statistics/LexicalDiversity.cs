namespace Rhetoric.Statistics;

/// <summary>How varied the vocabulary of a text is.</summary>
/// <remarks>
/// In the formulas N is the number of words (tokens) and V the number of different ones (types); logarithms are natural unless a base is
/// given, as U, S and a² change with it. Most measures fall as a text grows: compare texts of equal length, or use <see cref="MovingAverageTypeTokenRatio"/> or <see cref="Mtld"/>.
/// Null means not defined.
/// </remarks>
public static class LexicalDiversity
{
    /// <summary>The threshold at which a factor of <see cref="Mtld"/> is full: .72 (McCarthy and Jarvis 2010).</summary>
    public const double DefaultMtldThreshold = 0.72;

    /// <summary>The draws of <see cref="HypergeometricDiversity"/>: 42 (McCarthy and Jarvis 2010).</summary>
    public const int DefaultDraws = 42;

    /// <summary>The type-token ratio V / N.</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <returns>Above 0 to 1 (every word once); null for an empty text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N.</exception>
    public static double? TypeTokenRatio(long tokens, long types)
    {
        Check(tokens, types);
        return tokens == 0 ? null : (double)types / tokens;
    }

    /// <summary>Guiraud's R = V / √N.</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <returns>The ratio; null for an empty text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N.</exception>
    public static double? GuiraudR(long tokens, long types)
    {
        Check(tokens, types);
        return tokens == 0 ? null : types / Math.Sqrt(tokens);
    }

    /// <summary>Carroll's corrected type-token ratio V / √(2N).</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <returns>The ratio; null for an empty text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N.</exception>
    public static double? CorrectedTypeTokenRatio(long tokens, long types) => GuiraudR(tokens, types) / Math.Sqrt(2);

    /// <summary>Herdan's C = ln V / ln N.</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <returns>0 to 1; null for fewer than two words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N.</exception>
    public static double? HerdanC(long tokens, long types)
    {
        Check(tokens, types);
        return tokens < 2 ? null : Math.Log(types) / Math.Log(tokens);
    }

    /// <summary>Summer's S = ln ln V / ln ln N.</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <param name="logBase">The base of the logarithms, above 1: e, or 10 for the figures of quanteda.</param>
    /// <returns>The ratio; null for fewer than two different words, or two words in all (ln ln 2 is negative, of 1 undefined).</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N, or the base is not above 1.</exception>
    public static double? SummerS(long tokens, long types, double logBase = Math.E)
    {
        Check(tokens, types);
        CheckBase(logBase);
        var below = Math.Log(Math.Log(tokens) / Math.Log(logBase));
        return types < 2 || tokens < 3 || below == 0 ? null : Math.Log(Math.Log(types) / Math.Log(logBase)) / below;
    }

    /// <summary>Dugast's U = (ln N)² / (ln N − ln V).</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <param name="logBase">The base of the logarithms, above 1: e, or 10 for the figures of quanteda.</param>
    /// <returns>The index; null for an empty text or where every word occurs once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N, or the base is not above 1.</exception>
    public static double? DugastU(long tokens, long types, double logBase = Math.E)
    {
        Check(tokens, types);
        CheckBase(logBase);
        return tokens == types ? null : Math.Log(tokens) * Math.Log(tokens) / (Math.Log(tokens) - Math.Log(types)) / Math.Log(logBase);
    }

    /// <summary>Maas's a² = (ln N − ln V) / (ln N)²: the smaller, the more varied.</summary>
    /// <param name="tokens">N, at least <paramref name="types"/>.</param>
    /// <param name="types">V, at least 0.</param>
    /// <param name="logBase">The base of the logarithms, above 1: e, or 10 for the figures of quanteda.</param>
    /// <returns>The index; null for an empty text or where every word occurs once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is negative, or V is negative or more than N, or the base is not above 1.</exception>
    public static double? MaasA2(long tokens, long types, double logBase = Math.E) => 1 / DugastU(tokens, types, logBase);

    /// <summary>Yule's K = 10⁴ (Σ v² − N) / N²: the greater, the more repetitive; independent of length in theory.</summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <returns>0 (every word once) upwards; null for an empty text.</returns>
    /// <remarks>Source: Yule, "The Statistical Study of Literary Vocabulary", 1944.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1.</exception>
    public static double? YuleK(ReadOnlySpan<int> counts)
    {
        var (n, squares) = Moments(counts);
        return n == 0 ? null : 1e4 * (squares - n) / n / n;
    }

    /// <summary>Yule's I = V² / (Σ v² − V).</summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <returns>The index; null for an empty text or where every word occurs once.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1.</exception>
    public static double? YuleI(ReadOnlySpan<int> counts)
    {
        var (_, squares) = Moments(counts);
        var types = (double)counts.Length;
        return squares == types ? null : types * types / (squares - types);
    }

    /// <summary>Simpson's D = Σ v (v − 1) / (N (N − 1)): the chance that two words drawn are the same.</summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <returns>0 (every word once) to 1; null for fewer than two words.</returns>
    /// <remarks>Source: Simpson, "Measurement of Diversity", Nature 163 (1949).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1.</exception>
    public static double? SimpsonD(ReadOnlySpan<int> counts)
    {
        var (n, squares) = Moments(counts);
        return n < 2 ? null : (squares - n) / n / (n - 1);
    }

    /// <summary>Herdan's Vm = √(Σ v² / N² − 1 / V).</summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <returns>0 (all words equally often) upwards; null for an empty text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1.</exception>
    public static double? HerdanVm(ReadOnlySpan<int> counts)
    {
        var (n, squares) = Moments(counts);
        return n == 0 ? null : Math.Sqrt(Math.Max((squares / n / n) - (1.0 / counts.Length), 0));
    }

    /// <summary>HD-D: the expected type-token ratio of a sample drawn without replacement, Σ (1 − P(word not drawn)) / draws.</summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <param name="draws">The size of the sample, at least 1.</param>
    /// <returns>0 to 1; null where the text has fewer words than are drawn.</returns>
    /// <remarks>Source: McCarthy and Jarvis, "vocd: A theoretical and empirical evaluation", Language Testing 24 (2007).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count or <paramref name="draws"/> is below 1.</exception>
    public static double? HypergeometricDiversity(ReadOnlySpan<int> counts, int draws = DefaultDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        var (n, _) = Moments(counts);
        if (n < draws)
        {
            return null;
        }

        var sum = 0.0;
        foreach (var count in counts)
        {
            // P(not drawn) = C(N − v, draws) / C(N, draws), factor by factor; a factor of 0 means that it cannot be missed.
            var missed = 1.0;
            for (var drawn = 0; drawn < draws && missed > 0; drawn++)
            {
                missed *= Math.Max(n - count - drawn, 0) / (n - drawn);
            }

            sum += 1 - missed;
        }

        return sum / draws;
    }

    /// <summary>
    /// voc-D: the D for which D/n (√(1 + 2n/D) − 1) comes nearest, in least squares, to the type-token ratios of samples of n = 35 … 50 words.
    /// </summary>
    /// <param name="counts">How often each word occurs, each at least 1.</param>
    /// <returns>
    /// Above 0, most often 10 to 120, and about N²/2 for a text with one repetition; null where the text has fewer than 50 words, or every word
    /// occurs once (D has no bound then).
    /// </returns>
    /// <remarks>
    /// <para>
    /// The program vocd draws 100 samples of each size; here each ratio is the mean of all samples that could be drawn, which is
    /// <see cref="HypergeometricDiversity"/>, so the result is the one its draws scatter around, and the same on every run.
    /// </para>
    /// <para>
    /// Of a text with hardly a repetition all ratios are nearly 1. So what is fitted is 1 − TTR, the share of repetitions, and both sides of it are
    /// sums and products of positive numbers: with r = √(1 + 2n/D) the model is (r − 1)/(r + 1) = (2n/D)/(r + 1)². A single ratio t is met by
    /// D = n t² / (2 (1 − t)), and the best D lies between the least and the greatest of these.
    /// </para>
    /// <para>Sources: Malvern and Richards, "A new measure of lexical diversity", 1997; McCarthy and Jarvis, Language Testing 24 (2007).</para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is below 1.</exception>
    public static double? VocD(ReadOnlySpan<int> counts)
    {
        const int Smallest = 35;
        const int Largest = 50;
        var (n, squares) = Moments(counts);
        if (n < Largest || squares == n)
        {
            return null;
        }

        var repeated = RepeatedShares(counts, n, Largest).AsSpan(Smallest - 1);
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var index = 0; index < repeated.Length; index++)
        {
            var ratio = 1 - repeated[index];
            var single = Math.Log((Smallest + index) * ratio * ratio / (2 * repeated[index]));
            (low, high) = (Math.Min(low, single), Math.Max(high, single));
        }

        // Bisection for the place where the error, as a function of ln D, stops falling.
        for (var middle = low + ((high - low) / 2); middle > low && middle < high; middle = low + ((high - low) / 2))
        {
            (low, high) = ErrorFalls(repeated, Smallest, Math.Exp(middle)) ? (middle, high) : (low, middle);
        }

        return Math.Exp(low);
    }

    // Entry i is the expected share of repetitions among i + 1 words drawn without replacement, 1 − TTR.
    private static double[] RepeatedShares(ReadOnlySpan<int> counts, double n, int draws)
    {
        var shares = new double[draws];
        foreach (var count in counts)
        {
            // The chance that one of the words drawn so far is another occurrence of this word, given that this one is drawn now.
            var seen = 0.0;
            for (var drawn = 0; drawn < draws; drawn++)
            {
                shares[drawn] += count / n * seen;
                seen = drawn + 1 < n ? Math.Min(seen + ((1 - seen) * (count - 1) / (n - 1 - drawn)), 1) : 1;
            }
        }

        var repeated = 0.0;
        for (var drawn = 0; drawn < draws; drawn++)
        {
            repeated += shares[drawn];
            shares[drawn] = repeated / (drawn + 1);
        }

        return shares;
    }

    private static bool ErrorFalls(ReadOnlySpan<double> repeated, int smallest, double d)
    {
        var slope = 0.0;
        for (var index = 0; index < repeated.Length; index++)
        {
            // The model falls with D: with x = 2n/D and r = √(1 + x) its derivative by −ln D is x / (r (r + 1)²).
            var x = 2 * (smallest + index) / d;
            var root = Math.Sqrt(1 + x);
            var scale = x / (root + 1) / (root + 1);
            slope += (scale - repeated[index]) * (scale / root);
        }

        return slope > 0;
    }

    /// <summary>MATTR: the mean type-token ratio of all windows of a length.</summary>
    /// <param name="words">The words of the text as ids, in order.</param>
    /// <param name="window">The length of the windows, at least 1.</param>
    /// <returns>Above 0 to 1; null where the text is shorter than the window. O(N).</returns>
    /// <remarks>Source: Covington and McFall, "Cutting the Gordian Knot", Journal of Quantitative Linguistics 17 (2010).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is below 1.</exception>
    public static double? MovingAverageTypeTokenRatio(ReadOnlySpan<int> words, int window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        if (words.Length < window)
        {
            return null;
        }

        var counts = new Dictionary<int, int>();
        var types = 0L;
        for (var end = 0; end < words.Length; end++)
        {
            counts[words[end]] = counts.GetValueOrDefault(words[end]) + 1;
            if (end >= window)
            {
                var gone = words[end - window];
                if (--counts[gone] == 0)
                {
                    counts.Remove(gone);
                }
            }

            types += end >= window - 1 ? counts.Count : 0;
        }

        return types / ((double)window * (words.Length - window + 1));
    }

    /// <summary>MSTTR: the mean type-token ratio of the full segments of a length; what is left at the end is dropped.</summary>
    /// <param name="words">The words of the text as ids, in order.</param>
    /// <param name="segment">The length of the segments, at least 1.</param>
    /// <returns>Above 0 to 1; null where the text is shorter than a segment.</returns>
    /// <remarks>Source: Johnson, "Studies in Language Behavior", Psychological Monographs 56 (1944).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is below 1.</exception>
    public static double? MeanSegmentalTypeTokenRatio(ReadOnlySpan<int> words, int segment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(segment, 1);
        var segments = words.Length / segment;
        var types = 0L;
        var seen = new HashSet<int>();
        for (var index = 0; index < segments; index++)
        {
            seen.Clear();
            foreach (var word in words.Slice(index * segment, segment))
            {
                seen.Add(word);
            }

            types += seen.Count;
        }

        return segments == 0 ? null : types / ((double)segment * segments);
    }

    /// <summary>
    /// MTLD: the mean length of stretches that keep the type-token ratio above a threshold, read forwards and backwards. A stretch ends with the word
    /// that brings its ratio to the threshold or below; what is left at the end counts as the part (1 − TTR) / (1 − threshold) of one.
    /// </summary>
    /// <param name="words">The words of the text as ids, in order.</param>
    /// <param name="threshold">The threshold, above 0 and below 1.</param>
    /// <returns>In words; N where no word is repeated; null for an empty text.</returns>
    /// <remarks>Source: McCarthy and Jarvis, "MTLD, vocd-D, and HD-D", Behavior Research Methods 42 (2010).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not between 0 and 1.</exception>
    public static double? Mtld(ReadOnlySpan<int> words, double threshold = DefaultMtldThreshold)
    {
        if (!(threshold is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold must lie between 0 and 1.");
        }

        if (words.IsEmpty)
        {
            return null;
        }

        var backwards = words.ToArray();
        Array.Reverse(backwards);
        return (FactorLength(words, threshold) + FactorLength(backwards, threshold)) / 2;
    }

    private static double FactorLength(ReadOnlySpan<int> words, double threshold)
    {
        var seen = new HashSet<int>();
        var (factors, length) = (0.0, 0);
        foreach (var word in words)
        {
            seen.Add(word);
            length++;
            if ((double)seen.Count / length <= threshold)
            {
                factors++;
                seen.Clear();
                length = 0;
            }
        }

        factors += length == 0 ? 0 : (1 - ((double)seen.Count / length)) / (1 - threshold);
        return factors == 0 ? words.Length : words.Length / factors;
    }

    private static void Check(long tokens, long types)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tokens);
        if (types < 0 || types > tokens || (types == 0 && tokens > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(types), types, $"{types} different words in {tokens} cannot be; the range is 1 to {tokens}, or 0 of 0.");
        }
    }

    private static void CheckBase(double logBase)
    {
        if (!(logBase > 1) || double.IsInfinity(logBase))
        {
            throw new ArgumentOutOfRangeException(nameof(logBase), logBase, "The base of a logarithm must be above 1.");
        }
    }

    private static (double Tokens, double Squares) Moments(ReadOnlySpan<int> counts)
    {
        var (n, squares) = (0.0, 0.0);
        foreach (var count in counts)
        {
            if (count < 1)
            {
                throw new ArgumentOutOfRangeException(nameof(counts), count, "A word of the text occurs at least once.");
            }

            n += count;
            squares += (double)count * count;
        }

        return (n, squares);
    }
}
