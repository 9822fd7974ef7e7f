using CsCheck;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("双方开通3条航线。", "双方开通12条航线。", "双方开通[-3-]{+12+}条航线。")]
    [InlineData("贸易额增长2.5%。", "贸易额增长12.5%。", "贸易额增长[-2.5%-]{+12.5%+}。")]
    [InlineData("双方建设“绿色走廊”项目。", "双方建设“蓝色走廊”项目。", "双方建设[-“绿色走廊”-]{+“蓝色走廊”+}项目。")]
    [InlineData("签署《海上联合公报》。", "签署《陆上联合公报》。", "签署[-《海上联合公报》-]{+《陆上联合公报》+}。")]
    [InlineData("扩大能源、交通合作。", "扩大能源、畜牧、交通合作。", "扩大能源、{+畜牧、+}交通合作。")]
    [InlineData("两国守护航道。贸易令人满意。", "两国守护航道。渔民乐意。贸易令人满意。", "两国守护航道。{+渔民乐意。+}贸易令人满意。")]
    [InlineData("贸易的障碍很多", "渔业的前景很多", "[-贸易的障碍-]{+渔业的前景+}很多")]
    [InlineData("今天很冷", "橘子甜得很", "[-今天很冷-]{+橘子甜得很+}")]
    [InlineData("The cat.", "The cow and the cat.", "The {+cow and the +}cat.")]
    [InlineData("The xxx. The yyy.", "The xxx. The zzz. The yyy.", "The xxx. {+The zzz. +}The yyy.")]
    [InlineData("", "很好", "{+很好+}")]
    [InlineData("很好", "很好", "很好")]
    public void Edits_are_whole_units_with_edges_where_a_reader_expects_them(string a, string b, string expected) => Assert.Equal(expected, Shown(a, b));

    [Fact]
    public void The_edits_rebuild_both_passages_and_turn_with_them()
    {
        string[] parts = ["两国", "守护", "航道", "，", "。", "的", "和", "12", "2.5%", "“走廊”", "《公报》", "𠮷", "、能源", "a ", "\r\n", "独立自主"];
        var passage = Gen.Int[0, parts.Length - 1].Select(at => parts[at]).Array[0, 40].Select(string.Concat);

        Gen.Select(passage, passage).Sample(
            (first, second) =>
            {
                var (a, b) = (new Readout("a", first), new Readout("b", second));
                var edits = Between(a, b);

                Assert.Equal(a.Text, string.Concat(edits.Select(edit => a[edit.A])));
                Assert.Equal(b.Text, string.Concat(edits.Select(edit => b[edit.B])));
                Assert.All(edits, edit => Assert.True(edit.Kind != EditKind.Equal || a[edit.A] == b[edit.B]));
                var back = Between(b, a);
                Assert.Equal(edits.Where(edit => edit.Kind == EditKind.Delete).Select(edit => edit.A), back.Where(edit => edit.Kind == EditKind.Insert).Select(edit => edit.B));
                Assert.Equal(edits.Where(edit => edit.Kind == EditKind.Insert).Select(edit => edit.B), back.Where(edit => edit.Kind == EditKind.Delete).Select(edit => edit.A));
            },
            iter: 2000);
    }

    [Fact]
    public void Long_passages_are_compared()
    {
        var random = new Random(3);
        var (a, b) = (new Readout("a", Text(18_000)), new Readout("b", Text(18_000)));
        var edits = Between(a, b);

        Assert.Equal(a.Text, string.Concat(edits.Select(edit => a[edit.A])));
        Assert.Equal(b.Text, string.Concat(edits.Select(edit => b[edit.B])));

        string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('一' + (int)(Math.Pow(random.NextDouble(), 3) * 3000))));
    }

    private static IReadOnlyList<Edit> Between(Readout a, Readout b) =>
        EditScript.Between(a, new TextSpan(0, a.Text.Length), b, new TextSpan(0, b.Text.Length), Segmenter.Default);

    private static string Shown(string first, string second)
    {
        var (a, b) = (new Readout("a", first), new Readout("b", second));
        return string.Concat(Between(a, b).Select(edit => edit.Kind switch { EditKind.Delete => $"[-{a[edit.A]}-]", EditKind.Insert => $"{{+{b[edit.B]}+}}", _ => a[edit.A] }));
    }
}
