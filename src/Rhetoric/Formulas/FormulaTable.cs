using System.Collections;
using System.Diagnostics;

namespace Rhetoric;

/// <summary>Formulas by falling score; ties by count, then ordinal. Boilerplate stands behind all others.</summary>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FormulaTable : IReadOnlyList<Formula>
{
    private readonly Formula[] _formulas;
    private readonly Lazy<Dictionary<string, Formula>> _byForm;

    internal FormulaTable(Formula[] formulas, string lexicon)
    {
        _formulas = formulas;
        _byForm = new(ByForm);
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
    /// <param name="count">How many at the most, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ResultList<Formula> Top(int count) => [.. TopRows.Of(_formulas, count)];

    /// <summary>The formula that has this form, of several the first; null where none does. O(1), the first time O(forms).</summary>
    /// <param name="form">A canonical form or a variant that occurs.</param>
    public Formula? Find(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return _byForm.Value.GetValueOrDefault(form);
    }

    /// <summary>The formulas in order.</summary>
    public IEnumerator<Formula> GetEnumerator() => ((IEnumerable<Formula>)_formulas).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, Formula> ByForm()
    {
        var byForm = new Dictionary<string, Formula>(StringComparer.Ordinal);
        foreach (var formula in _formulas)
        {
            foreach (var form in formula.Variants.Select(variant => variant.Form).Prepend(formula.Canonical).Prepend(formula.Family))
            {
                byForm.TryAdd(form, formula);
            }
        }

        return byForm;
    }

    /// <summary>The number of formulas and the lexicon.</summary>
    public override string ToString() => $"{ResultLine.Count(Count, "formula")}, lexicon {Lexicon}";
}
