using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>Gives a told thread its title, its direction, its kind, and the reason for its rank.</summary>
/// <remarks>
/// The title is <c>thread: what happened: words → words</c> (<c>then “words”, now “words”</c> where the two do not answer each other), in the present tense and without judgement. Harder, softer, warmer and the like come from ladders only
/// (<see cref="DirectionLadders"/>) or from an ask that passes from both sides to one in much the same words; else what is new, gone, back, in another mouth or reworded. "For the first time"
/// is said only of five earlier readouts or more. What one title has told the next ones leave aside, as far as they can.
/// </remarks>
internal sealed class FindingTitles(StatedText a, StatedText b, StatementPairing pairing, SeriesProfile profile, SeriesSilence silence, TextLanguage language)
{
    private const int LongestWords = 24;
    private const int LeastForFirst = 5;
    private const double LeastAlike = 0.4;

    private readonly bool _isChinese = language == TextLanguage.Chinese;
    private readonly HashSet<(Statement A, Statement B)> _told = [];

    public Finding Tell(ToldThread told, int rank)
    {
        var happened = WhatHappened(told);
        if (happened.A is { } before && happened.B is { } after)
        {
            _told.Add((before.Statement, after.Statement));
        }

        happened = happened.Direction == FindingDirection.New && silence.LastOf(told.Thread) is not null ? happened with { Direction = FindingDirection.Back } : happened;
        told = told with { A = Led(told.A, happened.A), B = Led(told.B, happened.B) };
        var uses = Uses(told);
        return new Finding
        {
            Rank = rank,
            Thread = told.Thread.Id,
            Title = $"{(_isChinese ? told.Thread.ChineseTitle : told.Thread.EnglishTitle)}{Colon}{Named(told.Thread, happened.Direction, uses)}{Colon}{happened.Words}",
            Direction = happened.Direction,
            Kind = happened.Kind,
            A = [.. told.A.Select(QuoteOf)],
            B = [.. told.B.Select(QuoteOf)],
            Score = told.Score,
            Earlier = uses,
            Why = Why(told, uses),
        };
    }

    // What the title tells stands first.
    private static IReadOnlyList<ToldWords> Led(IReadOnlyList<ToldWords> quoted, ToldWords? first) => first is null ? quoted : [first, .. quoted.Where(words => words != first)];

    private string Colon => _isChinese ? "：" : ": ";

    private static Quote QuoteOf(ToldWords words) => new()
    {
        Span = words.Span,
        Speaker = words.Statement.Voice,
        Addressee = words.Statement.Addressee,
        Role = words.Statement.Role,
    };

    private sealed record Happening(FindingDirection Direction, ChangeKind Kind, string Words, ToldWords? A, ToldWords? B);

    private Happening WhatHappened(ToldThread told)
    {
        if (told.A.Count == 0)
        {
            return new Happening(FindingDirection.New, ChangeKind.Added, Cut(b, told.B[0].Span), null, told.B[0]);
        }

        if (told.B.Count == 0)
        {
            return new Happening(FindingDirection.Gone, ChangeKind.Dropped, Cut(a, told.A[0].Span), told.A[0], null);
        }

        var pairs = told.A.Select(one => (A: one, B: told.B.FirstOrDefault(other => ReferenceEquals(pairing.PartnerOf(one.Statement, isA: true), other.Statement))))
            .Where(pair => pair.B is not null && !_told.Contains((pair.A.Statement, pair.B.Statement)))
            .OrderByDescending(pair => pair.A.Value + pair.B!.Value).ThenBy(pair => pair.A.Span).ToArray();
        foreach (var (one, other) in pairs)
        {
            if (AnsweringWords.ShareOf(one.Statement, other!.Statement) >= LeastAlike && Addressed(one.Statement.Addressee, other.Statement.Addressee) is { } addressed)
            {
                return new Happening(addressed, ChangeKind.Changed, $"{one.Statement.Addressee} → {other.Statement.Addressee}", one, other);
            }

            if (DirectionLadders.Between(a, one.Statement, b, other.Statement) is { } climbed)
            {
                return new Happening(climbed.Direction, ChangeKind.Changed, $"{climbed.Before} → {climbed.After}", one, other);
            }
        }

        var (first, second) = pairs.Length > 0 ? (pairs[0].A, pairs[0].B!) : AnsweringWords.Of(told, a, b, _told);
        var isRevoiced = pairs.Length > 0 && !pairing.IsSameVoice(first.Statement, second.Statement) && first.Statement.Voice is not null && second.Statement.Voice is not null;
        return isRevoiced
            ? new Happening(FindingDirection.OtherMouth, ChangeKind.Revoiced, $"{first.Statement.Voice} → {second.Statement.Voice}{Colon}{Cut(b, second.Span)}", first, second)
            : new Happening(FindingDirection.Reworded, ChangeKind.Changed, pairs.Length > 0 ? $"{Cut(a, first.Span)} → {Cut(b, second.Span)}" : Apart(first, second), first, second);
    }

