using System.Runtime.InteropServices;

namespace Rhetoric.Comparison;

/// <summary>Whether one clause of a text holds some words, all of them in a row.</summary>
/// <remarks>
/// The clauses that hold the rarest pair of letters of the words are looked through; what was asked before is remembered. Cost: O(n) once, then the holders of one pair; of words
/// without two letters all clauses.
/// </remarks>
internal sealed class HeldWords(StatedText text)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<int, List<int>>> _holders = new(() => HoldersIn(text));

    /// <param name="folded">The words, folded.</param>
    public bool Holds(string folded)
    {
        ref var isHeld = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, folded, out var isKnown);
        return isKnown ? isHeld : isHeld = Find(folded);
    }

    private bool Find(string folded)
    {
        List<int>? rarest = null;
        foreach (var pair in StatedText.BigramsOf(folded))
        {
            if (!_holders.Value.TryGetValue(pair, out var list))
            {
                return false;
            }

            rarest = rarest is null || list.Count < rarest.Count ? list : rarest;
        }

        return rarest is null ? text.Holds(folded) : rarest.Exists(number => text.Statements[number].Folded.Contains(folded, StringComparison.Ordinal));
    }

    private static Dictionary<int, List<int>> HoldersIn(StatedText text)
    {
        var holders = new Dictionary<int, List<int>>();
        foreach (var statement in text.Statements)
        {
            foreach (var pair in statement.Bigrams)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, pair, out _);
                (list ??= []).Add(statement.Number);
            }
        }

        return holders;
    }
}
