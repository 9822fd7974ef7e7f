namespace Rhetoric.Discourse;

/// <summary>Reads the verb of saying at a place of a clause, over whatever may stand before it.</summary>
/// <remarks>
/// <para>Grammar: (adverb | time | day in figures | manner in 地)* (preposition phrase)? (adverb | time)* verb. A phrase begins with a preposition of the
/// lexicon and is as short as the rest allows: for a place or an occasion (在…时) the first verb of core level behind it counts, else the first of any;
/// 对 and 向 look for 表示 with a courtesy (对…表示感谢) first; whom one tells (向某某介绍…) is no part of what is told; a verb that 时 makes an occasion of gives way to the statement behind it (介绍情况时强调，). So nothing between subject and verb is ever part of a name.</para>
/// <para>The verb is taken only where its traits and what follows allow: no attribute behind it (表示的), no longer word that begins so (说明), both
/// sides for a verb of both sides, a comma or colon where the lexicon says so.</para>
/// <para>Cost: O(1) a call: phrases are no longer than <see cref="LongestPhrase"/> characters.</para>
/// </remarks>
internal sealed class PredicateReader(string text, ChineseSpeech words)
{
    /// <summary>The longest phrase between subject and verb, in characters.</summary>
    public const int LongestPhrase = 90;

    private const int LongestPosition = 22;
    private const int LongestProposal = 60;
    private const int LongestErrand = 24;
    private const int LongestManner = 4;
    private const int LongestTalkObject = 12;
    private const int LongestOccasion = 16;
    private const int LongestAudience = 12;

    /// <summary>The verb that follows at <paramref name="at"/> within a clause; null where none does.</summary>
    /// <param name="at">Where the subject ends, or where the clause begins.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="subject">Who would speak; null before the subject is known, as any single person.</param>
    public Predicate? Read(int at, int end, Subject? subject)
    {
        var start = SkipModifiers(at, end);
        if (VerbAt(start, end, subject, default) is { } plain)
        {
            return AfterOccasion(plain, end, subject) ?? plain;
        }

        return words.Prepositions.At(text.AsSpan(start, end - start)) is { } preposition ? BehindPhrase(start, preposition, end, subject) : null;
    }

    /// <summary>The verb of saying that ends a clause, whatever stands before it: for a subject that is surely a person.</summary>
    public Predicate? AtEnd(int at, int end, Subject subject)
    {
        if (end - at > LongestPhrase || words.Verbs.Before(text.AsSpan(at, end - at)) is not { } verb)
        {
            return null;
        }

        var start = end - verb.Form.Length;
        return !verb.Has("topic") && !verb.Has("direct") && !verb.Has("demand") && start > at && text[start - 1] is not ('所' or '的' or '如')
            ? VerbAt(start, end, subject, default) is { IsPunctuated: true } read ? read with { HasPhrase = true } : null
            : null;
    }

    /// <summary>The narrator's verb that ends a clause behind the object of a deed (介绍情况并|强调，), and where that object ends; null where none does.</summary>
    /// <param name="at">Where the verb of the deed ends.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="subject">Who speaks.</param>
    public (int Cut, Predicate Read)? BehindObject(int at, int end, Subject subject)
    {
        var cut = end;
        Predicate? last = null;
        while (cut > at && words.Verbs.Before(text.AsSpan(at, cut - at)) is { } verb && (verb.Has("reporting") || verb.Has("closing") && words.VerbEndLookalikes.Before(text.AsSpan(at, cut - at)) is null))
        {
            cut -= verb.Form.Length;
            last ??= VerbAt(cut, end, subject, default);
        }

        if (last is not { Level: ReportingLevel.Statement, IsPunctuated: true } read || words.ObjectTails.Before(text.AsSpan(at, cut - at)) is not null)
        {
            return null;
        }

        while (cut > at && words.Adverbs.Before(text.AsSpan(at, cut - at)) is { } adverb)
        {
            cut -= adverb.Form.Length;
        }

        return cut > at ? (cut, read) : null;
    }

