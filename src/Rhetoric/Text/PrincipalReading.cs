using System.Text.RegularExpressions;

namespace Rhetoric;

/// <summary>Reads the persons with an office in a Chinese sentence: the office, what stands before it, and the name beside it.</summary>
/// <remarks>
/// A name goes from the office to the first word that can follow a name. A title goes back from the office to the first word that can stand before one
/// (同, 会见, a comma, a day), over 、 where another office stands before it (总书记、国家主席). The side is what stands before the first office, unless
/// that is a body. Where no office stands before a name, those behind names count (叶戈兰总统). Cost: linear, with a bounded window at each office.
/// </remarks>
internal static partial class PrincipalReading
{
    private const int LongestTitle = 32;
    private const int LongestBracket = 4;

    /// <summary>The principals in the order of their names; each name once.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="allowsBehind">Whether offices behind names count where none stands before one.</param>
    public static Principal[] In(string text, int start, bool allowsBehind)
    {
        var titled = Distinct(TitledName().Matches(text, start).Select(match => Titled(text, start, match)));
        return titled.Length > 0 || !allowsBehind
            ? titled
            : Distinct(NamedTitle().Matches(text, start).Where(match => !IsCountry(match.Groups["name"].ValueSpan)).Select(Plain));
    }

    private static Principal[] Distinct(IEnumerable<Principal> principals) => [.. principals.DistinctBy(principal => principal.Name, StringComparer.Ordinal)];

    private static Principal Titled(string text, int start, Match match)
    {
        var (name, office) = (match.Groups["name"], match.Groups["office"]);
        var title = new TextSpan(TitleStart(text, start, office.Index), office.Index + office.Length);
        var side = SideOf(text, title);
        return new Principal
        {
            Name = name.Value,
            Title = title.TextIn(text),
            NameSpan = SpanOf(name),
            TitleSpan = title,
            Side = side?.TextIn(text),
            SideSpan = side,
        };
    }

    private static Principal Plain(Match match) =>
        new()
        {
            Name = match.Groups["name"].Value,
            Title = match.Groups["office"].Value,
            NameSpan = SpanOf(match.Groups["name"]),
            TitleSpan = SpanOf(match.Groups["office"]),
        };

    private static int TitleStart(string text, int start, int office)
    {
        var from = Math.Max(start, office - LongestTitle);
        var at = office;
        while (at > from)
        {
            var before = text.AsSpan(from, at - from);
            if (char.IsBetween(before[^1], '\u4e00', '\u9fff'))
            {
                if (IsBoundary(before, text[at]))
                {
                    break;
                }

                at--;
            }
            else if (before[^1] == '、' && EndsWithOffice().IsMatch(before[..^1]))
            {
                at--;
            }
            else if (BracketLength(before) is > 0 and var bracket)
            {
                at -= bracket;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsBoundary(ReadOnlySpan<char> before, char next)
    {
        if (before.EndsWith("和"))
        {
            return next is not ('国' or '平') && !EndsWithAny(before[..^1], OfficeTitles.BeforeAnd);
        }

        // 日 and 号 are days only behind a number: 日本, 9日.
        return before is [.., var digit, '日' or '号'] && char.IsDigit(digit) || EndsWithAny(before, OfficeTitles.Boundaries);
    }

    // 刚果（布）总统: the length of a short bracket that closes here, else 0.
    private static int BracketLength(ReadOnlySpan<char> before)
    {
        if (before[^1] is not ('）' or ')'))
        {
            return 0;
        }

        var open = before.LastIndexOfAny('（', '(');
        return open > 0 && before.Length - open <= LongestBracket && char.IsBetween(before[open - 1], '\u4e00', '\u9fff') ? before.Length - open : 0;
    }

    private static TextSpan? SideOf(string text, TextSpan title)
    {
        var words = title.Of(text);
        foreach (var office in Office().EnumerateMatches(words))
        {
            var side = words[..office.Index];
            while (EndingOf(side, OfficeTitles.Modifiers) is { } modifier)
            {
                side = side[..^modifier.Length];
            }

            return side.IsEmpty || EndsWithAny(side, OfficeTitles.Bodies) ? null : new TextSpan(title.Start, title.Start + side.Length);
        }

        return null;
    }

    private static bool IsCountry(ReadOnlySpan<char> name) => name[^1] is '国' or '方' or '副' or '前' || EndsWithAny(name, OfficeTitles.Bodies);

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words) => EndingOf(text, words) is not null;

    private static string? EndingOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
            {
                return word;
            }
        }

        return null;
    }

    private static TextSpan SpanOf(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex(
        $@"(?<office>{OfficeTitles.Chinese})(?!{OfficeTitles.NoName}|{OfficeTitles.Chinese}|{OfficeTitles.Follower})"
        + $@"(?<name>[\u4e00-\u9fff](?:(?!特使|特别代表)[\u4e00-\u9fff·•・\-－]){{1,15}}?)(?={OfficeTitles.Follower})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TitledName();

    [GeneratedRegex(
        $@"(?<=^|[，：。、\s]|后|同|与|和|会见了?|会晤了?|应)(?!{OfficeTitles.Follower}|了)(?<name>(?:(?!就|后|同|与|和|介绍|会见|仪式)[\u4e00-\u9fff·•・\-－]){{2,8}}?)(?<office>{OfficeTitles.Chinese})(?={OfficeTitles.Follower})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedTitle();

    [GeneratedRegex(OfficeTitles.Chinese, RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex($"(?:{OfficeTitles.Chinese})$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithOffice();
}
