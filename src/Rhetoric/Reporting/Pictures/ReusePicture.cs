namespace Rhetoric.Reporting;

/// <summary>A network of text reuse as arcs over a line of readouts in date order: the thicker an arc, the greater the share of the later readout.</summary>
/// <remarks>Only the strongest links of each readout are drawn; the numbers stand in the table beside it and in the description.</remarks>
internal static class ReusePicture
{
    private const int MostLinksOfReadout = 3;
    private const double LeastShare = 0.02;
    private const double Thickest = 14;
    private const double LeastNamed = 15;
    private const double NodeSize = 4.5;

    public static string Of(ReuseNetwork network, IReadOnlyList<int> shown, int width, PageWording words)
    {
        var places = shown.Index().ToDictionary(item => item.Item, item => item.Index);
        TextReuse[] links = [.. LinksOf(network, places)];
        var step = shown.Count < 2 ? 0 : (width - (2 * (SvgPicture.Margin + NodeSize + 8))) / (shown.Count - 1);
        var widest = links.Select(link => places[link.Later] - places[link.Earlier]).DefaultIfEmpty(1).Max();
        var top = 56 + Math.Min(0.5 * step * widest, 0.32 * width);
        return SvgPicture.Of(width, top + 92, words.Plain("reuse.picture"), Description(network, links, words), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, words.Plain("reuse.picture"), 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit(words.Plain("reuse.arcs", MostLinksOfReadout), 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            foreach (var link in links.OrderBy(link => link.Share))
            {
                var (from, to) = (X(places[link.Earlier]), X(places[link.Later]));
                var (middle, height) = ((from + to) / 2, Math.Min(0.5 * (to - from), 0.32 * width));
                svg.Add($"<path class=\"rp-path\" style=\"stroke-opacity:.45;stroke-width:{Math.Clamp(2 * Thickest * link.Share, 0.75, Thickest):0.##}px\" d=\"M{from:0.##} {top:0.##}C{from:0.##} {top - (1.2 * height):0.##} {to:0.##} {top - (1.2 * height):0.##} {to:0.##} {top:0.##}\"><title>{PictureText.Clean(Told(network, link, words, "reuse.link"))}</title></path>\n");
                if (links.Length <= 12)
                {
                    SvgPicture.Text(svg, middle, top - (0.9 * height) + 4, PictureText.Percent(Math.Round(link.Share, 2)), 11, "rp-mid");
                }
            }

            var every = Math.Max(1, (int)Math.Ceiling(LeastNamed / Math.Max(1, step)));
            for (var place = 0; place < shown.Count; place++)
            {
                svg.Add($"<circle class=\"rp-dot\" cx=\"{X(place):0.##}\" cy=\"{top:0.##}\" r=\"{Math.Min(NodeSize, Math.Max(1.5, 0.4 * step)):0.##}\"/>\n");
                if (place % every == 0)
                {
                    svg.Add($"<g transform=\"translate({X(place) + 4:0.##} {top + 78:0.##}) rotate(-90)\">");
                    SvgPicture.Text(svg, 0, 0, Named(network.Readouts[shown[place]]), 11, "rp-quiet");
                    svg.Add($"</g>\n");
                }
            }

            double X(int place) => SvgPicture.Margin + NodeSize + 8 + (step * place);
        });
    }

    private static IEnumerable<TextReuse> LinksOf(ReuseNetwork network, Dictionary<int, int> places) => network.Links
        .Where(link => link.Share >= LeastShare && places.ContainsKey(link.Later) && places.ContainsKey(link.Earlier))
        .GroupBy(link => link.Later).SelectMany(links => links.OrderByDescending(link => link.Share).ThenByDescending(link => link.Earlier).Take(MostLinksOfReadout));

    private static string Description(ReuseNetwork network, TextReuse[] links, PageWording words) => links.Length == 0
        ? words.Plain("reuse.nothing")
        : string.Join(' ', links.OrderByDescending(link => link.Share).ThenByDescending(link => link.Later).Select(link => Told(network, link, words, "reuse.sentence")));

    private static string Told(ReuseNetwork network, TextReuse link, PageWording words, string key) =>
        words.Plain(key, Named(network.Readouts[link.Later]), PictureText.Percent(Math.Round(link.Share, 2)), Named(network.Readouts[link.Earlier]));

    private static string Named(Readout readout) => readout.Date is { } date ? FormattableString.Invariant($"{date:yyyy-MM-dd}") : PictureText.Fit(readout.Id, 11, 74);
}
