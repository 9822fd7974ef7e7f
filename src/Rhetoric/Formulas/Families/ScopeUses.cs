using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>Whether every use that readouts make of a wording could have a scope at its head that it leaves out.</summary>
/// <remarks>
/// <para>Idea. 三个联合公报 is 中美三个联合公报 only where nobody else has three communiqués. A pair of countries could stand before a use in a readout of which its other country is the
/// counterpart, or that tells none, behind no third country (中蒙俄|经济走廊建设); a place where no other name stands; a time or the world where neither a noun nor what describes one stands (地区|和平、稳定、发展).</para>
/// <para>Cost: the readouts are folded when it is first asked, then O(characters) a wording at the most: the first use that could not ends it. Invariant: a use with that very scope could.</para>
/// </remarks>
internal sealed class ScopeUses(IReadOnlyList<Readout> readouts)
{
    private const int MostBefore = 12;
    private const int ShortestName = 2;

    private readonly Lazy<string[]> _folded = new(() =>
    {
        var folded = new string[readouts.Count];
        Concurrently.For(folded.Length, Concurrently.Useful(Environment.ProcessorCount), at => folded[at] = FoldedCharacter.Of(readouts[at].Text));
        return folded;
    });

    /// <summary>Whether it could stand before each of them.</summary>
    /// <param name="bare">The wording without it.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="written">Its characters.</param>
    public bool CouldStand(string bare, WordingScope scope, string written)
    {
        var folded = FoldedCharacter.Of(bare);
        for (var number = 0; number < readouts.Count; number++)
        {
            var text = _folded.Value[number];
            for (var at = text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = text.IndexOf(folded, at + 1, StringComparison.Ordinal))
            {
                if (!CouldStand(readouts[number], BeforeIn(text, at), scope, written))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // What stands before a place in its clause.
    private static string BeforeIn(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MostBefore && HanCharacters.Has(text[start - 1]))
        {
            start--;
        }

        return text[start..at];
    }

    private static bool CouldStand(Readout readout, string before, WordingScope scope, string written) =>
        before.EndsWith(written, StringComparison.Ordinal)
        || (scope.Kind == WordingScopeKind.Pair && before.Length >= scope.Length && CountryPairs.HomeFirst(before[^scope.Length..]) == scope.Name && !IsBehindCountry(before[..^scope.Length]))
        || scope.Kind switch
        {
            WordingScopeKind.Pair => IsOfCounterpart(readout, scope.Name) && !EndsWithName(before) && !(IsBehindCountry(before) && IsBehindCountry(before[..^1])),
            WordingScopeKind.Place => !EndsWithName(before),
            _ => !EndsWithNoun(before),
        };

    private static bool IsOfCounterpart(Readout readout, string pair) =>
        pair[0] == LetterPair.China && NameLexicon.Default.Chinese.Of(pair) is { } readings
        && Sides.Of(readout).Counterparts is var met
        && (met.All(country => !country.IsKnown) || met.Any(country => Array.Exists(readings, reading => reading.Kind == NameKind.Pair && reading.Country == country)));

    private static bool IsBehindCountry(string before) => before.Length > 0 && CountryPairs.IsCountryAt(before, before.Length - 1);

    private static bool EndsWithName(string before)
    {
        for (var length = ShortestName; length <= before.Length; length++)
        {
            if (NameLexicon.Default.IsName(before.AsSpan(before.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithNoun(string before) =>
        before.Length > 0 && Segmenter.Default.Tag(before)[^1] is { Tag: ['n' or 's' or 'f' or 'a' or 'b', ..] } or { Text: "的" };
}
