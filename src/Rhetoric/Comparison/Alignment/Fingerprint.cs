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

    /// <summary>The share of some pairs of letters that a text holds, 0 to 1.</summary>
    public static double ShareOf(int[] bigrams, HashSet<int> text) => bigrams.Length == 0 ? 0 : (double)bigrams.Count(text.Contains) / bigrams.Length;

    public double SubsequenceRatio(Fingerprint other) => _subsequence.RatioWith(other.Folded);
}
