using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

public sealed class ChineseMentionReaderTests
{
    [Theory]
    [InlineData("港湾古巴人民", 1)]
    [InlineData("港湾古巴政府", 1)]
    [InlineData("港湾古巴两党", 1)]
    [InlineData("港湾古巴方", 1)]
    [InlineData("港湾古巴国", 1)]
    [InlineData("港湾古巴、", 1)]
    [InlineData("港湾古巴渔船", 0)]
    public void Two_characters_inside_a_word_are_a_country_where_what_follows_shows_it(string text, int count) =>
        Assert.Equal(count, ChineseMentionReader.In(text, new TextSpan(0, text.Length)).Count);
}
