using System.Globalization;
using CsCheck;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Segmentation;

public sealed unsafe class TagTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("我爱北京天安门", "我/r 爱/v 北京/ns 天安门/ns")]
    // Unlike plain cutting, the tagger takes percent signs and hyphens for separators, and numbers apart from letters.
    [InlineData("5.2%", "5.2/m %/x")]
    [InlineData("F-4", "F/x -/x 4/x")]
    [InlineData("5G", "5/m G/eng")]
    [InlineData("G20", "G20/eng")]
    [InlineData("C919", "C919/eng")]
    [InlineData("...", ".../m")]
    [InlineData("++#", "++#/x")]
    [InlineData("\r\n\r", "\r\n/x \r/x")]
    [InlineData("\ud867\udfa0。", "\ud867\udfa0/x 。/x")]
    public void Tags_as_jieba_does(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Segmenter.Default.Tag(text)));

    [Theory]
    [InlineData("5.2kg", "5/eng ./x 2kg/eng")]
    [InlineData("杭研", "杭/nr 研/vn")]
    public void Tags_as_jieba_does_without_the_model(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Segmenter.Default.WithoutModel().Tag(text)));

    [Fact]
    public void A_users_tag_overrules_the_dictionary()
    {
        Assert.Equal("云岚国/ns 总统/zz", string.Join(' ', Segmenter.Default.WithWords(new("云岚国", 5, "ns"), new("总统", null, "zz")).Tag("云岚国总统")));
        Assert.Equal("总统/n", string.Join(' ', Segmenter.Default.WithWords(new UserWord("总统", 90)).Tag("总统")));
        Assert.Equal("云岚国/x", string.Join(' ', Segmenter.Default.WithWords(new UserWord("云岚国", 5)).Tag("云岚国")));
    }

    [Fact]
    public void Spans_and_words_agree_and_cover_the_text() =>
        Check.Sample(
            MixedText.Texts,
            text =>
            {
                var ends = new int[text.Length];
                var tags = new string[text.Length];
                var count = Segmenter.Default.Tag(text, ends, tags);
                var words = Segmenter.Default.Tag(text);

                Assert.Equal(text, string.Concat(words.Select(word => word.Text)));
                Assert.Equal(words.Select(word => (word.Span.End, word.Tag)), ends.Zip(tags).Take(count));
                Assert.All(words, word => Assert.Equal(word.Text, word.Span.TextIn(text)));
            },
            iter: 1000);

    [Fact]
    public void Tagging_without_strings_allocates_nothing()
    {
        const string Text = "云岚国总统林远山同澜海国总理何若川举行会谈，减税3.5%。";
        var ends = new int[Text.Length];
        var tags = new string[Text.Length];
        Segmenter.Default.Tag(Text, ends, tags);

        Assert.Equal(0, Allocation.LeastOf(() => Segmenter.Default.Tag(Text, ends, tags)));
    }

    [Fact]
    public void A_run_may_be_longer_than_any_buffer()
    {
        var text = string.Concat(Enumerable.Repeat("砳靐龘", 20_000));

        Assert.Equal(text, string.Concat(Segmenter.Default.Tag(text).Select(word => word.Text)));
        Assert.Equal("北京/ns", string.Join(' ', Segmenter.Default.Tag("北京")));
    }

    [Fact]
    public void A_run_is_tagged_alike_however_few_of_its_states_are_kept()
    {
        var whole = new TagDecoder();
        var partly = new TagDecoder { MostStates = 1 << 15 };
        Gen.Select(Gen.Char["龘砳的石"], Gen.Int[1, 40], (unit, count) => new string(unit, count)).Array[1, 60].Select(string.Concat).Sample(
            run => Assert.Equal(whole.Decode(run), partly.Decode(run)),
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void Too_little_room_is_refused_and_nothing_written()
    {
        var ends = new int[1];
        var tags = new string[2];

        Assert.Throws<ArgumentException>(() => Segmenter.Default.Tag("北京", ends, tags));
        Assert.Equal([0], ends);
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.Tag(null!));
    }

    [Fact]
    public void Every_figure_of_the_model_is_there_to_the_last_bit()
    {
        var model = TagModel.Jieba;
        var rows = Rows("tag-states.tsv").OrderBy(fields => fields[0], StringComparer.Ordinal).ToArray();
        var numbers = rows.Index().ToDictionary(row => row.Item[0], row => row.Index);
        foreach (var fields in rows)
        {
            var state = numbers[fields[0]];
            var targets = Figures(fields[2]).ToDictionary(pair => numbers[pair.State], pair => pair.Value);
            Assert.Equal(fields[1].Length == 0 ? -3.14e100 : double.Parse(fields[1], CultureInfo.InvariantCulture), model.Start[state]);
            Assert.Equal(fields[0][2..], model.TagOf(state));
            for (var target = 0; target < TagModelFormat.States; target++)
            {
                Assert.Equal(targets.GetValueOrDefault(target, double.NegativeInfinity), model.Transitions[(target * TagModelFormat.States) + state]);
            }
        }

        foreach (var fields in Rows("tag-emissions.tsv").Where(fields => ModelFormat.IsHan(fields[0][0])))
        {
            var character = fields[0][0] - TagModelFormat.FirstHan;
            var expected = Figures(fields[2]).Select(pair => (numbers[pair.State.TrimStart('!')], pair.Value)).Order();
            var found = Enumerable.Range(model.FirstEmission[character], model.FirstEmission[character + 1] - model.FirstEmission[character]);
            Assert.Equal(expected, found.Select(i => ((int)model.EmissionStates[i], model.Emissions[i])));
        }
    }

    // Without this a step of the decoder could be left without a predecessor.
    [Fact]
    public void Every_character_and_every_transition_leads_to_a_state_that_goes_on()
    {
        var going = Rows("tag-states.tsv").Where(fields => fields[2].Length > 0).Select(fields => fields[0]).ToHashSet();

        Assert.All(Rows("tag-states.tsv").SelectMany(fields => Figures(fields[2])), figure => Assert.Contains(figure.State, going));
        foreach (var fields in Rows("tag-emissions.tsv"))
        {
            var tried = fields[1].Split(' ').Concat(Figures(fields[2]).Select(figure => figure.State)).Where(name => name.Length > 0 && name[0] != '!').ToArray();
            Assert.True(tried.Length == 0 || tried.Any(going.Contains), fields[0]);
        }
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Checkout.Path("src", "Rhetoric", "Segmentation", "Data", file)).Skip(1).Select(line => line.Split('\t'));

    private static IEnumerable<(string State, double Value)> Figures(string field) =>
        field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(figure => figure.Split('='))
            .Select(pair => (pair[0], double.Parse(pair[1], CultureInfo.InvariantCulture)));
}
