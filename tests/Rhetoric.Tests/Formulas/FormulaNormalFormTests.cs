using CsCheck;
using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class FormulaNormalFormTests
{
    [Theory]
    [InlineData("无核化的目标", "无核化目标")]
    [InlineData("沟通和协调", "沟通、协调")]
    [InlineData("和平、安宁、稳定", "和平、稳定与安宁")]
    [InlineData("4个对话机制", "四个对话机制")]
    [InlineData("宏观政策以及协调", "宏观政策及协调")]
    public void Wordings_that_mean_one_formula_share_it(string one, string other) =>
        Assert.Equal(FormulaNormalForm.Of(one), FormulaNormalForm.Of(other));

    [Theory]
    [InlineData("一个中国原则", "一个中国政策")]
    [InlineData("互利共赢", "互利双赢")]
    [InlineData("尊重彼此", "彼此尊重")]
    public void Other_words_keep_their_own(string one, string other) => Assert.NotEqual(FormulaNormalForm.Of(one), FormulaNormalForm.Of(other));

    [Fact]
    public void The_halves_of_four_characters_change_places_only_where_order_is_let_go() =>
        Assert.Equal(FormulaNormalForm.WithoutOrder("互利互惠"), FormulaNormalForm.WithoutOrder("互惠互利"));

    [Fact]
    public void Taking_it_twice_changes_nothing() =>
        Gen.Char["甲乙的之和与、一1"].Array[0, 12].Sample(text =>
        {
            var once = FormulaNormalForm.Of(new string(text));
            Assert.Equal(once, FormulaNormalForm.Of(once));
        });
}
