using System.Runtime.CompilerServices;

namespace Rhetoric.Formulas;

/// <summary>The families that <see cref="FormulaDetecting.FindFormulas"/> finds in a corpus by its default thresholds, by their forms.</summary>
/// <remarks>A corpus is mined once for each lexicon, for as long as it lives. Cost: that of mining; O(1) to look up a form.</remarks>
internal sealed class FoundFamilies
{
    private static readonly ConditionalWeakTable<ReadoutCorpus, ConditionalWeakTable<FormulaLexicon, FoundFamilies>> Known = [];

    private readonly Dictionary<string, JoinedFamily> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JoinedFamily> _byFolded = new(StringComparer.OrdinalIgnoreCase);

    private FoundFamilies(IReadOnlyList<JoinedFamily> families)
    {
        foreach (var family in families)
        {
            foreach (var form in family.Family.Forms.Prepend(family.Frame ?? family.Family.Canonical))
            {
                _byForm.TryAdd(form, family);
                _byFolded.TryAdd(FoldedCharacter.Of(form), family);
            }
        }
    }

    public static FoundFamilies In(ReadoutCorpus corpus, FormulaLexicon lexicon, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var known = Known.GetOrCreateValue(corpus);
        if (!known.TryGetValue(lexicon, out var families))
        {
            Readout[] readouts = [.. corpus];
            var uses = new ScopeUses(readouts);
            families = new FoundFamilies(FamilyJoining.Join(lexicon, FormulaMiner.Mine(readouts, uses, FormulaOptions.Default with { Lexicon = lexicon }, progress, cancellationToken), uses: uses, lone: new LoneWordings(readouts)));
            known.AddOrUpdate(lexicon, families);
        }

        return families;
    }

    /// <summary>The family that has a phrase as a form or as its heading with X, but for typography; null where none has.</summary>
    public JoinedFamily? Of(string phrase) => _byForm.GetValueOrDefault(phrase) ?? _byFolded.GetValueOrDefault(FoldedCharacter.Of(phrase));
}
