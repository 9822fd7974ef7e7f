using CsCheck;
using Rhetoric.Segmentation;

namespace Rhetoric.Tests.Segmentation;

public sealed class UserWordTests
{
    [Theory]
    [InlineData("云岚国 5 ns", "云岚国", 5L, "ns")]
    [InlineData("云岚国 ns", "云岚国", null, "ns")]
    [InlineData("云岚国 5", "云岚国", 5L, null)]
    [InlineData("云岚国 99999999999", "云岚国", 99999999999L, null)]
    [InlineData("云岚国", "云岚国", null, null)]
    [InlineData("foo 3 N", "foo 3 N", null, null)]
    [InlineData("two words 3 n", "two words", 3L, "n")]
    [InlineData("\uFEFF云岚国 5\r", "云岚国", 5L, null)]
    public void A_line_is_read_as_jieba_reads_it(string line, string text, long? frequency, string? tag) =>
        Assert.Equal(new UserWord(text, frequency, tag), UserWord.Parse(line));

    [Fact]
    public void An_empty_line_is_no_word() => Assert.Null(UserWord.Parse(" \t"));

    [Fact]
    public void A_frequency_out_of_range_is_refused() =>
        Assert.Contains("9223372036854775808", Assert.Throws<FormatException>(() => UserWord.Parse("云岚国 9223372036854775808")).Message, StringComparison.Ordinal);

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new UserWord(""));
        Assert.Throws<ArgumentException>(() => new UserWord(new string('云', UserWord.MaximumLength + 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new UserWord("云岚国", -1));
    }

    [Fact]
    public void An_added_word_is_found_and_the_first_segmenter_stays_as_it_was()
    {
        const string Text = "李小福是创新办主任也是云计算方面的专家";
        var before = Segmenter.Default.Cut(Text);

        var after = Segmenter.Default.WithWords(new UserWord("创新办"), new UserWord("云计算", 5)).Cut(Text);

        Assert.Equal("李小福/是/创新办/主任/也/是/云计算/方面/的/专家", string.Join('/', after));
        Assert.Equal("李小福/是/创新/办/主任/也/是/云/计算/方面/的/专家", string.Join('/', before));
        Assert.Equal(before, Segmenter.Default.Cut(Text));
    }

    [Fact]
    public void A_removed_word_is_cut_in_pieces()
    {
        Assert.Equal("大连/理工大学", string.Join('/', Segmenter.Default.WithWords(new UserWord("大连理工大学", 0)).Cut("大连理工大学")));
        Assert.Equal("石/墨", string.Join('/', Segmenter.Default.WithWords(new UserWord("石墨", 0)).Cut("石墨")));
    }

    [Fact]
    public void A_word_may_be_as_long_as_its_limit()
    {
        var word = new string('云', UserWord.MaximumLength);

        Assert.Equal([word, "岚"], Segmenter.Default.WithWords(new UserWord(word, 1_000_000)).Cut(word + "岚"));
    }

    [Theory]
    [InlineData("自定义词", 4)]
    [InlineData("石墨烯", 1)]
    [InlineData("北京", 34489)]
    [InlineData("γ射线", 3)]
    [InlineData("γ射", 1)]
    public void The_frequency_that_makes_a_word_whole_is_that_of_jieba(string word, long expected) =>
        Assert.Equal(expected, Segmenter.Default.SuggestFrequency(word));

    [Fact]
    public void The_frequency_that_parts_a_word_is_that_of_jieba()
    {
        Assert.Equal(494, Segmenter.Default.SuggestFrequency("中", "将"));
        Assert.Equal(0, Segmenter.Default.SuggestFrequency(["石墨烯"]));
        Assert.Equal(0, Segmenter.Default.SuggestFrequency("云", "岚"));
    }

    [Fact]
    public void A_suggested_frequency_does_what_it_is_suggested_for()
    {
        const string Text = "如果放到post中将出错。";
        var segmenter = Segmenter.Default.WithoutModel();
        Assert.Equal("如果/放到/post/中将/出错/。", string.Join('/', segmenter.Cut(Text)));

        segmenter = segmenter.WithWords(new UserWord("中将", segmenter.SuggestFrequency("中", "将")));

        Assert.Equal("如果/放到/post/中/将/出错/。", string.Join('/', segmenter.Cut(Text)));
    }

    [Fact]
    public void Frequencies_are_suggested_after_the_words_added()
    {
        var segmenter = Segmenter.Default.WithWords(new UserWord("云岚国", 77), new UserWord("γ射线", 5));

        Assert.Equal(78, segmenter.SuggestFrequency("云岚国"));
        Assert.Equal(77, segmenter.SuggestFrequency(["云岚国"]));
        Assert.Equal(5, segmenter.SuggestFrequency("γ射线"));
    }

    [Fact]
    public void The_one_word_that_the_compiled_dictionary_leaves_out_is_the_one_with_a_foreign_character()
    {
        var foreign = File.ReadLines(Checkout.Path("src", "Rhetoric", "Segmentation", "Data", "dict.txt"))
            .Where(line => !line[..line.IndexOf(' ', StringComparison.Ordinal)].All(ModelFormat.IsBlock));

        Assert.Equal($"{Lexicon.ForeignWord} {Lexicon.ForeignFrequency} n", Assert.Single(foreign));
    }

    [Fact]
    public void No_word_and_no_part_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Segmenter.Default.SuggestFrequency(""));
        Assert.Throws<ArgumentException>(() => Segmenter.Default.SuggestFrequency());
        Assert.Throws<ArgumentException>(() => Segmenter.Default.SuggestFrequency("中", ""));
    }

    [Fact]
    public void Words_can_be_added_in_steps()
    {
        var once = Segmenter.Default.WithWords(new UserWord("创新办"), new UserWord("云计算"));
        var twice = Segmenter.Default.WithWords(new UserWord("创新办")).WithWords(new UserWord("云计算"));

        Assert.Equal(once.Cut("创新办云计算"), twice.Cut("创新办云计算"));
    }

    [Fact]
    public void The_identity_names_the_users_words()
    {
        var segmenter = Segmenter.Default.WithWords(new UserWord("创新办"));

        Assert.Matches("^jieba-0\\.42\\.1/exact\\+hmm\\+user-[0-9a-f]{12}$", segmenter.Identity);
        Assert.Equal(segmenter.Identity, Segmenter.Default.WithWords(new UserWord("创新办")).Identity);
        Assert.NotEqual(segmenter.Identity, Segmenter.Default.WithWords(new UserWord("创新办", 7)).Identity);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused()
    {
        using var file = new TemporaryFile([0xD4, 0xC6, 0xE1, 0xB0]);

        Assert.Contains(file.Path, Assert.Throws<FormatException>(() => Segmenter.Default.WithDictionary(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_is_named()
    {
        using var file = new TemporaryFile("云岚国 3\n\n澜海国 9223372036854775808\n");

        Assert.Contains("(3)", Assert.Throws<FormatException>(() => Segmenter.Default.WithDictionary(file.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_that_is_not_utf8_is_named()
    {
        byte[] content = [.. "云岚国 3\n\n"u8, 0xD4, 0xC6, (byte)'\n'];
        using var file = new TemporaryFile(content);

        Assert.Contains($"{file.Path}(3)", Assert.Throws<FormatException>(() => Segmenter.Default.WithDictionary(file.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("(3)", Assert.Throws<FormatException>(() => Segmenter.Default.WithDictionary(new MemoryStream(content))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_is_the_same_from_a_file_a_stream_and_a_reader()
    {
        const string Dictionary = "\uFEFF云岚国 3 ns\n\n创新办\r\n";
        using var file = new TemporaryFile(System.Text.Encoding.UTF8.GetBytes(Dictionary));
        var expected = Segmenter.Default.WithWords(new UserWord("云岚国", 3, "ns"), new UserWord("创新办")).Identity;

        Assert.Equal(expected, Segmenter.Default.WithDictionary(file.Path).Identity);
        Assert.Equal(expected, Segmenter.Default.WithDictionary(new MemoryStream(File.ReadAllBytes(file.Path))).Identity);
        Assert.Equal(expected, Segmenter.Default.WithDictionary(new StringReader(Dictionary)).Identity);
        Assert.Contains(
            "(2)", Assert.Throws<FormatException>(() => Segmenter.Default.WithDictionary(new StringReader("云\n岚 9223372036854775808"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.WithDictionary((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Default.WithDictionary((TextReader)null!));
    }

    [Fact]
    public void Frequencies_above_thirty_two_bits_count_as_by_jieba()
    {
        JiebaOracle.Require();
        string[] texts = ["云岚国的石墨烯", "在互利共赢的基础上拓展云岚国伙伴关系", "买买买"];
        var answers = JiebaOracle.Ask(
            [["add", "云岚国", "99999999999999", ""], ["add", "石墨烯", "", ""], .. texts.Select(text => new[] { "exact", text }), ["suggest", "石墨烯"], ["suggest", "买买买"]]);

        var segmenter = Segmenter.Default.WithWords(new UserWord("云岚国", 99_999_999_999_999), new UserWord("石墨烯"));

        Assert.Equal(answers[2..5], texts.Select(text => segmenter.Cut(text)));
        Assert.Equal(answers[5..].Select(answer => answer[0]), new[] { "石墨烯", "买买买" }.Select(word => $"{segmenter.SuggestFrequency(word)}"));
    }

    [Fact]
    public void A_sum_of_frequencies_that_is_too_great_names_the_word() =>
        Assert.Contains(
            "澜海国", Assert.Throws<ArgumentException>(() => Segmenter.Default.WithWords(new("云岚国", 1), new("澜海国", long.MaxValue))).Message, StringComparison.Ordinal);

    [Fact]
    public void No_words_change_nothing_and_null_is_none()
    {
        Assert.Equal(Segmenter.Default.Identity, Segmenter.Default.WithWords([]).Identity);
        Assert.Equal(Segmenter.Default.Identity, Segmenter.Default.WithDictionary(new StringReader("\n")).Identity);
        Assert.Throws<ArgumentException>(() => Segmenter.Default.WithWords([null!]));
    }

    [Fact]
    public void A_word_to_be_removed_says_so()
    {
        Assert.Equal(new UserWord("石墨", 0), UserWord.Removed("石墨"));
        Assert.Throws<ArgumentException>(() => UserWord.Removed(""));
    }

    [Fact]
    public void Suggested_frequencies_are_set()
    {
        var whole = Segmenter.Default.WithSuggestedFrequency("自定义词");
        var parted = Segmenter.Default.WithSuggestedFrequency("中", "将");

        Assert.Equal((3L, 4L), (Segmenter.Default.FrequencyOf("自定义词"), whole.FrequencyOf("自定义词")));
        Assert.Equal(["自定义词"], whole.Cut("自定义词"));
        Assert.Equal((763L, 494L), (Segmenter.Default.FrequencyOf("中将"), parted.FrequencyOf("中将")));
        Assert.Throws<ArgumentException>(() => Segmenter.Default.WithSuggestedFrequency());
        Assert.Throws<ArgumentException>(() => Segmenter.Default.WithSuggestedFrequency("中", ""));
    }

    [Theory]
    [InlineData("北京", 34488)]
    [InlineData("γ射线", 3)]
    [InlineData("γ射", 0)]
    [InlineData("大连理", 0)]
    [InlineData("", 0)]
    public void The_frequency_of_a_word_is_that_of_the_dictionary(string word, long expected) => Assert.Equal(expected, Segmenter.Default.FrequencyOf(word));

    [Fact]
    public void Many_words_at_once_get_the_frequencies_that_they_get_one_by_one() =>
        Check.Sample(
            MixedText.ShortTexts.Where(text => text.Length > 0).Array[1, 12],
            texts =>
            {
                var once = Segmenter.Default.WithWords(texts.Select(text => new UserWord(text)));
                var steps = texts.Aggregate(Segmenter.Default, (segmenter, text) => segmenter.WithSuggestedFrequency(text));

                Assert.Equal(texts.Select(text => steps.FrequencyOf(text)), texts.Select(text => once.FrequencyOf(text)));
            },
            iter: 100);

    [Fact]
    public void Threads_share_a_segmenter_with_user_words()
    {
        var segmenter = Segmenter.Default.WithWords(new UserWord("创新办"));

        Parallel.For(0, 1000, _ => Assert.Equal(["创新办", "主任"], segmenter.Cut("创新办主任")));
    }
}
