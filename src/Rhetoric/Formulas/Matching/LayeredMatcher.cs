namespace Rhetoric.Formulas;

/// <summary>The matcher of a lexicon with further forms laid over it, so that the lexicon is compiled once however many corpora are mined.</summary>
/// <remarks>
/// <para>Idea. Mining adds forms to listed families and families of its own, but takes nothing from a lexicon. Its forms keep their matcher, what is new gets a
/// small one, and of one text the hits of both are put together by place.</para>
/// <para>Cost: compiling O(families + length of the new forms); matching that of <see cref="FormulaMatcher"/>, twice, and O(hits). Invariant: the matches are those of one matcher
/// of all forms, since no form stands in both.</para>
/// </remarks>
internal sealed class LayeredMatcher
{
    private readonly IReadOnlyList<FormulaFamily> _listed;
    private readonly FormulaMatcher _matcher;
    private readonly FormulaForm[] _forms;
    private readonly FormulaMatcher? _added;
    private readonly FormulaForm[] _addedForms = [];

    /// <summary>Compiles families. No form may stand in two of them.</summary>
    public LayeredMatcher(IReadOnlyList<FormulaFamily> families) => (_listed, _matcher, _forms) = (families, new FormulaMatcher(families), FormsOf(families));

    private LayeredMatcher(LayeredMatcher listed, IReadOnlyList<FormulaFamily> families)
    {
        (_listed, _matcher) = (listed._listed, listed._matcher);
        _forms = [.. _listed.SelectMany((family, at) => family.Forms.Select(form => new FormulaForm { Family = families[at], Text = form }))];
        FormulaFamily[] added =
        [
            .. families.Select((family, at) => at < _listed.Count ? family with { Forms = [.. family.Forms.Skip(_listed[at].Forms.Count)] } : family),
        ];
        _added = new FormulaMatcher(added);
        _addedForms = [.. added.SelectMany((family, at) => family.Forms.Select(form => new FormulaForm { Family = families[at], Text = form }))];
    }

    /// <summary>The same with more families and more forms.</summary>
    /// <param name="families">The families of this matcher in their order, each with its forms and perhaps others behind them, then new ones.</param>
    public LayeredMatcher With(IReadOnlyList<FormulaFamily> families) => new(this, families);

    /// <summary>All matches by start, longer first, covered ones included and marked.</summary>
    /// <param name="text">The text.</param>
    public FormulaMatch[] Match(string text)
    {
        var hits = new List<FormulaHit>();
        _matcher.Find(text, hits);
        var listed = hits.Count;
        _added?.Find(text, hits);
        var matches = new FormulaMatch[hits.Count];
        var covering = new CoveringSpans();
        for (int number = 0, one = 0, other = listed; number < matches.Length; number++)
        {
            var isListed = one < listed && (other == hits.Count || IsBefore(hits[one].Span, hits[other].Span));
            var (span, form) = isListed ? hits[one++] : hits[other++];
            matches[number] = new FormulaMatch(isListed ? _forms[form] : _addedForms[form], span, covering.Cover(span));
        }

        return matches;
    }

    private static bool IsBefore(TextSpan one, TextSpan other) => one.Start != other.Start ? one.Start < other.Start : one.End > other.End;

    private static FormulaForm[] FormsOf(IEnumerable<FormulaFamily> families) => [.. families.SelectMany(family => family.Forms, static (family, form) => new FormulaForm
    {
        Family = family,
        Text = form,
    })];
}
