namespace Rhetoric.Comparison;

/// <summary>Whether an earlier readout of a series says something very like some words: a clause that holds seven tenths of their pairs of letters.</summary>
/// <remarks>Cost: O(clauses of the series × letters of the words) for a question.</remarks>
internal sealed class LikeWordings(IReadOnlyList<Readout> series)
{
    private const double VeryLike = 0.7;

    /// <summary>Whether a readout before another one has a clause very like some words of it.</summary>
    /// <param name="readout">The readout of the words.</param>
    /// <param name="words">The words.</param>
    public bool HaveBefore(Readout readout, TextSpan words)
    {
        var pairs = StatedText.BigramsOf(words.Of(readout.Text));
        var least = VeryLike * pairs.Length;
        return series.Any(earlier => SeriesProfile.IsBefore(earlier, readout) && StatedText.Of(earlier).Statements.Any(statement => HoldsSoMany(statement.Bigrams, pairs, least)));
    }

    private static bool HoldsSoMany(int[] held, int[] pairs, double least)
    {
        var (found, left) = (0, pairs.Length);
        foreach (var pair in pairs)
        {
            found += Array.BinarySearch(held, pair) >= 0 ? 1 : 0;
            left--;
            if (found + left < least)
            {
                return false;
            }
        }

        return true;
    }
}
