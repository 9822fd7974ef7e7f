using System.Text.RegularExpressions;
using Rhetoric.Comparison;

namespace Rhetoric.Tests.Comparison;

/// <summary>The table of words of titles: both languages, the same places for values, no line that nothing asks for.</summary>
public sealed partial class TitleWordingTests
{
    private static readonly IReadOnlyList<NamedRow> Rows = ComparisonData.Table("titles.tsv", "key", "en", "zh");

    [Fact]
    public void Each_key_has_words_in_both_languages_with_the_same_places()
    {
        Assert.Equal(Rows.Count, Rows.Select(row => row.Required("key")).Distinct().Count());
        Assert.All(Rows, row => Assert.Equal(
            Place().Matches(row.Required("en")).Select(place => place.Value).Order(), Place().Matches(row.Required("zh")).Select(place => place.Value).Order()));
    }

    [Fact]
    public void Each_key_is_asked_for()
    {
        var code = string.Concat(Directory.EnumerateFiles(Checkout.Path("src", "Rhetoric", "Comparison"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] directions = [.. Enum.GetNames<FindingDirection>().Select(name => $"{nameof(FindingDirection)}.{name}")];
        Assert.All(Rows.Select(row => row["key"].Replace(".tellings", "", StringComparison.Ordinal)), key => Assert.True(directions.Contains(key) || code.Contains($"\"{key}\"", StringComparison.Ordinal), key));
        Assert.All(directions, direction => Assert.Contains(Rows, row => row["key"] == direction));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "", "a")]
    [InlineData("", "b", "b")]
    [InlineData("a", "b", "a: b")]
    public void Empty_parts_of_a_title_are_left_out(string first, string second, string title) => Assert.Equal(title, TitleWording.Of(TextLanguage.English).Titled(first, second));

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
