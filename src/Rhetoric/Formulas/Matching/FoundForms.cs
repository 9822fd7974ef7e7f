using System.Buffers;
using System.Runtime.InteropServices;

namespace Rhetoric.Formulas;

/// <summary>The forms found in one block of a text, in a borrowed array; each by the state in which it ends.</summary>
internal ref struct FoundForms
{
    private const int FewestRented = 2048;

    private FormulaHit[] _found = ArrayPool<FormulaHit>.Shared.Rent(FewestRented);

    public FoundForms()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Room for as many more, to be written from the front.</summary>
    public Span<FormulaHit> Room(int more)
    {
        if (_found.Length - Count < more)
        {
            var larger = ArrayPool<FormulaHit>.Shared.Rent(Math.Max(2 * Count, Count + more));
            _found.AsSpan(0, Count).CopyTo(larger);
            Return();
            _found = larger;
        }

        return _found.AsSpan(Count, more);
    }

    /// <summary>Takes what was written into the room.</summary>
    public void Take(int written) => Count += written;

    /// <summary>Keeps those that stand in the text as whole words where they begin or end in an ASCII letter or digit.</summary>
    public void KeepWhole(ReadOnlySpan<char> text)
    {
        var kept = 0;
        foreach (ref readonly var item in _found.AsSpan(0, Count))
        {
            _found[kept] = item;
            kept += IsWhole(text, item.Span) ? 1 : 0;
        }

        Count = kept;
    }

    /// <summary>Moves them behind others by start, longer first; those of one start were found shorter first. O(block length + found).</summary>
    /// <param name="from">Where the block begins.</param>
    /// <param name="counts">Scratch, as long as the block.</param>
    /// <param name="formOf">The form that ends in each state.</param>
    /// <param name="hits">Receives them.</param>
    public void MoveTo(int from, scoped Span<int> counts, int[] formOf, List<FormulaHit> hits)
    {
        var before = hits.Count;
        CollectionsMarshal.SetCount(hits, before + Count);
        var places = counts;
        places.Clear();
        var found = _found.AsSpan(0, Count);
        foreach (ref readonly var item in found)
        {
            places[item.Span.Start - from]++;
        }

        var sum = before;
        foreach (ref var place in places)
        {
            (place, sum) = (sum, sum + place);
        }

        var sorted = CollectionsMarshal.AsSpan(hits);
        for (var number = found.Length - 1; number >= 0; number--)
        {
            ref readonly var item = ref found[number];
            sorted[places[item.Span.Start - from]++] = new FormulaHit(item.Span, formOf[item.Form]);
        }

        Count = 0;
    }

    /// <summary>Gives the array back.</summary>
    public readonly void Return() => ArrayPool<FormulaHit>.Shared.Return(_found);

    /// <summary>Whether a stretch cuts no English word.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, TextSpan span) =>
        !(span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start]) && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End - 1]) && char.IsAsciiLetterOrDigit(text[span.End]));
}
