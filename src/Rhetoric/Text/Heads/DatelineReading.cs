namespace Rhetoric;

/// <summary>Reads the prefix of an agency: 云澜社澜京5月16日电（记者何川）, 本报消息：, （何川）; several may follow each other.</summary>
/// <remarks>Of the name of the agency the longest is taken, and what closes the prefix is the first word that can. Cost: bounded.</remarks>
/// <param name="text">The text up to where the prefix may end.</param>
/// <param name="words">The words.</param>
internal sealed class DatelineReading(string text, LeadWords words)
{
    private const int ShortestAgency = 2;
    private const int LongestAgency = 8;
    private const int LongestNotice = 10;
    private const int LongestUntilFiled = 24;
    private const int LongestReporters = 40;
    private const int LongestNoticeBracket = 20;
    private const int ShortestBracket = 2;

    /// <summary>Where the prefix ends that begins at a place, with the blanks behind it; the place itself where there is none.</summary>
    public int EndAt(int start)
    {
        var end = start;
        while (PartAt(BlanksAt(end)) is > 0 and var next)
        {
            end = next;
        }

        return end > start ? BlanksAt(end) : start;
    }

    private int PartAt(int at) => FiledAt(at) is > 0 and var filed ? filed : NoticeAt(at) is > 0 and var notice ? notice : BracketAt(at, ShortestBracket, LongestReporters);

    // 云澜社澜京5月16日电（记者何川）：
    private int FiledAt(int start)
    {
        for (var agency = HanFrom(start, LongestAgency); agency >= ShortestAgency; agency--)
        {
            if (words.Agencies.LengthAt(text, start + agency) is > 0 and var ending && FiledWithin(start + agency + ending) is > 0 and var filed)
            {
                var end = BracketAt(filed, 0, LongestReporters) is > 0 and var bracket ? bracket : filed;
                return end + (IsAnyOf(end, "：:") ? 1 : 0);
            }
        }

        return 0;
    }

    private int FiledWithin(int start)
    {
        for (var at = start; at < text.Length && at - start <= LongestUntilFiled; at++)
        {
            if (words.Filed.LengthAt(text, at) is > 0 and var filed)
            {
                return at + filed;
            }

            if (text[at] is '，' or '。' or '\n')
            {
                break;
            }
        }

        return 0;
    }

    // 本报消息（何川）：
    private int NoticeAt(int start)
    {
        for (var length = HanFrom(start, LongestNotice); length >= 0; length--)
        {
            if (words.Notices.LengthAt(text, start + length) is > 0 and var notice)
            {
                var end = start + length + notice;
                end = BracketAt(end, 0, LongestNoticeBracket) is > 0 and var bracket ? bracket : end;
                if (IsAnyOf(end, "：:，"))
                {
                    return end + 1;
                }
            }
        }

        return 0;
    }

    // Where a bracket ends that opens at a place and holds so many characters; 0 where none does.
    private int BracketAt(int start, int shortest, int longest)
    {
        if (!IsAnyOf(start, "（("))
        {
            return 0;
        }

        var held = text.AsSpan(start + 1).IndexOfAny('）', ')', '\n');
        return held >= shortest && held <= longest && text[start + 1 + held] != '\n' ? start + held + 2 : 0;
    }

    private int BlanksAt(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private int HanFrom(int start, int most)
    {
        var at = start;
        while (at < text.Length && at - start < most && HanCharacters.Has(text[at]))
        {
            at++;
        }

        return at - start;
    }

    private bool IsAnyOf(int at, string characters) => at < text.Length && characters.Contains(text[at]);
}
