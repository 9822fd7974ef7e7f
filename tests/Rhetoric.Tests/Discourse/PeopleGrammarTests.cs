using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

public sealed class PeopleGrammarTests
{
    private static readonly PeopleGrammar Grammar = DiscourseLexicon.Default.Compiled(PeopleGrammar.Of);

    [Theory]
    [InlineData("岚方代表", "岚方")]
    [InlineData("云方", "云方")]
    [InlineData("双方代表", "")]
    [InlineData("各方人士", "")]
    [InlineData("官方网站", "")]
    [InlineData("七方代表", "")]
    [InlineData("九方代表", "")]
    [InlineData("十方代表", "")]
    [InlineData("其方代表", "")]
    [InlineData("他方代表", "")]
    [InlineData("国方代表", "")]
    [InlineData("届方代表", "")]
    [InlineData("由方代表", "")]
    [InlineData("本方代表", "")]
    public void A_letter_before_方_names_a_side_unless_the_two_are_a_common_word(string text, string side) =>
        Assert.Equal(side, Grammar.SideAt(text).ToString());

    [Theory]
    [InlineData("科兰", true)]
    [InlineData("沈怀舟", true)]
    [InlineData("特使科兰", false)]
    [InlineData("夫人", false)]
    [InlineData("办公室", false)]
    public void What_goes_on_with_a_title_is_no_name(string text, bool isName) => Assert.Equal(isName, Grammar.IsName(text, 2));
}
