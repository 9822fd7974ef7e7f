using CsCheck;

namespace Rhetoric.Tests.Formulas;

public sealed class FormulaTolerancesTests
{
    [Theory]
    [InlineData("星桥倡议", "星桥倡议", FormulaTolerance.None)]
    [InlineData("ＡＢＣ倡议", "ABC倡议", FormulaTolerance.Width)]
    [InlineData("Quiet Seas", "quiet seas", FormulaTolerance.Case)]
    [InlineData("ＡＢＣ倡议", "abc倡议", FormulaTolerance.Width | FormulaTolerance.Case)]
    [InlineData("“三海”活动", "三海活动", FormulaTolerance.Quotes)]
    [InlineData("《海洋宪章》宗旨", "海洋宪章宗旨", FormulaTolerance.Quotes)]
    [InlineData("正确历史观", "正确的历史观", FormulaTolerance.Particle)]
    [InlineData("为双方企业创造更多机遇", "为双方企业创造了更多机遇", FormulaTolerance.Particle)]
    [InlineData("合作共赢之路", "合作共赢的路", FormulaTolerance.Particle)]
    [InlineData("3个优先方向", "三个优先方向", FormulaTolerance.Numeral)]
    [InlineData("20世纪国际关系史", "二十世纪国际关系史", FormulaTolerance.Numeral)]
    [InlineData("2030年议程", "二〇三〇年议程", FormulaTolerance.Numeral)]
    [InlineData("1,200个项目", "1200个项目", FormulaTolerance.Numeral)]
    [InlineData("300万人次", "三百万人次", FormulaTolerance.Numeral)]
    [InlineData("联系和配合", "联系与配合", FormulaTolerance.Connector)]
    [InlineData("同各国一道", "与各国一道", FormulaTolerance.Connector)]
    [InlineData("贸易以及投资", "贸易及投资", FormulaTolerance.Connector)]
    [InlineData("自由和便利", "自由、便利", FormulaTolerance.Connector)]
    [InlineData("在国际事务中的协调配合", "在国际事务中的协调和配合", FormulaTolerance.Connector)]
    [InlineData("互学互鉴互助", "互学、互鉴、互助", FormulaTolerance.Connector)]
    [InlineData("不结盟不对立", "不结盟、不对立", FormulaTolerance.Connector)]
    [InlineData("合则两利斗则俱伤", "合则两利、斗则俱伤", FormulaTolerance.Connector)]
    [InlineData("中法战略对话", "法中战略对话", FormulaTolerance.Mirror)]
    [InlineData("中印尼传统友好", "印尼中传统友好", FormulaTolerance.Mirror)]
    [InlineData("俄印合作", "印俄合作", FormulaTolerance.Mirror)]
    [InlineData("好兄弟、好同志", "好同志、好兄弟", FormulaTolerance.Order)]
    [InlineData("恐怖主义、分裂主义、极端主义", "极端主义、恐怖主义、分裂主义", FormulaTolerance.Order)]
    [InlineData("安全和发展利益", "发展和安全利益", FormulaTolerance.Order)]
    [InlineData("平衡有序发展", "有序平衡发展", FormulaTolerance.Order)]
    [InlineData("扩大双边经贸往来", "扩大经贸双边往来", FormulaTolerance.Order)]
    [InlineData("互惠互利", "互利互惠", FormulaTolerance.Order)]
    [InlineData("健康稳定", "稳定健康", FormulaTolerance.Order)]
    [InlineData("保持密切地方往来", "保持地方密切往来", FormulaTolerance.Order)]
    [InlineData("密切友好往来", "友好密切往来", FormulaTolerance.Order)]
    [InlineData("增进岛民的友谊和互信", "增进岛民互信和友谊", FormulaTolerance.Particle | FormulaTolerance.Order)]
    [InlineData("当今世界正处于动荡变革期", "动荡变革期", FormulaTolerance.Truncation)]
    [InlineData("中日四个政治文件", "四个政治文件", FormulaTolerance.Truncation)]
    [InlineData("朝鲜半岛核问题", "半岛核问题", FormulaTolerance.Truncation)]
    [InlineData("安宁、繁荣的海洋", "繁荣与安宁的海洋", FormulaTolerance.Connector | FormulaTolerance.Order)]
    [InlineData("互惠、互利", "互利互惠", FormulaTolerance.Connector | FormulaTolerance.Order)]
    [InlineData("法中4个政治文件", "四个政治文件", FormulaTolerance.Numeral | FormulaTolerance.Truncation)]
    public void Tells_by_what_two_wordings_are_one(string a, string b, FormulaTolerance expected)
    {
        Assert.Equal(expected, FormulaTolerances.Between(a, b));
        Assert.Equal(expected, FormulaTolerances.Between(b, a));
        foreach (var needed in Enum.GetValues<FormulaTolerance>().Where(one => one is not FormulaTolerance.None and not FormulaTolerance.All && expected.HasFlag(one)))
        {
            Assert.Null(FormulaTolerances.Between(a, b, FormulaTolerance.All & ~needed));
        }
    }

