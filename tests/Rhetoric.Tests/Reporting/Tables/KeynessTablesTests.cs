using System.Text;
using System.Text.Json;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting.Tables;

public sealed class KeynessTablesTests
{
    private static readonly PhraseKeyness[] Items =
    [
        new()
        {
            Phrase = new Phrase
        {
            Text = "睦邻之约",
            Length = 4,
            Count = 30,
            Documents = 2,
            PerMillion = 1500,
            Dispersion = 0.25,
            First = null,
            Last = null,
        },
            ReferenceCount = 1,
            ReferenceDocuments = 1,
            Measure = KeynessMeasure.FisherExact,
            Value = 500,
            P = 0,
            Effect = 3.5,
            LogP = -1151.5,
            AdjustedP = 0,
        },
        new()
        {
            Phrase = new Phrase
        {
            Text = "守望相助",
            Length = 4,
            Count = 2,
            Documents = 2,
            PerMillion = 100,
            Dispersion = 0.5,
            First = null,
            Last = null,
        },
            ReferenceCount = 0,
            ReferenceDocuments = null,
            Measure = KeynessMeasure.RelativeRisk,
            Value = 4,
            P = null,
            Effect = 2,
        },
    ];

    [Fact]
    public void The_logarithm_and_the_adjusted_probability_come_behind_the_measure_and_are_empty_where_there_are_none()
    {
        var csv = new StringWriter();
        Items.ToTable().WriteCsv(csv);

        Assert.Equal(
            "phrase,n,count,docs,per_million,dispersion,reference_count,reference_docs,value,p,effect,log_p,adjusted_p,first,last\r\n"
            + "睦邻之约,4,30,2,1500,0.25,1,1,500,0,3.5,-1151.5,0,,\r\n守望相助,4,2,2,100,0.5,0,,4,,2,,,,\r\n",
            csv.ToString());
    }

    [Fact]
    public void The_adjusted_probability_has_a_column_only_where_there_is_one()
    {
        Assert.Contains("adjusted_p", Items.ToTable().Columns.Select(column => column.Name));
        Assert.DoesNotContain("adjusted_p", Items[1..].ToTable().Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData(0.0, "<1e-300")]
    [InlineData(1e-305, "<1e-300")]
    [InlineData(1e-300, "1.0e-300")]
    [InlineData(0.25, "0.25")]
    [InlineData(null, "")]
    public void A_person_is_shown_no_probability_of_zero(double? p, string shown)
    {
        var table = new[] { Items[0] with { P = p, AdjustedP = p } }.ToTable();
        var (text, markdown, csv) = (new StringWriter(), new StringWriter(), new StringWriter());
        table.WriteText(text);
        table.WriteMarkdown(markdown);
        table.WriteCsv(csv);

        Assert.Equal(shown, table.Shown(0, table.Columns.Index().Single(column => column.Item.Name == "p").Index));
        Assert.Contains(shown, text.ToString(), StringComparison.Ordinal);
        Assert.Contains($"| {shown.Replace("<", "&lt;", StringComparison.Ordinal)} |", markdown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_them_beside_the_measure()
    {
        using var stream = new MemoryStream();
        ResultJson.Write(stream, new ResultHead { Inputs = [], Lexicon = "none", Segmenter = "none" }, Items);

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var phrases = json.RootElement.GetProperty("phrases");
        Assert.Equal("""{"measure":"fisher","value":500,"p":0,"effect":3.5,"log_p":-1151.5,"adjusted_p":0}""", Keyness(0));
        Assert.Equal("""{"measure":"rr","value":4,"p":null,"effect":2,"log_p":null,"adjusted_p":null}""", Keyness(1));

        string Keyness(int phrase) => JsonSerializer.Serialize(phrases[phrase].GetProperty("keyness"));
    }

    [Fact]
    public void Every_measure_has_a_name_of_its_own()
    {
        var names = Enum.GetValues<KeynessMeasure>().Select(measure =>
        {
            using var stream = new MemoryStream();
            ResultJson.Write(stream, new ResultHead { Inputs = [], Lexicon = "none", Segmenter = "none" }, [Items[0] with { Measure = measure }]);
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
            return json.RootElement.GetProperty("phrases")[0].GetProperty("keyness").GetProperty("measure").GetString();
        }).ToArray();

        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void Diversity_prints_a_row_a_readout()
    {
        var diversity = new DiversityProfile { Tokens = 10, Types = 8, TypeTokenRatio = 0.8, Mtld = 14 };
        var (one, many) = (new StringWriter(), new StringWriter());

        diversity.ToTable().WriteCsv(one);
        new[] { (new Readout("a", "海") { Date = new DateOnly(2011, 3, 4) }, diversity) }.ToTable().WriteCsv(many);

        Assert.Equal("tokens,types,ttr,r,cttr,c,s,u,a2,k,i,d,vm,hdd,vocd,mattr,msttr,mtld\r\n10,8,0.8,,,,,,,,,,,,,,,14\r\n", one.ToString());
        Assert.Equal("doc,date,tokens,types,ttr,r,cttr,c,s,u,a2,k,i,d,vm,hdd,vocd,mattr,msttr,mtld\r\na,2011-03-04,10,8,0.8,,,,,,,,,,,,,,,14\r\n", many.ToString());
    }
}
