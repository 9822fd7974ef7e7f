namespace Rhetoric.Formulas;

/// <summary>Finds the stretch of a text that is most like a wording.</summary>
/// <remarks>
/// <para>Idea. Of the table of edit distances of all beginnings of the wording and all stretches that end at a place only the differences down a column are kept, a bit each for
/// more and for less; a character of the text gives the next column by a few operations on 64 rows at once. Where the last row is least the stretch ends; the same from there
/// backwards tells where it begins.</para>
/// <para>Sources: Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980); Myers, "A fast bit-vector algorithm for approximate string matching",
/// JACM 46 (1999); Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003), for more than 64 rows.</para>
/// <para>Cost: O(m) to prepare and O(n ⌈m / 64⌉) to search, for m characters of the wording and n of the text. Of equally near stretches the one
/// that ends first, then the shortest, so that it begins and ends with what the wording has too.</para>
/// </remarks>
internal sealed class NearestStretch
{
    private const int Rows = 64;

    private readonly string _wording;
    private readonly Dictionary<char, ulong[]> _forwards;
    private readonly Dictionary<char, ulong[]> _backwards;
    private readonly ulong[] _more;
    private readonly ulong[] _less;

    /// <summary>Prepares a search.</summary>
    /// <param name="wording">The wording, at least one character.</param>
    public NearestStretch(string wording)
    {
        _wording = wording;
        var blocks = (wording.Length + Rows - 1) / Rows;
        (_more, _less) = (new ulong[blocks], new ulong[blocks]);
        _forwards = PlacesOf(wording, blocks);
        _backwards = PlacesOf(string.Concat(wording.Reverse()), blocks);
    }

    /// <summary>The nearest stretch of a text, and the fewest characters to put in, take out or replace to make the wording of it; an empty stretch where nothing is nearer.</summary>
    public (int Start, int Length, int Distance) In(ReadOnlySpan<char> text)
    {
        var (end, distance) = (0, _wording.Length);
        Begin();
        for (int at = 0, last = distance; at < text.Length; at++)
        {
            last += Step(_forwards, text[at], above: 0);
            (end, distance) = last < distance ? (at + 1, last) : (end, distance);
        }

        if (end == 0)
        {
            return (0, 0, distance);
        }

        var length = 0;
        Begin();
        for (var last = _wording.Length; last != distance; length++)
        {
            last += Step(_backwards, text[end - length - 1], above: 1);
        }

        return (end - length, length, distance);
    }

    private void Begin()
    {
        _more.AsSpan().Fill(ulong.MaxValue);
        _less.AsSpan().Clear();
    }

    // One column on; by how much the last row grows. Above the first row stands 0 all along, or one more with every character.
    private int Step(Dictionary<char, ulong[]> places, char character, int above)
    {
        var here = places.GetValueOrDefault(character);
        var carried = above;
        for (var block = 0; block < _more.Length; block++)
        {
            var (more, less, equal) = (_more[block], _less[block], here?[block] ?? 0);
            var vertical = equal | less;
            equal |= carried < 0 ? 1UL : 0;
            var horizontal = (((equal & more) + more) ^ more) | equal;
            var (up, down) = (less | ~(horizontal | more), more & horizontal);
            var lastRow = 1UL << (block == _more.Length - 1 ? (_wording.Length - 1) % Rows : Rows - 1);
            var grown = (up & lastRow) != 0 ? 1 : (down & lastRow) != 0 ? -1 : 0;
            up = (up << 1) | (carried > 0 ? 1UL : 0);
            down = (down << 1) | (carried < 0 ? 1UL : 0);
            (_more[block], _less[block]) = (down | ~(vertical | up), up & vertical);
            carried = grown;
        }

        return carried;
    }

    private static Dictionary<char, ulong[]> PlacesOf(string wording, int blocks)
    {
        var places = new Dictionary<char, ulong[]>();
        for (var at = 0; at < wording.Length; at++)
        {
            if (!places.TryGetValue(wording[at], out var bits))
            {
                places.Add(wording[at], bits = new ulong[blocks]);
            }

            bits[at / Rows] |= 1UL << (at % Rows);
        }

        return places;
    }
}
