namespace Rhetoric.Statistics;

/// <summary>How far a stretch of words is a term of its own and not a part of longer ones.</summary>
public static class Termhood
{
    /// <summary>
    /// C-value: log2 |a| · f(a), less what longer candidates take: log2 |a| · (f(a) − t(a) / c(a)).
    /// </summary>
    /// <param name="length">|a|, the length of the candidate in words, at least 1.</param>
    /// <param name="count">f(a), its occurrences, at least 0.</param>
    /// <param name="nested">t(a), the occurrences of it inside longer candidates, from 0 to <paramref name="count"/>.</param>
    /// <param name="longer">c(a), the number of different longer candidates that hold it; 0 where there is none, and then t(a) is 0.</param>
    /// <returns>0 or more; 0 for every candidate of one word.</returns>
    /// <remarks>Source: Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms", Int. J. Digital Libraries 3 (2000), section 2.3.1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double CValue(int length, long count, long nested, long longer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(longer);
        if (nested < 0 || nested > count || (longer == 0 && nested > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(nested), nested, $"{nameof(nested)} must lie from 0 to {count}, and be 0 where no longer candidate holds it.");
        }

        return Math.Log2(length) * (longer == 0 ? count : count - ((double)nested / longer));
    }
}
