namespace Rhetoric.Formulas;

/// <summary>Makes families of mined wordings.</summary>
internal static class MinedFamilies
{
    /// <summary>Puts to one family what <see cref="WordingGroups"/> finds to be one formula.</summary>
    /// <param name="wordings">Each wording once, with its uses and its score.</param>
    /// <returns>The families in the order of their first wording; in each the most used wording first, ties ordinal; the score is that of the best.</returns>
    public static List<MinedFamily> Of(IReadOnlyList<(string Text, int Count, double Score)> wordings)
    {
        var groups = new WordingGroups();
        foreach (var wording in wordings)
        {
            groups.Add(wording.Text);
        }

        groups.JoinScoped();
        return
        [
            .. Enumerable.Range(0, wordings.Count).GroupBy(groups.GroupOf, number => wordings[number]).Select(family => new MinedFamily(
                [.. family.OrderByDescending(form => form.Count).ThenBy(form => form.Text, StringComparer.Ordinal).Select(form => form.Text)],
                family.Max(form => form.Score))),
        ];
    }
}
