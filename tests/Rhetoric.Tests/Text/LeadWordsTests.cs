using System.Text;

namespace Rhetoric.Tests.Text;

public sealed class LeadWordsTests
{
    private const string Heading = "class\twords\tconditions\n";

    // One or more for each line of the table, in its order.
    private static readonly string[] Leads =
    [
        "国家主席沈怀舟同岚海副总理维伦会谈。",
        "云澜外交部长沈怀舟会见岚海特使维伦。",
        "沈怀舟主席会见岚海酋长国维伦总理。",
        "沈怀舟主席会见岚海酋长维伦。",
        "沈怀舟主席会见文莱苏丹维伦。",
        "沈怀舟主席会见苏丹维伦。",
        "国家主席夫人在松陵会见总统候选人维伦。",
        "国家主席沈怀舟特使表示欢迎。",
        "国家主席沈怀舟就两国关系会见岚海总统维伦。",
        "国家主席沈怀舟昨日会见岚海总统维伦。",
        "国家主席沈怀舟强调合作。",
        "国家主席沈怀舟日前会见岚海总统维伦。",
        "国防部长沈怀舟上将会见岚海总统维伦。",
        "国防部长沈怀舟海军上将会见岚海总统维伦。",
        "国防部长沈怀舟和海军上将维伦会谈。",
        "国防部长沈怀舟和何川会谈。",
        "国家主席沈怀舟致贺信。",
        "国家主席沈怀舟致一会谈。",
        "会见叶戈兰总统。",
        "会见了叶戈兰总统。",
        "随后，介绍科兰总统多次会谈。",
        "国家主席沈怀舟会见岚海前总统维伦。",
        "岚海代表团部长维伦、全国人大委员长沈怀舟会谈。",
        "会见岚海国总统，会见副总统。",
        "国家主席沈怀舟会见来云澜出席论坛的霁原总统莫尔丹。",
        "国家主席沈怀舟同特立尼达和多巴哥总理维伦会谈。",
        "国家主席沈怀舟同某共和国总理维伦会谈。",
        "云澜社澜京5月16日电（记者何川） 国家主席沈怀舟会见岚海总统维伦。",
        "本站消息：国家主席沈怀舟会见岚海总统维伦。",
        "国家主席沈怀舟现在澜京会见岚海总统维伦。",
        "国家主席沈怀舟在这里会见岚海总统维伦。",
        "国家主席沈怀舟在澜京同岚海总统维伦会谈。",
        "国家主席沈怀舟在平安和澜京同岚海总统维伦会谈。",
        "国家主席沈怀舟在澜和平安同岚海总统维伦会谈。",
        "国家主席沈怀舟在环洋峰会期间会见岚海总统维伦。",
        "国家主席沈怀舟同岚海总统维伦磋商。",
        "国家主席沈怀舟在会谈期间致辞。",
        "国家主席沈怀舟同岚海总统维伦会谈前通话。",
        "国家主席沈怀舟同岚海总统维伦会见前来访问的何川。",
        "国家主席沈怀舟2014年5月16日会见岚海总统维伦。",
        "国家主席沈怀舟16日会见岚海总统维伦。",
        "国家主席沈怀舟5月16号会见岚海总统维伦。",
        "国家主席沈怀舟去年16日会见岚海总统维伦。",
        "Vice President Kolan met Prime Minister Weylan of Lanhai.",
        "Prime Minister Weylan of Lanhai spoke with President Kolan.",
        "The leaders held talks in Lanjing.",
    ];

    [Fact]
    public void Every_line_of_the_table_is_read_by()
    {
        var table = Table();
        var lines = table.Split('\n');
        var whole = Read(table);
        var unread = new List<string>();
        var first = Array.FindIndex(lines, line => line.StartsWith("class\t", StringComparison.Ordinal)) + 1;
        for (var at = first; at < lines.Length && lines[at].Length > 0; at++)
        {
            var fields = lines[at].Split('\t');
            var without = Read(string.Join('\n', [.. lines[..at], $"{fields[0]}\t〓", .. lines[(at + 1)..]]));

            if (!Leads.Any(lead => Told(lead, whole) != Told(lead, without)))
            {
                unread.Add(lines[at]);
            }
        }

        Assert.Empty(unread);
    }

    [Theory]
    [InlineData("office", "lead-words.tsv:2: a line has a class, words divided by | and, where there are any, conditions, divided by tabs.")]
    [InlineData("office\t总统||主席", "lead-words.tsv:2: a word is empty.")]
    [InlineData("office\t总统\tbefore=国", "lead-words.tsv:2: the condition is 'before=国'; it is unless=, only= or behind=, with words divided by | behind it.")]
    [InlineData("office\t总统\tunless=", "lead-words.tsv:2: the condition is 'unless='; it is unless=, only= or behind=, with words divided by | behind it.")]
    [InlineData("office\t总统|主席|总统", "lead-words.tsv:2: '总统' stands twice in the class 'office'.")]
    [InlineData("office\t总统", "lead-words.tsv: there is no line of the class 'no-name'.")]
    public void A_line_that_cannot_be_read_is_refused_by_file_and_line(string line, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(Heading + line)).Message);

    [Fact]
    public void A_class_that_nothing_reads_is_refused()
    {
        var table = Table().TrimEnd('\n') + "\nofice\t总统";

        var error = Assert.Throws<InvalidDataException>(() => Read(table));

        Assert.StartsWith($"lead-words.tsv:{table.Split('\n').Length}: there is no class 'ofice'; there are office, no-name,", error.Message, StringComparison.Ordinal);
    }

    private static string Told(string lead, LeadWords words)
    {
        var readout = new Readout("r", lead) { Date = new DateOnly(2014, 5, 17) };
        var head = HeadReading.Of(readout, words);
        return $"{head.Dateline} {head.DateSpan} {head.PlaceSpan} {head.MeetingSpan} {string.Join(' ', head.Principals.Select(principal => $"{principal.NameSpan} {principal.TitleSpan} {principal.SideSpan}"))}";
    }

    private static LeadWords Read(string table)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
        return LeadWords.Read(stream, "lead-words.tsv");
    }

    private static string Table()
    {
        using var reader = new StreamReader(typeof(LeadWords).Assembly.GetManifestResourceStream("Rhetoric.Text.Data.lead-words.tsv")!);
        return reader.ReadToEnd();
    }
}
