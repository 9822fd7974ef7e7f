namespace Rhetoric.Formulas;

/// <summary>Finds recurring formulas without a list.</summary>
internal static class FormulaMiner
{
    public static IReadOnlyList<Formula> Mine(
        ReadoutCorpus corpus, FormulaOptions options, IProgress<double>? progress, CancellationToken cancellation) => [];
}
