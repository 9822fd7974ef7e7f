using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using Rhetoric.Reporting;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

public sealed class CollationExportsTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Xml = XNamespace.Xml;
    private static readonly string[] Pieces = ["林远指出，贸易要扩大。", "\r\n", "\r", "\n", "<&>\"'", "\t", "  ", "\u0001", "\uFFFF", "𠮷", "\uD842", "\uDFB7", "]]>", "。"];
    private static readonly Lazy<Collation> Lanhai = new(() => ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai")).Collate());

    [Fact]
    public void Each_witness_is_its_text_and_they_stand_in_date_order()
    {
        var document = Read(Lanhai.Value.WriteTei);

        Assert.Equal(Lanhai.Value.Readouts.Select(readout => readout.Id), document.Descendants(Tei + "witness").Select(witness => witness.Attribute("n")!.Value));
        Assert.Equal("parallel-segmentation", document.Descendants(Tei + "variantEncoding").Single().Attribute("method")!.Value);
        AssertExact(Lanhai.Value, document);
    }

    [Fact]
    public void Any_witness_is_its_text_whatever_is_in_it() =>
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]), Gen.Char.Select(letter => letter.ToString()))
            .Array[0, 9].Select(string.Concat).Array[1, 4].Sample(
                texts =>
                {
                    var collation = new ReadoutCorpus(texts.Select((text, at) => new Readout($"r{at}\u0001<", text) { Title = text })).Collate();
                    AssertExact(collation, Read(collation.WriteTei));
                    Assert.Equal(texts.Length, Read(collation.WriteGraphMl).Descendants(GraphMl + "node").Count());
                },
                iter: 60);

    [Fact]
    public void A_witness_of_another_script_keeps_its_characters_and_cells_their_places()
    {
        var collation = new ReadoutCorpus([
            new Readout("a", "林遠指出，\u200b岚方應慎重處理臺灣問題。\u200b"), new Readout("b", "林遠強調，\u200b岚方務必慎重處理臺灣問題。")]).Collate();

        AssertExact(collation, Read(collation.WriteTei));
        var table = collation.ToThreadCellTable(50);
        var names = table.Columns.Select(column => column.Name).ToList();
        var rows = table.Rows.Where(row => Equals(row[names.IndexOf("thread")], "taiwan")).ToArray();
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Contains(
            "臺灣", collation.Readouts.Single(readout => readout.Id == (string)row[names.IndexOf("doc")]!).Original[(int)row[names.IndexOf("start")]!..(int)row[names.IndexOf("end")]!], StringComparison.Ordinal));
        Assert.Contains("務必", (string)rows[1][names.IndexOf("rungs")]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_are_one_reading_of_several_witnesses() =>
        Assert.Contains(Read(Lanhai.Value.WriteTei).Descendants(Tei + "rdg"), reading => reading.Attribute("wit")!.Value.Split(' ').Length > 1);

    [Fact]
    public void The_network_leads_from_the_later_readout_to_the_earlier()
    {
        var edges = Read(Lanhai.Value.WriteGraphMl).Descendants(GraphMl + "edge").ToArray();

        Assert.Equal(Lanhai.Value.Reuse.Links.Count, edges.Length);
        foreach (var (edge, link) in edges.Zip(Lanhai.Value.Reuse.Links))
        {
            Assert.Equal(($"r{link.Later + 1}", $"r{link.Earlier + 1}"), (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value));
            Assert.Equal(link.Share.ToString("R", CultureInfo.InvariantCulture), edge.Elements(GraphMl + "data").Single(data => data.Attribute("key")!.Value == "weight").Value);
        }
    }

    [Fact]
    public void The_json_has_everything_and_spans_that_hold_their_words()
    {
        using var stream = new MemoryStream();
        ResultJson.Write(stream, new ResultHead { Inputs = Lanhai.Value.Readouts, Lexicon = Lanhai.Value.Lexicon, Segmenter = "none" }, Lanhai.Value, 30);
        var answer = JsonDocument.Parse(stream.ToArray()).RootElement;

        Assert.Equal(
            ["rhetoric", "segmenter", "dictionary", "lexicon", "inputs", "readouts", "formulas", "matrix", "threads", "principles", "meetings", "reuse", "alignment"],
            answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(30, answer.GetProperty("formulas").GetArrayLength());
        Assert.All(answer.GetProperty("matrix").EnumerateArray(), row => Assert.Equal(9, row.GetArrayLength()));
        Assert.Equal(9, answer.GetProperty("meetings").GetArrayLength());
        var texts = Lanhai.Value.Readouts.ToDictionary(readout => readout.Id, readout => readout.Text);
        foreach (var reading in answer.GetProperty("alignment").EnumerateArray().SelectMany(segment => segment.GetProperty("readings").EnumerateArray()))
        {
            Assert.Equal(reading.GetProperty("text").GetString(), texts[reading.GetProperty("doc").GetString()!][reading.GetProperty("start").GetInt32()..reading.GetProperty("end").GetInt32()]);
        }

        foreach (var (formula, row) in answer.GetProperty("formulas").EnumerateArray().Zip(answer.GetProperty("matrix").EnumerateArray()))
        {
            Assert.Equal(formula.GetProperty("family_count").GetInt32(), row.EnumerateArray().Sum(cell => cell.GetInt32()));
        }
    }

    [Fact]
    public void The_page_has_each_section_and_fetches_and_runs_nothing()
    {
        var page = Lanhai.Value.ToHtml();

        foreach (var section in new[] { "threads", "principles", "formulas", "meetings", "order", "reuse", "sources" })
        {
            Assert.Contains($"<h2 id=\"{section}\">", page, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{section}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("<h1><span lang=\"zh-Hans\">岚海</span>: 9 readouts</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"item-chip added\">＋ 和平共处</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"item-chip dropped\">− 世代友好</span>", ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-jiyuan")).Collate().ToHtml(), StringComparison.Ordinal);
        Assert.Contains("2016-09-02 has 19", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Readouts_of_one_month_are_told_by_their_days_and_each_by_its_title()
    {
        Readout Text(int month, int day) => new($"r{month}-{day}", $"国家主席沈怀舟{day}日同岚海联邦总统科兰会谈。\n沈怀舟指出，要扩大稻米贸易。") { Date = new DateOnly(2020, month, day), Title = $"沈怀舟会见科兰（{day}）" };
        var page = new ReadoutCorpus([Text(3, 4), Text(3, 9), Text(5, 2)]).Collate().ToHtml();

        Assert.Contains("class=\"when\" title=\"沈怀舟会见科兰（4）\"><span>2020-03-04</span></th><th scope=\"col\" class=\"when\" title=\"沈怀舟会见科兰（9）\"><span>2020-03-09</span>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"when\" title=\"沈怀舟会见科兰（2）\"><span>2020-05</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";
        var page = new ReadoutCorpus(Enumerable.Range(1, 3).Select(at => new Readout($"r{at}{Hostile}", $"国家主席林远5日同海棠国总统云舟会谈。\n林远指出，{Hostile}要坚持守望相助、携手同行。") { Title = Hostile })).Collate().ToHtml();

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1, 2, "2+1′")]
    [InlineData(2, 0, 2, "2")]
    [InlineData(0, 3, 3, "3′")]
    public void A_cell_of_formulas_tells_the_heading_and_the_other_wordings(int exact, int others, int net, string shown) =>
        Assert.Equal(shown, ResultTables.Shown(new FormulaReadout { Readout = 0, Exact = exact, ExactNet = exact, Family = exact + others, FamilyNet = net }));

    private static XDocument Read(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return XDocument.Load(stream, System.Xml.Linq.LoadOptions.PreserveWhitespace);
    }

    private static void AssertExact(Collation collation, XDocument document)
    {
        for (var number = 0; number < collation.Readouts.Count; number++)
        {
            var id = "#" + document.Descendants(Tei + "witness").ElementAt(number).Attribute(Xml + "id")!.Value;
            var text = string.Concat(document.Descendants(Tei + "rdg").Where(reading => reading.Attribute("wit")!.Value.Split(' ').Contains(id)).Select(TextOf));

            Assert.Equal(collation.Readouts[number].Text.Length == 0 ? "" : collation.Readouts[number].Original, text);
        }
    }

    private static string TextOf(XElement reading)
    {
        var text = new StringBuilder();
        foreach (var node in reading.Nodes())
        {
            text.Append(node is XElement character ? ((char)int.Parse(character.Attribute("n")!.Value[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : ((XText)node).Value);
        }

        return text.ToString();
    }
}
