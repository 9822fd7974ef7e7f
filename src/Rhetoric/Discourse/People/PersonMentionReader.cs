using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Finds persons named with a title before the name, anywhere in a Chinese text.</summary>
/// <remarks>
/// A name goes from a title to the first word that can follow a name, and is none if it is made of common words (外长定期会晤) or goes on with the title
/// (总统府), or if the title has a name before it (科兰总统|畅谈) or is that of several (两国元首|釜山会晤). Bare names that follow by 、 belong to the same list and share an office that several hold (副总理甲、乙). Cost: O(n), with a bounded window at each title. Invariant: names are disjoint and in
/// text order.
/// </remarks>
internal sealed class PersonMentionReader(string text, PeopleGrammar grammar, KnownNames known)
{
    private const int LongestTitle = 40;
    private const int LongestName = 16;
    private const int LongestFollowing = 8;

    private static readonly SearchValues<char> ItemEnds = SearchValues.Create("、，。；等和与");

    private readonly OwnTitle _own = new(text, grammar, known);

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

            var whole = new TextSpan(TitleStart(stretch.Start, office), at);
            if (_own.IsOfKnown(whole.Of(text)) || (known.LengthAt(name.Of(text)) == 0 && IsOfSeveral(text.AsSpan(stretch.Start, office - stretch.Start))))
            {
                continue;
            }

            persons.Add(Titled(name, whole));
            at = ReadFollowing(name.End, stretch.End, persons);
        }
    }

    /// <summary>A person with the titles that stand before the name.</summary>
    public NamedPerson Titled(TextSpan name, TextSpan stretch) => new(name, Split(_own.Of(stretch)), _own.SideOf(stretch));

    /// <summary>The titles of a stretch, divided at 、 and at commas; those of another whom a person stands for are one (总书记、国家主席沈怀舟特别代表).</summary>
    public TextSpan[] Split(TextSpan titles)
    {
        var found = new List<TextSpan>();
        var start = titles.Start;
        for (var at = start; at <= titles.End; at++)
        {
            if (at == titles.End || text[at] is '、' or '，' or ',')
            {
                if (at > start && HoldsKnown(text.AsSpan(start, at - start)))
                {
                    start = found is [var first, ..] ? first.Start : start;
                    found.Clear();
                }

                if (at > start)
                {
                    found.Add(new TextSpan(start, at));
                }

                start = at + 1;
            }
        }

        return [.. found];
    }

    private bool HoldsKnown(ReadOnlySpan<char> title)
    {
        for (var i = 1; i < title.Length; i++)
        {
            if (known.LengthAt(title[i..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private TextSpan? NameAt(TextSpan rest)
    {
        var words = rest.Of(text);
        if (grammar.NameFollowers.At(words) is not null || grammar.Titles.At(words) is not null)
        {
            return null;
        }

        var longest = Math.Min(LongestName, words.Length);
        if (known.LengthAt(words) is > 1 and var told)
        {
            var knownLength = grammar.NameLength(words, told);
            return EndsBefore(words[knownLength..]) ? rest with { End = rest.Start + knownLength } : null;
        }

        for (var length = 1; length <= longest; length++)
        {
            if (length == words.Length || !IsNameCharacter(words[length]) || grammar.NameFollowers.At(words[length..]) is not null)
            {
                return length > 1 && grammar.IsName(words[..length], 2) && !grammar.IsCommon(words[..length]) && !PeopleGrammar.HoldsOtherWord(words[..length].ToString()) ? rest with { End = rest.Start + length } : null;
            }

            if (length > 1 && !EndsBefore(words[length..]))
            {
                return null;
            }
        }

        return null;
    }

    // 沈怀舟特别代表, 叶戈兰夫人: the name belongs to the title of another.
    private bool EndsBefore(ReadOnlySpan<char> rest) =>
        grammar.Titles.At(rest) is not { } title || !(title.Has("envoy") || title.Has("spouse"));

    // …副总理甲、乙、丙，
    private int ReadFollowing(int at, int end, List<NamedPerson> persons)
    {
        while (at < end && text[at] == '、')
        {
            var rest = text.AsSpan(at + 1, end - at - 1);
            var length = rest[..Math.Min(rest.Length, LongestFollowing + 1)].IndexOfAny(ItemEnds);
            if (length < 2 || !grammar.IsName(rest[..length], 2) || grammar.IsCommon(rest[..length]) || HoldsTitle(rest[..length])
                || rest[length..].StartsWith("和国"))
            {
                break;
            }

            persons.Add(new NamedPerson(new TextSpan(at + 1, at + 1 + length), grammar.Shared(persons[^1].Titles, text), persons[^1].Side));
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

    /// <summary>Back from the office to the first word that can stand before a title, over 、 where a title stands before it.</summary>
    public int TitleStart(int start, int office)
    {
        var from = Math.Max(start, office - LongestTitle);
        var at = office;
        while (at > from)
        {
            var before = text.AsSpan(from, at - from);
            var goesOn = IsNameCharacter(before[^1]) || before[^1] is '）' or ')' or '（' or '('
                ? !IsBoundary(before)
                : (before[^1] == '、' && grammar.TitleBefore(before[..^1]) > 0) || (before[^1] == '，' && EndsWithEnvoy(before[..^1]));
            if (!goesOn)
            {
                break;
            }

            at--;
        }

        return at;
    }

    // 两国元首, 云岚元首: states, or China and another by their letters, before the office.
    private bool IsOfSeveral(ReadOnlySpan<char> before) =>
        grammar.SeveralStates.Before(before) is not null || LetterPair.Ends(before);

    // …主席沈怀舟特别代表，外交部长
    private bool EndsWithEnvoy(ReadOnlySpan<char> before) => grammar.Titles.Before(before) is { } title && title.Has("envoy");

    private bool IsBoundary(ReadOnlySpan<char> before) =>
        (before is [.., var digit, '日' or '号'] && char.IsDigit(digit)) || grammar.TitleBoundaries.Before(before) is not null || LeadWords.Default.TitleBoundaries.IsBefore(before);

    private static bool IsNameCharacter(char character) => HanCharacters.Has(character) || character is '·' or '•' or '・' or '-' or '－';
}
