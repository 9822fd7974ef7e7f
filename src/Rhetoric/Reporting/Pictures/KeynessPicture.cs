using Rhetoric.NGrams;

namespace Rhetoric.Reporting;

/// <summary>The phrases that two corpora differ by most: bars to the right for those of the target, to the left for those of the reference.</summary>
/// <remarks>
/// A bar is as long as the value of the measure where the measure tells the side by its sign, else as the log ratio; the side is that of the sign. Beside each phrase stand
/// its two counts, target first. At most <see cref="MostOfSide"/> a side, the strongest.
/// </remarks>
internal static class KeynessPicture
{
    private const int MostOfSide = 15;
    private const double RowHeight = 24;
    private const double Top = 78;

    public static string Of(IReadOnlyList<PhraseKeyness> phrases, string target, string reference, int width)
    {
        var rows = Strongest(phrases, 1).Concat(Strongest(phrases, -1).Reverse()).ToArray();
        var longest = rows.Select(row => Math.Abs(row.Length)).DefaultIfEmpty(1).Max();
        var (middle, half) = (width / 2.0, (width / 2.0) - SvgPicture.Margin);
        return SvgPicture.Of(width, Top + (RowHeight * rows.Length) + 14, "Phrases that tell the two apart", Description(rows, target, reference), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, "Phrases that tell the two apart", 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit(Told(phrases, target, reference), 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            SvgPicture.Text(svg, middle - 8, Top - 10, PictureText.Fit($"◀ more in {reference}", 11.5, half - 8), 11.5, "rp-quiet rp-end");
            SvgPicture.Text(svg, middle + 8, Top - 10, PictureText.Fit($"more in {target} ▶", 11.5, half - 8), 11.5, "rp-quiet");
            foreach (var (number, row) in rows.Index())
            {
                DrawRow(svg, row, TitleOf(row, target, reference), Top + (RowHeight * number), middle, half, longest);
            }

            svg.Add($"<line class=\"rp-axis\" x1=\"{middle:0.##}\" x2=\"{middle:0.##}\" y1=\"{Top - 2:0.##}\" y2=\"{Top + (RowHeight * rows.Length) + 2:0.##}\"/>\n");
        });
    }

    // The label of a phrase stands on the empty side of the axis, where no bar is in its way.
    private static void DrawRow(HtmlBuilder svg, Bar bar, string title, double y, double middle, double half, double longest)
    {
        var isTarget = bar.Length > 0;
        var counts = FormattableString.Invariant($"{bar.Key.Phrase.Count:N0} : {bar.Key.ReferenceCount:N0}");
        var roomForCounts = PictureText.Width(counts, 11) + 10;
        var length = (half - roomForCounts) * Math.Abs(bar.Length) / longest;
        var x = isTarget ? middle : middle - length;
        svg.Add($"<g><title>{PictureText.Clean(title)}</title><rect class=\"{(isTarget ? "rp-first" : "rp-second")}\" x=\"{x:0.##}\" y=\"{y + 4:0.##}\" width=\"{length:0.##}\" height=\"{RowHeight - 8:0.##}\"/></g>\n");
        SvgPicture.Text(svg, isTarget ? middle - 8 : middle + 8, y + 17, PictureText.Fit(bar.Key.Phrase.Text, 14, half - 8), 14, isTarget ? "rp-zh rp-end" : "rp-zh");
        SvgPicture.Text(svg, isTarget ? middle + length + 6 : middle - length - 6, y + 16, counts, 11, isTarget ? "rp-quiet" : "rp-quiet rp-end");
    }

    private static Bar[] Strongest(IReadOnlyList<PhraseKeyness> phrases, int side) =>
    [
        .. phrases.Select(key => new Bar(key, LengthOf(key))).Where(bar => Math.Sign(bar.Length) == side)
            .OrderByDescending(bar => Math.Abs(bar.Length)).ThenBy(bar => bar.Key.Phrase.Text, StringComparer.Ordinal).Take(MostOfSide),
    ];

    private static double LengthOf(PhraseKeyness key) => IsSigned(key.Measure) && key.Value is { } value && double.IsFinite(value) ? value : double.IsFinite(key.Effect) ? key.Effect : 0;

    private static bool IsSigned(KeynessMeasure measure) => KeynessMeasures.Of(measure).IsSigned;

    private static string Told(IReadOnlyList<PhraseKeyness> phrases, string target, string reference) => phrases.Count == 0
        ? "no phrase was compared"
        : $"bars: {(IsSigned(phrases[0].Measure) ? KeynessMeasures.Of(phrases[0].Measure).Title : "log ratio")}; counts: {Bare(target)} : {Bare(reference)}; what only {reference} has is not listed";

    // In a list no article stands.
    private static string Bare(string side) => side.StartsWith("the ", StringComparison.Ordinal) ? side[4..] : side;

    private static string Description(IReadOnlyList<Bar> bars, string target, string reference) =>
        bars.Count == 0 ? "No phrase is more common on one side." : string.Join(' ', bars.Select(bar => $"{TitleOf(bar, target, reference)}."));

    private static string TitleOf(Bar bar, string target, string reference) => FormattableString.Invariant(
        $"{bar.Key.Phrase.Text}: {bar.Key.Phrase.Count:N0} in {target}, {bar.Key.ReferenceCount:N0} in {reference}, {ResultLine.Figure(bar.Length)}");

    private readonly record struct Bar(PhraseKeyness Key, double Length);
}
