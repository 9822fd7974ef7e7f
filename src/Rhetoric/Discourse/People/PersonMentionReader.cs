namespace Rhetoric.Discourse;

/// <summary>Finds persons named with a title before the name, anywhere in a Chinese text.</summary>
/// <remarks>
/// A name goes from a title to the first word that can follow a name, and is none if it is made of common words (外长定期会晤) or goes on with the title
/// (总统府). Bare names that follow by 、 belong to the same list. Cost: O(n), with a bounded window at each title. Invariant: names are disjoint and in
/// text order.
/// </remarks>
internal sealed class PersonMentionReader(string text, PeopleGrammar grammar)
{
    private const int LongestTitle = 40;
    private const int LongestName = 16;
    private const int LongestFollowing = 8;

    /// <summary>The persons of a stretch, usually a sentence.</summary>
    public void Read(TextSpan stretch, List<NamedPerson> persons)
    {
        for (var at = stretch.Start; at < stretch.End;)
        {
            if (grammar.Titles.At(text.AsSpan(at, stretch.End - at)) is not { } title)
            {
                at++;
                continue;
            }

            var office = at;
            at += title.Form.Length;
            if (NameAt(new TextSpan(at, stretch.End)) is not { } name)
            {
                continue;
            }

            var start = TitleStart(stretch.Start, office);
            persons.Add(new NamedPerson(name, Split(new TextSpan(start, at)), TitleSide.Of(text.AsSpan(start, at - start), grammar)));
            at = ReadFollowing(name.End, stretch.End, persons);
        }
    }

    /// <summary>The titles of a stretch, divided at 、 and at commas.</summary>
    public TextSpan[] Split(TextSpan titles)
    {
        var found = new List<TextSpan>();
        var start = titles.Start;
        for (var at = start; at <= titles.End; at++)
        {
            if (at == titles.End || text[at] is '、' or '，' or ',')
            {
                if (at > start)
                {
                    found.Add(new TextSpan(start, at));
                }

                start = at + 1;
            }
        }

        return [.. found];
    }

    private TextSpan? NameAt(TextSpan rest)
    {
        var words = rest.Of(text);
        if (grammar.NameFollowers.At(words) is not null || grammar.Titles.At(words) is not null)
        {
            return null;
        }

        for (var length = 1; length <= Math.Min(LongestName, words.Length); length++)
        {
            var isEnd = length == words.Length || !IsNameCharacter(words[length]) || grammar.NameFollowers.At(words[length..]) is not null;
            if (isEnd)
            {
                return length > 1 && grammar.IsName(words[..length], 2) && !PeopleGrammar.IsCommon(words[..length]) ? rest with { End = rest.Start + length } : null;
            }
        }

        return null;
    }

    // …副总理甲、乙、丙，
    private int ReadFollowing(int at, int end, List<NamedPerson> persons)
    {
        while (at < end && text[at] == '、')
        {
            var rest = text.AsSpan(at + 1, end - at - 1);
            var length = rest[..Math.Min(rest.Length, LongestFollowing + 1)].IndexOfAny("、，。；等和与");
            if (length < 2 || !grammar.IsName(rest[..length], 2) || PeopleGrammar.IsCommon(rest[..length]) || HoldsTitle(rest[..length]))
            {
                break;
            }

            persons.Add(new NamedPerson(new TextSpan(at + 1, at + 1 + length), [], persons[^1].Side));
            at += 1 + length;
        }

        return at;
    }

    private bool HoldsTitle(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (grammar.Titles.At(words[i..]) is not null || grammar.TitleHeads.At(words[i..]) is { Form.Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    // Back from the office to the first word that can stand before a title, over 、 where a title stands before it.
    private int TitleStart(int start, int office)
    {
        var from = Math.Max(start, office - LongestTitle);
        var at = office;
        while (at > from)
        {
            var before = text.AsSpan(from, at - from);
            var goesOn = IsNameCharacter(before[^1]) || before[^1] is '）' or ')' or '（' or '('
                ? !IsBoundary(before)
                : before[^1] == '、' && grammar.TitleBefore(before[..^1]) > 0;
            if (!goesOn)
            {
                break;
            }

            at--;
        }

        return at;
    }

    private static bool IsBoundary(ReadOnlySpan<char> before)
    {
        if (before is [.., var digit, '日' or '号'] && char.IsDigit(digit))
        {
            return true;
        }

        foreach (var boundary in OfficeTitles.Boundaries)
        {
            if (before.EndsWith(boundary))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameCharacter(char character) => char.IsBetween(character, '\u4e00', '\u9fff') || character is '·' or '•' or '・' or '-' or '－';
}
