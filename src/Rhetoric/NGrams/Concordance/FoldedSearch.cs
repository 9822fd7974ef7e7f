namespace Rhetoric.NGrams;

/// <summary>Finds some characters where differences such as of case are not seen; matches may overlap.</summary>
/// <remarks>
/// Source: Knuth, Morris and Pratt, "Fast pattern matching in strings", SIAM Journal on Computing 6, 1977. Cost: O(characters + length of the pattern),
/// however the two repeat themselves.
/// </remarks>
internal sealed class FoldedSearch : PatternSearch
{
    private readonly string _pattern;
    private readonly SymbolRules _rules;

    // For each length of a beginning of the pattern that of the longest shorter one that it ends with.
    private readonly int[] _borders;

    /// <summary>Fixes what is looked for.</summary>
    /// <param name="steps">The pattern, folded: certain characters, at least one.</param>
    /// <param name="rules">How the texts are folded.</param>
    public FoldedSearch(PatternStep[] steps, SymbolRules rules)
    {
        _pattern = string.Concat(steps.Select(step => step.Character > char.MaxValue ? char.ConvertFromUtf32(step.Character) : ((char)step.Character).ToString()));
        _rules = rules;
        _borders = new int[_pattern.Length + 1];
        for (int length = 1, border = 0; length < _pattern.Length; length++)
        {
            border = Met(border, _pattern[length]);
            _borders[length + 1] = border;
        }
    }

    public override IReadOnlyList<TextSpan> Matches(Readout readout, ReadoutWords? words = null)
    {
        var text = _rules.Fold(readout.Text);
        var found = new List<TextSpan>();
        for (int at = 0, met = 0; at < text.Length; at++)
        {
            if (met == 0 && (at = text.IndexOf(_pattern[0], at)) < 0)
            {
                break;
            }

            met = Met(met, text[at]);
            if (met == _pattern.Length)
            {
                found.Add(new TextSpan(at + 1 - met, at + 1));
                met = _borders[met];
            }
        }

        return found;
    }

    // How much of the pattern is met when a character follows so much of it.
    private int Met(int met, char next)
    {
        while (met > 0 && _pattern[met] != next)
        {
            met = _borders[met];
        }

        return _pattern[met] == next ? met + 1 : 0;
    }
}
