using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

/// <summary>Gathers the evidence for one repeat after the other, as the definitions say; the library gathers that of all in one sweep.</summary>
internal static class SingleEvidence
{
    public static RepeatEvidence Of(SymbolSequence sequence, SuffixIndex index, MaximalRepeat repeat)
    {
        var (leftEntropy, leftEdges, leftMost) = RepeatEvidence.LeftOf(sequence, index, repeat);
        var (rightEntropy, rightEdges, rightMost) = RepeatEvidence.RightOf(sequence, index, repeat);
        return new RepeatEvidence(leftEntropy, rightEntropy, leftEdges, rightEdges, Math.Max(leftMost, rightMost), Bond(sequence, index, repeat));
    }

    private static double? Bond(SymbolSequence sequence, SuffixIndex index, MaximalRepeat repeat)
    {
        var text = sequence.Symbols.AsSpan(repeat.Position, repeat.Length);
        double? weakest = null;
        for (var split = 1; split < text.Length; split++)
        {
            var expected = (double)index.RanksOf(text[..split]).Count * index.RanksOf(text[split..]).Count;
            var bond = Math.Log2(repeat.Count * (double)sequence.SymbolCount / expected);
            weakest = Math.Min(weakest ?? bond, bond);
        }

        return weakest;
    }
}
