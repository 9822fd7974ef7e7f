using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

public sealed class PrincipleSubjectTests
{
    private const string List = "守望相助、携手同行";

    [Theory]
    [InlineData("双方要坚持守望相助、携手同行", false)]
    [InlineData("两国要走守望相助、携手同行的道路", false)]
    [InlineData("要坚持守望相助、携手同行", false)]
    [InlineData("推动构建守望相助、携手同行的国际关系", true)]
    [InlineData("愿同世界各国守望相助、携手同行", true)]
    [InlineData("愿同国际社会一道，守望相助、携手同行", true)]
    [InlineData("越是国际形势复杂，越要守望相助、携手同行", false)]
    // The list's own clause counts before one further off, and the sides before others.
    [InlineData("要向世界表明，双方守望相助、携手同行", false)]
    [InlineData("双方要着眼全球，守望相助、携手同行", false)]
    // Two other states are not the two sides.
    [InlineData("希望美朝双方守望相助、携手同行", true)]
    [InlineData("希望中美双方守望相助、携手同行", false)]
    // Another sentence tells nothing.
    [InlineData("世界很大。要坚持守望相助、携手同行", false)]
    public void The_nearest_words_tell_of_whom_a_list_is_said(string speech, bool isOfOthers)
    {
        var readout = new Readout("r", $"林远指出，{speech}。");
        var start = readout.Text.IndexOf(List, StringComparison.Ordinal);

        Assert.Equal(isOfOthers, PrincipleSubject.IsOfOthers(new ListUse { Readout = readout, Span = new TextSpan(start, start + List.Length), Items = List.Split('、'), Speaker = "林远" }));
    }

    [Fact]
    public void What_the_items_name_themselves_tells_nothing()
    {
        var readout = new Readout("r", "林远指出，要维护世界和平、促进共同繁荣。");

        Assert.False(PrincipleSubject.IsOfOthers(new ListUse { Readout = readout, Span = new TextSpan(6, 19), Items = ["维护世界和平", "促进共同繁荣"], Speaker = "林远" }));
    }
}
