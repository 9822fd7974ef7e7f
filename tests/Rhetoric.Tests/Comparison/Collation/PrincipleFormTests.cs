using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class PrincipleFormTests
{
    [Theory]
    [InlineData("平等相待", true)]
    [InlineData("管控分歧", true)]
    [InlineData("公平正义", true)]
    [InlineData("面向未来", true)]
    [InlineData("世界稳定的压舱石", true)]
    [InlineData("渔业", false)]
    [InlineData("远洋渔业捕捞", false)]
    [InlineData("北海开发银行", false)]
    [InlineData("岛屿争议", false)]
    [InlineData("外交安全对话", false)]
    [InlineData("法国和平", false)]
    [InlineData("岚方欢迎云方和平发展", false)]
    [InlineData("本届平等相待", false)]
    [InlineData("G20平等相待", false)]
    public void A_principle_is_no_field_body_place_term_or_clause(string item, bool isPrinciple) => Assert.Equal(isPrinciple, PrincipleForm.Has(item));

    [Theory]
    [InlineData("平等相待、开放包容", true)]
    [InlineData("聚焦合作、管控分歧", true)]
    [InlineData("平等相待、渔业", false)]
    [InlineData("扩大生产、增加收入", false)]
    [InlineData("以史为鉴、面向未来", true)]
    [InlineData("共商、共建、共享", true)]
    [InlineData("采煤、炼油、发电", false)]
    public void Most_items_have_that_form_and_half_hold_a_value_or_the_list_is_a_set_phrase(string list, bool isOfPrinciples) => Assert.Equal(isOfPrinciples, PrincipleForm.IsOf(new ListUse
    {
        Readout = new Readout("r", list),
        Span = new TextSpan(0, list.Length),
        Items = list.Split('、'),
        Speaker = null,
    }));
}
