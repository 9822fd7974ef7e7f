namespace Rhetoric.Tests.Tool;

/// <summary>An option that would do nothing is refused before anything is read, and the message says with what it goes.</summary>
public sealed class OptionScopeTests
{
    [Theory]
    [InlineData("--tiers goes with --show heat, not with periods.", "trace", "合作", "no/such", "--tiers", "10,20")]
    [InlineData("--tiers goes with --show heat, not with --format json.", "trace", "合作", "no/such", "--show", "heat", "--tiers", "10,20", "--format", "json")]
    [InlineData("--width goes with --format svg.", "trace", "合作", "no/such", "--width", "400")]
    [InlineData("--width goes with --format svg, not with html.", "trace", "合作", "no/such", "--width", "400", "--format", "html")]
    [InlineData("--by goes with --show periods, turns or heat, not with forms.", "trace", "合作", "no/such", "--by", "month", "--show", "forms")]
    [InlineData("--cells goes with --format table, csv or markdown, not with json.", "collate", "no/such", "--cells", "--format", "json")]
    [InlineData("--language goes with --format html.", "collate", "no/such", "--language", "zh")]
    [InlineData("--top goes with --format table, json, csv or markdown, not with tei.", "collate", "no/such", "--top", "3", "--format", "tei")]
    [InlineData("--top goes with --show threads, principles, formulas, reuse or meetings, not with order.", "collate", "no/such", "--top", "3", "--show", "order")]
    [InlineData("--tree goes with --format table, csv, markdown or html, not with json.", "formulas", "no/such", "--tree", "--format", "json")]
    [InlineData("--boilerplate goes with a lexicon", "formulas", "no/such", "--boilerplate", "--lexicon", "none")]
    [InlineData("--separator goes with plain lines, not with --format json.", "segment", "no/such", "--separator", "/", "--format", "json")]
    [InlineData("--csv-safe goes with --format csv, not with markdown.", "phrases", "no/such", "--csv-safe", "--format", "markdown")]
    [InlineData("--top goes with --format table, json, csv, markdown or html, not with diff.", "compare", "no/such", "--top", "3", "--format", "diff")]
    [InlineData("--language goes with --format table, json, csv, markdown or html, not with diff.", "compare", "no/such", "--language", "zh", "--format", "diff")]
    [InlineData("--changes goes with --format table, csv, markdown or html, not with json.", "lists", "no/such", "--changes", "--format", "json")]
    [InlineData("--fillers goes with --format table, csv, markdown or html, not with json.", "frames", "no/such", "--fillers", "--format", "json")]
    public async Task It_is_refused(string message, params string[] question)
    {
        var run = await CommandRun.Of(question);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"rhetoric: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trace", "合作", "no/such", "--by", "month", "--show", "forms", "--format", "json")]
    [InlineData("trace", "合作", "no/such", "--tiers", "10,20", "--show", "speakers", "--format", "svg")]
    [InlineData("collate", "no/such", "--top", "3", "--show", "meetings", "--format", "json")]
    [InlineData("phrases", "no/such", "--csv-safe")]
    public async Task Where_it_does_something_it_is_not(params string[] question) =>
        Assert.DoesNotContain("goes with", (await CommandRun.Of(question)).Error, StringComparison.Ordinal);
}