    private Predicate? BehindPhrase(int start, DiscourseWord preposition, int end, Subject? subject)
    {
        var from = start + preposition.Form.Length;
        var last = Math.Min(end, from + LongestPhrase);
        if (preposition.Has("topic") && preposition.Has("audience") && Courtesy(from, last, end, subject) is { } courtesy)
        {
            return courtesy;
        }

        Predicate? any = null;
        for (var at = from + 1; at < last; at++)
        {
            var topic = preposition.Has("topic") ? new TextSpan(from, at) : default;
            if (VerbAt(SkipModifiers(at, end), end, subject, topic) is not { } read || (preposition.Has("ground") && read.Verb.Has("demand")))
            {
                continue;
            }

            read = (AfterOccasion(read, end, subject) ?? read) with { HasPhrase = true, Audience = AudienceOf(preposition, from, at) };
            if (preposition.Has("told") && read.Level == ReportingLevel.Topic && read.Span.End < end)
            {
                return read with { Topic = default, Audience = topic };
            }

            if (preposition.Has("deed") && read.Verb.Has("topic") && read.Span.End == end)
            {
                // 听取了…的介绍，: what is heard is a noun.
                continue;
            }

            if (preposition.Has("topic") || read.Level == ReportingLevel.Statement)
            {
                return read;
            }

            any ??= preposition.Has("deed") ? null : read;
        }

        return any;
    }

    // 向某某介绍情况时强调，: the first verb only says when.
    private Predicate? AfterOccasion(Predicate read, int end, Subject? subject)
    {
        if (read.Level == ReportingLevel.Statement && read.IsPunctuated)
        {
            return null;
        }

        var rest = text.AsSpan(read.Span.End, Math.Min(end - read.Span.End, LongestOccasion));
        var at = rest.IndexOf('时');
        return at >= 0 && VerbAt(SkipModifiers(read.Span.End + at + 1, end), end, subject, default) is { Level: ReportingLevel.Statement, IsPunctuated: true } said ? said : null;
    }

    // 对…表示感谢: the courtesy is what was said.
    private Predicate? Courtesy(int from, int last, int end, Subject? subject)
    {
        for (var at = from + 1; at < last; at++)
        {
            if (words.Verbs.At(text.AsSpan(at, end - at))?.Has("courteous") == true && VerbAt(at, end, subject, default) is { Level: ReportingLevel.Act } read)
            {
                return read with { HasPhrase = true };
            }
        }

        return null;
    }

    private TextSpan AudienceOf(DiscourseWord preposition, int from, int at) =>
        preposition.Has("audience") && words.Audiences.Before(text.AsSpan(from, at - from)) is not null ? new TextSpan(from, at) : default;

    private Predicate? VerbAt(int at, int end, Subject? subject, TextSpan topic)
    {
        if (at >= end || words.Verbs.At(text.AsSpan(at, end - at)) is not { } verb)
        {
            return null;
        }

        var behind = at + verb.Form.Length;
        var rest = text.AsSpan(behind, end - behind);
        if (words.VerbBreaks.At(rest) is not null
            || words.VerbLookalikes.At(text.AsSpan(at, end - at)) is { } other && other.Form.Length > verb.Form.Length
            || !Suits(verb, subject))
        {
            return null;
        }

        if (verb.Has("tells"))
        {
            return rest.Length <= LongestAudience && words.Audiences.Before(rest) is not null && IsFollowedByPause(end)
                ? new Predicate(verb, new TextSpan(at, behind), ReportingLevel.Statement, default) { IsPunctuated = true, Audience = new TextSpan(behind, end) }
                : null;
        }

        // 强调指出 is one act of saying; the second verb is the head.
        if (verb.Has("reporting") && words.Verbs.At(rest) is { } head && head.Has("reporting") && head.Form.Length == rest.Length)
        {
            return VerbAt(behind, end, subject, topic);
        }

        var isPunctuated = rest.IsEmpty && IsFollowedByPause(end);
        if (rest.IsEmpty ? !isPunctuated && topic.Length == 0 && !IsBehindQuotation(at, end) : verb.Has("punctuated") && !isPunctuated && rest[0] is not ('“' or '「' or '"'))
        {
            return null;
        }

        if (verb.Has("demand") && (topic.Length > 0 || (rest.IsEmpty ? !isPunctuated : words.NounLinks.At(rest) is not null)))
        {
            return null;
        }

        return LevelOf(verb, rest, isPunctuated, topic) is { } level
            ? new Predicate(verb, new TextSpan(at, behind), level, topic) { IsPunctuated = isPunctuated }
            : null;
    }

    private static bool Suits(DiscourseWord verb, Subject? subject) => subject is not { } who
        ? !verb.Has("joint")
        : who.Kind == VoiceKind.Joint ? !verb.Has("individual") && !verb.Has("person") : !verb.Has("joint") && (who.IsPerson || !verb.Has("person"));

