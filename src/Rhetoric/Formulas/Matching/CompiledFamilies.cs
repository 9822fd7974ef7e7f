using System.Runtime.CompilerServices;

namespace Rhetoric.Formulas;

/// <summary>Families with their matcher; those of a lexicon alone are compiled once and kept for as long as the lexicon lives.</summary>
internal sealed class CompiledFamilies
{
    private static readonly ConditionalWeakTable<FormulaLexicon, CompiledFamilies> Alone = [];

    private CompiledFamilies(IReadOnlyList<JoinedFamily> families, string lexicon)
    {
        Families = families;
        Lexicon = lexicon;
        Matcher = new FormulaMatcher([.. families.Select(joined => joined.Family)]);
    }

    public IReadOnlyList<JoinedFamily> Families { get; }

    public FormulaMatcher Matcher { get; }

    /// <summary>The identity of the lexicon.</summary>
    public string Lexicon { get; }

    public static CompiledFamilies Of(FormulaLexicon lexicon) => Alone.GetValue(lexicon, static lexicon => new(FamilyJoining.Join(lexicon, []), lexicon.Identity));

    public static CompiledFamilies Of(FormulaLexicon lexicon, IReadOnlyList<MinedFamily> mined, FamilyDecisions? decisions = null) =>
        mined.Count == 0 && decisions is null ? Of(lexicon) : new(FamilyJoining.Join(lexicon, mined, decisions), lexicon.Identity);
}
