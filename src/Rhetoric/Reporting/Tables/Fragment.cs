namespace Rhetoric.Reporting;

/// <summary>A piece of HTML for a page that is not ours, such as a notebook: one element, and a style that holds inside it alone.</summary>
/// <remarks>
/// No page, no script, nothing fetched, no <c>id</c>. Class names begin with <c>rf-</c> and every rule with <c>.rhetoric-fragment</c>, so that nothing around it changes. A
/// notebook has a theme of its own that no style sheet can ask for; so ink and paper are those of the surroundings, and every other colour is the ink thinned or a
/// tint that is legible with light and dark ink alike. Kinds differ by sign and word too, never by colour alone.
/// </remarks>
internal static class Fragment
{
    /// <summary>Makes a piece that stands by itself.</summary>
    public static string Of(Action<HtmlBuilder> write)
    {
        var html = new HtmlBuilder();
        Write(html, write);
        return html.ToString();
    }

    /// <summary>Writes a piece into a page.</summary>
    public static void Write(HtmlBuilder html, Action<HtmlBuilder> write)
    {
        html.Add($"<div class=\"rhetoric-fragment\">\n");
        html.Add($$"""
            <style>
            .rhetoric-fragment{font-size:.92rem;line-height:1.5;max-width:100%;overflow-x:auto}
            .rhetoric-fragment :lang(zh){font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,"PingFang SC",serif;line-break:strict}
            .rhetoric-fragment table.rf-table{border-collapse:collapse;border:0;margin:.3rem 0;width:auto;font-size:inherit;color:inherit;background:none;table-layout:auto}
            .rhetoric-fragment table.rf-table tr,.rhetoric-fragment table.rf-table tbody tr:nth-child(odd),.rhetoric-fragment table.rf-table tbody tr:hover{background:none}
            .rhetoric-fragment table.rf-table th,.rhetoric-fragment table.rf-table td{border:0;border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent);padding:.22rem .9rem .22rem 0;text-align:left;vertical-align:top;color:inherit;max-width:34em;overflow-wrap:break-word;white-space:normal}
            .rhetoric-fragment table.rf-table th{border-bottom-color:currentColor;font-size:.82em;font-weight:600;vertical-align:bottom}
            .rhetoric-fragment table.rf-table .rf-number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .rhetoric-fragment table.rf-table .rf-short{white-space:nowrap;font-variant-numeric:tabular-nums}
            .rhetoric-fragment table.rf-table .rf-long{min-width:14em}
            .rhetoric-fragment table.rf-table summary{cursor:pointer}
            .rhetoric-fragment .rf-quiet{opacity:.72;font-size:.88em}
            .rhetoric-fragment p{margin:.3rem 0;max-width:46em}
            .rhetoric-fragment .rf-title{font-weight:600;margin:.2rem 0}
            .rhetoric-fragment table.rf-table .rf-sign{white-space:nowrap}
            .rhetoric-fragment .rf-words{font-size:1.05rem;line-height:1.9;white-space:pre-wrap;margin:.5rem 0}
            .rhetoric-fragment .rf-words .name,.rhetoric-fragment .rf-words .modal{font-weight:600}
            .rhetoric-fragment .rf-words .verb{font-weight:600;text-decoration:underline solid 1px;text-underline-offset:.26em}
            .rhetoric-fragment .rf-words .ask{text-decoration:underline solid 2px color-mix(in srgb,currentColor 55%,transparent);text-underline-offset:.42em}
            .rhetoric-fragment .rf-words .ask.shared{text-decoration-style:double;text-decoration-thickness:1px}
            .rhetoric-fragment .rf-words .ask.offer{text-decoration-style:dashed;text-decoration-thickness:1.5px}
            .rhetoric-fragment .rf-words .ask.general,.rhetoric-fragment .rf-words .ask.norm{text-decoration-style:wavy;text-decoration-thickness:1px}
            .rhetoric-fragment .rf-words .item{text-decoration:underline dotted 1.5px color-mix(in srgb,currentColor 55%,transparent);text-underline-offset:.2em}
            .rhetoric-fragment .rf-words .modal[data-n]::before{content:attr(data-n);font-size:.62em;vertical-align:.62em;line-height:0;font-weight:600;opacity:.72}
            .rhetoric-fragment .rf-words .list[data-n]::after{content:"×" attr(data-n);font-size:.62em;vertical-align:.62em;line-height:0;opacity:.72}
            .rhetoric-fragment .rf-words .m{cursor:help}
            .rhetoric-fragment .rf-where{display:block;font-size:.72em;line-height:1.4;opacity:.72}
            </style>

            """);
        write(html);
        html.Add($"</div>\n");
    }
}
