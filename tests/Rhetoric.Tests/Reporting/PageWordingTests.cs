using System.Text.RegularExpressions;
using Rhetoric.Reporting;

namespace Rhetoric.Tests.Reporting;

/// <summary>The table of words of pages: both languages, the same places for values, nothing that is escaped twice or not at all.</summary>
public sealed partial class PageWordingTests
{
    private static readonly IReadOnlyList<NamedRow> Rows = NamedTable.OfResource("Rhetoric.Reporting.Data.", "wording.tsv", "key", "en", "zh");

    [Fact]
    public void Each_key_has_words_in_both_languages_with_the_same_places_and_tags()
    {
        Assert.Equal(Rows.Count, Rows.Select(row => row.Required("key")).Distinct().Count());
        Assert.All(Rows, row =>
        {
            Assert.Equal(Place().Matches(row.Required("en")).Select(place => place.Value).Order(), Place().Matches(row.Required("zh")).Select(place => place.Value).Order());
            Assert.Equal(Tag().Matches(row["en"]).Select(tag => tag.Value), Tag().Matches(row["zh"]).Select(tag => tag.Value));
        });
    }

    [Fact]
    public void What_is_told_of_one_thing_stands_beside_what_is_told_of_many() =>
        Assert.All(Rows.Select(row => row["key"]).Where(key => key.EndsWith(".one", StringComparison.Ordinal)), key => Assert.Contains(Rows, row => row["key"] == key[..^4]));

    [Fact]
    public void English_names_of_values_are_those_of_tables_and_json()
    {
        AssertNames<ModalForce>();
        AssertNames<SectionRole>();
        AssertNames<PassageLinkKind>();
        AssertNames<ChangeKind>();
        AssertNames<ChangeLayer>();
        Assert.All(Enum.GetValues<AskKind>(), kind => Assert.Equal(Names.Of(kind), PageWording.English.Of(kind)));

        static void AssertNames<T>()
            where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value => Assert.Equal(Names.Of(value), PageWording.English.Of(value)));
    }

    [Fact]
    public void Values_are_escaped_and_words_of_the_table_are_markup()
    {
        var chinese = PageWording.Of(TextLanguage.Chinese);
        var html = new HtmlBuilder(chinese);
        html.Add($"{chinese.With("shares.country", "<b>", PageText.In("en", "A&B"), "–")}");

        Assert.Equal("&lt;b&gt; <span class=\"quiet\"><span lang=\"en\">A&amp;B</span> | –</span>", html.ToString());
        Assert.Equal(("1 readout", "2 readouts", "2 篇通稿"), (PageWording.English.PlainCounted("title.count", 1), PageWording.English.PlainCounted("title.count", 2), chinese.PlainCounted("title.count", 2)));
        Assert.Equal(("in 1", "<span lang=\"en\">in 1</span>"), (PageWording.English.Untranslated("in 1").Markup, chinese.Untranslated("in 1").Markup));
    }

    [GeneratedRegex(@"\{[0-9][^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
