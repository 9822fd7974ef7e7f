using System.Buffers;

namespace Rhetoric.Formulas;

/// <summary>The forms found in one text, in borrowed arrays: nothing is allocated for a text that holds none.</summary>
internal ref struct FoundForms
{
    private const int FewestRented = 256;

    private FoundForm[] _found = [];
    private FoundForm[] _sorted = [];

    public FoundForms()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Room for as many more, to be written from the front.</summary>
    public Span<FoundForm> Room(int more)
    {
        if (_found.Length - Count < more)
        {
            var larger = ArrayPool<FoundForm>.Shared.Rent(Math.Max(FewestRented, Math.Max(2 * Count, Count + more)));
            _found.AsSpan(0, Count).CopyTo(larger);
            Return(_found);
            _found = larger;
        }

        return _found.AsSpan(Count, more);
    }

    /// <summary>Takes what was written into the room.</summary>
    public void Take(int written) => Count += written;

    /// <summary>Keeps those that stand in the text as whole words where they begin or end in an ASCII letter or digit.</summary>
    public void KeepWhole(string text)
    {
        var kept = 0;
        foreach (ref readonly var item in _found.AsSpan(0, Count))
        {
            _found[kept] = item;
            kept += IsWhole(text, item.Span) ? 1 : 0;
        }

        Count = kept;
    }

    /// <summary>By start, longer first; those of one start were found shorter first. O(text length + found).</summary>
    public ReadOnlySpan<FoundForm> Sorted(int textLength)
    {
        var rented = ArrayPool<int>.Shared.Rent(textLength);
        var places = rented.AsSpan(0, textLength);
        places.Clear();
        var found = _found.AsSpan(0, Count);
        foreach (ref readonly var item in found)
        {
            places[item.Span.Start]++;
        }

        var sum = 0;
        foreach (ref var place in places)
        {
            (place, sum) = (sum, sum + place);
        }

        _sorted = ArrayPool<FoundForm>.Shared.Rent(Count);
        for (var number = Count - 1; number >= 0; number--)
        {
            _sorted[places[found[number].Span.Start]++] = found[number];
        }

        ArrayPool<int>.Shared.Return(rented);
        return _sorted.AsSpan(0, Count);
    }

    /// <summary>Gives the arrays back.</summary>
    public readonly void Return()
    {
        Return(_found);
        Return(_sorted);
    }

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start]) && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End - 1]) && char.IsAsciiLetterOrDigit(text[span.End]));

    private static void Return(FoundForm[] rented)
    {
        if (rented.Length > 0)
        {
            ArrayPool<FoundForm>.Shared.Return(rented);
        }
    }
}
