using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Rhetoric;

/// <summary>The main text of a web page, its title and its date.</summary>
/// <remarks>
/// <para>One pass over the markup: block elements end lines, white space collapses (between two Han characters it vanishes, since a line wrap in the source
/// is no space there), entities are decoded. Scripts, styles and hidden parts are left out, and so are navigation, headers, footers and forms. Where
/// there is an <c>article</c> or <c>main</c>, only its text counts; of that or of all, <see cref="MainText"/> chooses the lines.</para>
/// <para>The date is that of a <c>meta</c> or <c>time</c> element or of the structured data of a script, else the full date in a line a little above the text. The
/// title is cut where a line of the page has it without the name of the site.</para>
/// <para>Any input is read to its end: navigation that is never closed is read as text rather than lost. Cost: O(n).</para>
/// </remarks>
internal sealed partial class HtmlText
{
    private const int Prologue = 1 << 16;
    private const int LongestHeading = 4096;
    private const int ShortestTitle = 4;
    private const int MostLinesAbove = 6;
    private const int LongestDateLine = 100;
    private const string TitleEnds = "-_|—–－";

    private readonly string _html;
    private readonly bool _skipsAsides;
    private readonly PageLines _lines = new();
    private readonly List<PageBlock> _blocks = [];
    private readonly Stack<(string Name, int Block)> _open = new();
    private readonly Dictionary<string, int> _openOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unclosed = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _lastTagEnd;
    private int _asides;
    private int _mains;
    private int _links;
    private bool _hasMain;
    private bool _hasHeading;
    private string? _heading;

    private HtmlText(string html, bool skipsAsides)
    {
        _html = html;
        _skipsAsides = skipsAsides;
        _lastTagEnd = html.LastIndexOf('>');
    }

    /// <summary>The lines of the page, divided by LF.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The <c>title</c>, else the first <c>h1</c>; null where neither has words.</summary>
    public string? Title { get; private set; }

    public DateOnly? Date { get; private set; }

    public static HtmlText Of(string html)
    {
        var page = new HtmlText(html, skipsAsides: true);
        page.Read();
        if (page._asides == 0 && page.Text.Length > 0)
        {
            return page;
        }

        page = new HtmlText(html, skipsAsides: false);
        page.Read();
        return page;
    }

    /// <summary>The encoding that the page's own first bytes declare; null where they do not, where it is unknown, and where the bytes are UTF-8 whatever they declare.</summary>
    public static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        // A page that was saved again keeps its declaration. Bytes beyond ASCII that happen to be UTF-8 are not met in another encoding.
        if (!Ascii.IsValid(bytes) && Utf8.IsValid(bytes))
        {
            return null;
        }

