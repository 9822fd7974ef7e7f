using CsCheck;
using Rhetoric.Discourse;

namespace Rhetoric.Tests.Discourse;

/// <summary>Topics of one's own, patterns, and what holds for any text.</summary>
public sealed class TopicLexiconTests
{
    [Fact]
    public void The_library_has_its_topics()
    {
        Assert.Equal(68, TopicLexicon.Default.Topics.Count);
        Assert.Equal(12, TopicLexicon.Default.Topics.Select(topic => topic.Group).Distinct().Count());
        Assert.True(TopicLexicon.Default.Of("cooperation")!.IsGeneral);
        Assert.Null(TopicLexicon.Default.Of("no such topic"));
    }

    [Fact]
    public void A_file_adds_topics_and_terms()
    {
        using var file = new TemporaryFile("# own\nid\ttitle_zh\tgravity\tzh\nlanterns\t灯笼\t3.5\t灯笼|灯[^塔]节\ntaiwan\t\t\t岛上某事\n");
        var own = TopicLexicon.Default.WithFile(file.Path);
        var readout = new Readout("case", "双方谈到灯火节。岛上某事。灯塔节。");
        Assert.Equal("lanterns", Assert.Single(readout.TopicsOf(readout.Sentences[0], own)).Id);
        Assert.Equal(4, Assert.Single(readout.TopicsOf(readout.Sentences[1], own)).Gravity);
        Assert.Empty(readout.TopicsOf(readout.Sentences[2], own));
        Assert.Empty(readout.TopicsOf(readout.Sentences[0]));
        Assert.NotEqual(own.Identity, TopicLexicon.Default.Identity);
        Assert.Equal(2, TopicLexicon.Load(file.Path).Topics.Count);
    }

