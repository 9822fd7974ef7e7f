namespace Rhetoric.Comparison;

/// <summary>Whom something is asked of, where that says who it is.</summary>
/// <remarks>Nobody asks himself before others, and 我们 or 你 is nobody without a reading (<c>Data/pronouns.tsv</c>).</remarks>
internal static class NamedAddressees
{
    private const string File = "pronouns.tsv";

    private static readonly Lazy<HashSet<string>> Pronouns = new(() => new(ComparisonData.Words(File), StringComparer.OrdinalIgnoreCase));

    /// <summary>The addressee; null where it is the speaker, or a pronoun.</summary>
    public static string? Of(string? addressee, string? speaker) => addressee is null || addressee == speaker || Pronouns.Value.Contains(addressee) ? null : addressee;
}
