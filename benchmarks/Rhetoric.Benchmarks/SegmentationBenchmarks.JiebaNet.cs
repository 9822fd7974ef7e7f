using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>The rows of jieba.NET, which gives strings; whoever wants spans of it must make them.</summary>
public partial class SegmentationBenchmarks
{
    private readonly Lazy<JiebaNet.Segmenter.JiebaSegmenter> _jiebaNet = new(() => new());

    [Benchmark]
    public int JiebaNetStrings() => CountByJiebaNet(usesModel: true);

    [Benchmark]
    public int JiebaNetStringsWithoutModel() => CountByJiebaNet(usesModel: false);

    private int CountByJiebaNet(bool usesModel)
    {
        var words = 0;
        foreach (var line in _lines)
        {
            words += _jiebaNet.Value.Cut(line, cutAll: false, hmm: usesModel).Count();
        }

        return words;
    }
}
