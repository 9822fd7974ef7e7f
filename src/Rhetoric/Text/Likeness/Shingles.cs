using System.Buffers;
using System.Text;

namespace Rhetoric;

/// <summary>The stretches of eight letters and digits of a text, as hashes.</summary>
/// <remarks>A shorter text is one stretch. O(n) to read; they are sorted, in O(n log n), where two texts are compared for the first time.</remarks>
internal sealed class Shingles
{
    private const int Length = 8;

    private readonly ulong[] _hashes;
    private ulong[]? _sorted;

    private Shingles(ulong[] hashes) => _hashes = hashes;

    /// <summary>How many stretches there are.</summary>
    public int Count => _hashes.Length;

    /// <summary>The hashes in text order.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes;

    public static Shingles Of(string text)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var (at, c) in text.Index())
        {
            letters[length] = c;
            length += IsOfLetter(text, at) ? 1 : 0;
        }

        var hashes = length == 0 ? [] : new ulong[Math.Max(1, length - Length + 1)];
        for (var start = 0; start < hashes.Length; start++)
        {
            hashes[start] = HashOf(letters.AsSpan(start, Math.Min(Length, length)));
        }

        ArrayPool<char>.Shared.Return(letters);
        return new Shingles(hashes);
    }

    /// <summary>Jaccard's index: what both have of what one has, 0 to 1.</summary>
    public double SimilarityTo(Shingles other)
    {
        var (mine, others, both) = Shared(other);
        return (double)both / (mine + others - both);
    }

    /// <summary>The share of the shorter one that the other has, where it has half of the other's length or more; else 0.</summary>
    public double ShareOfShorter(Shingles other)
    {
        var (mine, others, both) = Shared(other);
        var (shorter, longer) = (Math.Min(mine, others), Math.Max(mine, others));
        return shorter * 2 >= longer ? (double)both / shorter : 0;
    }

    private (int Mine, int Others, int Both) Shared(Shingles other)
    {
        var (mine, others) = (Sorted(), other.Sorted());
        var (a, b, both) = (0, 0, 0);
        while (a < mine.Length && b < others.Length)
        {
            var order = mine[a].CompareTo(others[b]);
            both += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }

        return (mine.Length, others.Length, both);
    }

    // In rising order, each once.
    private ulong[] Sorted()
    {
        if (_sorted is null)
        {
            ulong[] sorted = [.. _hashes];
            Array.Sort(sorted);
            var kept = Math.Min(1, sorted.Length);
            for (var next = 1; next < sorted.Length; next++)
            {
                if (sorted[next] != sorted[kept - 1])
                {
                    sorted[kept++] = sorted[next];
                }
            }

            _sorted = sorted[..kept];
        }

        return _sorted;
    }

    // Half of a pair tells nothing by itself.
    private static bool IsOfLetter(string text, int at) => char.IsSurrogate(text[at])
        ? Rune.TryGetRuneAt(text, char.IsLowSurrogate(text[at]) ? Math.Max(0, at - 1) : at, out var rune) && Rune.IsLetterOrDigit(rune)
        : char.IsLetterOrDigit(text[at]);

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
