using System.Collections.Frozen;

namespace Rhetoric.Formulas;

/// <summary>Which of some words readouts name side by side, with a connector between them: items of one list are two things.</summary>
/// <remarks>Cost: O(n · length of the longest word) for n characters.</remarks>
internal sealed class ListedNeighbours
{
    private readonly HashSet<(string, string)> _pairs = [];

    /// <summary>Reads some readouts.</summary>
    /// <param name="readouts">The readouts.</param>
    /// <param name="words">The words that are asked for.</param>
    public ListedNeighbours(IEnumerable<Readout> readouts, IEnumerable<string> words)
    {
        var sought = words.ToFrozenSet(StringComparer.Ordinal);
        var longest = sought.Count == 0 ? 0 : sought.Max(word => word.Length);
        foreach (var readout in readouts)
        {
            AddIn(readout.Text, sought.GetAlternateLookup<ReadOnlySpan<char>>(), longest);
        }
    }

    /// <summary>Whether a connector joins one to the other somewhere, in either order.</summary>
    public bool Have(string one, string other) => _pairs.Contains((one, other)) || _pairs.Contains((other, one));

    private void AddIn(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> sought, int longest)
    {
        foreach (var connector in ToleranceWords.Connectors.Set)
        {
            for (var at = text.IndexOf(connector, StringComparison.Ordinal); at >= 0; at = text.IndexOf(connector, at + 1, StringComparison.Ordinal))
            {
                var behind = at + connector.Length;
                for (var left = Math.Min(longest, at); left > 0; left--)
                {
                    if (!sought.TryGetValue(text.AsSpan(at - left, left), out var one))
                    {
                        continue;
                    }

                    for (var right = Math.Min(longest, text.Length - behind); right > 0; right--)
                    {
                        if (sought.TryGetValue(text.AsSpan(behind, right), out var other))
                        {
                            _pairs.Add((one, other));
                        }
                    }
                }
            }
        }
    }
}
