using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace Rhetoric.Benchmarks;

/// <summary>Searching the news for a pattern of each kind, beside a regular expression that is only counted.</summary>
[MemoryDiagnoser]
[Config(typeof(Config))]
public class ConcordanceBenchmarks
{
    private const string Expression = "坚持.{1,12}?原则";

    private readonly ReadoutCorpus _corpus = BenchmarkTexts.Corpus();

    [Benchmark(Baseline = true)]
    public int CountOfExpression() => _corpus.Sum(readout => Regex.Count(readout.Text, Expression));

    [Benchmark]
    public int RegularExpression() => _corpus.Concordance(Expression, new ConcordanceOptions { Kind = PatternKind.Regex }).Count;

    [Benchmark]
    public int Literal() => _corpus.Concordance("相互尊重").Count;

    [Benchmark]
    public int Wildcard() => _corpus.Concordance("坚持*原则", new ConcordanceOptions { Kind = PatternKind.Wildcard }).Count;

    [Benchmark]
    public int LiteralInWords() => _corpus.Concordance("相互尊重", new ConcordanceOptions { Unit = PhraseUnit.Token }).Count;

    [Benchmark]
    public int WildcardInWords() => _corpus.Concordance("坚持 ** 原则", new ConcordanceOptions { Unit = PhraseUnit.Token, Kind = PatternKind.Wildcard }).Count;

    private sealed class Config() : ThroughputConfig(_ => BenchmarkTexts.Corpus().Sum(readout => (long)readout.Text.Length), "M chars", "UTF-16 units");
}
