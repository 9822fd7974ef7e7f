namespace Rhetoric.Tests.Formulas.Mining;

/// <summary>What is mined from readouts that are alike but for what is said.</summary>
public sealed class FormulaMinerTests
{
    private static readonly string[] Guests = ["法国总统甲安", "德国总理乙宁", "巴西总统丙川", "埃及总统丁原", "肯尼亚总统戊山", "智利总统己河"];
    private static readonly string[] Sides = ["法方", "德方", "巴方", "埃方", "肯方", "智方"];
    private static readonly string[] Before = ["航线已经开通", "渔民十分安心", "冬天即将过去", "花园对外开放", "夜色格外明亮", "山路已经修好"];
    private static readonly string[] After = ["城里都很热闹", "雨水十分充足", "大家都看得到", "港口越来越忙", "米价没有上涨", "学校即将开学"];

    [Theory]
    [InlineData("守护北海航道安全", "守护北海航道安全")]
    [InlineData("共建“晨光走廊”规划", "共建“晨光走廊”规划")]
    [InlineData("坚持平等互信、同舟共进", "坚持平等互信、同舟共进")]
    [InlineData("愿同{side}共守海上安宁", "愿同法方共守海上安宁")]
    [InlineData("愿同{side}共守海上安宁", "愿同智方共守海上安宁")]
    public void What_recurs_is_found(string said, string formula) => Assert.NotNull(Mined(said).Find(formula));

    [Theory]
    [InlineData("守护北海航道安全", "护北海航道安")]
    [InlineData("《守护北海航道宣言》", "守护北海航道宣言")]
    [InlineData("{guest}守护北海航道安全", "甲安守护北海航道安全")]
    [InlineData("倡议、全球航道", "倡议、全球")]
    public void What_is_no_unit_is_not(string said, string formula) => Assert.Null(Mined(said).Find(formula));

    [Theory]
    [InlineData("是")]
    [InlineData("个")]
    public void What_only_leads_to_a_formula_is_no_part_of_it(string leading)
    {
        string[] before = ["重点", "三", "使命", "五", "方向", "七"];
        var formulas = Mine([.. before.Select((word, number) => Readout(number, $"{word}{leading}守护北海航道安全"))]);

        Assert.NotNull(formulas.Find("守护北海航道安全"));
        Assert.Null(formulas.Find(leading + "守护北海航道安全"));
    }

    [Fact]
    public void A_side_is_a_slot_so_that_all_counterparts_make_one_formula()
    {
        var formula = Mined("愿同{side}共守海上安宁").Find("愿同法方共守海上安宁")!;

        Assert.Equal(Guests.Length, formula.FamilyDocuments);
        Assert.Equal(Guests.Length, formula.Variants.Count);
    }

    [Fact]
    public void A_name_is_no_edge_where_a_formula_bears_it()
    {
        Assert.NotNull(Mined("学习习近平外交思想照亮航道").Find("学习习近平外交思想照亮航道"));
        Assert.Null(Mined("学习习近平航海思想照亮航道").Find("学习习近平航海思想照亮航道"));
    }

    [Fact]
    public void What_is_cut_by_the_name_of_a_counterpart_alone_is_no_formula()
    {
        string[] guests = ["法国总统甲安", "联合国秘书长乙宁", "巴西总统丙川", "联合国秘书长丁原", "肯尼亚总统戊山", "智利总统己河"];
        Readout To(string said, int number) => new($"r{number}", $"习近平会见{guests[number]}。\n习近平指出，{Before[number]}，{said}，{After[number]}。") { Date = new DateOnly(2015, number + 1, 1) };

        var formulas = Mine([.. guests.Select((_, number) => To("遵守联合国海上航道约章", number))]);

        Assert.Null(formulas.Find("海上航道约章"));
        string[] owners = ["联合国", "沿岸", "渔民", "岛民", "船东", "古老"];
        Assert.NotNull(Mine([.. owners.Select((owner, number) => To($"遵守{owner}海上航道约章", number))]).Find("海上航道约章"));
    }

