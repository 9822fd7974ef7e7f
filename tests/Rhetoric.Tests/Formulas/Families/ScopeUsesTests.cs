using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

public sealed class ScopeUsesTests
{
    [Theory]
    [InlineData("中日四个政治文件", "四个政治文件", "日本首相甲安", "恪守四个政治文件", true)]
    [InlineData("中日四个政治文件", "四个政治文件", "日本首相甲安", "恪守日中四个政治文件", true)]
    [InlineData("中日四个政治文件", "四个政治文件", "法国总统甲安", "恪守四个政治文件", false)]
    [InlineData("中日四个政治文件", "四个政治文件", "日本首相甲安", "恪守蒙日四个政治文件", false)]
    [InlineData("中日四个政治文件", "四个政治文件", "甲安总统", "恪守四个政治文件", true)]
    [InlineData("朝鲜半岛核问题", "半岛核问题", "法国总统甲安", "解决半岛核问题", true)]
    [InlineData("朝鲜半岛核问题", "半岛核问题", "法国总统甲安", "解决乌克兰半岛核问题", false)]
    [InlineData("当今世界正处于动荡变革期", "动荡变革期", "法国总统甲安", "面对动荡变革期", true)]
    [InlineData("当今世界正处于动荡变革期", "动荡变革期", "法国总统甲安", "面对地区动荡变革期", false)]
    public void A_scope_is_left_out_only_where_every_use_could_have_it(string scoped, string bare, string guest, string said, bool areOne)
    {
        var uses = new ScopeUses([new Readout("r", $"习近平会见{guest}。\n习近平指出，{scoped}，{said}。")]);

        Assert.Equal(areOne ? 1 : 2, MinedFamilies.Of([MinedWording.Of(scoped, 3, 1), MinedWording.Of(bare, 8, 1)], uses).Count);
    }
}
