namespace Rhetoric.Formulas;

/// <summary>The set phrases to look for.</summary>
public sealed class FormulaLexicon
{
    private FormulaLexicon(string identity, IReadOnlyList<FormulaFamily> families)
    {
        Identity = identity;
        Families = families;
    }

    /// <summary>The lexicon that comes with the library.</summary>
    public static FormulaLexicon Default => throw new NotImplementedException();

    /// <summary>No phrases: mining alone.</summary>
    public static FormulaLexicon None { get; } = new("none", []);

    /// <summary>Names the lexicon and its version: equal identities match alike.</summary>
    public string Identity { get; }

    /// <summary>The families, in the order of the file.</summary>
    public IReadOnlyList<FormulaFamily> Families { get; }

    /// <summary>Reads a lexicon: UTF-8, tab-separated, a heading line with at least <c>formula</c> and <c>variants</c> (separated by <c>|</c>).</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names file, line and what is wrong.</exception>
    public static FormulaLexicon Load(string path) => throw new NotImplementedException();
}
