namespace Rhetoric;

/// <summary>Elements of HTML by what they do to the text of a page.</summary>
internal static class PageElements
{
    /// <summary>Elements that end lines.</summary>
    public static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "body",
        "blockquote", "pre", "hr", "header", "footer", "nav", "aside", "form", "figure", "figcaption", "title", "center", "fieldset", "address",
    };

    /// <summary>Elements whose content is no text of the page.</summary>
    public static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "textarea", "select", "object", "title",
    };

    /// <summary>Those whose content is no text at all: where they do not end, the page is at its end.</summary>
    public static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "svg" };

    /// <summary>Elements that hold one paragraph, not several.</summary>
    public static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption", "address",
    };

    /// <summary>Elements beside the text.</summary>
    public static readonly HashSet<string> Aside = new(StringComparer.OrdinalIgnoreCase) { "nav", "header", "footer", "aside", "form", "button" };
}
