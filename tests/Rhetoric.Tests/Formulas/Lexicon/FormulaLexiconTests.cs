namespace Rhetoric.Tests.Formulas;

public sealed class FormulaLexiconTests
{
    [Fact]
    public void Principle_and_policy_are_never_one_family() =>
        Assert.DoesNotContain(
            FormulaLexicon.Default.Families,
            family => family.Forms.Any(form => form.Contains("一个中国原则")) && family.Forms.Any(form => form.Contains("一个中国政策")));

    [Fact]
    public void A_file_names_families_with_their_variants()
    {
        using var file = new TemporaryFile("# 注\nformula\tcategory\tvariants\n一个云澜原则\tqingyu\t恪守一个云澜原则|坚持一个云澜原则\n星桥倡议\t\t\n");

        var lexicon = FormulaLexicon.Load(file.Path);

        Assert.Equal(["一个云澜原则", "星桥倡议"], lexicon.Families.Select(family => family.Canonical));
        Assert.Equal(["一个云澜原则", "恪守一个云澜原则", "坚持一个云澜原则"], lexicon.Families[0].Forms);
        Assert.Equal("qingyu", lexicon.Families[0].Category);
    }

    [Fact]
    public void A_file_without_tabs_is_a_plain_list()
    {
        using var file = new TemporaryFile("相互尊重\n行稳致远\n");

        Assert.Equal(["相互尊重", "行稳致远"], FormulaLexicon.Load(file.Path).Families.Select(family => family.Canonical));
    }

    [Fact]
    public void The_identity_changes_with_the_content_and_only_with_it()
    {
        using var one = new TemporaryFile("相互尊重\n");
        using var same = new TemporaryFile("# a comment\n相互尊重\n");
        using var other = new TemporaryFile("相互尊敬\n");

        Assert.Equal(Hash(one), Hash(same));
        Assert.NotEqual(Hash(one), Hash(other));

        static string Hash(TemporaryFile file) => FormulaLexicon.Load(file.Path).Identity.Split('/')[^1];
    }

    [Theory]
    [InlineData("formula\tvariants\n\t乙\n", ":2: the formula is empty")]
    [InlineData("formula\tvariants\n甲\t乙\tc\n", ":2: 3 columns where the first line has 2")]
    [InlineData("formula\tvariants\n甲\n", ":2: 1 columns where the first line has 2")]
    [InlineData("甲\n乙\t丙\n", ":2: 2 columns where the first line has 1")]
    [InlineData("formula,category,variants\n甲,,乙\n", ":1: the columns are divided by ','; a lexicon has tabs between them")]
    [InlineData("Formula;variants\n甲;乙\n", ":1: the columns are divided by ';'; a lexicon has tabs between them")]
    [InlineData("甲\t乙\n", ":1: the first line must name the columns, 'formula' among them")]
    [InlineData("formula\tvariants\tVariants\n", ":1: the column 'variants' is named twice")]
    [InlineData("甲\n# 注\n\n甲\n", ":4: the form '甲' already stands in the family '甲' of line 1")]
    [InlineData("", ": no formula in it")]
    [InlineData("# 注\n", ": no formula in it")]
    [InlineData("formula\tvariants\n", ": no formula in it")]
    [InlineData("formula\tapart\n甲\t乙\n丙\t\n", ":2: '甲' is to stay apart from '乙', which is no other family")]
    [InlineData("formula\tapart\n甲\t甲\n", ":2: '甲' is to stay apart from '甲', which is no other family")]
    [InlineData("formula\tvariants\tapart\n甲\t\t丁\n丙\t丁\t\n", ":2: '甲' is to stay apart from '丁', which is no other family")]
    [InlineData("formula\tvariants\n甲\t乙\n丙\t乙\n", ":3: the form '乙' already stands in the family '甲'")]
    public void Refuses_a_line_it_cannot_trust_and_names_it(string content, string message)
    {
        using var file = new TemporaryFile(content);

        Assert.Contains(file.Path + message, Assert.Throws<InvalidDataException>(() => FormulaLexicon.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFformula\tvariants\n甲天\t乙海\n")]
    [InlineData("FORMULA\tVariants\n甲天\t乙海\n")]
    [InlineData("formula\tvariants\r\n甲天\t |乙海||甲天|乙海| \r\n")]
    [InlineData(" Variants \t formula \n乙海\t甲天\n")]
    public void Accepts_what_does_no_harm(string content)
    {
        using var file = new TemporaryFile(content);

        Assert.Equal(["甲天", "乙海"], Assert.Single(FormulaLexicon.Load(file.Path).Families).Forms);
    }

    [Fact]
    public void Shorter_forms_and_other_wordings_are_forms_and_say_what_they_are()
    {
        using var file = new TemporaryFile("formula\tvariants\tshort\twordings\tapart\n甲天原则\t“甲天”原则\t甲原则\t甲天之准则\t甲天政策\n甲天政策\t\t\t\t\n");

        var lexicon = FormulaLexicon.Load(file.Path);

        Assert.Equal(["甲天原则", "“甲天”原则", "甲原则", "甲天之准则"], lexicon.Families[0].Forms);
        Assert.Equal(("甲原则", "甲天之准则"), (Assert.Single(lexicon.Families[0].Shortened), Assert.Single(lexicon.Families[0].Wordings)));
        Assert.True(lexicon.KeepsApart("甲天政策", "甲天原则"));
        Assert.False(lexicon.KeepsApart("甲天政策", "甲天政策"));
    }

    [Fact]
    public void Families_in_memory_are_kept_apart_from_families_only() =>
        Assert.Throws<ArgumentException>(() => FormulaLexicon.Of("own", [new() { Canonical = "甲", Category = "", Forms = ["甲"], Gloss = "", Apart = ["乙"] }]));

    [Fact]
    public void A_million_lines_are_read()
    {
        using var file = new TemporaryFile(string.Join('\n', Enumerable.Range(0, 1_000_000).Select(number => $"天{number}")));

        Assert.Equal(1_000_000, FormulaLexicon.Load(file.Path).Families.Count);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_utf8()
    {
        using var file = new TemporaryFile("");
        File.WriteAllBytes(file.Path, [(byte)'a', (byte)'\n', 0xFF]);

        Assert.Contains("UTF-8", Assert.Throws<InvalidDataException>(() => FormulaLexicon.Load(file.Path)).Message, StringComparison.Ordinal);
    }
}
