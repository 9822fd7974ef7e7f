namespace Rhetoric.Discourse;

/// <summary>The candidates of one title or sentence, and the choice among them.</summary>
/// <remarks>
/// A word of several meanings takes the one that the stretch names otherwise, else the likeliest. A state that no table knows is a candidate where an office of a
/// state stands behind it (岚海共和国|总统). The heaviest wins, the earliest of equals; of a list (俄罗斯总统…、蒙古国总统…) the first is the counterpart and
/// the rest are others. Where three states or more are listed beside a group, the group is the counterpart and they are those who came.
/// </remarks>
internal sealed class CandidateList
{
    /// <summary>How many states listed beside a group are those who came to it.</summary>
    public const int FewestOfGroup = 3;

    private const double LeastOfGroup = 3;
    private const int LongestGap = 24;
    private const int LongestEnglishGap = 60;

    private readonly string _text;
    private readonly bool _isEnglish;
    private readonly List<Candidate> _candidates;

    private CandidateList(string text, List<Candidate> candidates, bool isEnglish)
    {
        _text = text;
        _isEnglish = isEnglish;
        _candidates = candidates;
    }

    public IReadOnlyList<Candidate> All => _candidates;

    public static CandidateList In(string text, TextSpan stretch, TextLanguage language, IEnumerable<Principal> principals, string? whole = null)
    {
        whole ??= text;
        var isEnglish = language == TextLanguage.English;
        var mentions = isEnglish ? EnglishMentionReader.In(text, stretch) : ChineseMentionReader.In(text, stretch);
        var clear = mentions.Where(mention => mention.Readings.Length == 1).Select(mention => mention.Readings[0]).ToHashSet();
        var candidates = new List<Candidate>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            var readings = mentions[i].Readings;
            var country = readings.Length == 1 ? readings[0] : Array.Find(readings, clear.Contains) ?? readings[0];
            candidates.Add(isEnglish
                ? EnglishWeights.Of(text, stretch, mentions[i], country, IsBesideHome(text, mentions, i))
                : ChineseWeights.Of(text, stretch, mentions[i], country, i + 1 < mentions.Count ? mentions[i + 1].Span.Start : stretch.End));
        }

        foreach (var principal in principals)
        {
            if (UnknownState.Of(principal, text, whole, language) is { } unknown && !mentions.Exists(mention => mention.Span.Overlaps(principal.SideSpan!.Value)))
            {
                var before = text.AsSpan(stretch.Start, Math.Max(0, principal.SideSpan!.Value.Start - stretch.Start));
                var cue = !isEnglish && CounterpartWords.Chinese.Cues.Before(before) is not null ? ChineseWeights.Cued : 0;
                candidates.Add(new Candidate(unknown, principal.SideSpan.Value, NameKind.Name, ChineseWeights.State + ChineseWeights.Titled + cue, true));
            }
        }

        candidates.Sort((first, second) => first.Span.CompareTo(second.Span));
        return new CandidateList(text, candidates, isEnglish);
    }

    // U.S.-Israel, the United States and Israel.
    private static bool IsBesideHome(string text, List<NameMention> mentions, int at)
    {
        foreach (var neighbour in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (neighbour >= 0 && neighbour < mentions.Count && mentions[neighbour].Readings[0].Id == NameLexicon.UnitedStates && mentions[neighbour].Kind is NameKind.Name or NameKind.Adjective)
            {
                var (first, second) = neighbour < at ? (mentions[neighbour], mentions[at]) : (mentions[at], mentions[neighbour]);
                if (text.AsSpan(first.Span.End, second.Span.Start - first.Span.End) is "-" or "–" or " and " or " and the ")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The counterpart and the others met with it; null where nothing weighs enough.</summary>
    public (Candidate Main, Candidate[] Others)? Best(Country? home, double least)
    {
        var foreign = _candidates.Where(candidate => candidate.Country != home).ToArray();
        if (foreign.Length == 0)
        {
            return null;
        }

        var best = 0;
        for (var i = 1; i < foreign.Length; i++)
        {
            best = foreign[i].Weight > foreign[best].Weight ? i : best;
        }

        if (foreign[best].Weight < least)
        {
            return null;
        }

        var listed = Listed(foreign, best);
        if (listed.Length >= FewestOfGroup && Group() is { } group)
        {
            return (group, listed);
        }

        return (listed[0], [.. listed.Skip(1)]);
    }

    /// <summary>The heaviest organisation or group that is told of as one met; null where there is none.</summary>
    public Candidate? Group() =>
        _candidates.Where(candidate => !candidate.Country.IsState && candidate.Weight >= LeastOfGroup).OrderByDescending(candidate => candidate.Weight).Cast<Candidate?>().FirstOrDefault();

    // What stands in one list with the best, each country once.
    private Candidate[] Listed(Candidate[] foreign, int best)
    {
        var first = best;
        while (first > 0 && AreListed(foreign[first - 1], foreign[first]))
        {
            first--;
        }

        var last = best;
        while (last + 1 < foreign.Length && AreListed(foreign[last], foreign[last + 1]))
        {
            last++;
        }

        return [.. foreign[first..(last + 1)].DistinctBy(candidate => candidate.Country)];
    }

    private bool AreListed(Candidate first, Candidate second)
    {
        if (first.Country.IsState != second.Country.IsState || first.Weight <= 0 || second.Weight <= 0 || !first.Country.IsState && !(first.IsTitled && second.IsTitled))
        {
            return false;
        }

        var gap = _text.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End));
        return _isEnglish ? first.IsTitled && second.IsTitled && gap.Length <= LongestEnglishGap && (gap.Contains(',') || gap.Contains(" and ", StringComparison.Ordinal))
            : gap.Length <= LongestGap && (gap.IsWhiteSpace() || gap.IndexOfAny(Joins) >= 0 && !EndsList(gap));
    }

    // 俄罗斯总统某某、|蒙古国总统某某: no mark between, and no word for a meeting or a place.
    private static bool EndsList(ReadOnlySpan<char> gap)
    {
        for (var at = 0; at < gap.Length; at++)
        {
            if (gap[at] is '，' or '。' or '；' or '的' || CounterpartWords.Chinese.VenueCues.At(gap[at..]) is not null
                || CounterpartWords.Chinese.Cues.At(gap[at..]) is { Form.Length: > 1 })
            {
                return true;
            }
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> Joins = System.Buffers.SearchValues.Create("、和与及 　");
}
