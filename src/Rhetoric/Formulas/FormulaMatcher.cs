namespace Rhetoric.Formulas;

/// <summary>Finds all forms of a lexicon in one pass over the raw characters.</summary>
/// <remarks>
/// <para>Idea. The forms make a trie; each state knows the longest proper suffix of itself that is a state too (its failure), so a mismatch
/// never reads a character again. Transitions stand in a double array: the child of <c>s</c> by code <c>c</c> is at <c>base[s] + c</c> if its check
/// says so. Each state also knows the nearest shorter state that ends a form, so that all overlapping matches come out.</para>
/// <para>Source: Aho and Corasick, "Efficient string matching", CACM 1975; Aoe, "An efficient digital search algorithm by using a double-array
/// structure", IEEE TSE 1989.</para>
/// <para>Cost: building O(total length of the forms) but for the search of free places; matching O(n + matches) time.</para>
/// <para>Invariant: state 0 is the root; code 0 stands for every character that no form holds.</para>
/// </remarks>
public sealed class FormulaMatcher
{
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly List<(FormulaFamily Family, string Form)> _forms = [];
    private int[] _base;
    private int[] _check;
    private int[] _failure;
    private int[] _form;
    private int[] _shorter;

    /// <summary>Compiles a lexicon. O(total length of its forms).</summary>
    /// <param name="lexicon">The set phrases.</param>
    public FormulaMatcher(FormulaLexicon lexicon)
        : this((lexicon ?? throw new ArgumentNullException(nameof(lexicon))).Families)
    {
    }

    /// <summary>Compiles families. No form may stand in two of them.</summary>
    internal FormulaMatcher(IReadOnlyList<FormulaFamily> families)
    {
        foreach (var family in families)
        {
            _forms.AddRange(family.Forms.Select(form => (family, form)));
        }

        var trie = new FormulaTrie(_forms.Select(form => form.Form), _codes);
        (_base, _check, _form, var breadthFirst) = trie.Pack();
        _failure = new int[_base.Length];
        _shorter = new int[_base.Length];
        LinkFailures(breadthFirst);
    }

    /// <summary>All matches by start, longer first, covered ones included and marked. O(n + matches × depth of nesting).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The matches. A form that begins or ends with an ASCII letter or digit matches whole words only.</returns>
    public IReadOnlyList<FormulaMatch> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(TextSpan Span, int Form)>();
        var state = 0;
        for (var at = 0; at < text.Length; at++)
        {
            state = Next(state, _codes[text[at]]);
            for (var end = _form[state] >= 0 ? state : _shorter[state]; end != 0; end = _shorter[end])
            {
                var form = _form[end];
                var span = new TextSpan(at + 1 - _forms[form].Form.Length, at + 1);
                if (IsWhole(text, span))
                {
                    found.Add((span, form));
                }
            }
        }

        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return WithParents(found);
    }

    private FormulaMatch[] WithParents(List<(TextSpan Span, int Form)> found)
    {
        var matches = new FormulaMatch[found.Count];
        var open = new List<TextSpan>();
        for (var i = 0; i < matches.Length; i++)
        {
            var (span, form) = found[i];
            open.RemoveAll(other => other.End <= span.Start);
            var parent = open.FindIndex(other => other.Contains(span) && other != span);
            matches[i] = new FormulaMatch(_forms[form].Family, _forms[form].Form, span, parent < 0 ? null : open[parent]);
            open.Add(span);
        }

        return matches;
    }

    private int Next(int state, int code)
    {
        while (true)
        {
            var child = _base[state] + code;
            if (code != 0 && _check[child] == state)
            {
                return child;
            }

            if (state == 0)
            {
                return 0;
            }

            state = code == 0 ? 0 : _failure[state];
        }
    }

    // Breadth first, so that the failure of a parent is known before its children ask for it.
    private void LinkFailures(List<(int State, int Parent, int Code)> breadthFirst)
    {
        foreach (var (state, parent, code) in breadthFirst)
        {
            var failure = parent == 0 ? 0 : Next(_failure[parent], code);
            _failure[state] = failure;
            _shorter[state] = _form[failure] >= 0 ? failure : _shorter[failure];
        }
    }

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && char.IsAsciiLetterOrDigit(text[span.Start]) && char.IsAsciiLetterOrDigit(text[span.Start - 1]))
        && !(span.End < text.Length && char.IsAsciiLetterOrDigit(text[span.End - 1]) && char.IsAsciiLetterOrDigit(text[span.End]));
}
