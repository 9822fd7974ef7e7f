using System.Collections;
using System.Diagnostics;
using Rhetoric.NGrams;

namespace Rhetoric;

/// <summary>The maximal repeats of a corpus by falling count; ties longer first, then by units in the order of their UTF-8 bytes.</summary>
/// <remarks>Immutable and safe to share between threads. Keeps the corpus in order, about 24 bytes for each unit and 150 for each repeat, to tell texts and places.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RepeatTable : IReadOnlyList<Repeat>
{
    private readonly Repeat[] _repeats;
    private readonly SymbolSequence _sequence;

    internal RepeatTable(Repeat[] repeats, SymbolSequence sequence, string identity) =>
        (_repeats, _sequence, Units, Identity) = (repeats, sequence, sequence.Units, identity);

    /// <summary>The units (characters or words, punctuation and white space left out) of the corpus.</summary>
    public long Units { get; }

    /// <summary>The readouts looked at.</summary>
    public int Documents => _sequence.Readouts.Count;

    /// <summary>Names the unit, the segmenter and the rules of counting, as <see cref="PhraseTable.Identity"/>.</summary>
    public string Identity { get; }

    /// <summary>The number of repeats.</summary>
    public int Count => _repeats.Length;

    /// <summary>The repeat at a rank.</summary>
    /// <param name="index">From 0.</param>
    public Repeat this[int index] => _repeats[index];

    /// <summary>The repeat with these characters, compared ordinally once both are folded as in counting. O(repeats).</summary>
    /// <param name="text">The repeat as <see cref="Repeat.Text"/> shows it.</param>
    /// <returns>The repeat; the one of the best rank where words cut in two ways spell the same; null where the table has none.</returns>
    public Repeat? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wanted = _sequence.Rules.Fold(text);
        var folded = new char[wanted.Length];
        foreach (var repeat in _repeats)
        {
            // Folding keeps the length.
            var characters = repeat.Characters;
            if (characters.Length == wanted.Length)
            {
                _sequence.Rules.Fold(characters, folded);
                if (folded.AsSpan().SequenceEqual(wanted))
                {
                    return repeat;
                }
            }
        }

        return null;
    }

    /// <summary>The first repeats.</summary>
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ResultList<Repeat> Top(int count) => [.. TopRows.Of(_repeats, count)];

    /// <summary>The repeats in order.</summary>
    public IEnumerator<Repeat> GetEnumerator() => _repeats.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of repeats, readouts and units.</summary>
    public override string ToString() =>
        ResultLine.Joined(ResultLine.Count(Count, "repeat"), ResultLine.Count(Documents, "readout"), ResultLine.Count(Units, "unit"));
}
