namespace Rhetoric.Formulas;

/// <summary>Finds all forms of a lexicon in one pass over the raw characters.</summary>
public sealed class FormulaMatcher
{
    /// <summary>Compiles a lexicon. O(total length of its forms).</summary>
    /// <param name="lexicon">The set phrases.</param>
    public FormulaMatcher(FormulaLexicon lexicon) => throw new NotImplementedException();

    /// <summary>All matches by start, longer first, covered ones included and marked. O(n + matches).</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<FormulaMatch> Match(string text) => throw new NotImplementedException();
}
