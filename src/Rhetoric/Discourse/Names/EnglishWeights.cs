namespace Rhetoric.Discourse;

/// <summary>Weighs the mentions of an English title or sentence.</summary>
/// <remarks>
/// As <see cref="ChineseWeights"/>: an office with the country counts most (President … of Japan, Israeli Prime Minister …), then with, to, met right before
/// it, then the home country beside it (U.S.-Israel, between the United States and Israel); what stands behind in, at, on is pushed down.
/// </remarks>
internal static class EnglishWeights
{
    public const double Titled = 4;

    private const double State = 1.5;
    private const double Other = 1;
    private const double Group = 0.5;
    private const double City = 0.25;
    private const double Cued = 2;
    private const double Guest = 2;
    private const double BesideHome = 2;
    private const double Venue = -3;
    private const int LongestOffice = 3;
    private const int LongestName = 90;
    private const string With = " with ";
    private const int LongestBracket = 12;
    private const int LongestParticle = 3;

    public static Candidate Of(string text, TextSpan stretch, NameMention mention, Country country, bool isBesideHome)
    {
        var words = CounterpartWords.English;
        var before = text.AsSpan(stretch.Start, mention.Span.Start - stretch.Start);
        var behind = text.AsSpan(mention.Span.End, stretch.End - mention.Span.End);
        var isTitled = StandsBehind(words.Titles, behind) || country.Kind != CounterpartKind.Group && IsNamedOf(before, words);
        var weight = Base(mention.Kind, country)
            + (isTitled ? Titled : StandsBehind(words.Guests, behind) ? Guest : 0)
            + (EndsWith(words.Cues, before) ? Cued : 0)
            + (country.Kind != CounterpartKind.Group && EndsWith(words.VenueCues, before) ? Venue : 0)
            + (isBesideHome ? BesideHome : 0);
        return new Candidate(country, mention.Span, mention.Kind, weight, isTitled);
    }

    private static double Base(NameKind kind, Country country) => (kind, country.Kind) switch
    {
        (NameKind.City, _) => City,
        (_, CounterpartKind.Group) => Group,
        (NameKind.Name, CounterpartKind.State or CounterpartKind.Region or CounterpartKind.Historical) => State,
        _ => Other,
    };

    // Israeli |Deputy |Prime Minister: within a few words and before any mark.
    private static bool StandsBehind(WordSet wanted, ReadOnlySpan<char> behind)
    {
        // World Health Organization (WHO) |Director-General.
        if (behind.StartsWith(" (") && behind.IndexOf(')') is > 0 and < LongestBracket and var close)
        {
            behind = behind[(close + 1)..];
        }

        for (var word = 0; word < LongestOffice && behind is [' ' or '-', ..]; word++)
        {
            behind = behind[1..].TrimStart();
            if (wanted.At(behind) is { } found && (behind.Length == found.Form.Length || !char.IsLetter(behind[found.Form.Length])))
            {
                return true;
            }

            var end = behind.IndexOfAnyExcept(Letters);
            behind = end < 0 ? [] : behind[end..];
        }

        return false;
    }

    // President Felix Example of the |Democratic Republic …, with Felix Example of |…: an office not long before, or with.
    private static bool IsNamedOf(ReadOnlySpan<char> before, CounterpartWords words)
    {
        var of = before.TrimEnd();
        of = of.EndsWith(" the") ? of[..^4].TrimEnd() : of;
        if (!of.EndsWith(" of"))
        {
            return false;
        }

        of = of[Math.Max(0, of.Length - LongestName)..];
        if (of.LastIndexOf(With) is >= 0 and var with && IsFullName(of[(with + With.Length)..]))
        {
            return true;
        }

        for (var at = 0; at < of.Length; at++)
        {
            if (char.IsUpper(of[at]) && (at == 0 || !char.IsLetter(of[at - 1])) && words.Titles.At(of[at..]) is { } title && IsFullName(of[(at + title.Form.Length)..]))
            {
                return true;
            }
        }

        return false;
    }

    // Salman bin Example al-Saud of: small words are particles of a name, long ones (on the margins of) are none.
    private static bool IsFullName(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length > LongestParticle && char.IsLower(word[0]) && !word.Contains('-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(WordSet words, ReadOnlySpan<char> before) =>
        before.TrimEnd() is var trimmed && words.Before(trimmed) is { } word && (trimmed.Length == word.Form.Length || !char.IsLetter(trimmed[^(word.Form.Length + 1)]));

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’.");
}
