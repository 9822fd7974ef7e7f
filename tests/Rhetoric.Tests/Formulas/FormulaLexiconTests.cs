using Rhetoric.Formulas;

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
    [InlineData("formula\tvariants\n甲\t乙\n丙\t乙\n", ":3: the form '乙' already stands in the family '甲'")]
    public void Refuses_a_line_it_cannot_trust_and_names_it(string content, string message)
    {
        using var file = new TemporaryFile(content);

        Assert.Contains(file.Path + message, Assert.Throws<InvalidDataException>(() => FormulaLexicon.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_utf8()
    {
        using var file = new TemporaryFile("");
        File.WriteAllBytes(file.Path, [(byte)'a', (byte)'\n', 0xFF]);

        Assert.Contains("UTF-8", Assert.Throws<InvalidDataException>(() => FormulaLexicon.Load(file.Path)).Message, StringComparison.Ordinal);
    }
}
