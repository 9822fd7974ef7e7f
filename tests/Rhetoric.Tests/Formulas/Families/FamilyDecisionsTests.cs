namespace Rhetoric.Tests.Formulas;

public sealed class FamilyDecisionsTests
{
    [Fact]
    public void Reads_decisions_and_passes_over_what_is_not_decided()
    {
        using var file = new TemporaryFile("\uFEFFA\tB\tDecision\tReason\n# a note\n甲乙\t丙丁\tsame\tas one\n甲乙\t戊己\tapart\n庚辛\t壬癸\t?\tone word\n丙丁\t甲乙\tsame\n");

        var decisions = FamilyDecisions.Load(file.Path);

        Assert.Equal<(string, string, bool, string?)>([("甲乙", "丙丁", true, "as one"), ("甲乙", "戊己", false, null)], decisions.Select(one => (one.A, one.B, one.IsSame, one.Reason)));
        Assert.True(decisions.On("丙丁", "甲乙")!.IsSame);
        Assert.Null(decisions.On("庚辛", "壬癸"));
    }

    [Theory]
    [InlineData("甲\t乙\n", ":1: a line has two wordings and same, apart or ?")]
    [InlineData("甲\t乙\tsame\n丙\t丁\tmaybe\n", ":2: the decision is 'maybe'")]
    [InlineData("甲\t\tsame\n", ":1: a wording is empty")]
    [InlineData("甲\t甲\tsame\n", ":1: '甲' stands on both sides")]
    [InlineData("甲\t乙\tsame\n乙\t甲\tapart\n", ":2: '乙' and '甲' are apart here and same at ")]
    public void Refuses_a_line_it_cannot_trust_and_names_it(string content, string message)
    {
        using var file = new TemporaryFile(content);

        Assert.Contains(file.Path + message, Assert.Throws<InvalidDataException>(() => FamilyDecisions.Load(file.Path)).Message, StringComparison.Ordinal);
    }
}