    // Null where the verb says nothing here.
    private ReportingLevel? LevelOf(DiscourseWord verb, ReadOnlySpan<char> rest, bool isPunctuated, TextSpan topic)
    {
        if (verb.Has("direct") && isPunctuated && !verb.Has("quotable"))
        {
            return null;
        }

        if (verb.Has("proposal"))
        {
            return (isPunctuated && verb.Has("quotable")) || (rest.Length <= LongestProposal && words.Proposals.Before(rest) is not null) ? ReportingLevel.Statement : null;
        }

        if (verb.Has("errand"))
        {
            return words.Errands.IsIn(rest[..Math.Min(rest.Length, LongestErrand)]) ? ReportingLevel.Act : null;
        }

        var level = ReportingVerbs.LevelOf(verb);
        if (level == ReportingLevel.Topic)
        {
            return verb.Has("needs-topic") && !IsHeld(verb, rest, topic) ? null
                : !rest.IsEmpty || topic.Length > 0 ? level : isPunctuated && verb.Has("quotable") ? ReportingLevel.Statement : null;
        }

        if (level == ReportingLevel.Statement && !isPunctuated)
        {
            return verb.Has("courteous") && IsCourtesy(rest) ? ReportingLevel.Act
                : rest.Length <= LongestPosition && !verb.Has("demand") && words.Positions.Before(rest) is not null && !IsTaken(rest) ? ReportingLevel.Topic
                : level;
        }

        return level;
    }

    // 感谢, 热烈的祝贺.
    private bool IsCourtesy(ReadOnlySpan<char> rest)
    {
        var bare = words.CourtesyQualities.At(rest) is { } quality ? rest[quality.Form.Length..] : rest;
        return words.Courtesies.Of(rest) is not null || words.Courtesies.Of(bare) is not null;
    }

    // 重申坚持…政策 says it, 重申支持…的立场 only names it.
    private bool IsTaken(ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (words.Commitments.At(rest[at..]) is { } commitment)
            {
                return !rest[(at + commitment.Form.Length)..].Contains('的');
            }
        }

        return false;
    }

    // 就…交换了意见, 讨论了…: a talk that was held on something, and no plan of one.
    private bool IsHeld(DiscourseWord verb, ReadOnlySpan<char> rest, TextSpan topic) => topic.Length > 0
        ? words.Plans.Before(topic.Of(text)) is null && IsTalk(rest)
        : verb.Has("object") && rest.Length > 2 && rest[0] == '了' && words.TalkObjects.Before(rest) is null;

    // 交换了意见, 深入交流: held, and not part of a longer noun.
    private bool IsTalk(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] == '了' || (rest.Length <= LongestTalkObject && words.TalkObjects.Before(rest) is not null);

    // A pause behind the verb, over closing marks: ，：, and a quotation.
    private bool IsFollowedByPause(int end) => end < text.Length && text[end] is '，' or '：' or ',' or ':' or '“' or '「' or '"';

    // “…”甲说。
    private bool IsBehindQuotation(int at, int end)
    {
        for (var before = at; before > Math.Max(0, at - LongestPhrase); before--)
        {
            if (text[before - 1] is '”' or '」')
            {
                return true;
            }

            if (text[before - 1] is '。' or '，' or '\n')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Passes over adverbs, times and manners.</summary>
    public int SkipModifiers(int at, int end)
    {
        while (at < end)
        {
            var rest = text.AsSpan(at, end - at);
            var verb = words.Verbs.At(rest)?.Form.Length ?? 0;
            var word = Math.Max(words.Adverbs.At(rest)?.Form.Length ?? 0, Math.Max(words.Times.At(rest)?.Form.Length ?? 0, LightVerb(rest)));
            word = Math.Max(word, Manner(rest));
            word = word > 0 ? word : Figures(rest);
            if (word == 0 || verb > word)
            {
                break;
            }

            at += word;
        }

        return at;
    }

    private int LightVerb(ReadOnlySpan<char> rest) =>
        words.LightVerbs.At(rest) is { } light ? light.Form.Length + (rest.Length > light.Form.Length && rest[light.Form.Length] == '了' ? 1 : 0) : 0;

    // 6日, 10时30分, 2019年
    private static int Figures(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && (char.IsDigit(rest[at]) || rest[at] is '点' or '半'))
        {
            at++;
        }

        return at is > 0 and <= 4 && at < rest.Length && rest[at] is '日' or '号' or '月' or '年' or '时' or '分' ? at + 1 : 0;
    }

    private bool IsVerbal(ReadOnlySpan<char> rest) => words.Verbs.At(rest) is not null || words.Adverbs.At(rest) is not null || words.Prepositions.At(rest) is not null;

    // 坦率地, 语重心长地: two characters or four.
    private int Manner(ReadOnlySpan<char> rest)
    {
        var at = rest[..Math.Min(rest.Length, LongestManner + 1)].IndexOf('地');
        return at is 2 or 4 && !rest[..at].ContainsAnyExceptInRange('\u4e00', '\u9fff') && words.Prepositions.At(rest) is null && IsVerbal(rest[(at + 1)..]) ? at + 1 : 0;
    }
}
