using Rhetoric.Formulas;

namespace Rhetoric.Tests.Formulas;

/// <summary>A lexicon with forms laid over it matches as one lexicon of all.</summary>
public sealed class LayeredMatcherTests
{
    [Fact]
    public void Forms_laid_over_a_lexicon_match_as_if_all_were_compiled_together()
    {
        FormulaFamily[] listed = [new() { Canonical = "合作共赢", Category = "", Forms = ["合作共赢", "共赢"], Gloss = "" }, new() { Canonical = "相互尊重", Category = "", Forms = ["相互尊重"], Gloss = "" }];
        FormulaFamily[] all = [listed[0], listed[1] with { Forms = ["相互尊重", "彼此尊重"] }, new()
        {
            Canonical = "平等互利合作共赢",
            Category = "",
            Forms = ["平等互利合作共赢", "赢"],
            Gloss = "",
        }];
        const string Text = "双方要彼此尊重、相互尊重，平等互利合作共赢，合作共赢，赢。";

        var layered = new LayeredMatcher(listed).With(all).Match(Text);

        Assert.Equal(new FormulaMatcher(all).Match(Text).Select(Told), layered.Select(Told));
        Assert.All(layered, match => Assert.Contains(match.Family, all));

        static (string, string, TextSpan, TextSpan?) Told(FormulaMatch match) => (match.Family.Canonical, match.Form, match.Span, match.Parent);
    }
}
