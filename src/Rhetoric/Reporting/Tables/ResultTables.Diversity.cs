namespace Rhetoric;

// Lexical diversity.
public static partial class ResultTables
{
    private static readonly ResultColumn[] Figures =
    [
        new("tokens", true), new("types", true), new("ttr", true), new("r", true), new("cttr", true), new("c", true), new("s", true), new("u", true),
        new("a2", true), new("k", true), new("i", true), new("d", true), new("vm", true), new("hdd", true), new("vocd", true), new("mattr", true),
        new("msttr", true), new("mtld", true),
    ];

    /// <summary>The figures of one text, in one row.</summary>
    /// <param name="diversity">The figures.</param>
    public static ResultTable ToTable(this DiversityProfile diversity)
    {
        ArgumentNullException.ThrowIfNull(diversity);
        return new ResultTable(Figures, [FiguresOf(diversity)]);
    }

    /// <summary>The figures of readouts, a row for each.</summary>
    /// <param name="readouts">The readouts, each with what was measured of it.</param>
    public static ResultTable ToTable(this IEnumerable<(Readout Readout, DiversityProfile Diversity)> readouts) => new(
        [new("doc"), new("date"), .. Figures],
        [.. readouts.Select(measured => (object?[])[measured.Readout.Id, measured.Readout.Date, .. FiguresOf(measured.Diversity)])]);

    /// <summary>The figures of years, a row for each; null is what is undated.</summary>
    /// <param name="years">The years, each with what was measured of its readouts together.</param>
    public static ResultTable ToTable(this IEnumerable<(int? Year, DiversityProfile Diversity)> years) => new(
        [new("year", true), .. Figures], [.. years.Select(measured => (object?[])[measured.Year, .. FiguresOf(measured.Diversity)])]);

    private static object?[] FiguresOf(DiversityProfile figures) =>
    [
        figures.Tokens, figures.Types, figures.TypeTokenRatio, figures.GuiraudR, figures.CorrectedTypeTokenRatio, figures.HerdanC, figures.SummerS, figures.DugastU,
        figures.MaasA2, figures.YuleK, figures.YuleI, figures.SimpsonD, figures.HerdanVm, figures.HypergeometricDiversity, figures.VocD, figures.MovingAverageTypeTokenRatio,
        figures.MeanSegmentalTypeTokenRatio, figures.Mtld,
    ];
}
