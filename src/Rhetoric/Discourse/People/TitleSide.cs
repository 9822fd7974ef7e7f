namespace Rhetoric.Discourse;

/// <summary>Tells the country or organisation that a title names.</summary>
/// <remarks>
/// It is what stands before the first word of the office (俄|第一副总理, 老挝|党中央政治局委员), unless that is a body of a country that is not named
/// (中联部|部长). An office that only China has (中共中央政治局委员) tells 中方. Nothing is looked up. Cost: O(length of the title).
/// </remarks>
internal static class TitleSide
{
    private const int LongestSide = 12;

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

        // 叶戈兰总统夫人
        if (title.EndsWith("夫人"))
        {
            return null;
        }

        var head = 0;
        while (head < title.Length && grammar.TitleHeads.At(title[head..]) is null && grammar.Titles.At(title[head..]) is null)
        {
            head++;
        }

        return head is > 0 and <= LongestSide && head < title.Length && grammar.Bodies.Before(title[..head]) is null && title[..head].IndexOfAny("（）()、的") < 0
            ? title[..head].ToString()
            : null;
    }

    /// <summary>Whether the title stands for China, though it may not name it.</summary>
    public static bool IsHome(ReadOnlySpan<char> title, PeopleGrammar grammar) => grammar.HomeOffices.At(title) is not null;

    /// <summary>Whether the title is one that China does not have.</summary>
    public static bool IsForeign(ReadOnlySpan<char> title, PeopleGrammar grammar) => grammar.ForeignOffices.Before(title) is not null;

    private const string HomeSide = "中方";
}
