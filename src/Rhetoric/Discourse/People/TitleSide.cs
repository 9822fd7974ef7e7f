using System.Buffers;

namespace Rhetoric.Discourse;

/// <summary>Tells the country or organisation that a title names.</summary>
/// <remarks>
/// It is an organisation (联合国) or what stands before the first word of the office (云|第一副总理, 霁原|党中央政治局委员), unless that is a body of a
/// country that is not named (中联部|部长) or the field of an office (教研|部长). An office that only China has (中共中央政治局委员) tells 中方. Nothing is looked up. Cost: O(length of the title).
/// </remarks>
internal static class TitleSide
{
    private const int LongestSide = 12;

    private static readonly SearchValues<char> NoSide = SearchValues.Create("（）()、的");

    public static string? Of(ReadOnlySpan<char> title, PeopleGrammar grammar)
    {
        if (grammar.SideAt(title) is { IsEmpty: false } side)
        {
            return side.ToString();
        }

        if (IsHome(title, grammar))
        {
            return title.StartsWith("中国") ? "中国" : HomeSide;
        }

        if (grammar.Organisations.At(title) is { } whole)
        {
            return whole.Form;
        }

        while (grammar.TitleHeads.At(title) is { } modifier && modifier.Has("modifier"))
        {
            title = title[modifier.Form.Length..];
        }

        if (IsOfSpouse(title, grammar))
        {
            return null;
        }

        var head = 0;
        for (; head < title.Length; head++)
        {
            if (head > 0 && grammar.Organisations.At(title[head..]) is { } organisation && head + organisation.Form.Length <= LongestSide)
            {
                return title[..(head + organisation.Form.Length)].ToString();
            }

            if (IsOffice(title, head, grammar))
            {
                break;
            }
        }

        return head is > 0 and <= LongestSide && head < title.Length && grammar.FieldOffices.At(title[head..]) is null
            && grammar.Bodies.Before(title[..head]) is null && title[..head].IndexOfAny(NoSide) < 0
            ? title[..head].ToString()
            : null;
    }

    /// <summary>Whether the title is somebody else's, to whom the person is married: 叶戈兰总统夫人.</summary>
    public static bool IsOfSpouse(ReadOnlySpan<char> title, PeopleGrammar grammar) =>
        title.EndsWith("配偶") || title.EndsWith("丈夫") || (grammar.Titles.Before(title) is { } office && office.Has("spouse"));

    // 苏丹 and 酋长 are offices only at the end: 苏丹|第一副总统.
    private static bool IsOffice(ReadOnlySpan<char> title, int at, PeopleGrammar grammar) =>
        (grammar.TitleHeads.At(title[at..]) is { } head && (at == 0 || !head.Has("initial")))
        || (grammar.Titles.At(title[at..]) is { } office && (!office.Has("monarch") || at + office.Form.Length == title.Length));

    /// <summary>Whether the title stands for China, though it may not name it.</summary>
    public static bool IsHome(ReadOnlySpan<char> title, PeopleGrammar grammar) => grammar.HomeOffices.At(title) is { } office && grammar.TitleContinuations.At(title[office.Form.Length..]) is not { Form: "会" };

    /// <summary>Whether the title is one that China does not have.</summary>
    public static bool IsForeign(ReadOnlySpan<char> title, PeopleGrammar grammar) => grammar.ForeignOffices.Before(title) is not null;

    private const string HomeSide = "中方";
}
