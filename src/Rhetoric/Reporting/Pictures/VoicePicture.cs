namespace Rhetoric.Reporting;

/// <summary>Share of voice: a bar a readout, of all words that are put into somebody's mouth, parted by voice.</summary>
/// <remarks>The colours are those of <see cref="VoiceRoles"/>; each part that has room is named, and the order within a bar is that of the roles, so that no colour is needed.</remarks>
internal static class VoicePicture
{
    private const double RowHeight = 27;
    private const double Top = 88;
    private const double TextSize = 11;

    public static string Of(IReadOnlyList<PlacedVoice> voices, int width)
    {
        var readouts = voices.Select(row => row.Readout).DistinctBy(readout => readout.Id).ToArray();
        var names = NamesOf(readouts);
        var (roles, byReadout) = (VoiceRoles.Of(readouts), voices.ToLookup(row => row.Readout.Id, row => row.Voice, StringComparer.Ordinal));
        var labels = Math.Min(0.3 * width, 12 + readouts.Select(readout => PictureText.Width(names[readout], 12)).DefaultIfEmpty(0).Max());
        return SvgPicture.Of(width, Top + (RowHeight * readouts.Length) + 14, "Who gets how much space", Description(readouts, names, byReadout), svg =>
        {
            SvgPicture.Text(svg, SvgPicture.Margin, 28, "Who gets how much space", 16, "rp-strong");
            SvgPicture.Text(svg, SvgPicture.Margin, 46, PictureText.Fit("of the characters put into somebody’s mouth", 11.5, width - (2 * SvgPicture.Margin)), 11.5, "rp-quiet");
            DrawKey(svg, roles, width);
            foreach (var (number, readout) in readouts.Index())
            {
                var y = Top + (RowHeight * number);
                SvgPicture.Text(svg, SvgPicture.Margin, y + 17, PictureText.Fit(names[readout], 12, labels - 6), 12);
                DrawBar(svg, names[readout], [.. byReadout[readout.Id].OrderBy(voice => PlaceOf(roles, voice)).ThenByDescending(voice => voice.Share)], roles, SvgPicture.Margin + labels, y, width - (2 * SvgPicture.Margin) - labels);
            }
        });
    }

    private static int PlaceOf(VoiceRoles roles, VoiceShare voice) => VoiceMarks.Roles.Index().First(role => role.Item == roles.Of(voice.Speaker)).Index;

    // Two readouts of one day are told apart by their ids.
    private static Dictionary<Readout, string> NamesOf(Readout[] readouts)
    {
        var days = readouts.Select(readout => readout.Date).OfType<DateOnly>().CountBy(day => day).ToDictionary(day => day.Key, day => day.Value);
        return readouts.ToDictionary(readout => readout, readout => readout.Date is { } date && days[date] == 1 ? FormattableString.Invariant($"{date:yyyy-MM-dd}") : readout.Id);
    }

    private static void DrawKey(HtmlBuilder svg, VoiceRoles roles, int width)
    {
        var x = SvgPicture.Margin + 5;
        foreach (var role in VoiceMarks.Roles.Where(role => role != "none"))
        {
            var name = VoiceMarks.NameOf(role, roles);
            VoiceMarks.Draw(svg, role, x, 64, 4.5);
            SvgPicture.Text(svg, x + 10, 68, PictureText.Fit(name, 11, Math.Max(11, width - x - 10 - SvgPicture.Margin)), 11, "rp-quiet");
            x += 26 + PictureText.Width(name, 11);
        }
    }

    private static void DrawBar(HtmlBuilder svg, string name, VoiceShare[] voices, VoiceRoles roles, double left, double y, double width)
    {
        var x = left;
        foreach (var voice in voices)
        {
            var (role, part) = (roles.Of(voice.Speaker), width * voice.Share);
            svg.Add($"<g><title>{PictureText.Clean($"{name}: {voice}")}</title><rect class=\"rp-{role}\" x=\"{x:0.##}\" y=\"{y + 3:0.##}\" width=\"{Math.Max(0, part - 1):0.##}\" height=\"{RowHeight - 7:0.##}\"/></g>\n");
            var label = new[] { $"{voice.Speaker} {ResultLine.Percent(voice.Share)}", ResultLine.Percent(voice.Share) }.FirstOrDefault(text => PictureText.Width(text, TextSize) + 10 <= part);
            if (label is not null)
            {
                svg.Add($"<text x=\"{x + 6:0.##}\" y=\"{y + 17:0.##}\" style=\"font-size:{TextSize:0.##}px{(role == "second" ? ";fill:#1b1b1b" : "")}\" class=\"rp-on4\">{PictureText.Clean(label)}</text>\n");
            }

            x += part;
        }
    }

    private static string Description(Readout[] readouts, Dictionary<Readout, string> names, ILookup<string, VoiceShare> voices) => readouts.Length == 0
        ? "Nobody is quoted."
        : string.Join(' ', readouts.Select(readout => $"{names[readout]}: {string.Join(", ", voices[readout.Id].Select(voice => $"{voice.Speaker} {ResultLine.Percent(voice.Share)}"))}."));
}
