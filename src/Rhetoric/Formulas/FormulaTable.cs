using System.Collections;
using System.Diagnostics;

namespace Rhetoric;

/// <summary>Formulas by falling score; ties by count, then ordinal. Boilerplate stands behind all others.</summary>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FormulaTable : IReadOnlyList<Formula>
{
    private readonly Formula[] _formulas;

    internal FormulaTable(Formula[] formulas, string lexicon)
    {
        _formulas = formulas;
        Lexicon = lexicon;
    }

    /// <summary>The identity of the lexicon used.</summary>
    public string Lexicon { get; }

    /// <summary>The number of formulas.</summary>
    public int Count => _formulas.Length;

    /// <summary>The formula at a rank.</summary>
    /// <param name="index">From 0.</param>
    public Formula this[int index] => _formulas[index];

    /// <summary>The first <paramref name="count"/> formulas.</summary>
    /// <param name="count">How many at the most.</param>
    public ResultList<Formula> Top(int count) => [.. _formulas.Take(count)];

    /// <summary>The formula that has this form; null where none does.</summary>
    /// <param name="form">A canonical form or a variant that occurs.</param>
    public Formula? Find(string form) =>
        Array.Find(_formulas, formula => formula.Family == form || formula.Canonical == form || formula.Variants.Any(variant => variant.Form == form));

    /// <summary>The formulas in order.</summary>
    public IEnumerator<Formula> GetEnumerator() => ((IEnumerable<Formula>)_formulas).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of formulas and the lexicon.</summary>
    public override string ToString() => $"{ResultLine.Count(Count, "formula")}, lexicon {Lexicon}";
}
