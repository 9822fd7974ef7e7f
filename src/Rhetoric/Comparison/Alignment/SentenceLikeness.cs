namespace Rhetoric.Comparison;

/// <summary>Half bigram overlap, weighted by rarity, and half common subsequence.</summary>
/// <remarks>
/// <para>S = ½·D + ½·L. D is the Dice coefficient of the character bigrams, each weighing ln(1 + (N+1)/(df+½)) over the N sentences of
/// both texts, so that what every sentence says counts little. L is twice the longest common subsequence over the sum of lengths.</para>
/// <para>Cost of a pair: a merge of two sorted arrays and one bit-parallel row a character. Range 0 to 1, symmetric.</para>
/// </remarks>
internal sealed class SentenceLikeness
{
    private readonly Dictionary<int, double> _weights = [];
    private readonly double _unseen;

    public SentenceLikeness(IReadOnlyCollection<Fingerprint> sentences)
    {
        var documents = new Dictionary<int, int>();
        foreach (var sentence in sentences)
        {
            var previous = -1;
            foreach (var bigram in sentence.Bigrams)
            {
                if (bigram != previous)
                {
                    documents[bigram] = documents.GetValueOrDefault(bigram) + 1;
                }

                previous = bigram;
            }
        }

        foreach (var (bigram, count) in documents)
        {
            _weights[bigram] = Weight(sentences.Count, count);
        }

        _unseen = Weight(sentences.Count, 0);
    }

    public double Of(Fingerprint a, Fingerprint b) => (Overlap(a.Bigrams, b.Bigrams) + a.SubsequenceRatio(b)) / 2;

    private double Overlap(int[] a, int[] b)
    {
        var shared = 0.0;
        var total = 0.0;
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (j == b.Length || (i < a.Length && a[i] < b[j]))
            {
                total += WeightOf(a[i++]);
            }
            else if (i == a.Length || b[j] < a[i])
            {
                total += WeightOf(b[j++]);
            }
            else
            {
                var weight = WeightOf(a[i++]);
                j++;
                shared += 2 * weight;
                total += 2 * weight;
            }
        }

        return total > 0 ? shared / total : 0;
    }

    private double WeightOf(int bigram) => _weights.GetValueOrDefault(bigram, _unseen);

    private static double Weight(int sentences, int documents) => Math.Log(1 + ((sentences + 1) / (documents + 0.5)));
}
