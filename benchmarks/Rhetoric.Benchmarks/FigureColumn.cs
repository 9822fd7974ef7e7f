using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Rhetoric.Benchmarks;

/// <summary>UTF-8 bytes of input a second, in millions, so that figures compare across engines.</summary>
internal sealed class MegabytesPerSecond(string name, Func<BenchmarkCase, long> bytes, Func<Summary, BenchmarkCase, double?> nanoseconds) : IColumn
{
    /// <summary>By the median of the iterations.</summary>
    public static MegabytesPerSecond AtMedian(Func<BenchmarkCase, long> bytes) =>
        new("MB/s", bytes, (summary, benchmark) => summary[benchmark]?.ResultStatistics?.Median);

    /// <summary>By the best iteration.</summary>
    public static MegabytesPerSecond AtBest(Func<BenchmarkCase, long> bytes) =>
        new("best MB/s", bytes, (summary, benchmark) => summary[benchmark]?.ResultStatistics?.Min);

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Millions of bytes of UTF-8 input a second";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        nanoseconds(summary, benchmarkCase) is { } time ? (bytes(benchmarkCase) * 1e3 / time).ToString("F1", CultureInfo.InvariantCulture) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
