using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rhetoric.Tests.Reporting.Display;

/// <summary>Asks as the kernel of .NET Interactive asks: by names alone.</summary>
public sealed partial class NotebookTests
{
    [Fact]
    public void Every_result_is_shown_in_both_forms()
    {
        foreach (var result in ShownResults.Whole.Concat(ShownResults.Collections))
        {
            Assert.NotEmpty(Shown(result, "text/html"));
            Assert.NotEmpty(Shown(result, "text/plain"));
        }
    }

    [Fact]
    public void A_row_is_shown_as_its_line()
    {
        Assert.Equal("<span class=\"rhetoric-line\"><span lang=\"zh-Hans\">相互尊重</span>  10 uses, 8 readouts, 2014-05-16 – 2021-11-16</span>\n", Shown(ShownResults.Formulas[0], "text/html"));
        Assert.Equal("相互尊重  10 uses, 8 readouts, 2014-05-16 – 2021-11-16\n", Shown(ShownResults.Formulas[0], "text/plain"));
    }

    [Fact]
    public void What_is_shown_is_a_fragment_that_changes_nothing_around_it()
    {
        foreach (var result in ShownResults.Whole.Concat(ShownResults.Collections))
        {
            var html = Shown(result, "text/html");
            var root = XElement.Parse(html);

            Assert.Contains(root.Name.LocalName, new[] { "div", "svg" });
            Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Name.LocalName is "html" or "head" or "body" or "script" or "link" or "iframe" || element.Attribute("id") is not null);
            Assert.All(root.Descendants().Where(element => element.Name.LocalName == "style"), style => Assert.All(
                Rules().Matches(style.Value).SelectMany(rule => rule.Groups[1].Value.Split(',')), selector => Assert.Matches(@"^\s*\.rhetoric-(fragment|picture)\b", selector)));
        }
    }

    [Fact]
    public void A_long_result_shows_its_first_rows_and_tells_how_many_more_there_are()
    {
        var rows = XElement.Parse(Shown(ShownResults.Formulas, "text/html")).Descendants("tr").Count();

        Assert.Equal(51, rows);
        Assert.Contains($"50 of {ShownResults.Formulas.Count} rows; {ShownResults.Formulas.Count - 50} more.", Shown(ShownResults.Formulas, "text/html"), StringComparison.Ordinal);
        Assert.EndsWith($"50 of {ShownResults.Formulas.Count} rows; {ShownResults.Formulas.Count - 50} more.\n", Shown(ShownResults.Formulas, "text/plain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(240, false)]
    [InlineData(241, true)]
    public void A_long_cell_is_folded_and_loses_nothing(int length, bool folds)
    {
        var text = new string('合', length);
        var cell = XElement.Parse(Shown(ResultTable.Of([text], ("words", words => words)), "text/html")).Descendants("td").Single();

        Assert.Equal(folds, cell.Element("details") is not null);
        Assert.Equal(text, folds ? cell.Descendants("div").Single().Value : cell.Value);
        Assert.Equal(folds ? text[..120] + "…" : text, folds ? cell.Descendants("summary").Single().Value : cell.Value);
    }

    [Fact]
    public void A_readout_is_its_text_and_what_was_read_of_it_its_text_with_marks()
    {
        var (plain, marked) = (Shown(ShownResults.First, "text/html"), Shown(ShownResults.First.ReadDiscourse(), "text/html"));

        Assert.Contains("国家主席沈怀舟16日在澜京观澜堂", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"verb", plain, StringComparison.Ordinal);
        Assert.Contains("<span class=\"name\">沈怀舟</span>", marked, StringComparison.Ordinal);
        Assert.Contains(" core\" role=\"note\" aria-label=\"沈怀舟 · 指出: the words or their sense\" tabindex=\"0\">指出</span>", marked, StringComparison.Ordinal);
        Assert.Contains("¶3 speech", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_at_a_paragraph()
    {
        var readout = new Readout("long", string.Join('\n', Enumerable.Repeat(new string('云', 999), 8)));

        Assert.Contains("6 of 8 paragraphs; 2 more.", Shown(readout, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_is_its_findings_with_mark_and_words()
    {
        var html = Shown(ShownResults.Comparison, "text/html");
        var first = ShownResults.Comparison.Findings[0];

        Assert.Contains($"20 of {ShownResults.Comparison.Findings.Count} findings", html, StringComparison.Ordinal);
        Assert.Contains(ShownResults.Comparison.B.Quote(first.B[0].Span), html, StringComparison.Ordinal);
        Assert.Contains("▲ harder", html, StringComparison.Ordinal);
        Assert.Contains(first.ToString(), Shown(ShownResults.Comparison, "text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void Timelines_matrices_bar_codes_and_voices_are_pictures()
    {
        foreach (var result in new object[] { ShownResults.Timelines, ShownResults.Timelines[0], ShownResults.Timelines.ToMatrix(MatrixColumns.Period), ShownResults.Barcode, ShownResults.Corpus.ReadVoices(), ShownResults.Collation.Reuse })
        {
            Assert.StartsWith("<svg", Shown(result, "text/html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_texts_hold_is_never_markup()
    {
        var hostile = new Readout("<i>", "沈怀舟指出，<script>alert(1)</script>&\"云\u202E。") { Title = "<b>&" };
        var corpus = new ReadoutCorpus([hostile]);
        foreach (var result in new object[] { corpus, hostile, hostile.ReadDiscourse(), corpus.ReadAttributions(), corpus.Locate("云"), corpus.Locate("云")[0], corpus.Concordance("云") })
        {
            var html = Shown(result, "text/html");
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', html);
            XElement.Parse(html);
        }
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("formulas")]
    [InlineData("findings")]
    [InlineData("reading")]
    public void What_is_shown_is_what_was_looked_at(string kind) => GoldenFile.Check(
        Shown(
            kind switch
            {
                "corpus" => ShownResults.Corpus,
                "formulas" => ShownResults.Formulas.Top(3),
                "findings" => ShownResults.Comparison,
                _ => ShownResults.First.ReadDiscourse(),
            },
            "text/html"),
        "Reporting", "Display", "Golden", $"{kind}.html");

    private static string Shown(object result, string form)
    {
        var attribute = result.GetType().GetCustomAttributes(inherit: true).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var type = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var formatters = (IEnumerable)type.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(type), null)!;
        var formatter = formatters.Cast<object>().Single(formatter => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)! == form);
        var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format", BindingFlags.Public | BindingFlags.Instance, [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [result, writer])!);
        return writer.ToString();
    }

    [GeneratedRegex(@"(?:^|\})\s*(?!@media)([^{}@]+)\{", RegexOptions.Multiline)]
    private static partial Regex Rules();
}
