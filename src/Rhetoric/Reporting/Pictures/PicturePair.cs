namespace Rhetoric.Reporting;

/// <summary>A picture in a page, drawn for wide and for narrow screens so that its text is legible on both; the page shows one of the two.</summary>
internal static class PicturePair
{
    private const int Wide = 1040;
    private const int Narrow = 360;

    /// <summary>Draws both.</summary>
    /// <param name="html">The page.</param>
    /// <param name="picture">Draws the picture in a width.</param>
    public static void Write(HtmlBuilder html, Func<int, string> picture)
    {
        html.Add($"<div class=\"picture wide\">\n");
        html.AddPicture(picture(Wide));
        html.Add($"</div><div class=\"picture narrow\">\n");
        html.AddPicture(picture(Narrow));
        html.Add($"</div>\n");
    }
}
