namespace Rhetoric;

/// <summary>Reads the persons with an office in a Chinese sentence: the office, what stands before it, and the name beside it.</summary>
/// <remarks>
/// A name goes from the office to the first word that can follow a name. A title goes back from the office to the first word that can stand before one
/// (同, 会见, a comma, a day), over 、 where another office stands before it (总书记、国家主席). The side is what stands before the first office, unless
/// that is a body. Where no office stands before a name, those behind names count (叶戈兰总统). The words are those of <c>lead-words.tsv</c>. Cost: linear,
/// with a bounded window at each office.
/// </remarks>
/// <param name="text">The text up to the end of the sentence.</param>
/// <param name="words">The words.</param>
internal sealed class PrincipalReading(string text, LeadWords words)
{
    private const int LongestTitle = 32;
    private const int LongestBracket = 4;

    // Behind an office a name has two characters or more, as it has before one.
    private const int ShortestName = 2;
    private const int LongestName = 16;
    private const int LongestNameBefore = 8;

    /// <summary>The principals in the order of their names; each name once.</summary>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="allowsBehind">Whether offices behind names count where none stands before one.</param>
    public Principal[] From(int start, bool allowsBehind)
    {
        var titled = Distinct(Titled(start));
        return titled.Length > 0 || !allowsBehind ? titled : Distinct(Named(start));
    }

    private static Principal[] Distinct(IEnumerable<Principal> principals) => [.. principals.DistinctBy(principal => principal.Name, StringComparer.Ordinal)];

    // 国家主席沈怀舟
    private IEnumerable<Principal> Titled(int start)
    {
        for (var at = start; at < text.Length;)
        {
            var office = words.Offices.LengthAt(text, at);
            var name = office > 0 ? NameBehind(at + office) : 0;
            if (name == 0)
            {
                at++;
                continue;
            }

            var title = new TextSpan(TitleStart(start, at), at + office);
            yield return PrincipalOf(new TextSpan(title.End, title.End + name), title, SideOf(title));
            at = title.End + name;
        }
    }

    // 叶戈兰总统
    private IEnumerable<Principal> Named(int start)
    {
        for (var at = start; at < text.Length;)
        {
            var (name, office) = OpensName(at) ? NameBefore(at) : default;
            if (name == 0)
            {
                at++;
                continue;
            }

            var span = new TextSpan(at, at + name);
            if (!IsCountry(span.Of(text)))
            {
                yield return PrincipalOf(span, new TextSpan(span.End, span.End + office), null);
            }

            at = span.End + office;
        }
    }

    private Principal PrincipalOf(TextSpan name, TextSpan title, TextSpan? side) =>
        new()
        {
            Name = name.TextIn(text),
            Title = title.TextIn(text),
            NameSpan = name,
            TitleSpan = title,
            Side = side?.TextIn(text),
            SideSpan = side,
        };

    // The length of the name behind an office; 0 where the office names nobody.
    private int NameBehind(int start)
    {
        if (words.NoNames.IsAt(text, start) || words.Offices.IsAt(text, start) || CanFollow(start) || !HanCharacters.Has(text[start]))
        {
            return 0;
        }

        for (var at = start + 1; at < text.Length && at - start < LongestName && IsOfName(text[at]) && !words.Envoys.IsAt(text, at); at++)
        {
            if (CanFollow(at + 1))
            {
                return at + 1 - start;
            }
        }

        return 0;
    }

    // The lengths of a name and of the office behind it; 0 where there are none.
    private (int Name, int Office) NameBefore(int start)
    {
        for (var at = start; at < text.Length && at - start <= LongestNameBefore; at++)
        {
            if (at - start >= ShortestName && words.Offices.LengthAt(text, at) is > 0 and var office && CanFollow(at + office))
            {
                return (at - start, office);
            }

            if (!IsOfName(text[at]) || words.NoNameParts.IsAt(text, at))
            {
                break;
            }
        }

        return default;
    }

    private bool OpensName(int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || words.NameOpenings.IsBefore(text.AsSpan(0, at))) && !CanFollow(at) && !words.NoNameOpenings.IsAt(text, at);

    // Whether what stands at a place can follow a name.
    private bool CanFollow(int at) => at >= text.Length || !IsOfName(text[at]) || words.Followers.IsAt(text, at);

    private int TitleStart(int start, int office)
    {
        var from = Math.Max(start, office - LongestTitle);
        var at = office;
        while (at > from)
        {
            var before = text.AsSpan(from, at - from);
            if (HanCharacters.Has(before[^1]))
            {
                if (IsBoundary(before, at))
                {
                    break;
                }

                at--;
            }
            else if (before[^1] == '、' && words.Offices.IsBefore(before[..^1]))
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

    private bool IsBoundary(ReadOnlySpan<char> before, int at)
    {
        if (before[^1] == '和')
        {
            return !words.CountriesBehindAnd.IsAt(text, at) && !words.CountriesWithAnd.IsBefore(before[..^1]);
        }

        // 日 and 号 are days only behind a number: 日本, 9日.
        return before is [.., var digit, '日' or '号'] && char.IsDigit(digit) || words.TitleBoundaries.IsBefore(before);
    }

    // 刚果（布）总统: the length of a short bracket that closes here, else 0.
    private static int BracketLength(ReadOnlySpan<char> before)
    {
        if (before[^1] is not ('）' or ')'))
        {
            return 0;
        }

        var open = before.LastIndexOfAny('（', '(');
        return open > 0 && before.Length - open <= LongestBracket && HanCharacters.Has(before[open - 1]) ? before.Length - open : 0;
    }

    private TextSpan? SideOf(TextSpan title)
    {
        var written = title.Of(text);
        var office = 0;
        while (office < written.Length && !words.Offices.IsAt(written, office))
        {
            office++;
        }

        var side = written[..office];
        while (words.Modifiers.LengthBefore(side) is > 0 and var modifier)
        {
            side = side[..^modifier];
        }

        return side.IsEmpty || side.Length == written.Length || words.Bodies.IsBefore(side) ? null : new TextSpan(title.Start, title.Start + side.Length);
    }

    private bool IsCountry(ReadOnlySpan<char> name) => words.NoPersons.IsBefore(name) || words.Bodies.IsBefore(name);

    private static bool IsOfName(char character) => HanCharacters.Has(character) || character is '·' or '•' or '・' or '-' or '－';
}
