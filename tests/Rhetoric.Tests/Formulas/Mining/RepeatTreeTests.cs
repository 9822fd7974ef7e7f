using CsCheck;
using Rhetoric.Formulas;
using Rhetoric.NGrams;

namespace Rhetoric.Tests.Formulas.Mining;

public sealed class RepeatTreeTests
{
    private static readonly Gen<int[]> Text = Gen.Int[0, 2].Array[2, 40];

    [Fact]
    public void Every_part_of_a_repeat_is_counted_as_by_a_search() => Text.Sample(symbols =>
    {
        var index = SuffixIndex.Build([.. symbols], 3, [0]);
        var tree = RepeatTree.Of(index, CancellationToken.None);
        for (var number = 0; number < tree.Nodes.Count; number++)
        {
            var node = tree.Nodes[number];
            var position = index.Suffixes[node.First];
            var beginnings = new int[node.Length];
            tree.CountBeginnings(number, beginnings);
            for (var split = 1; split <= node.Length; split++)
            {
                Assert.Equal(index.RanksOf(symbols.AsSpan(position, split)).Count, beginnings[split - 1]);
            }

            for (var split = 0; split < node.Length; split++)
            {
                Assert.Equal(index.RanksOf(symbols.AsSpan(position + split, node.Length - split)).Count, tree.CountAt(position + split, node.Length - split));
            }
        }
    });

    [Fact]
    public void What_occurs_once_is_counted_once() => Text.Sample(symbols =>
    {
        var tree = RepeatTree.Of(SuffixIndex.Build([.. symbols], 3, [0]), CancellationToken.None);

        Assert.Equal(1, tree.CountAt(0, symbols.Length));
    });
}
