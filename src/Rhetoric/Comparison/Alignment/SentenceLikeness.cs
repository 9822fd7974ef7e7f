using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Half bigram overlap, weighted by rarity, and half common subsequence.</summary>
/// <remarks>
/// <para>S = ½·D + ½·L. D is the Dice coefficient of the character bigrams, each weighing ln(1 + (N+1)/(df+½)) over the N sentences of
/// both texts, so that what every sentence says counts little. L is twice the longest common subsequence over the sum of lengths. Of two passages of more
/// than 8,000 characters each, or a product as large, L would cost more than it tells, and S = D.</para>
/// <para>Cost of a pair: a merge of two sorted arrays and one bit-parallel row a character. Range 0 to 1, symmetric. Not safe to share between threads.</para>
/// </remarks>
internal sealed class SentenceLikeness
{
    private const long MostCells = 64_000_000;

    private readonly Dictionary<int, int> _holders = [];
    private readonly CommonSubsequence _subsequence = new();
    private readonly int _sentences;
    private Fingerprint? _pattern;

    public SentenceLikeness(IReadOnlyCollection<Fingerprint> sentences)
    {
        _sentences = sentences.Count;
        foreach (var sentence in sentences)
        {
            var previous = -1;
            foreach (var bigram in sentence.Bigrams)
            {
                if (bigram != previous)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_holders, bigram, out _)++;
                }

                previous = bigram;
            }
        }
    }

    /// <summary>Weighs the bigrams of a passage once, for any number of comparisons.</summary>
    public WeighedPassage Weigh(Fingerprint passage)
    {
        var weights = new double[passage.Bigrams.Length];
        var total = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = at > 0 && passage.Bigrams[at] == passage.Bigrams[at - 1]
                ? weights[at - 1]
                : Math.Log(1 + ((_sentences + 1) / (_holders.GetValueOrDefault(passage.Bigrams[at]) + 0.5)));
            total += weights[at];
        }

        return new WeighedPassage(passage, weights, total);
    }

    /// <summary>S of two passages; quickest where the first is the same as before.</summary>
    public double Of(WeighedPassage a, WeighedPassage b) => Of(a, b, Overlap(a, b));

    /// <summary>S of two passages whose D is known.</summary>
    public double Of(WeighedPassage a, WeighedPassage b, double overlap)
    {
        var (one, other) = (a.Passage.Folded, b.Passage.Folded);
        return (long)one.Length * other.Length > MostCells ? overlap : (overlap + SubsequenceRatio(a.Passage, other)) / 2;
    }

    /// <summary>What D of two passages cannot exceed, by their lengths alone: of a sentence and a book it is next to nothing. O(1).</summary>
    public static double MostOverlap(WeighedPassage a, WeighedPassage b) => a.Total + b.Total > 0 ? 2 * Math.Min(a.Total, b.Total) / (a.Total + b.Total) : 0;

    /// <summary>D of two passages.</summary>
    public static double Overlap(WeighedPassage a, WeighedPassage b)
    {
        var shared = 0.0;
        var (inA, inB) = (a.Passage.Bigrams, b.Passage.Bigrams);
        for (var (i, j) = (0, 0); i < inA.Length && j < inB.Length;)
        {
            if (inA[i] < inB[j])
            {
                i++;
            }
            else if (inA[i] > inB[j])
            {
                j++;
            }
            else
            {
                shared += a.Weights[i++];
                j++;
            }
        }

        return a.Total + b.Total > 0 ? 2 * shared / (a.Total + b.Total) : 0;
    }

    private double SubsequenceRatio(Fingerprint a, string other)
    {
        if (!ReferenceEquals(_pattern, a))
        {
            _subsequence.SetPattern(a.Folded);
            _pattern = a;
        }

        return _subsequence.RatioWith(other);
    }
}
