namespace Rhetoric.Comparison;

/// <summary>Formulas by readouts: the occurrences that are at hand, counted. The heading counts inside a longer wording of its family too, where <see cref="Formula.Count"/> has it. Cost: O(uses).</summary>
internal static class FormulaCollating
{
    public static IReadOnlyList<CollatedFormula> Of(IReadOnlyList<Readout> readouts, FormulaTable formulas)
    {
        var numbers = ReadoutNumbers.Of(readouts);
        return [.. formulas.Select(formula => Of(formula, numbers))];
    }

    private static CollatedFormula Of(Formula formula, Dictionary<Readout, int> numbers)
    {
        // 中X关系 is no form of a text: whatever fills it is the wording.
        var heading = formula.Variants.Any(variant => variant.Form == formula.Heading.Form) ? formula.Heading.Form : null;
        var cells = new SortedDictionary<int, FormulaReadout>();
        foreach (var use in formula.Occurrences)
        {
            Count(use, heading is null || use.Form == heading ? 1 : 0, 1);
        }

        foreach (var part in formula.HeadingParts)
        {
            Count(part, 1, 0);
        }

        void Count(FormulaOccurrence use, int exact, int family)
        {
            var (number, net) = (numbers[use.Readout], use.Within is null ? 1 : 0);
            var cell = cells.GetValueOrDefault(number) ?? new FormulaReadout { Readout = number, Exact = 0, ExactNet = 0, Family = 0, FamilyNet = 0 };
            cells[number] = new FormulaReadout
            {
                Readout = number,
                Exact = cell.Exact + exact,
                ExactNet = cell.ExactNet + (exact * net),
                Family = cell.Family + family,
                FamilyNet = cell.FamilyNet + (family * net),
            };
        }

        return new CollatedFormula { Formula = formula, Cells = [.. cells.Values] };
    }
}
