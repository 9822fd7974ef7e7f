namespace Rhetoric.Discourse;

/// <summary>The home side and its country as a Chinese text writes them that is at home in China.</summary>
internal static class HomeWords
{
    public const string Side = "中方";
    public const string Country = "中国";

    /// <summary>Whether a text speaks of either. Cost: a pass over the text.</summary>
    public static bool AreIn(string text) => text.Contains(Side, StringComparison.Ordinal) || text.Contains(Country, StringComparison.Ordinal);
}
