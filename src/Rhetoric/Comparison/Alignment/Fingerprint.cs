namespace Rhetoric.Comparison;

/// <summary>A passage as likeness sees it: its folded characters and its character bigrams without punctuation.</summary>
internal sealed class Fingerprint
{
    private readonly CommonSubsequence _subsequence;

    public Fingerprint(string folded)
    {
        Folded = folded;
        _subsequence = new CommonSubsequence(folded);
        var bigrams = new List<int>(folded.Length);
        var previous = '\0';
        foreach (var character in folded)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                continue;
            }

            if (previous != '\0')
            {
                bigrams.Add((previous << 16) | character);
            }

            previous = character;
        }

        bigrams.Sort();
        Bigrams = [.. bigrams];
    }

    public string Folded { get; }

    /// <summary>Ascending, repeated as often as they occur.</summary>
    public int[] Bigrams { get; }

    /// <summary>The share of its bigrams that a text holds, 0 to 1.</summary>
    public double ShareIn(HashSet<int> text) => Bigrams.Length == 0 ? 0 : (double)Bigrams.Count(text.Contains) / Bigrams.Length;

    /// <summary>Twice the bigrams in common over the bigrams of both, 0 to 1.</summary>
    public double DiceWith(Fingerprint other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < Bigrams.Length && j < other.Bigrams.Length)
        {
            var order = Bigrams[i].CompareTo(other.Bigrams[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Bigrams.Length + other.Bigrams.Length == 0 ? 0 : 2.0 * shared / (Bigrams.Length + other.Bigrams.Length);
    }

    public double SubsequenceRatio(Fingerprint other) => _subsequence.RatioWith(other.Folded);
}
