using Rhetoric.NGrams;

namespace Rhetoric.Formulas;

/// <summary>How formulaic a recurring stretch is.</summary>
/// <remarks>
/// <para>A whole clause that recurs scores
/// log2 df · log2 len · min(Hl, Hr)/log2 f · (0.3 + √(pl·pr)) · (1 − dom²) · min(1, cohesion/8), with df readouts, f uses, entropies Hl and Hr of
/// the neighbours (each clause edge a new one), shares pl and pr at a clause edge, dominance dom of one neighbour, and the weakest bond.</para>
/// <para>Short noun phrases live inside longer ones and would lose by the edges. For them the share of uses that begin and end where words do,
/// and the right edge alone, stand in: 0.3 + 0.4·words + 0.3·pr. A function character at an end costs six tenths.</para>
/// </remarks>
internal static class FormulaEvidence
{
    private const int LongestNoun = 8;

    public static double Score(int length, int documents, int count, RepeatEvidence evidence, double wordEdges, bool isRagged)
    {
        var freedom = Math.Min(evidence.LeftEntropy, evidence.RightEntropy) / Math.Log2(count);
        var shape = 0.3 + Math.Sqrt(evidence.LeftEdges * evidence.RightEdges);
        if (length <= LongestNoun)
        {
            shape = Math.Max(shape, 0.2 + (0.4 * wordEdges) + (0.4 * evidence.RightEdges));
        }

        return Math.Log2(documents + 1) * Math.Log2(length) * freedom * shape * (1 - (evidence.Dominance * evidence.Dominance))
            * Math.Clamp((evidence.Cohesion ?? 0) / 8, 0, 1) * (isRagged ? 0.4 : 1) * (0.25 + (0.75 * wordEdges));
    }
}
