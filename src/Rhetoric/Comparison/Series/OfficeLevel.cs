namespace Rhetoric.Comparison;

/// <summary>At what level a meeting was: with a head of state or government, or with somebody of another office.</summary>
/// <remarks>
/// The level is that of the other side's first principal in the lead, whose title names a side; all heads of state and government are one level (<c>Data/offices.tsv</c>), other offices each by
/// itself. Null where the lead tells none. Cost: O(length of the title).
/// </remarks>
internal static class OfficeLevel
{
    private const string Leader = "leader";

    private static readonly Lazy<(string[] Leaders, string[] Others)> Words = new(() =>
    {
        var rows = ComparisonData.Table("offices.tsv", "level", "forms");
        return (Of(Leader), Of("other"));

        string[] Of(string level) => [.. rows.Where(row => row.Required("level") == level).SelectMany(row => row.Forms("forms"))];
    });

    /// <summary>The level of a readout.</summary>
    public static string? Of(Readout readout)
    {
        if (readout.Head.Principals.FirstOrDefault(principal => principal.Side is not null) is not { } met)
        {
            return null;
        }

        var office = met.Title.Replace(met.Side!, "", StringComparison.Ordinal).Trim();
        return Holds(office, Words.Value.Leaders) && !Holds(office, Words.Value.Others) ? Leader : office;
    }

    private static bool Holds(string office, string[] words) => Array.Exists(words, word => office.Contains(word, StringComparison.Ordinal));
}
