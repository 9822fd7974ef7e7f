namespace Rhetoric.Discourse;

/// <summary>Weighs the mentions of a Chinese title or sentence.</summary>
/// <remarks>
/// A state weighs more than an organisation and that more than a forum, which is the occasion (在…期间会见); a city, which may be only the venue, weighs
/// least. An office behind the name (美国|总统) counts most, then a word for a meeting right before it (会见|美国), then guests behind it; what stands behind
/// 在 or 就 is pushed down, behind 抵达 or 访问 a little. The weights are ranks: only their order matters.
/// </remarks>
internal static class ChineseWeights
{
    public const double Titled = 4;
    public const double Cued = 3;
    public const double State = 2;

    private const double Pair = 2.5;
    private const double Organisation = 1.5;
    private const double Side = 1;
    private const double Group = 0.5;
    private const double City = 0.5;
    private const double Guest = 2.5;
    private const double Venue = -4;
    private const double Visited = -1;
    private const string VisitedTrait = "visited";
    private const int LongestOffice = 16;

    public static Candidate Of(string text, TextSpan stretch, NameMention mention, Country country, int nextMention)
    {
        var words = CounterpartWords.Chinese;
        var isTitled = Stands(words.Titles, text, mention.Span.End, Math.Min(nextMention, stretch.End));
        var before = text.AsSpan(stretch.Start, mention.Span.Start - stretch.Start);
        var weight = Base(mention.Kind, country)
            + (isTitled ? Titled : Stands(words.Guests, text, mention.Span.End, Math.Min(nextMention, stretch.End)) ? Guest : 0)
            + (words.Cues.Before(before) is not null ? Cued : 0)
            + (words.VenueCues.Before(before) is { } venue ? venue.Has(VisitedTrait) ? Visited : Venue : 0);
        return new Candidate(country, mention.Span, mention.Kind, weight, isTitled);
    }

    private static double Base(NameKind kind, Country country) => kind switch
    {
        NameKind.City => City,
        NameKind.Side => Side,
        NameKind.Pair => Pair,
        _ when country.IsState => State,
        _ => country.Kind == CounterpartKind.Organisation ? Organisation : Group,
    };

    // Goes on over what can stand between a country and an office (劳动党中央国际部|部长), to the first mark or verb of meeting.
    private static bool Stands(WordSet wanted, string text, int at, int end)
    {
        var words = CounterpartWords.Chinese;
        for (var last = Math.Min(end, at + LongestOffice); at < last && (char.IsLetter(text[at]) || text[at] is '“' or '”'); at++)
        {
            var rest = text.AsSpan(at, end - at);
            if (wanted.At(rest) is not null)
            {
                return true;
            }

            if (text[at] == '的' || words.Cues.At(rest) is not null || words.VenueCues.At(rest) is not null)
            {
                return false;
            }
        }

        return false;
    }
}
