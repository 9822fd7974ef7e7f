namespace Rhetoric.Formulas;

/// <summary>What phrases say besides the formulas of substance that a lexicon lists.</summary>
/// <remarks>Cost: one pass of the matcher over the phrase.</remarks>
internal sealed class ListedParts(LayeredMatcher listed)
{
    /// <summary>A phrase with blanks for the listed formulas that it holds, those of courtesy, protocol and result left out; null where it holds none.</summary>
    public string? Without(string phrase)
    {
        char[]? rest = null;
        foreach (var match in listed.Match(phrase))
        {
            if (match.Family.Category is { } category && !FormulaCategories.Default.IsBoilerplate(category))
            {
                (rest ??= phrase.ToCharArray()).AsSpan(match.Span.Start, match.Span.Length).Fill(' ');
            }
        }

        return rest is null ? null : new string(rest);
    }
}
