using System.Text.Json;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class DiscourseTablesTests
{
    private const string Text = "沈怀舟指出，岚方务必恪守承诺，投资近5亿元，相互尊重、合作共赢。";

    private static readonly Readout Readout = new("r", Text) { Date = new DateOnly(2020, 3, 26) };

    private static readonly ReadoutDiscourse Read = Made();

    [Fact]
    public void Attributions_print_with_speaker_voice_and_words() => Assert.Equal(
        "doc,date,speaker,voice,verb,kind,level,addressee,start,end,content\r\n"
        + "r,2020-03-26,沈怀舟主席,沈怀舟,指出,individual,core,记者,6,32,岚方务必恪守承诺，投资近5亿元，相互尊重、合作共赢。\r\n",
        Csv(new[] { new PlacedAttribution { Readout = Readout, Attribution = Read.Attributions[0] } }.ToTable()));

    [Fact]
    public void Asks_print_with_force_type_and_polarity() => Assert.Equal(
        "doc,date,speaker,voice,addressee,party,modal,force,type,polarity,start,end,content\r\n"
        + "r,2020-03-26,沈怀舟主席,沈怀舟,岚方,岚方,务必,imperative,ask,don't,10,14,恪守承诺\r\n",
        Csv(new[] { PlacedAsk.Of(Read, Read.Asks[0]) }.ToTable()));

    [Fact]
    public void Voices_print_by_readout_and_summed()
    {
        Assert.Equal("doc,date,voice,kind,chars,share\r\nr,2020-03-26,沈怀舟,individual,26,1\r\n", Csv(new[] { new PlacedVoice
        {
            Readout = Readout,
            Voice = Read.Voice[0],
        } }.ToTable()));
        Assert.Equal(
            "year,voice,kind,docs,chars,share,first,last\r\n2020,双方,joint,3,120,0.25,2020-01-02,2020-03-26\r\n,双方,joint,3,120,0.25,,\r\n",
            Csv(new[]
            {
                new VoiceTotal
                {
                    Speaker = "双方",
                    Kind = VoiceKind.Joint,
                    Readouts = 3,
                    Characters = 120,
                    Share = 0.25,
                    Year = 2020,
                    First = new DateOnly(2020, 1, 2),
                    Last = new DateOnly(2020, 3, 26),
                },
                new VoiceTotal { Speaker = "双方", Kind = VoiceKind.Joint, Readouts = 3, Characters = 120, Share = 0.25 },
            }.ToTable()));
    }

    [Fact]
    public void Lists_print_with_their_items() =>
        Assert.Equal("doc,date,voice,items,start,end,list\r\nr,2020-03-26,沈怀舟,2,22,31,相互尊重 | 合作共赢\r\n", Csv(Made(lists: true).ToListTable()));

    [Fact]
    public void People_print_with_their_role_and_their_place_among_those_of_the_role() => Assert.Equal(
        "doc,date,rank,name,titles,side,start,end,role\r\nr,2020-03-26,1,沈怀舟,国家主席、总书记,云方,0,3,principal\r\nr,2020-03-26,1,科兰,,,3,5,counterpart\r\nr,2020-03-26,1,韩澜,,,5,6,attendee\r\nr,2020-03-26,2,林远,,,7,8,attendee\r\n",
        Csv(Made(people: true).ToPeopleTable()));

    [Fact]
    public void Sections_print_by_paragraph() => Assert.Equal(
        $"doc,date,paragraph,role,start,end,text\r\nr,2020-03-26,1,speech,0,32,{Text}\r\n", Csv(Made(sections: true).ToSectionTable()));

    [Fact]
    public void Devices_print_with_members_and_grade() => Assert.Equal(
        "doc,date,voice,kind,grade,members,start,end,text\r\nr,2020-03-26,沈怀舟,four-character,A,,22,26,相互尊重\r\nr,2020-03-26,沈怀舟,parallelism,,相互尊重 | 合作共赢,22,31,相互尊重、合作共赢\r\n",
        Csv(Made(devices: true).ToDeviceTable()));

    [Fact]
    public void Numbers_print_with_exact_values() => Assert.Equal(
        "doc,date,voice,hedge,value,upper,unit,start,end,text,ordinal\r\nr,2020-03-26,沈怀舟,近,500000000,,元,17,21,近5亿元,False\r\nr,2020-03-26,沈怀舟,,0.1,,,18,19,5,True\r\n",
        Csv(Made(numbers: true).ToNumberTable()));

    [Fact]
    public void Values_of_numbers_are_numbers_in_json_too()
    {
        using var stream = new MemoryStream();
        Made(numbers: true).ToNumberTable().WriteJson(stream);

        Assert.Equal(500_000_000m, JsonDocument.Parse(stream.ToArray()).RootElement[0].GetProperty("value").GetDecimal());
    }

    [Fact]
    public void Rows_of_many_readouts_are_written_as_json_with_their_readout()
    {
        var head = new ResultHead { Inputs = [Readout], Lexicon = "none", Segmenter = "none" };
        var said = Json(stream => ResultJson.Write(stream, head, [new PlacedAttribution
        {
            Readout = Readout,
            Attribution = Read.Attributions[0],
        }])).GetProperty("attributions")[0];
        var ask = Json(stream => ResultJson.Write(stream, head, [PlacedAsk.Of(Read, Read.Asks[0])])).GetProperty("asks")[0];
        var voice = Json(stream => ResultJson.Write(stream, head, [new PlacedVoice { Readout = Readout, Voice = Read.Voice[0] }])).GetProperty("voices")[0];
        var total = Json(stream => ResultJson.Write(stream, head, [new VoiceTotal
        {
            Speaker = "双方",
            Kind = VoiceKind.Joint,
            Readouts = 3,
            Characters = 120,
            Share = 0.25,
        }])).GetProperty("voices")[0];

        Assert.All([said, ask, voice], row => Assert.Equal(("r", "2020-03-26"), (row.GetProperty("doc").GetString(), row.GetProperty("date").GetString())));
        Assert.Equal("岚方务必恪守承诺，投资近5亿元，相互尊重、合作共赢。", said.GetProperty("content").GetProperty("text").GetString());
        Assert.Equal(("沈怀舟", "务必"), (ask.GetProperty("voice").GetString(), ask.GetProperty("modal_span").GetProperty("text").GetString()));
        Assert.Equal(("individual", 26), (voice.GetProperty("kind").GetString(), voice.GetProperty("chars").GetInt32()));
        Assert.Equal((3, JsonValueKind.Null), (total.GetProperty("docs").GetInt32(), total.GetProperty("year").ValueKind));
    }

    [Fact]
    public void Who_speaks_together_and_what_is_ordinal_stand_in_the_json()
    {
        var readout = new Readout("r", "国家主席沈怀舟5日会见岚海外长格里芬和财长雷伍德。\n格里芬和雷伍德表示，这是双方第7次对话，签署3项文件。");
        var head = new ResultHead { Inputs = [readout], Lexicon = "none", Segmenter = "none" };
        var answer = Json(stream => ResultJson.Write(stream, head, [readout.ReadDiscourse()])).GetProperty("docs")[0];

        Assert.Equal(["格里芬", "雷伍德"], answer.GetProperty("attributions")[0].GetProperty("co_speakers").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal([true, false], answer.GetProperty("numbers").EnumerateArray().Select(figure => figure.TryGetProperty("ordinal", out _)));
    }

    private static ReadoutDiscourse[] Made(bool lists = false, bool people = false, bool sections = false, bool devices = false, bool numbers = false) =>
        [Made(Readout, lists, people, sections, devices, numbers)];

    private static ReadoutDiscourse Made() => Made(Readout, false, false, false, false, false);

    private static ReadoutDiscourse Made(Readout readout, bool lists, bool people, bool sections, bool devices, bool numbers)
    {
        TextSpan[] items = [new(22, 26), new(27, 31)];
        var said = new Attribution
        {
            Speaker = "沈怀舟主席",
            SpeakerSpan = new TextSpan(0, 3),
            Verb = "指出",
            VerbSpan = new TextSpan(3, 5),
            Content = new TextSpan(6, 32),
            Kind = VoiceKind.Individual,
            Voice = "沈怀舟",
            Addressee = "记者",
        };
        var ask = new Ask
        {
            Speaker = "沈怀舟主席",
            Addressee = "岚方",
            Modal = "务必",
            ModalSpan = new TextSpan(8, 10),
            Content = new TextSpan(10, 14),
            Negative = true,
            Force = ModalForce.Imperative,
            Kind = AskKind.Request,
        };
        return new ReadoutDiscourse(readout, [said], [ask])
        {
            Sections = sections ? [new Section(new TextSpan(0, 32), SectionRole.Speech)] : [],
            Lists = lists ? [new Enumeration { Span = new TextSpan(22, 31), Items = items }] : [],
            People = people
                ? [PersonOf("沈怀舟", PersonRole.Principal, 0, 3) with { Titles = ["国家主席", "总书记"], Side = "云方" }, PersonOf("科兰", PersonRole.Counterpart, 3, 5), PersonOf("林远", PersonRole.Attendee, 7, 8)]
                : [],
            Attendance = people ? [new Attendee { Name = "韩澜", Titles = [], Span = new TextSpan(5, 6) }, new Attendee { Name = "林远", Titles = [], Span = new TextSpan(7, 8) }] : [],
            Devices = devices
                ? [new Device
                {
                    Kind = DeviceKind.FourCharacter,
                    Span = items[0],
                    Members = [],
                    Grade = "A",
                }, new Device
                {
                    Kind = DeviceKind.Parallelism,
                    Span = new TextSpan(22, 31),
                    Members = items,
                }]
                : [],
            Numbers = numbers ? [new Figure
            {
                Span = new TextSpan(17, 21),
                Value = 500_000_000,
                Unit = "元",
                Hedge = "近",
            }, new Figure
            {
                Span = new TextSpan(18, 19),
                Value = 0.1m,
                Unit = "",
                IsOrdinal = true,
            }] : [],
        };
    }

    private static Person PersonOf(string name, PersonRole role, int start, int end) => new() { Name = name, Titles = [], Role = role, Span = new TextSpan(start, end) };

    private static string Csv(ResultTable table)
    {
        var writer = new StringWriter();
        table.WriteCsv(writer);
        return writer.ToString();
    }

    private static JsonElement Json(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
