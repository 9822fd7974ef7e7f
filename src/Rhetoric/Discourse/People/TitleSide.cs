using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Tells the country or organisation that a title names.</summary>
/// <remarks>
/// What the country is to a body (论坛主席国) is passed over. It is an organisation (联合国), a country of the tables at the beginning (土耳其|大国民议会), or what stands before the first word of the office (云|第一副总理, 霁原|党中央政治局委员), unless that is a body of a
/// country that is not named (中联部|部长) or the field of an office (教研|部长). What is a word of the language (两国, 世界), a person of the dictionary, a bar of
/// sides or a pair of countries by their letters (美中) is no side; an organisation behind it is one (世界|经济论坛). An office that only China has (中共中央政治局委员) tells 中方, and so do 中国 itself, unless a body follows that is not the state (中国国民党主席), and an envoy without a country of his own (驻岚海大使). Cost: O(length of the title).
/// </remarks>
internal static class TitleSide
{
    private const int LongestSide = 12;
    private const int LongestLook = 24;

    private static readonly SearchValues<char> NoSide = SearchValues.Create("（）()、的");

    public static string? Of(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        title = WithoutStateRole(title, grammar);
        if (grammar.SideAt(title) is { IsEmpty: false } side)
        {
            return side.ToString();
        }

        if (IsOfPrivateBody(title, grammar))
        {
            return title.IndexOfAny('、', '，') is > 0 and var next ? Of(title[(next + 1)..], grammar) : null;
        }

        if (IsHome(title, grammar))
        {
            return HomeWords.Side;
        }

        // 驻岚海大使: whose envoy it is only the home side need not say.
        if (IsPosted(title, grammar))
        {
            return HomeWords.Side;
        }

        while (grammar.TitleHeads.At(title) is { } modifier && modifier.Has("modifier"))
        {
            title = title[modifier.Form.Length..];
        }

        if (grammar.Organisations.At(title) is { } whole)
        {
            return whole.Form;
        }

        if (IsOfSpouse(title, grammar))
        {
            return null;
        }

        if (CountryAt(title, grammar) is > 1 and var country)
        {
            return title[..country].ToString();
        }

        var head = 0;
        var office = -1;
        for (; head < title.Length; head++)
        {
            if (head > 0 && grammar.Organisations.At(title[head..]) is { } organisation && head + organisation.Form.Length <= LongestSide && grammar.SideBars.Of(title[(head - 1)..head]) is null)
            {
                return title[..(head + organisation.Form.Length)].ToString();
            }

            if (office < 0 && IsOffice(title, head, grammar))
            {
                office = head;
            }

            if (office == 0 || (office > 0 && (head > LongestSide || IsSide(title[..office], grammar))))
            {
                break;
            }
        }

        head = office < 0 ? head : office;
        return head is > 0 and <= LongestSide && head < title.Length && grammar.FieldOffices.At(title[head..]) is null
            && grammar.Bodies.Before(title[..head]) is null && title[..head].IndexOfAny(NoSide) < 0 && IsSide(title[..head], grammar)
            ? title[..head].ToString()
            : null;
    }

    // 论坛主席国|岚海总统: what the country is to a body stands before it.
    private static ReadOnlySpan<char> WithoutStateRole(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        for (var at = 0; at < Math.Min(title.Length, LongestSide); at++)
        {
            if (grammar.StateRoles.At(title[at..]) is { } role && at + role.Form.Length < title.Length)
            {
                return title[(at + role.Form.Length)..];
            }
        }

        return title;
    }

    /// <summary>The length of the country of the tables that a title begins with, as a word of its own and the shorter where the office begins behind it (瑞士|联邦主席); 0 where it begins with none.</summary>
    public static int CountryAt(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        if (NameLexicon.Default.Chinese.LongestAt(title) is not ( > 1 and var length, [{ Kind: NameKind.Name }, ..]) || length == title.Length)
        {
            return 0;
        }

        Span<int> ends = stackalloc int[LongestLook];
        for (var shorter = 2; shorter < length; shorter++)
        {
            if (IsOffice(title, shorter, grammar) && NameLexicon.Default.IsName(title[..shorter]))
            {
                return shorter;
            }
        }

        var look = title[..Math.Min(title.Length, LongestLook)];
        return ends[..grammar.Words.Cut(look, ends)].Contains(length) ? length : 0;
    }