    [Theory]
    [InlineData("推动中X关系驶向蓝海深处", "法中", "德中", "中巴", "中埃", "中肯", "中智")]
    [InlineData("推动X中关系驶向蓝海深处", "中法", "德中", "中巴", "中埃", "肯中", "智中", "法中")]
    public void A_pair_is_headed_in_the_order_of_most_uses(string heading, params string[] pairs)
    {
        var formulas = Mine([.. pairs.Select((pair, number) => Readout(number, $"推动{pair}关系驶向蓝海深处"))]);

        Assert.Equal(heading, formulas.Find("推动" + pairs[0] + "关系驶向蓝海深处")?.Canonical);
    }

    [Fact]
    public void A_pair_in_a_name_is_no_slot()
    {
        string[] verbs = ["落实", "推进", "围绕", "宣布", "谋划", "对接"];
        Readout To(string said, int number) => new($"r{number}", $"习近平会见巴基斯坦总理丙川。\n习近平指出，{Before[number]}，{said}，{After[number]}。") { Date = new DateOnly(2015, number + 1, 1) };

        Assert.Equal("中巴经济走廊", Mine([.. verbs.Select((verb, number) => To($"{verb}中巴经济走廊", number))]).Find("中巴经济走廊")?.Canonical);
    }

    [Theory]
    [InlineData("愿同{side}共守海上安宁", "愿同南方共守海上安宁", "愿同X方共守海上安宁")]
    [InlineData("声援南方国家渔民出海", "声援南方国家渔民出海", "声援南方国家渔民出海")]
    [InlineData("欢迎渔民赴{letter}安家落户", "欢迎渔民赴德安家落户", "欢迎渔民赴X安家落户")]
    public void A_side_may_be_another_word_too_and_a_letter_a_country(string said, string form, string heading)
    {
        (string Guest, string Letter)[] met = [("南非总统甲安", "南"), ("秘鲁总统乙宁", "秘"), ("德国总理丙川", "德"), ("比利时首相丁原", "比"), ("立陶宛总统戊山", "立")];
        var formulas = Mine([.. met.Select((one, number) => new Readout(
            $"r{number}", $"习近平会见{one.Guest}。\n习近平指出，{Before[number]}，{said.Replace("{side}", one.Letter + "方").Replace("{letter}", one.Letter)}，{After[number]}。") { Date = new DateOnly(2015, number + 1, 1) })]);

        Assert.Equal(heading, formulas.Find(form)?.Canonical);
    }

    [Theory]
    [InlineData("赞赏岛民支持星桥倡议", true, false)]
    [InlineData("赞赏岛民支持星桥倡议", false, true)]
    [InlineData("感谢岛民支持星桥倡议", true, true)]
    [InlineData("建设21世纪海上安宁家园", false, false)]
    [InlineData("建设21处海上安宁家园", false, true)]
    public void What_says_a_listed_formula_besides_is_no_boilerplate_for_a_light_word(string said, bool isListed, bool isBoilerplate)
    {
        var lexicon = isListed ? FormulaLexicon.Of("own", [new FormulaFamily { Canonical = "星桥倡议", Category = "initiative", Forms = ["星桥倡议"] }]) : FormulaLexicon.None;
        var formulas = new ReadoutCorpus([.. Enumerable.Range(0, 24).Select(number => Readout(number, said))]).FindFormulas(new FormulaOptions { Lexicon = lexicon });

        Assert.Equal(isBoilerplate, formulas.Find(said)?.IsBoilerplate);
    }

    [Fact]
    public void A_form_that_cuts_into_a_quotation_is_none()
    {
        string[] said = ["守护“晨光走廊”规划", "守护“晨光走廊”规划", "守护晨光走廊规划", "守护“南天晨光走廊”规划", "守护“北天晨光走廊”规划", "守护“东天晨光走廊”规划"];
        var found = Mine([.. said.Select((text, number) => Readout(number, text))]).Find("晨光走廊规划");

        Assert.All(Assert.IsType<Formula>(found).Variants, variant => Assert.True(Rhetoric.Formulas.QuotationBalance.IsWhole(variant.Form)));
    }

