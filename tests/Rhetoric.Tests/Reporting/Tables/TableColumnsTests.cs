using Rhetoric.Reporting;
using Rhetoric.Tests.Reporting.Display;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class TableColumnsTests
{
    [Fact]
    public void Readouts_are_a_table_with_counterpart_and_length() => Assert.Equal(
        "doc,date,title,counterpart,language,paragraphs,chars,source\r\n2014-05-16-talks,2014-05-16,云澜国家主席沈怀舟同岚海联邦总统维伦会谈,岚海,zh-Hans,12,925,云澜通讯社\r\n",
        Csv(ShownResults.Corpus.Take(1).ToTable()));

    [Fact]
    public void Failures_and_notes_tell_path_and_reason()
    {
        Assert.Equal("path,reason\r\na.txt,\"is empty, all of it\"\r\n", Csv(new[] { new LoadFailure
        {
            Path = "a.txt",
            Reason = "is empty, all of it",
        } }.ToTable()));
        Assert.Equal("path,kind,note\r\nb,plaintext,no head\r\n", Csv(new[] { new LoadNote
        {
            Kind = LoadNoteKind.PlainText,
            Path = "b",
            Text = "no head",
        } }.ToTable()));
    }

    [Fact]
    public void Occurrences_have_place_words_and_voice()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "沈怀舟指出，合作共赢。会后合作共赢。") { Date = new DateOnly(2019, 6, 29) }]);

        Assert.Equal("doc,date,start,end,text,voice\r\nr,2019-06-29,6,10,合作共赢,沈怀舟\r\nr,2019-06-29,13,17,合作共赢,\r\n", Csv(corpus.Locate("合作共赢").ToTable()));
        Assert.Equal("phrase,doc,date,start,end,place,voice\r\n共赢,r,2019-06-29,8,10,0.4444444444444444,沈怀舟\r\n共赢,r,2019-06-29,15,17,0.8333333333333334,\r\n", Csv(corpus.Barcode("共赢").ToTable()));
    }

    [Fact]
    public void A_line_of_a_concordance_tells_who_says_it_to_whom_and_when()
    {
        var corpus = new ReadoutCorpus([new Readout("r", "沈怀舟指出，希望岚方守信。会后岚方守信。") { Date = new DateOnly(2019, 6, 29) }]);
        var lines = corpus.Concordance("守信", new ConcordanceOptions { Width = 2 });

        Assert.Equal("doc,date,start,end,left,match,right,speaker,addressee\r\nr,2019-06-29,10,12,岚方,守信,。会,沈怀舟,岚方\r\n", Csv(lines.Take(1).ToTable()));
        Assert.Equal([(new DateOnly(2019, 6, 29), "岚方")], lines.Take(1).Select(line => (line.Date!.Value, line.Addressee())));
        Assert.Null(corpus.Concordance("沈怀舟")[0].Addressee());
    }

    [Fact]
    public void Keywords_and_tagged_words_have_weight_tag_and_place()
    {
        Assert.Equal("keyword,tag,weight\r\n海洋,,1.25\r\n", Csv(new[] { new Keyword("海洋", 1.25) }.ToTable()));
        Assert.Equal("word,tag,start,end\r\n海洋,n,2,4\r\n", Csv(new[] { new TaggedWord("海洋", "n", new TextSpan(2, 4)) }.ToTable()));
    }

    [Fact]
    public void A_reading_is_its_attributions_and_its_parts_have_places()
    {
        var reading = ShownResults.First.ReadDiscourse();

        Assert.Equal(Csv(ShownResults.Corpus.ReadAttributions().Where(row => row.Readout == ShownResults.First).ToTable()), Csv(reading.ToTable()));
        Assert.Equal(Csv(ShownResults.Corpus.ReadAsks().Where(row => row.Readout == ShownResults.First).ToTable()), Csv(reading.ToAskTable()));
        Assert.Equal(reading.Attributions.Select(said => (object?)said.Content.Start), reading.Attributions.ToTable().Column("start"));
        Assert.Equal(reading.Asks.Select(ask => (object?)ask.Modal), reading.Asks.ToTable().Column("modal"));
        Assert.Equal(reading.Lists.Select(list => (object?)list.Items.Count), reading.Lists.ToTable().Column("items"));
        Assert.Equal(reading.Lists.Count, reading.ToListTable().Count);
        Assert.Equal("voice,kind,chars,share\r\n沈怀舟,individual,352,", Csv(reading.Voice.ToTable())[..43]);
        Assert.Equal("1", reading.Attendance.ToTable()[0, 0]);
        Assert.Equal("lead", reading.Sections.ToTable()[0, 1]);
    }

    [Fact]
    public void A_comparison_is_its_findings_and_findings_by_themselves_have_places()
    {
        var comparison = ShownResults.Comparison;

        Assert.Equal(Csv(comparison.ToFindingTable(int.MaxValue)), Csv(comparison.ToTable()));
        Assert.Equal(comparison.Findings[0].B[0].Span.ToString(), comparison.Findings.ToTable()[0, 6].Split(' ')[0]);
        Assert.Equal("new", comparison.Findings.ToTable()[0, 4]);
    }

    [Fact]
    public void Lengths_are_one_row_and_of_readouts_a_row_each()
    {
        var lengths = ShownResults.First.MeasureLengths();

        Assert.Equal(1, lengths.ToTable().Count);
        Assert.Equal([lengths.Characters], lengths.ToTable().Column("chars"));
        Assert.Equal(["2014-05-16-talks"], new[] { (ShownResults.First, lengths) }.ToTable().Column("doc"));
    }

    [Fact]
    public void Reuse_is_told_by_share()
    {
        var table = ShownResults.Collation.Reuse.ToTable();

        Assert.Equal(ShownResults.Collation.Reuse.Links.Count, table.Count);
        Assert.Equal(table.Column("share").Cast<double>().OrderDescending(), table.Column("share").Cast<double>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_have_names_of_their_own_in_lower_case(int at)
    {
        var table = TableChoice.Of(ShownResults.Collections[at])!;

        Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count());
        Assert.All(table.Columns, column => Assert.Matches("^[a-z0-9_]+$", column.Name));
        Assert.NotEqual(0, table.Count);
    }

    public static TheoryData<int> Names => [.. Enumerable.Range(0, ShownResults.Collections.Count)];

    private static string Csv(ResultTable table)
    {
        var text = new StringWriter();
        table.WriteCsv(text);
        return text.ToString();
    }
}
