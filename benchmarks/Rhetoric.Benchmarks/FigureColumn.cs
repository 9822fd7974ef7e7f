using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Times = BenchmarkDotNet.Mathematics.Statistics;

namespace Rhetoric.Benchmarks;

/// <summary>A figure in a unit of the field, so that it compares across engines and texts.</summary>
internal sealed class FigureColumn(string name, string legend, Func<BenchmarkCase, Times, double> figure) : IColumn
{
    private const double NanosecondsInMicrosecond = 1e3;

    /// <summary>Millions of something a second, by the median of the iterations.</summary>
    public static FigureColumn MillionsAtMedian(string unit, string of, Func<BenchmarkCase, long> amount) =>
        new($"{unit}/s", $"Millions of {of} a second, by the median", (benchmark, times) => amount(benchmark) * NanosecondsInMicrosecond / times.Median);

    /// <summary>Millions of something a second, by the best iteration.</summary>
    public static FigureColumn MillionsAtBest(string unit, string of, Func<BenchmarkCase, long> amount) =>
        new($"best {unit}/s", $"Millions of {of} a second, by the best iteration", (benchmark, times) => amount(benchmark) * NanosecondsInMicrosecond / times.Min);

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } times ? figure(benchmarkCase, times).ToString("F1", CultureInfo.InvariantCulture) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
