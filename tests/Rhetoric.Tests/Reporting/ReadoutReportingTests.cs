using System.Text.RegularExpressions;
using Rhetoric.Tests.Corpus;

namespace Rhetoric.Tests.Reporting;

public sealed partial class ReadoutReportingTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";

    [Fact]
    public void The_page_says_what_the_corpus_is_and_answers_each_question()
    {
        var page = Series().ToHtml();

        Assert.Contains("<h1><span lang=\"zh-Hans\">岚海</span>: 9 readouts, 2014–2021</h1>", page, StringComparison.Ordinal);
        foreach (var section in new[] { "changes", "formulas", "voices", "phrases", "reading", "texts", "sources" })
        {
            Assert.Contains($"<h2 id=\"{section}\">", page, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{section}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("2020-03-26-call", page, StringComparison.Ordinal);
        Assert.Contains("相互尊重", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "1 more readout")]
    [InlineData(23, "3 more readouts")]
    public void Of_many_sources_the_first_twenty_are_shown_and_the_others_folded(int readouts, string? summary)
    {
        var page = new ReadoutCorpus(Enumerable.Range(0, readouts).Select(number => new Readout($"r{number}", $"沈怀舟指出，{number}号航道已经开通。"))).ToHtml();
        var sources = page[page.IndexOf("<h2 id=\"sources\">", StringComparison.Ordinal)..];

        Assert.Equal(readouts, sources.Split("class=\"digest\"").Length - 1);
        Assert.Equal(summary, Summary().Match(sources) is { Success: true } told ? told.Groups[1].Value : null);
    }

    [Fact]
    public void The_page_is_well_formed_and_fetches_nothing_and_runs_nothing()
    {
        var page = Series().ToHtml();
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(page[page.IndexOf("<html", StringComparison.Ordinal)..]))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (!tag.Value.EndsWith("/>", StringComparison.Ordinal) && name is not ("meta" or "col" or "br"))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_in_titles_names_and_texts_stay_words()
    {
        Readout Text(int day) => new($"r{day}{Hostile}", $"国家主席沈怀舟{day}日会见科兰。\n沈怀舟指出，{Hostile}相互尊重。\n科兰表示，{Hostile}合作。")
        {
            Date = new DateOnly(2020, 1, day),
            Title = Hostile,
            Source = Hostile,
            Path = Hostile,
        };
        var corpus = new ReadoutCorpus([Text(1), Text(2), Text(3)]).With([new LoadFailure { Path = Hostile, Reason = Hostile }]);

        foreach (var page in new[] { corpus.ToHtml(new ReportOptions { Title = Hostile }), corpus[0].Compare(corpus[1]).ToHtml() })
        {
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
            Assert.All(Attribute().Matches(page), attribute => Assert.DoesNotContain('<', attribute.Value));
        }
    }

    [Fact]
    public void The_same_corpus_gives_the_same_page() => Assert.Equal(Series().ToHtml(), Series().ToHtml());

    [Fact]
    public void A_corpus_of_one_text_without_a_date_gets_a_page_without_a_comparison()
    {
        var page = new ReadoutCorpus([new Readout("one", "沈怀舟指出，双方要相互尊重。")]).ToHtml();

        Assert.Contains("<h1>1 readout</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"changes\"", page, StringComparison.Ordinal);
        Assert.Contains("no timeline", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_side_by_side_hold_every_sentence_of_both()
    {
        var corpus = Series();
        var comparison = corpus["2016-09-02"].Compare(corpus["2017-11-07"]);
        var page = comparison.ToHtml();
        var table = Tag().Replace(page[page.IndexOf("<table class=\"aligned\"", StringComparison.Ordinal)..], "");

        Assert.All(comparison.A.Sentences, sentence => Assert.Contains(comparison.A[sentence], table, StringComparison.Ordinal));
        Assert.All(comparison.B.Sentences, sentence => Assert.Contains(comparison.B[sentence], table, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.html", "before");
        File.SetAttributes(path, FileAttributes.Normal);

        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(path, _ => throw new IOException("full")));

        Assert.Equal(["report.html"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal("before", File.ReadAllText(path));
    }

    private static ReadoutCorpus Series() => ReadoutCorpus.Load(ComposedCorpus.Folder("yunlan-lanhai"));

    [GeneratedRegex("<details><summary>([^<]*)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex(@"</?(?<name>[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"=""[^""]*""")]
    private static partial Regex Attribute();
}
