using CsCheck;
using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas.Families;

/// <summary>A wording that is read once tells the same as one that is read anew for each set of tolerances.</summary>
public sealed class WordingTests
{
    private static readonly string[] Parts =
    [
        "相互尊重", "合作共赢", "和平", "稳定", "和", "与", "及", "、", "､", "同", "跟", "的", "之", "了", "达成", "之一", "四个", "4个", "４", "三百", "21", "云中", "中美", "美中",
        "“", "”", "《", "》", "'", " ", "\u3000", "Asean", "ＡＳＥＡＮ", "asean", "—", "共识", "关系",
    ];

    private static readonly Gen<string> Wordings = Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[1, 6].Select(string.Concat);
    private static readonly Gen<FormulaTolerance> Tolerances = Gen.Int[0, (int)FormulaTolerance.All].Select(bits => (FormulaTolerance)bits & FormulaTolerance.All);

    [Fact]
    public void Tolerances_that_forgive_nothing_in_a_wording_make_no_difference() =>
        Gen.Select(Wordings, Tolerances.Array[1, 8]).Sample(
            (text, allowed) =>
            {
                var wording = new Wording(text);
                foreach (var tolerances in allowed)
                {
                    var anew = WordingReader.Read(text, tolerances);
                    anew = tolerances.HasFlag(FormulaTolerance.Mirror) ? anew.Mirrored() : anew;
                    var read = wording.With(tolerances);

                    Assert.Equal((anew.Signs, anew.Tight, anew.Particles), (read.Signs, read.Tight, read.Particles));
                    Assert.Equal(Enumerable.Range(0, anew.Signs.Length).Select(anew.IsJoint), Enumerable.Range(0, read.Signs.Length).Select(read.IsJoint));
                    Assert.True(anew.AgreesButForConnectors(read));
                }
            },
            iter: 3000);

    [Theory]
    [InlineData("相互尊重", FormulaTolerance.None, FormulaTolerance.All & ~FormulaTolerance.Mirror, true)]
    [InlineData("和平与稳定", FormulaTolerance.None, FormulaTolerance.Connector, false)]
    [InlineData("百年之变局", FormulaTolerance.None, FormulaTolerance.Particle, false)]
    [InlineData("四个坚持", FormulaTolerance.None, FormulaTolerance.Numeral, false)]
    [InlineData("“四个”坚持", FormulaTolerance.Numeral, FormulaTolerance.Numeral | FormulaTolerance.Quotes, false)]
    [InlineData("Asean", FormulaTolerance.None, FormulaTolerance.Case, false)]
    [InlineData("ＡＢ", FormulaTolerance.None, FormulaTolerance.Width, false)]
    [InlineData("美中关系", FormulaTolerance.None, FormulaTolerance.Mirror, false)]
    [InlineData("国际关系", FormulaTolerance.None, FormulaTolerance.Mirror, true)]
    public void A_wording_is_read_anew_only_for_what_is_forgiven_in_it(string text, FormulaTolerance few, FormulaTolerance more, bool isOne)
    {
        var wording = new Wording(text);

        Assert.Equal(isOne, ReferenceEquals(wording.With(few), wording.With(more)));
        Assert.Same(wording.With(more), wording.With(more));
    }

    [Theory]
    [InlineData("中美三个联合公报", "三个联合公报")]
    [InlineData("三个联合公报", null)]
    public void What_stands_behind_a_scope_is_a_wording_by_itself(string text, string? rest) => Assert.Equal(rest, new Wording(text).WithoutScope?.Text);
}
