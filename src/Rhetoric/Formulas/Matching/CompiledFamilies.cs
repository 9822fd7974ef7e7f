using System.Runtime.CompilerServices;

namespace Rhetoric.Formulas;

/// <summary>Families with their matcher; those of a lexicon alone are compiled once and kept for as long as the lexicon lives, and what is mined is laid over them.</summary>
internal sealed class CompiledFamilies
{
    private static readonly ConditionalWeakTable<FormulaLexicon, CompiledFamilies> Alone = [];

    private CompiledFamilies(IReadOnlyList<JoinedFamily> families, string lexicon, LayeredMatcher matcher) => (Families, Lexicon, Matcher) = (families, lexicon, matcher);

    public IReadOnlyList<JoinedFamily> Families { get; }

    public LayeredMatcher Matcher { get; }

    /// <summary>The identity of the lexicon.</summary>
    public string Lexicon { get; }

    public static CompiledFamilies Of(FormulaLexicon lexicon) => Alone.GetValue(lexicon, static lexicon => Compiled(lexicon, FamilyJoining.Join(lexicon, [])));

    public static CompiledFamilies Of(FormulaLexicon lexicon, IReadOnlyList<MinedFamily> mined, FamilyDecisions? decisions = null, ScopeUses? uses = null, LoneWordings? lone = null)
    {
        if (mined.Count == 0 && decisions is null && lone is null)
        {
            return Of(lexicon);
        }

        var joined = FamilyJoining.Join(lexicon, mined, decisions, uses, lone);
        return decisions is null ? new(joined, lexicon.Identity, Of(lexicon).Matcher.With([.. joined.Select(one => one.Family)])) : Compiled(lexicon, joined);
    }

    private static CompiledFamilies Compiled(FormulaLexicon lexicon, IReadOnlyList<JoinedFamily> joined) => new(joined, lexicon.Identity, new LayeredMatcher([.. joined.Select(one => one.Family)]));
}
