namespace Rhetoric.Comparison;

/// <summary>A passage as likeness sees it: its folded characters and its character bigrams without punctuation.</summary>
/// <remarks>Six bytes a character and nothing else: what a comparison prepares besides is the comparison's.</remarks>
internal sealed class Fingerprint
{
    public Fingerprint(string folded)
    {
        Folded = folded;
        var bigrams = new int[folded.Length];
        var count = 0;
        var previous = '\0';
        foreach (var character in folded)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsSurrogate(character))
            {
                continue;
            }

            if (previous != '\0')
            {
                bigrams[count++] = (previous << 16) | character;
            }

            previous = character;
        }

        Array.Resize(ref bigrams, count);
        Array.Sort(bigrams);
        Bigrams = bigrams;
    }

    public string Folded { get; }

    /// <summary>Ascending, repeated as often as they occur.</summary>
    public int[] Bigrams { get; }

    /// <summary>The share of some pairs of letters that a text holds, 0 to 1.</summary>
    public static double ShareOf(int[] bigrams, HashSet<int> text) => bigrams.Length == 0 ? 0 : (double)bigrams.Count(text.Contains) / bigrams.Length;
}
