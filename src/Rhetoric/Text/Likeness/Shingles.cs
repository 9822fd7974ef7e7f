namespace Rhetoric;

/// <summary>The stretches of eight letters and digits of a text, as hashes in rising order, each once.</summary>
/// <remarks>A shorter text is one stretch. O(n log n).</remarks>
internal sealed class Shingles
{
    private const int Length = 8;

    private readonly ulong[] _hashes;

    private Shingles(ulong[] hashes) => _hashes = hashes;

    public int Count => _hashes.Length;

    public ReadOnlySpan<ulong> Hashes => _hashes;

    public static Shingles Of(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        if (letters.Length == 0)
        {
            return new Shingles([]);
        }

        var hashes = new ulong[Math.Max(1, letters.Length - Length + 1)];
        for (var start = 0; start < hashes.Length; start++)
        {
            hashes[start] = HashOf(letters.AsSpan(start, Math.Min(Length, letters.Length)));
        }

        Array.Sort(hashes);
        var kept = 1;
        for (var next = 1; next < hashes.Length; next++)
        {
            if (hashes[next] != hashes[kept - 1])
            {
                hashes[kept++] = hashes[next];
            }
        }

        return new Shingles(hashes[..kept]);
    }

    /// <summary>Jaccard's index: what both have of what one has, 0 to 1.</summary>
    public double SimilarityTo(Shingles other)
    {
        var (a, b, both) = (0, 0, 0);
        while (a < _hashes.Length && b < other._hashes.Length)
        {
            var order = _hashes[a].CompareTo(other._hashes[b]);
            both += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }

        return (double)both / (_hashes.Length + other._hashes.Length - both);
    }

    private static ulong HashOf(ReadOnlySpan<char> stretch)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in stretch)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        // FNV leaves the high bits weak on short input; min-hashing takes those.
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 33);
    }
}