        var declared = Charset().Matches(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prologue)])).FirstOrDefault(match => match.Groups["name"].Success);
        return declared?.Groups["name"].Value.ToUpperInvariant() switch
        {
            "GB2312" or "GBK" or "GB18030" or "X-GBK" => TextEncodings.Gb18030,
            // What pages mean by it, as browsers read them.
            "ISO-8859-1" or "LATIN1" or "US-ASCII" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            null or "UTF-8" or "UTF8" => null,
            var name => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }

    private void Read()
    {
        var at = 0;
        while (at < _html.Length)
        {
            var next = _html.IndexOf('<', at);
            next = next < 0 ? _html.Length : next;
            Say(at, next);
            at = next < _html.Length ? ReadMarkup(next) : next;
        }

        var all = _lines.Take();
        List<PageLine> lines = _hasMain && all.FindAll(line => line.IsMain) is { Count: > 0 } main ? main : all;
        var text = MainText.Of(lines, _blocks);
        Title = TitleIn(all) ?? Title ?? _heading;
        Date ??= DateAbove(all, text);
        Text = string.Join('\n', text.Select(line => line.Text));
    }

    // The title without the name of the site, where the heading or a line of the page has it so.
    private string? TitleIn(List<PageLine> lines)
    {
        if (Title is null)
        {
            return null;
        }

        var shorter = lines.Select(line => line.Text).Append(_heading ?? "")
            .Where(line => line.Length >= ShortestTitle && line.Length < Title.Length && Title.StartsWith(line, StringComparison.Ordinal));
        return shorter.FirstOrDefault(line => Title[line.Length..].TrimStart() is [var sign, ..] && TitleEnds.Contains(sign));
    }

    private static DateOnly? DateAbove(List<PageLine> all, List<PageLine> text)
    {
        var first = text.FindIndex(line => line.Prose > 0);
        var at = first < 0 ? -1 : all.IndexOf(text[first]);
        for (var above = at - 1; above >= Math.Max(0, at - MostLinesAbove); above--)
        {
            var line = all[above].Text;
            if (line.Length <= LongestDateLine && !line.Contains('今', StringComparison.Ordinal) && WrittenDate.In(line, new TextSpan(0, line.Length)) is { } written)
            {
                return written.Date;
            }
        }

        return null;
    }

    // Returns where reading goes on.
    private int ReadMarkup(int at)
    {
        if (_html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = _html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return end < 0 ? _html.Length : end + 3;
        }

        var isEnd = at + 1 < _html.Length && _html[at + 1] == '/';
        var start = at + (isEnd ? 2 : 1);
        if (at > _lastTagEnd || start >= _html.Length || !(char.IsAsciiLetter(_html[start]) || _html[start] is '!' or '?'))
        {
            Say(at, at + 1);
            return at + 1;
        }

        var stop = start;
        while (stop < _html.Length && char.IsAsciiLetterOrDigit(_html[stop]))
        {
            stop++;
        }

        var name = _html[start..stop];
        var close = TagEnd(stop);
        var isSelfClosed = _html[close - 1] == '/';
        if (PageElements.Blocks.Contains(name))
        {
            _lines.Break();
            Nest(name, isEnd, isSelfClosed, at, close);
        }
        else if (name.Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            _links = isEnd || isSelfClosed ? 0 : 1;
        }
        else if (name.Equals("time", StringComparison.OrdinalIgnoreCase) && !isEnd)
        {
            Date ??= DateIn(_html[at..(close + 1)]);
        }

        if (name.Equals("meta", StringComparison.OrdinalIgnoreCase))
        {
            Date ??= DateOf(_html[at..(close + 1)]);
        }
        else if (PageElements.Hidden.Contains(name) && !isEnd && !isSelfClosed)
        {
            return SkipHidden(name, close + 1);
        }
        else if (name.Equals("h1", StringComparison.OrdinalIgnoreCase) && !isEnd && !_hasHeading)
        {
            (_hasHeading, _heading) = (true, HeadingAt(close + 1));
        }
        else if (PageElements.Aside.Contains(name) && !isSelfClosed)
        {
            _asides = _skipsAsides ? Math.Max(0, _asides + (isEnd ? -1 : 1)) : 0;
        }
        else if ((name.Equals("article", StringComparison.OrdinalIgnoreCase) || name.Equals("main", StringComparison.OrdinalIgnoreCase)) && !isSelfClosed)
        {
            _mains = Math.Max(0, _mains + (isEnd ? -1 : 1));
            _hasMain = true;
        }

        return close + 1;
    }

    // An element that is never closed ends with the one about it; a paragraph ends where a block begins.
    private void Nest(string name, bool isEnd, bool isSelfClosed, int at, int close)
    {
        if (isSelfClosed || name.Equals("br", StringComparison.OrdinalIgnoreCase) || name.Equals("hr", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (isEnd)
        {
            if (_openOf.GetValueOrDefault(name) > 0)
            {
                while (!Close().Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                }
            }

            return;
        }

        if (_open.TryPeek(out var top) && (top.Name.Equals("p", StringComparison.OrdinalIgnoreCase) || (PageElements.Paragraphs.Contains(name) && top.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
        {
            Close();
        }

        var tag = _html[at..(close + 1)];
        var names = Names().Matches(tag).Select(match => match.Groups["names"].Value);
        var parent = _open.TryPeek(out var holder) ? holder.Block : -1;
        _open.Push((name, _blocks.Count));
        _openOf[name] = _openOf.GetValueOrDefault(name) + 1;
        var isCaption = name.Equals("figcaption", StringComparison.OrdinalIgnoreCase);
        _blocks.Add(new PageBlock(parent, !PageElements.Paragraphs.Contains(name), PageWords.TellAside(string.Join(' ', names)) || Unseen().IsMatch(tag), isCaption));
        _links = 0;

        string Close()
        {
            var (closed, _) = _open.Pop();
            _openOf[closed]--;
            return closed;
        }
    }

    // A quotation mark in a tag counts only if it is closed somewhere.
    private int TagEnd(int at)
    {
        while (at < _html.Length)
        {
            switch (_html[at])
            {
                case '>':
                    return at;
                case '"' or '\'' when _html.IndexOf(_html[at], at + 1) is > 0 and var quote && quote < _lastTagEnd:
                    at = quote + 1;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return _lastTagEnd;
    }

    // What is never closed is read as text, except code.
    private int SkipHidden(string name, int from)
    {
        var end = _unclosed.Contains(name) ? -1 : _html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _unclosed.Add(name);
            return PageElements.Code.Contains(name) ? _html.Length : from;
        }

        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            Title ??= Line(_html[from..end]);
        }
        else if (name.Equals("script", StringComparison.OrdinalIgnoreCase) && Date is null && Published().Match(_html, from, end - from) is { Success: true } published)
        {
            Date = WrittenDate.OfField(published.Groups["date"].Value);
        }

        return end;
    }

    private string? HeadingAt(int from)
    {
        var end = _html.IndexOf("</h1", from, Math.Min(LongestHeading, _html.Length - from), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Line(Tags().Replace(_html[from..end], ""));
    }

    private static string? Line(string words) =>
        Spaces().Replace(Decoded(words), " ").Trim() is { Length: > 0 } line ? line : null;

    // A NUL is no character of a text, however it is written.
    private static string Decoded(string words) => WebUtility.HtmlDecode(words).Replace("\0", "\uFFFD", StringComparison.Ordinal);

    private void Say(int start, int end)
    {
        if (end > start && _asides == 0)
        {
            _lines.Add(Decoded(_html[start..end]), _links > 0, _open.TryPeek(out var holder) ? holder.Block : -1, _mains > 0);
        }
    }

    private static DateOnly? DateOf(string meta) => DateMeta().IsMatch(meta) ? DateIn(meta) : null;

    private static DateOnly? DateIn(string tag) => Content().Match(tag) is { Success: true } content ? WrittenDate.OfField(content.Groups["date"].Value.Trim()) : null;

    // What the page says of itself: not in a comment, and not what it says of a script or a style sheet.
    [GeneratedRegex(@"<!--.*?-->|<meta\b[^>]*?\bcharset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_\-]+)|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*[""'](?<name>[A-Za-z0-9_\-]+)", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    // An element that the page itself does not show.
    [GeneratedRegex(@"\sstyle\s*=\s*(?:""[^""]*?|'[^']*?|)display\s*:\s*none|\shidden(?=[\s>/=])(?!\s*=\s*[""']?until)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(?:name|property|itemprop)\s*=\s*[""']?(?:article:published_time|og:published_time|firstpublishedtime|weibo:\s?article:create_at|parsely-pub-date|sailthru\.date|dcterms\.date|dcterms\.created|dc\.date\.issued|publishdate|publish-date|pubdate|datepublished|dc\.date|date)[""'\s/>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateMeta();

    [GeneratedRegex(@"(?:content|datetime)\s*=\s*(?:""(?<date>[^""]*)""|'(?<date>[^']*)'|(?<date>[^\s>]+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Content();

    [GeneratedRegex(@"""datePublished""\s*:\s*""(?<date>[^""]{8,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(?:class|id)\s*=\s*(?:""(?<names>[^""]*)""|'(?<names>[^']*)'|(?<names>[^\s>]+))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
