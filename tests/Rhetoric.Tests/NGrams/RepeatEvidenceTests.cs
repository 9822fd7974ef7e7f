using CsCheck;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.NGrams;

public sealed class RepeatEvidenceTests
{
    [Fact]
    public void A_repeat_that_always_fills_its_clause_has_full_entropy_and_only_edges()
    {
        var evidence = Of("守望相助", "守望相助，守望相助。守望相助", "守望相助");

        Assert.Equal((2, 2, 1, 1), (evidence.LeftEntropy, evidence.RightEntropy, evidence.LeftEdges, evidence.RightEdges));
    }

    [Fact]
    public void A_neighbour_that_often_returns_lowers_the_entropy()
    {
        // Before 海: 东, 东, 南 and an edge. After it: four edges.
        var evidence = Of("海", "东海。东海。南海。海");

        Assert.Equal(1.5, evidence.LeftEntropy, 1e-12);
        Assert.Equal(2, evidence.RightEntropy, 1e-12);
        Assert.Equal(0.25, evidence.LeftEdges, 1e-12);
        Assert.Equal(1, evidence.RightEdges, 1e-12);
        Assert.Null(evidence.Cohesion);
    }

    [Fact]
    public void The_bond_is_that_of_the_weakest_split()
    {
        // 海天高: the split 海|天高 has 2·9/(3·2), 海天|高 has 2·9/(2·4).
        var evidence = Of("海天高", "海天高。海天高。海高高");

        Assert.Equal(Math.Log2(2 * 9 / 8.0), evidence.Cohesion!.Value, 1e-12);
    }

    [Fact]
    public void Agrees_with_looking_at_every_occurrence() =>
        Gen.Int[0, 3].Select(number => "海天高。"[number]).Array[2, 40].Select(characters => new string(characters)).Sample(text =>
        {
            var (sequence, index) = Index(text);
            foreach (var repeat in index.MaximalRepeats(2, 1))
            {
                var form = sequence.TextAt(repeat.Position, repeat.Length);
                var clauses = text.Split('。');
                var places = clauses.SelectMany((clause, number) => Places(clause, form).Select(start => (
                    Left: start == 0 ? $"edge {number}" : clause[start - 1].ToString(),
                    Right: start + form.Length == clause.Length ? $"edge {number}" : clause[start + form.Length].ToString()))).ToArray();
                var evidence = SingleEvidence.Of(sequence, index, repeat);

                Assert.Equal(places.Length, repeat.Count);
                Assert.Equal(Entropy(places.Select(place => place.Left)), evidence.LeftEntropy, 1e-9);
                Assert.Equal(Entropy(places.Select(place => place.Right)), evidence.RightEntropy, 1e-9);
                Assert.Equal(places.Count(place => place.Left.StartsWith("edge", StringComparison.Ordinal)) / (double)places.Length, evidence.LeftEdges, 1e-12);
                Assert.Equal(places.Count(place => place.Right.StartsWith("edge", StringComparison.Ordinal)) / (double)places.Length, evidence.RightEdges, 1e-12);
                Assert.Equal(Bond(clauses, form), evidence.Cohesion ?? double.PositiveInfinity, 1e-9);
            }
        });

    private static RepeatEvidence Of(string form, params string[] texts)
    {
        var (sequence, index) = Index(texts);
        return SingleEvidence.Of(sequence, index, index.MaximalRepeats(2, 1).Single(repeat => sequence.TextAt(repeat.Position, repeat.Length) == form));
    }

    private static (SymbolSequence Sequence, SuffixIndex Index) Index(params string[] texts)
    {
        var sequence = SymbolSequence.OfCharacters([.. texts.Select((text, number) => new Readout($"r{number}", text))], PhraseBoundary.Clause, SymbolRules.None);
        return (sequence, sequence.Index());
    }

    private static IEnumerable<int> Places(string clause, string form) =>
        Enumerable.Range(0, clause.Length).Where(start => clause.AsSpan(start).StartsWith(form, StringComparison.Ordinal));

    private static double Entropy(IEnumerable<string> neighbours)
    {
        var counts = neighbours.GroupBy(neighbour => neighbour).Select(group => group.Count()).ToArray();
        return -counts.Sum(count => count / (double)counts.Sum() * Math.Log2(count / (double)counts.Sum()));
    }

    private static int Count(string[] clauses, string form) => clauses.Sum(clause => Places(clause, form).Count());

    private static double Bond(string[] clauses, string form) =>
        Enumerable.Range(1, form.Length - 1)
            .Select(split => Math.Log2(Count(clauses, form) * (double)clauses.Sum(clause => clause.Length) / ((double)Count(clauses, form[..split]) * Count(clauses, form[split..]))))
            .DefaultIfEmpty(double.PositiveInfinity)
            .Min();
}