    [Theory]
    [InlineData("一个云澜原则", "一个云澜政策")]
    [InlineData("互利双赢", "互利共赢")]
    [InlineData("尊重彼此", "彼此尊重")]
    [InlineData("成立100周年", "成立105周年")]
    [InlineData("四点主张", "五点主张")]
    [InlineData("三个联合公报", "联合公报")]
    [InlineData("支持统一", "反对统一")]
    [InlineData("支持统一、反对分裂", "反对统一、支持分裂")]
    [InlineData("不支持和反对", "不反对和支持")]
    [InlineData("反对支持分裂", "支持反对分裂")]
    [InlineData("无条件复谈", "有条件复谈")]
    [InlineData("互不干涉", "干涉")]
    [InlineData("关系不断深化", "不断深化关系")]
    [InlineData("不断增强政治互信", "政治互信不断增强")]
    [InlineData("深化合作", "合作深化")]
    [InlineData("合作稳步推进", "稳步推进合作")]
    [InlineData("共同维护安全", "维护共同安全")]
    [InlineData("全面推进合作", "推进全面合作")]
    [InlineData("和平与发展", "和平发展")]
    [InlineData("加强与邻国合作", "加强邻国合作")]
    [InlineData("加强同各国合作", "加强各国合作")]
    [InlineData("同各国一道", "各国一道")]
    [InlineData("基础设施、互联互通", "基础设施互联互通")]
    [InlineData("最重要的双边关系之一", "最重要的双边关系")]
    [InlineData("共同的目的", "共同目")]
    [InlineData("加深了解", "加深解")]
    [InlineData("一个中国", "中国")]
    [InlineData("人类命运共同体", "命运共同体")]
    [InlineData("亚洲命运共同体", "命运共同体")]
    [InlineData("周边命运共同体", "命运共同体")]
    [InlineData("中法命运共同体", "中德命运共同体")]
    [InlineData("中拉命运共同体", "命运共同体")]
    [InlineData("中欧全面战略伙伴关系", "全面战略伙伴关系")]
    [InlineData("世界和平", "和平")]
    [InlineData("世界贸易组织", "贸易组织")]
    [InlineData("甲方支持乙方", "乙方支持甲方")]
    [InlineData("稳定、健康", "健康稳定")]
    [InlineData("和平方式裁断", "方式和平裁断")]
    [InlineData("世界的安宁与富足", "安宁与富足")]
    [InlineData("国际社会面临的难题与难关", "难题与难关")]
    [InlineData("务实交流合作", "交流和务实合作")]
    [InlineData("南南合作的榜样", "合作榜样")]
    [InlineData("中蒙俄铁路运输建设", "俄铁路运输建设")]
    [InlineData("密切地方往来", "地方密切往来")]
    [InlineData("友好互利往来", "互利的友好往来")]
    [InlineData("长远利益和重大关切", "长远利益的重大关切")]
    [InlineData("达成的海上共识", "达成海上共识")]
    [InlineData("采取的措施", "采取措施")]
    public void What_says_something_else_is_another_formula(string a, string b)
    {
        Assert.Null(FormulaTolerances.Between(a, b));
        Assert.Null(FormulaTolerances.Between(b, a));
    }

    [Fact]
    public void A_wording_is_one_with_itself_and_the_relation_is_symmetric() =>
        Gen.Select(Gen.Char["和平与发展的了、中美一2“不"].Array[0, 9], Gen.Char["和平与发展的了、中美一2“不"].Array[0, 9]).Sample((one, other) =>
        {
            var (a, b) = (new string(one), new string(other));
            Assert.Equal(FormulaTolerance.None, FormulaTolerances.Between(a, a));
            Assert.Equal(FormulaTolerances.Between(a, b) is null, FormulaTolerances.Between(b, a) is null);
        });

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => FormulaTolerances.Between(null!, ""));
        Assert.Throws<ArgumentNullException>(() => FormulaTolerances.Between("", null!));
    }
}
