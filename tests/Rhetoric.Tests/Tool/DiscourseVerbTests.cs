using System.Text;
using System.Text.Json;
using Rhetoric.Tests.Corpus;
using Rhetoric.Tool;

namespace Rhetoric.Tests.Tool;

public sealed class DiscourseVerbTests : IDisposable
{
    private const string Text = "国家主席沈怀舟16日会见科兰。\n沈怀舟指出，岚方务必恪守承诺，相互尊重、合作共赢。\n科兰表示，岚方愿同云方合作。\n";

    private static readonly string Series = ComposedCorpus.Folder("yunlan-lanhai");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Attributions_are_the_rows_unless_others_are_asked_for() => Assert.Equal(
        "doc,date,speaker,voice,verb,kind,level,addressee,start,end,content\r\n"
        + "-,,沈怀舟,沈怀舟,指出,individual,core,,22,41,岚方务必恪守承诺，相互尊重、合作共赢。\r\n"
        + "-,,科兰,科兰,表示,individual,core,,47,56,岚方愿同云方合作。\r\n",
        (await Run(["discourse", "-"], Text)).Output);

    [Theory]
    [InlineData("asks", "doc,date,speaker,voice,addressee,party,modal,force,type,polarity,start,end,content\r\n-,,沈怀舟,沈怀舟,岚方,岚方,务必,imperative,ask,do,")]
    [InlineData("voices", "doc,date,voice,kind,chars,share\r\n-,,沈怀舟,individual,")]
    [InlineData("lists", "doc,date,voice,items,start,end,list\r\n-,,沈怀舟,2,")]
    [InlineData("people", "doc,date,rank,name,titles,side,start,end,role\r\n-,,1,沈怀舟,国家主席,中方,4,7,principal\r\n-,,1,科兰,,,12,14,counterpart\r\n")]
    [InlineData("sections", "doc,date,paragraph,role,start,end,text\r\n-,,1,lead,0,")]
    [InlineData("devices", "doc,date,voice,kind,grade,members,start,end,text\r\n")]
    [InlineData("atmosphere", "doc,date,voice,ladder,rung,gloss,text,earlier,of,start,end,clause\r\n")]
    [InlineData("numbers", "doc,date,voice,hedge,value,upper,unit,start,end,text,ordinal\r\n")]
    public async Task The_rows_are_what_is_to_be_shown(string show, string beginning)
    {
        var run = await Run(["discourse", "-", "--show", show, "--format", "csv"], Text);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(beginning, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_the_answer_is_everything_whatever_is_to_be_shown()
    {
        var all = await Run(["discourse", "-", "--format", "json"], Text);
        var document = JsonDocument.Parse(all.Output).RootElement.GetProperty("docs")[0];

        Assert.Equal(all.Output, (await Run(["discourse", "-", "--show", "asks", "--format", "json"], Text)).Output);
        Assert.Equal(
            ["doc", "sections", "attributions", "asks", "voice", "attendance", "people", "devices", "numbers", "atmosphere"], document.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["speaker", "kind", "chars", "share"], document.GetProperty("voice")[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Rows_are_chosen_by_speaker_and_addressee()
    {
        var asks = Lines(await Run(["discourse", Series, "--show", "asks", "--speaker", "沈怀舟", "--addressee", "岚方", "--format", "csv"]));

        Assert.All(asks, line => Assert.Contains(",沈怀舟,沈怀舟,岚方,", line, StringComparison.Ordinal));
        Assert.Contains(asks, line => line.StartsWith("2020-03-26-call,2020-03-26,沈怀舟,沈怀舟,岚方,岚海,务必,imperative,ask,do,", StringComparison.Ordinal));
        Assert.All(Lines(await Run(["discourse", Series, "--speaker", "双方", "--format", "csv"])), line => Assert.Contains(",双方,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_has_a_name_those_there_are_are_told()
    {
        var speaker = await Run(["discourse", Series, "--speaker", "nobody", "--format", "csv"]);
        var addressee = await Run(["discourse", Series, "--show", "asks", "--addressee", "nobody", "--format", "csv"]);
        var both = await Run(["discourse", "-", "--show", "asks", "--speaker", "科兰", "--type", "norm", "--format", "csv"], Text);

        Assert.Equal((0, "rhetoric: --speaker: nobody is called 'nobody'; there are 双方, 沈怀舟, 科兰, 维伦, 云方, 岚方."), (speaker.Code, speaker.Error.Trim()));
        Assert.Equal((0, "rhetoric: --addressee: nobody is called 'nobody'; there are 双方, 岚海, 云方, 有关各方."), (addressee.Code, addressee.Error.Trim()));
        Assert.Equal((0, ""), (both.Code, both.Error));
    }

    [Theory]
    [InlineData("readout")]
    [InlineData("corpus")]
    public async Task Where_somebody_speaks_with_others_alone_the_voice_that_holds_the_words_is_told(string unit)
    {
        const string Together = "President Odessa Coran met with President Tomas Varga of Kestonia.\nSecretary Adrian Voss and Secretary Ann Brook underscored the importance of timber.\n";
        var alone = await Run(["discourse", "-", "--show", "voices", "--per", unit, "--speaker", "Voss", "--format", "csv"], Together);
        var both = await Run(["discourse", "-", "--show", "voices", "--per", unit, "--speaker", "Voss and Brook", "--format", "csv"], Together);

        Assert.Equal((0, "rhetoric: --speaker: 'Voss' has no share alone; the words stand under Voss and Brook."), (alone.Code, alone.Error.Trim()));
        Assert.Contains(",Voss and Brook,", both.Output, StringComparison.Ordinal);
        Assert.Equal("", both.Error);
    }

    [Fact]
    public async Task Asks_are_chosen_by_type_and_told_by_force()
    {
        var asks = Lines(await Run(["discourse", Series, "--show", "asks", "--addressee", "岚海", "--type", "ask", "--order", "force", "--format", "csv"]));

        Assert.StartsWith("2020-03-26-call,2020-03-26,沈怀舟,沈怀舟,岚方,岚海,务必,imperative,ask,do,", asks[0], StringComparison.Ordinal);
        Assert.All(asks, line => Assert.Contains(",ask,", line, StringComparison.Ordinal));
        Assert.Contains(",希望,wish,", asks[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Voices_are_summed_by_year_and_over_the_corpus_and_shares_stay_those_of_all()
    {
        var all = Lines(await Run(["discourse", Series, "--show", "voices", "--per", "corpus", "--format", "csv"]));

        Assert.StartsWith(",沈怀舟,individual,9,", all[0], StringComparison.Ordinal);
        Assert.Equal([all[0]], Lines(await Run(["discourse", Series, "--show", "voices", "--per", "corpus", "--speaker", "沈怀舟", "--format", "csv"])));
        Assert.StartsWith("2014,", Lines(await Run(["discourse", Series, "--show", "voices", "--per", "year", "--format", "csv"]))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_are_laid_over_those_of_the_library()
    {
        var words = _folder.Write("words.tsv", "verb\tzh\t放话\tcore\n");

        Assert.Contains(",放话,", (await Run(["discourse", "-", "--words", words], Text.Replace("指出", "放话", StringComparison.Ordinal))).Output, StringComparison.Ordinal);
        Assert.StartsWith("own/", JsonDocument.Parse((await Run(["discourse", "-", "--words", words, "--format", "json"], Text)).Output).RootElement.GetProperty("lexicon").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--show is 'moods'; it is attributions, asks, voices, lists, people, sections, devices, numbers, atmosphere", "--show", "moods")]
    [InlineData("--speaker goes with --show attributions or asks or voices or atmosphere, not with lists", "--show", "lists", "--speaker", "科兰")]
    [InlineData("--addressee goes with --show attributions or asks, not with voices", "--show", "voices", "--addressee", "岚方")]
    [InlineData("--per goes with --show voices, not with attributions", "--per", "year")]
    [InlineData("--type is 'demand'; it is ask, shared, offer, general, norm", "--show", "asks", "--type", "demand")]
    [InlineData("--type goes with --show asks, not with voices", "--show", "voices", "--type", "ask")]
    [InlineData("--order is 'date'; it is text, force", "--show", "asks", "--order", "date")]
    [InlineData("--order goes with --show asks, not with attributions", "--order", "force")]
    [InlineData("--per is 'week'; it is readout, year, corpus", "--show", "voices", "--per", "week")]
    [InlineData("as JSON the answer is everything", "--speaker", "科兰", "--format", "json")]
    [InlineData("no-such-words.tsv", "--words", "no-such-words.tsv")]
    public async Task Bad_usage_is_explained_and_the_code_is_2(string message, params string[] arguments)
    {
        var run = await Run(["discourse", "-", .. arguments], Text);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verb\tzh\n", "words.tsv:1: a line has a class, a language, forms")]
    [InlineData("verb\tde\t放话\n", "words.tsv:1: the language is 'de'; it is zh or en")]
    [InlineData("verb,zh,放话,core\n", "words.tsv:1: a line has a class, a language, forms and, where there are any, traits, divided by tabs; this one has 1 column, divided by commas.")]
    [InlineData("verb\tzh\t放话\tcore\nverbs\tzh\t放话\n", "words.tsv:2: '放话': there is no class 'verbs' in this language; the nearest are verb, verb-break, verb-end-lookalike, verb-lookalike.")]
    [InlineData("9x\tzh\t放话\n", "words.tsv:1: '放话': there is no class '9x' in this language; there are address, ")]
    [InlineData("modal\tzh\t断不可\tought negativ\n", "words.tsv:1: '断不可': the class 'modal' has no trait 'negativ'; it has able, accepting, call, clipped, demand, imperative, lasting, may, negative, noun, of-things, ought, should, told, willing, wish.")]
    [InlineData("no-side\tzh\t甲方\tside\n", "words.tsv:1: '甲方': the class 'no-side' has no trait 'side'; it has none.")]
    [InlineData("# nothing\n", "words.tsv: holds no word")]
    public async Task A_broken_file_of_words_is_named_with_its_line(string content, string message)
    {
        var run = await Run(["discourse", "-", "--words", _folder.Write("words.tsv", content)], Text);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Some_bad_input_is_named_and_the_rest_is_done()
    {
        var run = await Run(["discourse", _folder.Write("good.txt", Text), _folder.Write("empty.txt", "")]);

        Assert.Equal(1, run.Code);
        Assert.Contains("is empty.", run.Error, StringComparison.Ordinal);
        Assert.Contains("沈怀舟", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_ends_with_130_and_without_a_file()
    {
        var run = await Run(["discourse", Series, "-o", Path.Combine(_folder.Path, "answer.csv")], cancellationToken: new CancellationToken(canceled: true));

        Assert.Equal(130, run.Code);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes() =>
        Assert.Equal((await Run(["discourse", Series, "--format", "json"])).Output, (await Run(["discourse", Series, "--format", "json"])).Output);

    [Fact]
    public async Task Its_help_has_examples() => Assert.Contains("Examples:", (await Run(["discourse", "--help"])).Output, StringComparison.Ordinal);

    private static string[] Lines((int Code, string Output, string Error) run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return [.. run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments, string input = "", CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Width: 0, ShowsProgress: false);
        var code = await RhetoricCommand.Run(arguments, terminal, cancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), ComposedCorpus.Heard(error));
    }
}
