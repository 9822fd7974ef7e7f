using CsCheck;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>What no earlier readout holds.</summary>
public class CoinageFindingTests
{
    private static Readout Text(int year, string text) => new($"{year}-talks", text) { Date = new DateOnly(year, 1, 1) };

    [Fact]
    public void A_quoted_word_is_a_coinage_where_it_first_stands()
    {
        var corpus = new ReadoutCorpus([Text(2014, "沈怀舟提出“云间新路”。"), Text(2013, "双方会面。"), Text(2015, "科兰欢迎“云间新路”，期待“蓝色航程”。")]);
        Assert.Equal([("2014-talks", "云间新路"), ("2015-talks", "蓝色航程")], corpus.FindCoinages().Select(coinage => (coinage.Readout.Id, coinage.Readout[coinage.Span])));
    }

    [Theory]
    [InlineData("沈怀舟说，云间新路很宽。")]
    [InlineData("沈怀舟说，「云间 新路」很宽。")]
    [InlineData("沈怀舟说，‘云间新路’很宽。")]
    public void Quotation_marks_and_blanks_do_not_make_a_wording_new(string earlier) =>
        Assert.Empty(Text(2014, "科兰赞成“云间新路”。").FindCoinages([Text(2013, earlier)]));

    [Fact]
    public void A_vivid_clause_counts_as_a_whole()
    {
        var readout = Text(2014, "沈怀舟指出，经贸是两国关系的压舱石。");
        Assert.Equal(["经贸是两国关系的压舱石"], readout.FindCoinages([Text(2013, "能源是两国关系的压舱石。")]).Select(coinage => readout[coinage.Span]));
        Assert.Empty(readout.FindCoinages([Text(2013, "科兰也说经贸是两国关系的压舱石之一。")]));
    }

    [Fact]
    public void The_readout_itself_is_not_earlier()
    {
        var readout = Text(2014, "沈怀舟提出“云间新路”，重申“云间新路”。");
        Assert.Single(readout.FindCoinages([readout]));
    }

    [Fact]
    public void First_holders_are_those_of_a_plain_search() => Gen.Select(Gen.String[Gen.Char["甲乙丙"], 1, 4].Array[1, 8], Gen.String[Gen.Char["甲乙丙 “"], 0, 20].Array[1, 6]).Sample((wordings, texts) =>
    {
        var index = new WordingIndex();
        var numbers = wordings.Select(wording => index.Add(wording)).ToArray();
        var first = index.FirstHolders([.. texts.Select((text, i) => new Readout($"t{i}", text))]);
        var plain = texts.Select(text => text.Replace(" ", "", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < wordings.Length; i++)
        {
            Assert.Equal(Array.FindIndex(plain, text => text.Contains(wordings[i], StringComparison.Ordinal)), first[numbers[i]]);
        }
    });

    [Fact]
    public void Nothing_is_left_of_quotation_marks_alone() => Assert.Equal(-1, new WordingIndex().Add("“ ”"));
}