    // Two clauses of one thread that do not answer each other; of two mouths each is named.
    private string Apart(ToldWords before, ToldWords after)
    {
        var (was, now) = pairing.IsSameVoice(before.Statement, after.Statement) ? ("", "") : (Who(before), Who(after));
        return _isChinese ? $"原有{was}“{Cut(a, before.Span)}”，现有{now}“{Cut(b, after.Span)}”" : $"then {was}“{Cut(a, before.Span)}”, now {now}“{Cut(b, after.Span)}”";
    }

    private string Who(ToldWords words) => words.Statement.Voice is { } voice ? voice + Colon : _isChinese ? "本文" + Colon : "the readout" + Colon;

    // What both were to do, one side is to do now.
    private static FindingDirection? Addressed(string? before, string? after) => (IsBoth(before), IsBoth(after)) switch
    {
        (true, false) when after is not null => FindingDirection.Harder,
        (false, true) when before is not null => FindingDirection.Softer,
        _ => null,
    };

    private static bool IsBoth(string? addressee) => addressee is "双方" or "both sides";

    private WordingUse[] Uses(ToldThread told) =>
    [
        .. told.A.Take(1).Select(words => profile.UseOf(a.Readout[words.Span])).Concat(told.B.Take(1).Select(words => profile.UseOf(b.Readout[words.Span]))).OfType<WordingUse>(),
    ];

    private string Named(ReadoutThread thread, FindingDirection direction, WordingUse[] uses)
    {
        if (direction == FindingDirection.Back && silence.LastOf(thread) is { } last)
        {
            return _isChinese
                ? string.Create(CultureInfo.InvariantCulture, $"重新出现（上次 {last:yyyy-MM-dd}）")
                : string.Create(CultureInfo.InvariantCulture, $"back, last in {last:yyyy-MM-dd}");
        }

        var isFirst = direction == FindingDirection.New && uses.Length > 0 && uses[^1] is { With: 0, Of: >= LeastForFirst };
        return _isChinese
            ? direction switch
            {
                FindingDirection.Harder => "更强硬",
                FindingDirection.Softer => "更缓和",
                FindingDirection.Warmer => "更热络",
                FindingDirection.Cooler => "更冷淡",
                FindingDirection.Wider => "更宽",
                FindingDirection.Narrower => "更窄",
                FindingDirection.New => isFirst ? "首次出现" : "新增",
                FindingDirection.Gone => "不再提",
                FindingDirection.OtherMouth => "换人说",
                FindingDirection.Reordered => "次序变化",
                _ => "改写",
            }
            : direction switch
            {
                FindingDirection.New => isFirst ? "new, in these words for the first time" : "new",
                FindingDirection.Gone => "no longer said",
                FindingDirection.OtherMouth => "in another mouth",
                _ => direction.ToString().ToLowerInvariant(),
            };
    }

    private static string Why(ToldThread told, WordingUse[] uses)
    {
        var why = string.Create(CultureInfo.InvariantCulture, $"gravity {told.Thread.Gravity}, {told.A.Count} + {told.B.Count} places");
        return uses.Length == 0
            ? why
            : $"{why}; {string.Join("; ", uses.Select(use => string.Create(CultureInfo.InvariantCulture, $"{use.Wording} in {use.With} of {use.Of} earlier readouts{(use.Last is { } last ? $" (last {last:yyyy-MM-dd})" : "")}")))}";
    }

    // The end of a clause tells more than its beginning.
    private static string Cut(StatedText text, TextSpan span) => span.Length <= LongestWords ? text.Readout[span] : "…" + text.Readout[span with { Start = span.End - LongestWords }];
}
