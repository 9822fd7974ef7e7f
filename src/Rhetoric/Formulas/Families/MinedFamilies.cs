namespace Rhetoric.Formulas;

/// <summary>Makes families of mined wordings.</summary>
/// <remarks>The counterpart and its side are one party: 支持X发挥更大作用 and 支持X方发挥更大作用 are one formula.</remarks>
internal static class MinedFamilies
{
    private const string Side = "X方";
    private const string Country = "X";

    /// <summary>Puts to one family what <see cref="WordingGroups"/> finds to be one formula.</summary>
    /// <param name="wordings">Each wording once.</param>
    /// <param name="uses">Whether what is used without a scope could have it; null where no readouts are known.</param>
    /// <returns>The families in the order of their first wording; in each the most used wording first, ties ordinal; the score is that of the best.</returns>
    public static List<MinedFamily> Of(IReadOnlyList<MinedWording> wordings, ScopeUses? uses = null)
    {
        var groups = new WordingGroups();
        groups.AddAll([.. wordings.Select(wording => wording.HasSlot ? wording.Heading.Replace(Side, Country, StringComparison.Ordinal) : wording.Heading)]);
        groups.JoinScoped(uses);
        return [.. Enumerable.Range(0, wordings.Count).GroupBy(groups.GroupOf, number => wordings[number]).Select(FamilyOf)];
    }

    private static MinedFamily FamilyOf(IEnumerable<MinedWording> family)
    {
        MinedWording[] wordings = [.. family.OrderByDescending(wording => wording.Count).ThenBy(wording => wording.Heading, StringComparer.Ordinal)];
        return new MinedFamily(
            [.. wordings.SelectMany(wording => wording.Forms).Distinct(StringComparer.Ordinal)],
            wordings.Max(wording => wording.Score),
            wordings[0].Documents,
            wordings[0].IsFrame ? wordings[0].Heading : null,
            wordings[0].IsWhole);
    }
}