    [Fact]
    public void A_quotation_is_transparent_and_taken_whole()
    {
        var formula = Mined("“晨光走廊”合作规划").Find("“晨光走廊”合作规划");

        Assert.Equal(Guests.Length, formula?.FamilyCount);
    }

    [Fact]
    public void What_stands_as_a_whole_quotation_is_the_surer_formula()
    {
        string[] verbs = ["落实", "推进", "围绕", "宣布", "谋划", "对接"];
        double? ScoreOf(string said) => Mine([.. verbs.Select((verb, number) => Readout(number, verb + said))]).Find("八大航线")?.Score;

        Assert.True(ScoreOf("“八大航线”") > (ScoreOf("八大航线") ?? 0));
    }

    [Fact]
    public void A_name_bars_only_where_it_is_that_name()
    {
        // 安宁 is no speaker's name here, though one of those who speak is called 乙宁 and another 甲安.
        Assert.NotNull(Mined("共守海上安宁家园").Find("共守海上安宁家园"));
    }

    [Fact]
    public void A_formula_inside_longer_ones_is_found_beside_them()
    {
        string[] said = ["携手构建航道共同体", "推动构建航道共同体", "倡导航道共同体理念", "打造航道共同体", "航道共同体前景广阔", "夯实航道共同体根基"];
        var formulas = Mine([.. said.Select((clause, number) => Readout(number, clause)), .. said.Select((clause, number) => Readout(number + said.Length, clause)), .. said.Select((clause, number) => Readout(number + (2 * said.Length), clause))]);

        Assert.Equal(3 * said.Length, formulas.Find("航道共同体")?.FamilyCount);
        Assert.NotNull(formulas.Find("携手构建航道共同体"));
    }

    [Fact]
    public void What_is_chained_to_a_formula_by_another_one_is_not_cut()
    {
        var formulas = Mine(Said(
            (8, ["尊重彼此独立权益和航道安全", "照顾彼此独立权益和航道安全", "双方顾及彼此独立权益和航道安全"]),
            (8, ["独立权益和航道安全都有保障", "维护独立权益和航道安全"]),
            (8, ["独立权益", "各国独立权益", "关心独立权益的人"]),
            (3, ["彼此独立权益", "关切彼此独立权益得到保障"])));

        Assert.All(["独立权益", "独立权益和航道安全", "彼此独立权益"], form => Assert.NotNull(formulas.Find(form)));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(6, false)]
    public void A_stretch_is_taken_unless_more_than_half_of_its_uses_cut_a_formula(int whole, bool isTaken)
    {
        var formulas = Mine(Said(
            (30, ["北海共同航道畅通无阻", "愿北海共同航道畅通无阻", "但愿北海共同航道畅通无阻"]),
            (9, ["大家守护北海共同航道畅通无阻", "守护北海共同航道畅通无阻"]),
            (whole, ["守护北海共同航道", "我们守护北海共同航道", "岛民守护北海共同航道的心意"])));

        Assert.Equal(isTaken, formulas.Find("守护北海共同航道") is not null);
    }

    [Fact]
    public void Courtesies_rank_behind_formulas()
    {
        var formulas = Mine([.. Guests.Select((_, number) => Readout(number, "感谢热情周到款待，" + After[number] + "，守护北海共同航道"))]);

        Assert.True(Rank(formulas, "守护北海共同航道") < Rank(formulas, "感谢热情周到款待"));
    }

    [Fact]
    public void Three_characters_are_mined() => Assert.NotNull(Mined("压舱石").Find("压舱石"));

    [Fact]
    public void English_is_mined_in_words()
    {
        var formulas = Mine([.. English("the guardianship of shared northern seas", 6)]);

        Assert.NotNull(formulas.Find("guardianship of shared northern seas"));
    }

