using System.Numerics;
using System.Runtime.CompilerServices;

namespace Rhetoric;

/// <summary>Words by a character at their edge.</summary>
/// <remarks>
/// A table of twice as many places as there are characters or more, so small that those of many sets stay in the cache together; a place is told off by one look
/// in most cases. Cost: O(1) expected. Invariant: the words of a character keep the order in which they came.
/// </remarks>
internal sealed class WordsByEdge<T>
    where T : class
{
    private const uint Multiplier = 0x9E3779B1;

    private readonly Place[] _places;
    private readonly int _shift;
    private readonly T[] _words;

    /// <summary>Keeps words by a character.</summary>
    /// <param name="words">The words.</param>
    /// <param name="edge">The character of a word.</param>
    public WordsByEdge(IEnumerable<T> words, Func<T, char> edge)
    {
        var groups = words.GroupBy(edge).ToArray();
        _words = [.. groups.SelectMany(group => group)];
        _places = new Place[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * groups.Length))];
        _shift = 32 - BitOperations.Log2((uint)_places.Length);
        var first = 0;
        foreach (var group in groups)
        {
            var at = PlaceOf(group.Key);
            while (_places[at].Count > 0)
            {
                at = (at + 1) & (_places.Length - 1);
            }

            _places[at] = new Place(group.Key, first, group.Count());
            first += _places[at].Count;
        }
    }

    /// <summary>The words with a character at their edge; none where there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Of(char edge)
    {
        for (var at = PlaceOf(edge); _places[at].Count > 0; at = (at + 1) & (_places.Length - 1))
        {
            if (_places[at].Edge == edge)
            {
                return new ReadOnlySpan<T>(_words, _places[at].First, _places[at].Count);
            }
        }

        return default;
    }

    // By a product, as the characters of a language lie close together.
    private int PlaceOf(char edge) => (int)((edge * Multiplier) >> _shift);

    private readonly record struct Place(char Edge, int First, int Count);
}
