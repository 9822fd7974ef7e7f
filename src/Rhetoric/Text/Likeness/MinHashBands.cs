using System.Numerics;
using System.Runtime.CompilerServices;

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

    private static readonly ulong[] Numbers = NumbersOf(2 * Bands * Rows);
    private static readonly ulong[] Factors = [.. Numbers.Where((_, at) => at % 2 == 0).Select(number => number | 1)];
    private static readonly ulong[] Summands = [.. Numbers.Where((_, at) => at % 2 == 1)];

    private readonly Dictionary<(int Band, ulong Hash), List<int>> _places = [];
    private readonly Dictionary<int, int> _agreed = [];

    /// <summary>How many entries of bands have been read.</summary>
    public long Read { get; private set; }

    /// <summary>Adds a text under its number and tells the earlier ones that may be like it, in rising order.</summary>
    /// <param name="number">The number.</param>
    /// <param name="leasts">What <see cref="LeastsOf"/> gives of the text.</param>
    public int[] Add(int number, ulong[] leasts)
    {
        _agreed.Clear();
        for (var band = 0; band < Bands; band++)
        {
            var key = (band, HashOf(leasts.AsSpan(band * Rows, Rows)));
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

    /// <summary>The least value of each hash function over the shingles of a text, below 2^32. Safe to call on many threads.</summary>
    /// <param name="shingles">The shingles in any order, at least one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong[] LeastsOf(ReadOnlySpan<ulong> shingles)
    {
        // As many functions at once as the machine multiplies; 64 are a multiple of that.
        var leasts = new ulong[Factors.Length];
        for (var function = 0; function < leasts.Length; function += Vector<ulong>.Count)
        {
            var (factor, summand, least) = (new Vector<ulong>(Factors, function), new Vector<ulong>(Summands, function), new Vector<ulong>(uint.MaxValue));
            foreach (var shingle in shingles)
            {
                least = Vector.Min(least.As<ulong, uint>(), (((factor * shingle) + summand) >> 32).As<ulong, uint>()).As<uint, ulong>();
            }

            least.CopyTo(leasts, function);
        }

        return leasts;
    }

    private static ulong HashOf(ReadOnlySpan<ulong> values)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in values)
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return hash;
    }

    // Multiply-shift: a factor, a summand and so on out of a fixed sequence (splitmix64).
    private static ulong[] NumbersOf(int count)
    {
        var state = 0UL;
        var numbers = new ulong[count];
        foreach (ref var number in numbers.AsSpan())
        {
            state += 0x9E3779B97F4A7C15;
            var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            number = z ^ (z >> 31);
        }

        return numbers;
    }
}