    [Theory]
    [InlineData("title_zh\tzh\n灯\t灯\n", ":1: no column 'id'")]
    [InlineData("id\tzh\na\t灯(笼\n", ":2: '灯(笼' has '('")]
    [InlineData("id\tzh\na\t[^灯笼]\n", ":2: '[^灯笼]' has no character that stands as written")]
    [InlineData("id\tzh\na\t灯{9,2}笼\n", ":2: '灯{9,2}笼' has a range")]
    [InlineData("id\tzh\na\t灯\\d\n", ":2: '灯\\d' has '\\d'")]
    [InlineData("id\tzh\na\t灯[\n", ":2: '灯[' has a [")]
    [InlineData("id\tzh\na\t\n", ":2: the topic 'a' has no term")]
    [InlineData("id\tzh\na\t灯\na\t笼\n", ":3: the topic 'a' stands in the table twice")]
    [InlineData("id\tzh\tgravity\na\t灯\theavy\n", ":2: the gravity is 'heavy'")]
    [InlineData("id\tzh\tgravity\na\t灯\t-Infinity\n", ":2: the gravity is '-Infinity'; it is a number from 0 to 10")]
    [InlineData("id\tzh\tgravity\na\t灯\tNaN\n", ":2: the gravity is 'NaN'")]
    [InlineData("id\tzh\ttraits\na\t灯\tgenral\n", ":2: the trait is 'genral'; it is general or none")]
    [InlineData("id\tzh\tscope\na\t灯\twide\n", ":2: the scope is 'wide'")]
    [InlineData("id\tzh\na\t灯\t笼\n", ":2: 3 columns where the first line names 2")]
    [InlineData("id\tid\n", ":1: the column 'id' is named twice")]
    [InlineData("# nothing\n", "empty; the first line must name")]
    public void A_bad_file_is_refused_by_line(string content, string message)
    {
        using var file = new TemporaryFile(content);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => TopicLexicon.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    // The patterns are a part of regular expressions: where one matches, so does the other.
    [Fact]
    public void Patterns_match_as_regular_expressions_do()
    {
        string[] patterns = ["a[^b]{0,3}c", "[ab]?cc", "ab?c{1,2}a", ".a{0,2}bb", "c\\wa", "a[bc]{1,3}ba?", "[ab].{0,3}[bc]"];
        var compiled = patterns.Select(pattern => (TermPattern.Parse(pattern), new System.Text.RegularExpressions.Regex(pattern))).ToArray();
        Gen.Char["abc."].Array[0, 12].Select(characters => new string(characters)).Sample(text =>
        {
            foreach (var (pattern, expression) in compiled)
            {
                var found = new List<TermMatch>();
                new TermMatcher(pattern.Select(each => (0, each)), wholeWords: false).AddMatches(text, new TextSpan(0, text.Length), found);
                Assert.Equal(expression.IsMatch(text), found.Count > 0);
                Assert.All(found, match => Assert.Matches($"\\A(?:{expression})\\z", match.Span.TextIn(text)));
            }
        });
    }

    // An excluded neighbour looks at what stands beside a match, and takes nothing of it.
    [Fact]
    public void Excluded_neighbours_match_as_look_around_does()
    {
        (string Pattern, string Expression)[] patterns = [("[^b]ac", "(?<!b)ac"), ("ac[^b]", "ac(?!b)"), ("[^ab]c[^a]", "(?<![ab])c(?!a)"), ("[^b]a.{0,2}c", "(?<!b)a.{0,2}c")];
        var compiled = patterns.Select(pair => (TermPattern.Parse(pair.Pattern), new System.Text.RegularExpressions.Regex(pair.Expression))).ToArray();
        Gen.Char["abc."].Array[0, 12].Select(characters => new string(characters)).Sample(text =>
        {
            foreach (var (pattern, expression) in compiled)
            {
                var found = new List<TermMatch>();
                new TermMatcher(pattern.Select(each => (0, each)), wholeWords: false).AddMatches(text, new TextSpan(0, text.Length), found);
                Assert.Equal(expression.IsMatch(text), found.Count > 0);
                Assert.All(found, match => Assert.Equal(match.Span.Start, expression.Match(text, match.Span.Start).Index));
            }
        });
    }

    [Fact]
    public void Mentions_lie_in_sentences_and_in_order()
    {
        Gen.OneOf(((string[])["云方", "愿同", "岚方", "一个中国", "贸易", "合作", "，", "。", "\n", "中东", "会谈", "Taiwan ", "the ", ". "]).Select(Gen.Const).ToArray()).Array[0, 40].Select(string.Concat).Sample(text =>
        {
            var readout = new Readout("any", text);
            var mentions = readout.ReadTopics();
            Assert.All(mentions, mention => Assert.Contains(readout.Sentences, sentence => sentence.Contains(mention.Span)));
            Assert.Equal(mentions.Select(mention => mention.Span).Order(), mentions.Select(mention => mention.Span));
            var all = readout.TopicsOf(new TextSpan(0, readout.Text.Length));
            Assert.Equal(mentions.Select(mention => mention.Topic).ToHashSet(), all.ToHashSet());
            Assert.Equal(all.OrderByDescending(topic => topic.Gravity).Select(topic => topic.Gravity), all.Select(topic => topic.Gravity));
        });
    }

    [Fact]
    public void Long_texts_are_read_in_one_pass()
    {
        var long1 = new Readout("long", string.Concat(Enumerable.Repeat("面临，云方对岚方进行访问面临困难", 60_000)));
        Assert.NotEmpty(long1.ReadTopics());
        Assert.NotEmpty(LadderLexicon.Default.RungsIn(long1, new TextSpan(0, long1.Text.Length)).Take(1).Concat([default]));
        Assert.Null(new Readout("lines", string.Concat(Enumerable.Repeat("云淡风轻。\n", 10_000))).ReadCounterpart());
        Assert.Null(new Readout("sides", string.Concat(Enumerable.Repeat("方方面面都是地方", 100_000))).ReadCounterpart());
    }
}
