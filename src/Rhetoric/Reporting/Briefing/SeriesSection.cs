using Rhetoric.Comparison;

namespace Rhetoric.Reporting;

/// <summary>What stands behind a comparison: topics and principles of the earlier readouts and of the second text.</summary>
internal static class SeriesSection
{
    private const int MostReadouts = 12;

    public static void Write(HtmlBuilder html, ReadoutComparison comparison, VoiceRoles roles)
    {
        if (comparison.Series.Count < 2)
        {
            return;
        }

        Readout[] readouts = [.. comparison.Series, comparison.B];
        int[] shown = [.. Enumerable.Range(Math.Max(0, readouts.Length - MostReadouts), Math.Min(MostReadouts, readouts.Length))];
        ThreadGrid.Write(html, readouts, [.. ThreadCollating.Of(readouts, CancellationToken.None).Where(thread => thread.IsTopic)], shown, roles);
        PrincipleTables.Write(html, readouts, PrincipleCollating.Of(readouts, CancellationToken.None), shown);
    }
}