    [Fact]
    public void Capitals_alone_make_no_English_name()
    {
        double? ScoreOf(string said) => Mine([.. English($"the {said}", 6)]).Find(said)?.Score;

        Assert.NotNull(ScoreOf("Shared Quiet Seas Partnership"));
        Assert.Equal(ScoreOf("shared quiet seas partnership"), ScoreOf("Shared Quiet Seas Partnership"));
        Assert.True((ScoreOf("Secretary of Shared Quiet Seas") ?? 0) < ScoreOf("Shared Quiet Seas Partnership"));
    }

    [Fact]
    public void A_number_that_a_letter_leads_is_part_of_a_word() =>
        Assert.False(Mine([.. English("the shared VARGA-19 partnership", 6)]).Find("shared VARGA-19 partnership")?.IsBoilerplate);

    [Fact]
    public void An_abbreviation_with_stops_and_what_a_hyphen_joins_to_it_are_one_word()
    {
        var formulas = Mine([.. English("the shared U.S.-Kestonia partnership", 6)]);

        Assert.NotNull(formulas.Find("shared U.S.-Kestonia partnership"));
        Assert.Null(formulas.Find("Kestonia partnership"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void Fewer_readouts_than_asked_for_give_nothing(int least) =>
        Assert.Equal(least <= Guests.Length, FormulasOf("守护北海航道安全", least).Find("守护北海航道安全") is not null);

    [Fact]
    public void Progress_rises_to_one_in_many_steps()
    {
        var told = new List<double>();
        Mine([.. Enumerable.Range(0, 30).Select(number => Readout(number, "守护北海航道安全"))], new Told(told));

        Assert.True(told.Count >= 20);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public void Progress_does_not_run_back_where_two_languages_are_mined()
    {
        var told = new List<double>();
        Mine([.. Enumerable.Range(0, 24).Select(number => Readout(number, "守护北海航道安全")), .. English("the guardianship of shared northern seas", 6)], new Told(told));

        Assert.Equal(told.Order(), told);
    }

    private static int Rank(FormulaTable formulas, string form)
    {
        var at = formulas.ToList().FindIndex(formula => formula.Variants.Any(variant => variant.Form == form));
        return at < 0 ? int.MaxValue : at;
    }

    private static IEnumerable<Readout> English(string said, int count)
    {
        string[] openings = ["Fishermen are safe and", "Harbours are open and", "Nights are bright and", "Roads are dry and", "Gardens bloom and", "Ships sail and"];
        return openings.Take(count).Select((opening, number) =>
            new Readout($"e{number}", $"President Doe spoke with King Rex of Norland{number}. President Doe underscored that {opening.ToLowerInvariant()} {said}, {opening}.") { Date = new DateOnly(2020, 1, number + 1) });
    }

    private static FormulaTable Mined(string said) => FormulasOf(said, 2);

    private static FormulaTable FormulasOf(string said, int least) =>
        Mine([.. Guests.Select((guest, number) => Readout(number, said.Replace("{side}", Sides[number]).Replace("{guest}", guest[^2..])))], least: least);

    private static Readout Readout(int number, string said)
    {
        var at = number % Guests.Length;
        return new Readout($"r{number}", $"习近平会见{Guests[at]}。\n习近平指出，{Before[at]}，{said}，{After[at]}。") { Date = new DateOnly(2015 + (number / 12), 1 + (number % 12), 1) };
    }

    // So many readouts in which each says one of some clauses.
    private static Readout[] Said(params (int Count, string[] Clauses)[] groups) =>
        [.. groups.SelectMany(group => Enumerable.Range(0, group.Count).Select(number => group.Clauses[number % group.Clauses.Length])).Select((clause, number) => Readout(number, clause))];

    private static FormulaTable Mine(Readout[] readouts, IProgress<double>? progress = null, int least = 2) =>
        new ReadoutCorpus(readouts).FindFormulas(new FormulaOptions { Lexicon = FormulaLexicon.None, MinDocuments = least }, progress);

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }
}
