namespace Rhetoric.Reporting;

/// <summary>A picture that stands by itself: SVG with its own style, a text alternative, no script, nothing fetched.</summary>
/// <remarks>
/// Colours follow the scheme of the page or viewer, light or dark. Literal colours, no custom properties, so that renderers without CSS variables draw it too. The
/// class names begin with <c>rp-</c> and hold inside <c>.rhetoric-picture</c> alone, so that many pictures can stand in one page.
/// </remarks>
internal static class SvgPicture
{
    /// <summary>What tells a file to be SVG.</summary>
    public const string Namespace = " xmlns=\"http://www.w3.org/2000/svg\"";

    public const double Margin = 14;
    public const int LeastWidth = 320;

    private const string Style = """
        .rhetoric-picture text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#1b1b1b;font-size:12px;font-variant-numeric:tabular-nums}
        .rhetoric-picture .rp-zh{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,"PingFang SC",serif}
        .rhetoric-picture .rp-quiet{fill:#595959}
        .rhetoric-picture .rp-strong{font-weight:600}
        .rhetoric-picture .rp-mid{text-anchor:middle}
        .rhetoric-picture .rp-end{text-anchor:end}
        .rhetoric-picture .rp-paper{fill:#fff}
        .rhetoric-picture .rp-grid{stroke:#d5d5d5;stroke-width:1}
        .rhetoric-picture .rp-axis{stroke:#1b1b1b;stroke-width:1}
        .rhetoric-picture .rp-band{fill:#bcd7ee}
        .rhetoric-picture .rp-path{fill:none;stroke:#0b5a9e;stroke-width:1.5}
        .rhetoric-picture .rp-dot{fill:#0b5a9e;stroke:#fff;stroke-width:1}
        .rhetoric-picture .rp-nil{fill:#fff;stroke:#0b5a9e;stroke-width:1.5}
        .rhetoric-picture .rp-void{fill:none;stroke:#c9c9c4;stroke-width:1}
        .rhetoric-picture .rp-turn{stroke:#1b1b1b;stroke-width:1;stroke-dasharray:2 3}
        .rhetoric-picture .rp-t0{fill:#f3f3f0}
        .rhetoric-picture .rp-t1{fill:#dceaf7}
        .rhetoric-picture .rp-t2{fill:#a9cdec}
        .rhetoric-picture .rp-t3{fill:#62a2d8}
        .rhetoric-picture .rp-t4{fill:#0b4f8a}
        .rhetoric-picture .rp-on{fill:#1b1b1b}
        .rhetoric-picture .rp-on4{fill:#fff}
        .rhetoric-picture .rp-stroke{stroke:#0b5a9e}
        .rhetoric-picture .rp-first{fill:#0b5a9e}
        .rhetoric-picture .rp-second{fill:#c96a00}
        .rhetoric-picture .rp-both{fill:#6b6b6b}
        .rhetoric-picture .rp-none{fill:#fff;stroke:#1b1b1b;stroke-width:1.5}
        @media (prefers-color-scheme:dark){
        .rhetoric-picture text{fill:#ece8df}
        .rhetoric-picture .rp-quiet{fill:#aaa498}
        .rhetoric-picture .rp-paper{fill:#181715}
        .rhetoric-picture .rp-grid{stroke:#37342f}
        .rhetoric-picture .rp-axis{stroke:#ece8df}
        .rhetoric-picture .rp-band{fill:#26445e}
        .rhetoric-picture .rp-path{stroke:#8cc6ff}
        .rhetoric-picture .rp-dot{fill:#8cc6ff;stroke:#181715}
        .rhetoric-picture .rp-nil{fill:#181715;stroke:#8cc6ff}
        .rhetoric-picture .rp-void{stroke:#57524a}
        .rhetoric-picture .rp-turn{stroke:#ece8df}
        .rhetoric-picture .rp-t0{fill:#211f1c}
        .rhetoric-picture .rp-t1{fill:#1c2d3d}
        .rhetoric-picture .rp-t2{fill:#22486a}
        .rhetoric-picture .rp-t3{fill:#2c6ba1}
        .rhetoric-picture .rp-t4{fill:#a3d3ff}
        .rhetoric-picture .rp-on{fill:#ece8df}
        .rhetoric-picture .rp-on4{fill:#0d1a26}
        .rhetoric-picture .rp-stroke{stroke:#3d86c6}
        .rhetoric-picture .rp-first{fill:#3d86c6}
        .rhetoric-picture .rp-second{fill:#d08a3c}
        .rhetoric-picture .rp-both{fill:#8f8a80}
        .rhetoric-picture .rp-none{fill:#181715;stroke:#ece8df}
        }
        """;

    /// <summary>Draws a picture.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="title">What it shows, in few words.</param>
    /// <param name="description">What is seen on it, for those who cannot see it.</param>
    /// <param name="draw">Draws what is on it.</param>
    public static string Of(double width, double height, string title, string description, Action<HtmlBuilder> draw)
    {
        var head = new HtmlBuilder();
        head.Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rhetoric-picture\" width=\"{width:0.##}\" height=\"{height:0.##}\" viewBox=\"0 0 {width:0.##} {height:0.##}\" role=\"img\" aria-label=\"{PictureText.Clean(title)}. {PictureText.Clean(description)}\">\n");
        head.Add($"<title>{PictureText.Clean(title)}</title>\n<desc>{PictureText.Clean(description)}</desc>\n<style>\n");
        var body = new HtmlBuilder();
        body.Add($"\n</style>\n<rect class=\"rp-paper\" width=\"{width:0.##}\" height=\"{height:0.##}\"/>\n");
        draw(body);
        body.Add($"</svg>\n");
        return head + Style + body;
    }

    /// <summary>Writes text at a place.</summary>
    public static void Text(HtmlBuilder svg, double x, double y, string text, double size = 12, string classes = "") =>
        svg.Add($"<text x=\"{x:0.##}\" y=\"{y:0.##}\" style=\"font-size:{size:0.##}px\" class=\"{classes}\">{PictureText.Clean(text)}</text>\n");
}
