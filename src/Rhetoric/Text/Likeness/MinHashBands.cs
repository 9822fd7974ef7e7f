namespace Rhetoric;

/// <summary>Tells which earlier texts may share most of their shingles with a text.</summary>
/// <remarks>
/// <para>Min-hashing: of each text the least value of 64 hash functions over its shingles, in 8 bands of 8. Texts that agree in a band may be alike.</para>
/// <para>
/// Bounds. Of the texts of a band only the 128 earliest and the 128 latest are read, and of all that agree at most 64 are told: the 32 earliest, and of the others the
/// 32 that agree in most bands, of equals the earlier. So a text costs the same however many are like it; where no more than that agree, all are told.
/// </para>
/// </remarks>
internal sealed class MinHashBands
{
    /// <summary>The most earlier texts that are told of one.</summary>
    public const int MostTold = 64;

    /// <summary>The most earlier texts that are read of each band, half of them the earliest and half the latest.</summary>
    public const int MostRead = 256;

    /// <summary>How many bands there are.</summary>
    public const int Bands = 8;

    private const int Rows = 8;

    private static readonly (ulong Factor, ulong Summand)[] Functions = FunctionsOf(Bands * Rows);

    private readonly Dictionary<(int Band, ulong Hash), List<int>> _places = [];
    private readonly Dictionary<int, int> _agreed = [];
    private readonly uint[] _leasts = new uint[Bands * Rows];

    /// <summary>How many entries of bands have been read.</summary>
    public long Read { get; private set; }

    /// <summary>Adds a text under its number and tells the earlier ones that may be like it, in rising order.</summary>
    public int[] Add(int number, Shingles shingles)
    {
        Leasts(shingles, _leasts);
        _agreed.Clear();
        for (var band = 0; band < Bands; band++)
        {
            var key = (band, HashOf(_leasts.AsSpan(band * Rows, Rows)));
            if (!_places.TryGetValue(key, out var like))
            {
                _places[key] = like = [];
            }

            Count(like);
            like.Add(number);
        }

        int[] agreed = [.. _agreed.Keys.Order()];
        return agreed.Length <= MostTold
            ? agreed
            : [.. agreed.Take(MostTold / 2), .. agreed.Skip(MostTold / 2).OrderByDescending(text => _agreed[text]).Take(MostTold / 2).Order()];
    }

    private void Count(List<int> like)
    {
        for (var at = 0; at < like.Count; at++)
        {
            if (at == MostRead / 2)
            {
                at = Math.Max(at, like.Count - (MostRead / 2));
            }

            _agreed[like[at]] = _agreed.GetValueOrDefault(like[at]) + 1;
            Read++;
        }
    }

    private static void Leasts(Shingles shingles, Span<uint> leasts)
    {
        leasts.Fill(uint.MaxValue);
        foreach (var shingle in shingles.Hashes)
        {
            for (var function = 0; function < Functions.Length; function++)
            {
                var (factor, summand) = Functions[function];
                leasts[function] = Math.Min(leasts[function], (uint)(((factor * shingle) + summand) >> 32));
            }
        }
    }

    private static ulong HashOf(ReadOnlySpan<uint> values)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in values)
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return hash;
    }

    // Multiply-shift with odd factors out of a fixed sequence (splitmix64).
    private static (ulong Factor, ulong Summand)[] FunctionsOf(int count)
    {
        var state = 0UL;
        ulong Next()
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }

        return [.. Enumerable.Range(0, count).Select(_ => (Next() | 1, Next()))];
    }
}
