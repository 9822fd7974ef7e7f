namespace Rhetoric.Comparison;

/// <summary>A thread of form: not what is said, but how, by whom and in which order.</summary>
/// <param name="Id">Its name for data, such as <c>opening</c>.</param>
/// <param name="EnglishTitle">Its title in English.</param>
/// <param name="ChineseTitle">Its title in Chinese.</param>
/// <param name="Weight">Its score as a share of that of the third finding of content.</param>
internal sealed record FormThread(string Id, string EnglishTitle, string ChineseTitle, double Weight)
{
    private static readonly Lazy<Dictionary<string, FormThread>> Embedded = new(() =>
        ComparisonData.Table("forms.tsv", "id", "title_en", "title_zh", "weight")
            .Select(row => new FormThread(row.Required("id"), row.Required("title_en"), row.Required("title_zh"), row.Number("weight")))
            .ToDictionary(form => form.Id, StringComparer.Ordinal));

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyCollection<FormThread> All => Embedded.Value.Values;

    /// <summary>The thread of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static FormThread Of(string id) => Embedded.Value[id];
}
