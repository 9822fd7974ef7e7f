namespace Rhetoric.Formulas;

/// <summary>The characters beside the uses of a formula's heading, each with its share; nothing beside a use is a zero.</summary>
/// <remarks>Cost: O(uses) to count, O(different characters) to compare.</remarks>
internal sealed class UseNeighbours
{
    private readonly Dictionary<char, double> _before;
    private readonly Dictionary<char, double> _behind;

    private UseNeighbours(Dictionary<char, double> before, Dictionary<char, double> behind) => (_before, _behind) = (before, behind);

    public static UseNeighbours Of(Formula formula)
    {
        FormulaOccurrence[] uses = [.. formula.Occurrences.Where(use => use.Form == formula.Canonical)];
        return new UseNeighbours(
            SharesOf(uses, static use => use.Span.Start > 0 ? use.Readout.Text[use.Span.Start - 1] : '\0'),
            SharesOf(uses, static use => use.Span.End < use.Readout.Text.Length ? use.Readout.Text[use.Span.End] : '\0'));
    }

    /// <summary>How much both have in common, from 0 to 1, the mean of the two sides.</summary>
    public double Likeness(UseNeighbours other) => (Overlap(_before, other._before) + Overlap(_behind, other._behind)) / 2;

    private static double Overlap(Dictionary<char, double> one, Dictionary<char, double> other) =>
        one.Sum(share => Math.Min(share.Value, other.GetValueOrDefault(share.Key)));

    private static Dictionary<char, double> SharesOf(FormulaOccurrence[] uses, Func<FormulaOccurrence, char> beside) =>
        uses.CountBy(beside).ToDictionary(character => character.Key, character => (double)character.Value / uses.Length);
}
