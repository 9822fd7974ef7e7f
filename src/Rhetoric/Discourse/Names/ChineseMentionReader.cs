namespace Rhetoric.Discourse;

/// <summary>Finds where a Chinese stretch names countries, organisations and groups.</summary>
/// <remarks>
/// <para>Left to right, the longest form first, so that 印度尼西亚 is no 印度. Refused are names inside a person's name (beside ·, or of two characters
/// where nothing that can stand before a country stands before them: 同朱|马里|总统), a sultan's title for the Sudan, an institution
/// behind another country's name (巴基斯坦|参联会), a pair that cuts into a longer name
/// (其中|俄罗斯), and a pair or a side that is another word as well and has no word of two sides behind it (中文, 中东, 南方). 中 and several letters before a
/// word for a meeting of several are one mention for each (中俄印领导人).</para>
/// <para>Cost: O(n). The names are data; this holds only the rules.</para>
/// </remarks>
internal static class ChineseMentionReader
{
    private const int LongestRun = 4;
    private const int MostOfPair = 3;

    public static List<NameMention> In(string text, TextSpan stretch)
    {
        var found = new List<NameMention>();
        var names = NameLexicon.Default.Chinese;
        for (var at = stretch.Start; at < stretch.End;)
        {
            var (length, readings) = names.LongestAt(text.AsSpan(at, stretch.End - at));
            if (length == 0)
            {
                at++;
                continue;
            }

            if (text[at] == LetterPair.China && AddRun(text, stretch, at, found) is > 0 and var run)
            {
                at += run;
                continue;
            }

            var span = new TextSpan(at, at + length);
            if (readings!.Length == 0)
            {
                at += length;
            }
            else if (Accepted(text, stretch, span, readings, found) is { } mention)
            {
                found.Add(mention);
                at += length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static NameMention? Accepted(string text, TextSpan stretch, TextSpan span, CountryForm[] readings, List<NameMention> found)
    {
        var words = CounterpartWords.Chinese;
        var behind = text.AsSpan(span.End, stretch.End - span.End);
        var kind = readings[0].Kind;
        if (readings.Length > 1 && kind == NameKind.Name && readings[^1].Kind == NameKind.Pair)
        {
            // 中非总统 is a state's; all other 中非 are China and Africa.
            kind = words.Titles.At(behind) is { } title && title.Traits.Any(trait => words.StateOffices.Of(trait) is not null) ? NameKind.Name : NameKind.Pair;
        }

        var countries = CountriesOf(readings, kind);
        var isAccepted = kind switch
        {
            NameKind.Part when found is [.., var last] && last.Span.End == span.Start && !countries.Contains(last.Readings[0]) => false,
            NameKind.Name or NameKind.Part or NameKind.City => IsName(text, stretch, span, found),
            NameKind.Pair => IsPair(text, stretch, span, behind),
            NameKind.Side => span.Length > 2 || words.NoSides.Of(span.Of(text)) is null,
            _ => false,
        };
        return isAccepted ? new NameMention(span, kind, countries) : null;
    }

    private static Country[] CountriesOf(CountryForm[] readings, NameKind kind)
    {
        if (readings is [var only])
        {
            return only.Kind == kind ? [only.Country] : [];
        }

        return [.. readings.Where(reading => reading.Kind == kind).Select(reading => reading.Country)];
    }

    private static bool IsName(string text, TextSpan stretch, TextSpan span, List<NameMention> found)
    {
        var words = CounterpartWords.Chinese;
        if (IsBesideDot(text, stretch, span))
        {
            return false;
        }

        // 文莱苏丹: a title where another country stands before it.
        if (found is [.., var last] && last.Span.End == span.Start && words.Titles.Of(span.Of(text)) is not null)
        {
            return false;
        }

        if (span.Length != 2 || text[span.End - 1] == '国' || span.Start == stretch.Start || words.CountryFollowers.At(text.AsSpan(span.End, stretch.End - span.End)) is not null)
        {
            return true;
        }

        var before = text.AsSpan(stretch.Start, span.Start - stretch.Start);
        return !HanCharacters.Has(before[^1])
            || words.Borders.Before(before) is not null
            || words.Titles.Before(before) is not null && words.Titles.At(text.AsSpan(span.End, stretch.End - span.End)) is not null
            || found is [.., var previous] && previous.Span.End == span.Start;
    }

    private static bool IsPair(string text, TextSpan stretch, TextSpan span, ReadOnlySpan<char> behind)
    {
        // 其中|俄罗斯: a longer name begins inside.
        var inner = text.AsSpan(span.Start + 1, stretch.End - span.Start - 1);
        if (NameLexicon.Default.Chinese.LongestAt(inner) is { Length: > 0 } name && name.Length > span.Length - 1)
        {
            return false;
        }

        return CounterpartWords.Chinese.TwoSides.At(behind) is not null;
    }

    // 中俄印领导人: each letter a country; the run's length, or 0 where it is none.
    private static int AddRun(string text, TextSpan stretch, int at, List<NameMention> found)
    {
        var names = NameLexicon.Default.Chinese;
        List<(TextSpan Span, Country[] Countries)>? letters = null;
        Span<char> pair = stackalloc char[MostOfPair];
        pair[0] = LetterPair.China;
        var place = at + 1;
        while (place < stretch.End && letters is not { Count: >= LongestRun } && PairAt(place, pair) is { } letter)
        {
            (letters ??= []).Add(letter);
            place = letter.Span.End;
            var behind = text.AsSpan(place, stretch.End - place);
            if (letters.Count > 1 && CounterpartWords.Chinese.RunEnds.At(behind) is not null)
            {
                found.AddRange(letters.Select(each => new NameMention(each.Span, NameKind.Pair, each.Countries)));
                return place - at;
            }
        }

        return 0;

        (TextSpan Span, Country[] Countries)? PairAt(int start, Span<char> pair)
        {
            for (var length = Math.Min(MostOfPair - 1, stretch.End - start); length > 0; length--)
            {
                text.AsSpan(start, length).CopyTo(pair[1..]);
                if (names.Of(pair[..(length + 1)]) is { Length: > 0 } readings && CountriesOf(readings, NameKind.Pair) is { Length: > 0 } countries)
                {
                    return (new TextSpan(start, start + length), countries);
                }
            }

            return null;
        }
    }

    private static bool IsBesideDot(string text, TextSpan stretch, TextSpan span) =>
        span.Start > stretch.Start && IsDot(text[span.Start - 1]) || span.End < stretch.End && IsDot(text[span.End]);

    private static bool IsDot(char character) => character is '·' or '•' or '・';
}
