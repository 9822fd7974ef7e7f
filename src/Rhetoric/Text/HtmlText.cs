using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>The main text of a web page, its title and its date.</summary>
/// <remarks>
/// <para>One pass over the markup: block elements end lines, white space collapses (between two Han characters it vanishes, since a line wrap in the source
/// is no space there), entities are decoded. Scripts, styles and hidden parts are left out, and so are navigation, headers, footers and forms. Where
/// there is an <c>article</c> or <c>main</c>, only its text counts.</para>
/// <para>Any input is read to its end: navigation that is never closed is read as text rather than lost. Cost: O(n).</para>
/// </remarks>
internal sealed partial class HtmlText
{
    private const int Prologue = 2048;
    private const int LongestHeading = 4096;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "body",
        "blockquote", "pre", "hr", "header", "footer", "nav", "aside", "form", "figure", "figcaption", "title", "center", "fieldset", "address",
    };

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "textarea", "select", "object", "title",
    };

    private static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "svg" };

    private static readonly HashSet<string> Aside = new(StringComparer.OrdinalIgnoreCase) { "nav", "header", "footer", "aside", "form", "button" };

    private readonly string _html;
    private readonly bool _skipsAsides;
    private readonly Lines _all = new();
    private readonly Lines _main = new();
    private readonly HashSet<string> _unclosed = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _lastTagEnd;
    private int _asides;
    private int _mains;
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

    /// <summary>The encoding that the page's own first bytes declare; null where they do not, or where it is unknown.</summary>
    public static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prologue)]));
        return match.Groups["name"].Value.ToUpperInvariant() switch
        {
            "GB2312" or "GBK" or "GB18030" or "X-GBK" => TextEncodings.Gb18030,
            // What pages mean by it, as browsers read them.
            "ISO-8859-1" or "LATIN1" or "US-ASCII" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            "" or "UTF-8" or "UTF8" => null,
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

        Title ??= _heading;
        Text = _hasMain && _main.ToString() is { Length: > 0 } main ? main : _all.ToString();
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
        if (Blocks.Contains(name))
        {
            _all.Break();
            _main.Break();
        }

        if (name.Equals("meta", StringComparison.OrdinalIgnoreCase))
        {
            Date ??= DateOf(_html[at..(close + 1)]);
        }
        else if (Hidden.Contains(name) && !isEnd && !isSelfClosed)
        {
            return SkipHidden(name, close + 1);
        }
        else if (name.Equals("h1", StringComparison.OrdinalIgnoreCase) && !isEnd && !_hasHeading)
        {
            (_hasHeading, _heading) = (true, HeadingAt(close + 1));
        }
        else if (Aside.Contains(name) && !isSelfClosed)
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
            return Code.Contains(name) ? _html.Length : from;
        }

        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            Title ??= Line(_html[from..end]);
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
            var words = Decoded(_html[start..end]);
            _all.Add(words);
            if (_mains > 0)
            {
                _main.Add(words);
            }
        }
    }

    private static DateOnly? DateOf(string meta) =>
        DateMeta().IsMatch(meta)
        && Day().Match(meta) is { Success: true } day
        && DateOnly.TryParseExact($"{day.Groups["y"].Value}-{day.Groups["m"].Value}-{day.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_\-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"(?:name|property|itemprop)\s*=\s*[""']?(?:article:published_time|og:published_time|publishdate|publish-date|pubdate|datepublished|dc\.date|date)[""'\s/>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateMeta();

    [GeneratedRegex(@"content\s*=\s*[""']?\s*(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>Collects words into trimmed lines with single spaces.</summary>
    private sealed class Lines
    {
        private readonly StringBuilder _text = new();
        private bool _space;
        private bool _wrap;
        private bool _break;

        public void Break() => _break = true;

        public void Add(string words)
        {
            foreach (var character in words)
            {
                if (char.IsWhiteSpace(character) && character != '\u3000')
                {
                    _space = true;
                    _wrap |= character is '\n' or '\r';
                    continue;
                }

                if (_break && _text.Length > 0)
                {
                    _text.Append('\n');
                }
                else if (_space && _text.Length > 0 && !(_wrap && IsWide(_text[^1]) && IsWide(character)))
                {
                    _text.Append(' ');
                }

                (_space, _wrap, _break) = (false, false, false);
                _text.Append(character);
            }
        }

        public override string ToString() => _text.ToString();

        private static bool IsWide(char character) => character >= '\u2E80';
    }
}
