namespace Rhetoric.Formulas;

/// <summary>How surely a listed phrase of a category is a formula and no boilerplate, as <c>Data/categories.tsv</c> has it.</summary>
internal sealed class FormulaCategories
{
    private const string File = "categories.tsv";
    private const string Other = "*";
    private const double LeastFormula = 0.5;

    private static readonly Lazy<FormulaCategories> Embedded = new(() => new FormulaCategories());

    private readonly Dictionary<string, double> _chances;

    private FormulaCategories()
    {
        _chances = FormulaData.Table(File, "category", "chance").ToDictionary(row => row.Required("category"), row => row.Number("chance"), StringComparer.Ordinal);
    }

    public static FormulaCategories Default => Embedded.Value;

    /// <summary>The chance, 0 to 1; of a category that the table has not, and of none, that of <c>*</c>.</summary>
    public double ChanceOf(string? category) => _chances.GetValueOrDefault(category ?? Other, _chances[Other]);

    /// <summary>Whether a phrase of a category is rather boilerplate: its chance is below one half.</summary>
    public bool IsBoilerplate(string? category) => ChanceOf(category) < LeastFormula;
}
