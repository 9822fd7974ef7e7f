namespace Rhetoric.Tests.Tool;

/// <summary>What is asked wrongly is told with the option and the value; what finds nothing is told with what there is.</summary>
public sealed class SaidInHouseFormTests : IDisposable
{
    private const string Said = "沈怀舟表示，云方愿同岚方深化务实合作，坚持相互尊重、合作共赢。";

    private readonly TemporaryFolder _folder = new();

    public SaidInHouseFormTests()
    {
        _folder.Write("in/2018-01-01.txt", Said);
        _folder.Write("in/2019-01-01.txt", $"{Said}\n科兰表示，岚方愿同云方深化务实合作。");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("PATTERN is ''; it must hold what to look for.", "kwic", "", "in")]
    [InlineData("PATTERN is ''; it must hold what to look for.", "collocates", "", "in")]
    [InlineData("--text is ''; it must hold what to look for.", "boilerplate", "--text", "", "--background", "in")]
    [InlineData("--stretch is 0; it must be at least 1.", "collate", "in", "--stretch", "0")]
    [InlineData("--top is 0; it must be at least 1.", "kwic", "合作", "in", "--top", "0")]
    [InlineData("--lexicon: 'no.tsv' does not exist.", "formulas", "in", "--lexicon", "no.tsv")]
    [InlineData("--dictionary: 'no.tsv' does not exist.", "segment", "in", "--dictionary", "no.tsv")]
    [InlineData("--families: 'no.tsv' does not exist.", "formulas", "in", "--families", "no.tsv")]
    [InlineData("--words: 'no.tsv' does not exist.", "discourse", "in", "--words", "no.tsv")]
    [InlineData("'no.counts' does not exist.", "merge", "no.counts")]
    [InlineData("--compare names two readouts, by id or date; there is one: '2018'.", "report", "in", "-o", "-", "--compare", "2018")]
    [InlineData("name two in it, by id or date, or none for the last two.", "compare", "in", "2018-01-01")]
    public async Task What_is_asked_wrongly_is_told(string message, params string[] question)
    {
        var run = await CommandRun.Of([.. question.Select(word => word == "in" ? Path.Combine(_folder.Path, word) : word)]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--find: no formula holds '玉兰'; there are ", "formulas", "--find", "玉兰")]
    [InlineData("--find: no list holds '玉兰'; there ", "lists", "--find", "玉兰")]
    [InlineData("--find: no frame holds '玉兰'", "frames", "--find", "玉兰")]
    [InlineData("--addressee: nobody is called '玉兰'", "discourse", "--addressee", "玉兰")]
    [InlineData("--speaker: nobody is called '玉兰'; there ", "kwic", "合作", "--speaker", "玉兰")]
    public async Task What_finds_nothing_is_told_with_what_there_is(string message, string verb, params string[] words)
    {
        var run = await CommandRun.Of([verb, .. words.Where(word => word == "合作"), Path.Combine(_folder.Path, "in"), .. words.Where(word => word != "合作")]);

        Assert.Equal(0, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "kwic", "合作")]
    [InlineData(1, "kwic", "合作", "--speaker", "科兰")]
    [InlineData(2, "kwic", "合作", "--top", "2")]
    [InlineData(1, "discourse", "--top", "1")]
    [InlineData(2, "boilerplate", "--top", "2")]
    public async Task Rows_are_those_of_a_speaker_or_the_first(int rows, string verb, params string[] words)
    {
        var folder = Path.Combine(_folder.Path, "in");
        string[] question = verb == "boilerplate" ? [Path.Combine(folder, "2019-01-01.txt"), "--background", folder] : [.. words.Where(word => word == "合作"), folder];

        var run = await CommandRun.Of([verb, .. question, .. words.Where(word => word != "合作")]);

        Assert.Equal((0, rows + 1), (run.Code, run.Lines.Count));
    }

    [Theory]
    [InlineData("discourse")]
    [InlineData("formulas")]
    [InlineData("kwic", "合作")]
    public async Task A_page_of_a_table_tells_what_was_asked_and_of_what(string verb, params string[] words)
    {
        var page = (await CommandRun.Of([verb, .. words, Path.Combine(_folder.Path, "in"), "--format", "html"])).Output;

        Assert.Contains($"<h1>{verb}: 2 readouts, 2018–2019</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<caption>{verb}: ", page, StringComparison.Ordinal);
        Assert.Contains("<td>2018-01-01</td>", page[page.IndexOf("id=\"sources\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_a_verb_may_be_asked_for_first() =>
        Assert.Equal(await CommandRun.Of("kwic", "--help"), await CommandRun.Of("help", "kwic"));

    [Theory]
    [InlineData("{\"Text\":\"x\"}", "has no field 'text', but 'Text'; names are written in small letters.")]
    [InlineData("{\"text\":\"x\",\"DATE\":\"2018-01-01\"}", "has no field 'date', but 'DATE'; names are written in small letters. The text was read without it.")]
    [InlineData("{\"txt\":\"x\"}", "has no field 'text'.")]
    public async Task A_field_in_capitals_is_told(string line, string message) =>
        Assert.Contains(message, (await CommandRun.Of("kwic", "x", _folder.Write("k.jsonl", line))).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("has the very text of", "\n", "\r\n", "")]
    [InlineData("(99 %)", "\n", "\n", "𪚥")]
    public async Task Texts_that_differ_are_never_the_same_to_the_full(string message, string one, string other, string more)
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"第{i}条，双方同意在{(char)('甲' + i)}领域合作。@"));
        var (a, b) = (_folder.Write("a.txt", text.Replace("@", one, StringComparison.Ordinal)), _folder.Write("b.txt", text.Replace("@", other, StringComparison.Ordinal) + more));

        var run = await CommandRun.Of("kwic", "条", a, b, "--as-written");

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("100 %", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_thing_of_a_kind_is_told_in_the_singular()
    {
        var page = (await CommandRun.Of("trace", "务实合作", Path.Combine(_folder.Path, "in/2018-01-01.txt"), "--format", "html")).Output;

        Assert.DoesNotMatch(@"\b1 (speakers|readouts|uses|times|phrases|turns|counterparts)\b", page);
    }
}
