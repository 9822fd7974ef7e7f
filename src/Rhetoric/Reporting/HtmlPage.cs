namespace Rhetoric.Reporting;

/// <summary>A self-contained page: no script, nothing fetched.</summary>
internal static class HtmlPage
{
    private const string Style = "Rhetoric.Reporting.Data.report.css";

    public static string Of(string title, Action<HtmlBuilder> body) => Of(title, TextLanguage.English, body);

    /// <summary>A page whose own words are in a language: Chinese, or English for all else.</summary>
    public static string Of(string title, TextLanguage language, Action<HtmlBuilder> body)
    {
        var head = new HtmlBuilder(PageWording.Of(language));
        head.Add($"""
            <!doctype html>
            <html lang="{head.Words.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Rhetoric {ResultHead.Version}">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>

            """);
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(Style)!);
        var page = new HtmlBuilder(head.Words);
        page.Add($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#content">{page.Words["page.skip"]}</a>

            """);
        body(page);
        page.Add($"</main>\n</body>\n</html>\n");
        return head + reader.ReadToEnd() + page;
    }
}
