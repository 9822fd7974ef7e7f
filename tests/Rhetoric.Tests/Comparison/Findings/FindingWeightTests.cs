namespace Rhetoric.Tests.Comparison;

/// <summary>The score of a thread to three decimals: each row fails when one of the weights that it names is set to a neutral value.</summary>
public sealed class FindingWeightTests
{
    private const string Head = "国家主席沈怀舟7日同岚海联邦总统科兰举行会谈。\n";
    private const string EnglishHead = "President Shen Huaizhou held talks with President Colan of the Lanhai Federation on June 7.\n";
    private const string Cold = "沈怀舟指出，今天很冷。";
    private const string EnglishCold = "Shen Huaizhou said that it is cold today.";
    private const string Rice = "两国要扩大稻米贸易规模。";

    [Theory]
    [InlineData("Novel, Mention, AtStart, AtEnd, PerCharacter, Alone", Cold, Cold + Rice, "", "trade", 15.332)]
    [InlineData("Narrated", Cold, Cold + "\n会谈后签署3项文件。", "", "outcomes", 11.463)]
    [InlineData("Coined", Cold, Cold + "岚海渔场是我们的“蓝色粮仓”。", "", "image", 16.837)]
    [InlineData("Brief", Cold, Cold + "扩大贸易。", "", "trade", 8.125)]
    [InlineData("Rung, Paired, BothSides, Answered, Grave", "沈怀舟指出，希望岚方慎重处理台湾问题。", "沈怀舟指出，岚方务必慎重处理台湾问题。", "", "taiwan", 75.594)]
    [InlineData("Told", Cold, Cold + "双方要妥善处理台湾问题和经贸摩擦。反对贸易战。", "", "trade-friction", 112.669)]
    [InlineData("Repeating", Cold, Cold + "双方要妥善处理台湾问题和经贸摩擦。", "", "differences", 6.171)]
    [InlineData("KeepsItsPlace", Cold + "经贸摩擦。", Cold + "经贸摩擦。双方要妥善处理台湾问题和经贸摩擦。", "", "trade-friction", 66.551)]
    [InlineData("Inherited", Cold, Cold + "岚方要慎重处理台湾问题，不要走得太远。", "", "taiwan", 70.557)]
    [InlineData("Quotes", Cold, Cold + "扩大稻米贸易规模。降低渔业贸易关税。举办贸易博览会。取消木材贸易限额。推动贸易结算便利。", "", "trade", 67.150)]
    [InlineData("Stock", Cold, Cold + Rice, Rice + ";" + Rice + "大家。;" + Rice + "你好。", "trade", 12.302)]
    [InlineData("Rare", Cold, Cold + Rice, "一。;二。;三。;四。;五。;六。;七。;八。;九。;十。", "trade", 18.777)]
    [InlineData("English", EnglishCold, EnglishCold + " Shen Huaizhou stressed that the two sides should work together to expand their trade in rice and timber across the strait.", "", "trade", 36.957)]
    public void A_thread_scores_by_its_weights(string weights, string a, string b, string earlier, string thread, double score)
    {
        var head = a.StartsWith("Shen", StringComparison.Ordinal) ? EnglishHead : Head;
        var series = earlier.Length == 0 ? null : new ReadoutCorpus(earlier.Split(';').Select((text, at) => new Readout($"e{at}", Head + text) { Date = new DateOnly(2000 + at, 1, 1) }));
        var findings = new Readout("a", head + a) { Date = new DateOnly(2018, 1, 1) }.Compare(new Readout("b", head + b) { Date = new DateOnly(2019, 1, 1) }, series).Findings;

        var found = findings.Single(finding => finding.Thread == thread);
        Assert.True(Math.Abs(found.Score - score) < 0.001, FormattableString.Invariant($"{weights}: {found.Score:F3} for {score:F3}"));
    }

    [Theory]
    [InlineData("南海", "south-china-sea", 6, 0.6125)]
    [InlineData("台湾", "taiwan", 6, 0.7)]
    [InlineData("台湾", "taiwan", 0, 0.6)]
    public void A_grave_topic_that_returns_or_stands_in_one_text_alone_scores_a_share_of_the_third_finding(string word, string thread, int earlier, double share)
    {
        var series = new ReadoutCorpus(Enumerable.Range(0, earlier).Select(at => new Readout($"e{at}", Head + Cold + $"{at}。") { Date = new DateOnly(2000 + at, 1, 1) }));
        var before = new Readout("a", Head + Cold) { Date = new DateOnly(2018, 1, 1) };
        var after = new Readout("b", Head + Cold + "扩大稻米茶叶木材贸易规模和通关范围，提高渔业盐业糖业贸易品类数量，举办春秋两季边贸博览交易大会，推动贸易结算本币支付便利安排。扩大港口铁路联通，加快海底光缆建设，增开渡轮航线班次。科兰表示，岚方将继续奉行渔业友好方针，不会在雾海部署军舰，绝不干预云方内政。" + word + "。")
        {
            Date = new DateOnly(2019, 1, 1),
        };
        var findings = before.Compare(after, series).Findings;

        Assert.Equal("connectivity", findings[2].Thread);
        Assert.Equal(share * findings[2].Score, findings.Single(finding => finding.Thread == thread).Score, 6);
    }
}