    /// <summary>Whether a stretch can be a side: known to the tables, or nothing that is another word, a person or a pair.</summary>
    public static bool IsSide(ReadOnlySpan<char> side, PeopleGrammar grammar) =>
        NameLexicon.Default.IsName(side) || grammar.Organisations.Of(side) is not null
        || (grammar.SideBars.Of(side) is null && !LetterPair.Is(side) && !IsPerson(side.ToString()) && !PeopleGrammar.HoldsOtherWord(side.ToString()));

    private static bool IsPerson(string side) =>
        side.Length > 1 && Segmenter.Default.FrequencyOf(side) > 0 && Segmenter.Default.Tag(side) is [{ Tag: ['n', 'r', ..] }];

    /// <summary>Whether the title is somebody else's, to whom the person is married: 叶戈兰总统夫人.</summary>
    public static bool IsOfSpouse(ReadOnlySpan<char> title, PeopleGrammar grammar) =>
        (grammar.TitleEndings.Before(title) is { } ending && ending.Has("spouse")) || (grammar.Titles.Before(title) is { } office && office.Has("spouse"));

    // 苏丹 and 酋长 are offices only at the end: 苏丹|第一副总统.
    private static bool IsOffice(ReadOnlySpan<char> title, int at, PeopleGrammar grammar) =>
        (grammar.TitleHeads.At(title[at..]) is { } head && (at == 0 || !head.Has("initial")))
        || (grammar.Titles.At(title[at..]) is { } office && (!office.Has("monarch") || at + office.Form.Length == title.Length));

    /// <summary>Whether the title stands for China, though it may not name it.</summary>
    public static bool IsHome(ReadOnlySpan<char> title, PeopleGrammar grammar) => !IsOfPrivateBody(title, grammar) && grammar.HomeOffices.At(title) is { } office && grammar.TitleContinuations.At(title[office.Form.Length..]) is not { Form: "会" };

    /// <summary>Whether the first of several titles is one of a body of the country that is not the state: 中国国民党主席, 中国…大学校长, and not 中国科学院院长.</summary>
    public static bool IsOfPrivateBody(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        title = title.IndexOfAny('、', '，') is > 0 and var next ? title[..next] : title;
        return title.StartsWith(HomeWords.Country) && HoldsPrivateBody(title[HomeWords.Country.Length..], grammar);
    }

    /// <summary>Whether a title names a body that is not a state's (基金会), wherever it is at home.</summary>
    public static bool HoldsPrivateBody(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        for (var at = 0; at < title.Length; at++)
        {
            if (grammar.HomeBodies.At(title[at..]) is { } body)
            {
                if (body.Has("private"))
                {
                    return true;
                }

                at += body.Form.Length - 1;
            }
        }

        return false;
    }

    // Behind 驻 a country or organisation, by name or as what stands before the office.
    private static bool IsPosted(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        if (grammar.Postings.At(title) is not { } posting)
        {
            return false;
        }

        var post = title[posting.Form.Length..];
        var office = 1;
        while (office < post.Length && office <= LongestSide && !IsOffice(post, office, grammar))
        {
            office++;
        }

        return CountryAt(post, grammar) > 0 || grammar.Organisations.At(post) is not null || (office is > 1 and <= LongestSide && office < post.Length && IsSide(post[..office], grammar));
    }

    /// <summary>Whether the title is one that China does not have.</summary>
    public static bool IsForeign(ReadOnlySpan<char> title, PeopleGrammar grammar) => grammar.ForeignOffices.Before(title) is not null;
}
