namespace Rhetoric.Comparison;

/// <summary>Which readouts have the principles of some lists.</summary>
/// <remarks>
/// A readout has a principle where its words stand anywhere in it, in a list or not, or another wording of the formula that it is (互利互惠, 互惠互利): what is not listed any more may still be said.
/// Items that are no principles (<see cref="PrincipleForm"/>) are left out, and wordings of one formula are one. Cost: O(principles + texts that hold their rarest pair).
/// </remarks>
internal static class PrincipleHolding
{
    public static IReadOnlyList<HeldPrinciple> Of(IReadOnlyList<PrincipleLine> lines, AnalysedCorpus corpus)
    {
        var numbers = ReadoutNumbers.Of(corpus.Readouts);
        return
        [
            .. lines.SelectMany(line => line.Uses).SelectMany(use => use.List.Items).DistinctBy(item => FoldedCharacter.Of(item)).Where(PrincipleForm.Has)
                .Select(item => (Item: item, Formula: corpus.Formulas.Find(item)))
                .GroupBy(one => one.Formula?.Family ?? FoldedCharacter.Of(one.Item), StringComparer.Ordinal)
                .Select(one => new HeldPrinciple(one.First().Item, HoldersOf(one.Select(wording => wording.Item), one.First().Formula), one.First().Formula)),
        ];

        int[] HoldersOf(IEnumerable<string> wordings, Formula? formula) =>
            [.. wordings.SelectMany(wording => corpus.Wordings.Of(wording)).Concat(formula?.Occurrences.Select(use => numbers[use.Readout]) ?? []).Distinct().Order()];
    }
}
