namespace Rhetoric.Discourse;

/// <summary>A state, a region, an organisation or a group that the tables name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Chinese">Its short name in Chinese.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Letters">What stands for it in 中X and X方: <c>美</c>, <c>印尼</c>.</param>
internal sealed record Country(string Id, CounterpartKind Kind, string Chinese, string English, IReadOnlyList<string> Letters)
{
    public string NameIn(TextLanguage language) => language == TextLanguage.English ? English : Chinese;

    /// <summary>Whether the tables have it; a state that only a text names is not known.</summary>
    public bool IsKnown { get; init; } = true;

    public bool IsState => Kind is CounterpartKind.State or CounterpartKind.Region or CounterpartKind.Historical;

    public bool Equals(Country? other) => other?.Id == Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
