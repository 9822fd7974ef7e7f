namespace Rhetoric.Tests.Formulas;

public sealed class FamilyProposingTests
{
    [Fact]
    public void One_word_changed_beside_like_neighbours_is_proposed_and_not_merged()
    {
        var formulas = Match("双方要互利双赢，要互利共赢。", "互利双赢", "互利共赢");

        Assert.Equal(2, formulas.Count);
        var proposal = Assert.Single(formulas.ProposeFamilies(NoList));
        Assert.Equal((FamilyProposalReason.OneWord, 0.5), (proposal.Reason, proposal.Likeness));
        Assert.Equal(["互利共赢", "互利双赢"], new[] { proposal.A, proposal.B }.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("beside unlike neighbours", "双方要互利双赢，中方谈互利共赢。", "互利双赢", "互利共赢")]
    [InlineData("rung", "要妥善处理，要慎重处理，", "妥善处理", "慎重处理")]
    [InlineData("number", "要四点主张，要五点主张，", "四点主张", "五点主张")]
    [InlineData("name", "要法国立场，要德国立场，", "法国立场", "德国立场")]
    [InlineData("items of a list", "要扩大渔业往来，要扩大矿业往来，谈到渔业、矿业。", "扩大渔业往来", "扩大矿业往来")]
    [InlineData("who acts", "要，双方守望海洋，要，我们守望海洋，", "双方守望海洋", "我们守望海洋")]
    [InlineData("fields", "要提升渔业合作水平，要提升矿业合作水平，", "提升渔业合作水平", "提升矿业合作水平")]
    [InlineData("a noun and a verb", "要北岸规划，要北岸对接，", "北岸规划", "北岸对接")]
    [InlineData("polarity", "要支持统一，要反对统一，", "支持统一", "反对统一")]
    public void What_differs_in_more_is_not_proposed(string why, string text, string a, string b) =>
        Assert.True(Match(text, a, b).ProposeFamilies(NoList).Count == 0, why);

    [Fact]
    public void A_slot_that_many_words_fill_is_a_frame()
    {
        string[] forms = ["甲天星光沟通", "甲天月光沟通", "甲天灯光沟通", "甲天霞光沟通", "甲天晨光沟通"];

        Assert.Empty(Match($"要{string.Join("，要", forms)}，", forms).ProposeFamilies(NoList));
        Assert.NotEmpty(Match($"要{string.Join("，要", forms[..4])}，", forms[..4]).ProposeFamilies(NoList));
    }

    [Fact]
    public void A_name_at_the_head_that_the_text_may_supply_is_proposed() =>
        Assert.Equal(FamilyProposalReason.Truncation, Assert.Single(Match("谈法国海洋合作论坛，谈海洋合作论坛，谈海洋合作论坛，", "法国海洋合作论坛", "海洋合作论坛").ProposeFamilies(NoList)).Reason);

    [Theory]
    [InlineData("who acts", "中方守望海洋合作。守望海洋合作，", "中方守望海洋合作", "守望海洋合作")]
    [InlineData("a verb behind the name", "法国支持海洋合作。支持海洋合作，", "法国支持海洋合作", "支持海洋合作")]
    [InlineData("what every pair may have", "中欧海洋合作。海洋合作，", "中欧海洋合作", "海洋合作")]
    [InlineData("a third country", "中蒙俄海洋走廊。俄海洋走廊，", "中蒙俄海洋走廊", "俄海洋走廊")]
    [InlineData("other neighbours", "办法国海洋合作论坛会，谈海洋合作论坛，谈海洋合作论坛，", "法国海洋合作论坛", "海洋合作论坛")]
    [InlineData("never without the name", "法国海洋合作论坛。", "法国海洋合作论坛", "海洋合作论坛")]
    public void A_name_that_the_text_does_not_supply_is_no_scope(string why, string text, string longer, string rest) =>
        Assert.True(Match(text, longer, rest).ProposeFamilies(NoList).Count == 0, why);

    [Fact]
    public void What_is_hardly_likely_is_not_proposed()
    {
        var formulas = Match("双方要互利双赢，要互利共赢。", "互利双赢", "互利共赢");

        Assert.Empty(new FormulaTable([.. formulas.Select(formula => formula with { Origin = FormulaOrigin.Mined, Score = 0.01 })], "none").ProposeFamilies(NoList));
    }

    [Fact]
    public void What_is_kept_apart_or_decided_is_not_proposed_again()
    {
        var formulas = Match("双方要互利双赢，要互利共赢。", "互利双赢", "互利共赢");
        var apart = FormulaLexicon.Of("own", [new()
        {
            Canonical = "互利双赢",
            Category = "",
            Forms = ["互利双赢"],
            Gloss = "",
            Apart = ["互利共赢"],
        }, new()
        {
            Canonical = "互利共赢",
            Category = "",
            Forms = ["互利共赢"],
            Gloss = "",
        }]);
        using var file = new TemporaryFile("互利共赢\t互利双赢\tapart\n");

        Assert.Empty(formulas.ProposeFamilies(new() { Lexicon = apart }));
        Assert.Empty(formulas.ProposeFamilies(new() { Lexicon = FormulaLexicon.None, Decisions = FamilyDecisions.Load(file.Path) }));
        var longer = Match("要谋求互利双赢，要谋求互利共赢，", "谋求互利双赢", "谋求互利共赢");
        Assert.NotEmpty(longer.ProposeFamilies(NoList));
        Assert.Empty(longer.ProposeFamilies(new() { Lexicon = apart }));
    }

    [Fact]
    public void Proposals_are_written_as_a_file_of_decisions()
    {
        using var written = new StringWriter();
        new[] { new FamilyProposal
        {
            A = "互利双赢",
            B = "互利共赢",
            Reason = FamilyProposalReason.OneWord,
            Likeness = 0.5,
            CountA = 7,
            CountB = 3,
        } }.WriteDecisions(written);
        using var file = new TemporaryFile(written.ToString());
        using var accepted = new TemporaryFile(written.ToString().Replace("\t?\t", "\tsame\t", StringComparison.Ordinal));

        Assert.Empty(FamilyDecisions.Load(file.Path));
        Assert.Equal("one word; 7 and 3 uses, neighbours alike 0.50", Assert.Single(FamilyDecisions.Load(accepted.Path)).Reason);
    }

    private static FormulaOptions NoList => new() { Lexicon = FormulaLexicon.None };

    private static FormulaTable Match(string text, params string[] forms) =>
        new Readout("r", text).MatchFormulas(new()
        {
            Lexicon = FormulaLexicon.Of("own", forms.Select(form => new FormulaFamily
            {
                Canonical = form,
                Category = "",
                Forms = [form],
                Gloss = "",
            }))
        });
}
