namespace Rhetoric.Reporting;

/// <summary>A self-contained page: no script, nothing fetched.</summary>
internal static class HtmlPage
{
    private const string Style = "Rhetoric.Reporting.Data.report.css";

    public static string Of(string title, Action<HtmlBuilder> body)
    {
        var head = new HtmlBuilder();
        head.Add($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Rhetoric {ResultHead.Version}">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>

            """);
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(Style)!);
        var page = new HtmlBuilder();
        page.Add($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>

            """);
        body(page);
        page.Add($"</main>\n</body>\n</html>\n");
        return head + reader.ReadToEnd() + page;
    }
}
