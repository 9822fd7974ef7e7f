using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>Gives a told thread its title, its direction, its kind, and the reason for its rank.</summary>
/// <remarks>
/// The title is <c>thread: what happened: words → words</c> where the two clauses share something that a reader sees (<see cref="VisibleBonds"/>; what they share stands in it); else <c>gone “words”, new “words”</c>, in the
/// present tense and without judgement. Its words speak of the thread by themselves, where any do. Harder, softer, warmer and the like come from ladders only (<see cref="DirectionLadders"/>) or from what one voice asks of both
/// sides and then of one, in much the same words; else what is new, gone, back, in another mouth or reworded. "For the first time"
/// is said only of five earlier readouts or more. What one title has told the next ones leave aside, as far as they can, and what a voice still says is neither gone nor new (<see cref="SharedWordings"/>).
/// </remarks>
internal sealed class FindingTitles(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, SharedWordings shared, SeriesProfile profile, SeriesSilence silence, TextLanguage language)
{
    private const int LongestWords = 24;
    private const int LeastForFirst = 5;
    private const double LeastAlike = 0.4;

    private readonly bool _isChinese = language == TextLanguage.Chinese;
    private readonly HashSet<(Statement A, Statement B)> _told = [];
    private readonly HashSet<Statement> _led = new(ReferenceEqualityComparer.Instance);

    private readonly SeriesNews _news = new(silence.Table, a, b);

    /// <summary>The findings of threads in the order of their scores.</summary>
    /// <param name="threads">The threads, the best first.</param>
    /// <param name="scale">The score that the gravest news has.</param>
    public IEnumerable<Finding> Tell(IReadOnlyList<ToldThread> threads, double scale)
    {
        var news = threads.Select(thread => (Thread: thread, News: _news.Of(thread))).Where(thread => thread.News is not null)
            .Select(thread => (thread.Thread, News: thread.News!.Value)).OrderByDescending(thread => thread.Thread.Thread.Gravity).ThenBy(thread => thread.Thread.Thread.Order)
            .GroupBy(thread => thread.News.Words.Statement, ReferenceEqualityComparer.Instance).ToDictionary(group => group.First().Thread.Thread, group => group.ToArray());
        for (var at = 0; at < threads.Count; at++)
        {
            var told = threads[at];
            if (news.TryGetValue(told.Thread, out var lead))
            {
                told = told with { Score = Math.Max(told.Score, scale * lead[0].News.Share) };
                yield return Tell(told, at + 1, lead[0].News, [.. lead.Skip(1).Select(other => other.Thread.Thread)]);
            }
            else
            {
                yield return Tell(told, at + 1, null, []);
            }
        }
    }

    private Finding Tell(ToldThread told, int rank, (ToldWords Words, double Share, string Why)? news, IReadOnlyList<ReadoutThread> along)
    {
        var happened = news is not { } first ? WhatHappened(told)
            : answers.VisiblePartnerOf(first.Words.Statement, isA: false) is null ? WhatHappened(told with { B = [first.Words] })
            : Elsewhere(told with { A = [], B = [first.Words] });
        happened = SaidBefore(happened, told.Thread) ?? happened;
        if (happened.A is { } before && happened.B is { } after)
        {
            _told.Add((before.Statement, after.Statement));
        }

        _led.UnionWith(new[] { happened.A?.Statement, happened.B?.Statement }.OfType<Statement>());
        happened = IsReturn(told.Thread, happened) ? happened with { Direction = FindingDirection.Back } : happened;
        told = told with { A = Led(told.A, happened.A), B = Led(told.B, happened.B) };
        var uses = Uses(told);
        return new Finding
        {
            Rank = rank,
            Thread = told.Thread.Id,
            Title = string.Join(Colon, [string.Join(" / ", along.Prepend(told.Thread).Select(thread => _isChinese ? thread.ChineseTitle : thread.EnglishTitle)), .. Named(told.Thread, happened.Direction, uses) is { Length: > 0 } named ? [named] : (string[])[], happened.Words]),
            Direction = happened.Direction,
            Kind = happened.Kind,
            A = [.. told.A.Select(QuoteOf)],
            B = [.. told.B.Select(QuoteOf)],
            Score = told.Score,
            Earlier = uses,
            Why = Why(told, uses) + (news is { } reason ? $"; {reason.Why}" : ""),
        };
    }

    // What the title tells stands first.
    private static IReadOnlyList<ToldWords> Led(IReadOnlyList<ToldWords> quoted, ToldWords? first) => first is null ? quoted : [first, .. quoted.Where(words => !ReferenceEquals(words.Statement, first.Statement)).Take(FindingWeights.Quotes - 1)];

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
        var (inA, inB) = (Speaks(told.Thread, told.A), Speaks(told.Thread, told.B));
        if (told.A.Count == 0 || (!inA && inB))
        {
            var words = Fresh(OfThread(told.Thread, told.B))[0];
            return new Happening(FindingDirection.New, told.A.Count == 0 ? ChangeKind.Added : ChangeKind.Changed, Shown(b, words, told.Thread), null, words);
        }

        if (told.B.Count == 0 || (inA && !inB))
        {
            var words = Fresh(OfThread(told.Thread, told.A))[0];
            return new Happening(FindingDirection.Gone, told.B.Count == 0 ? ChangeKind.Dropped : ChangeKind.Changed, Shown(a, words, told.Thread), words, null);
        }

        var pairs = told.A.Select(one => (A: one, B: told.B.FirstOrDefault(other => ReferenceEquals(answers.VisiblePartnerOf(one.Statement, isA: true), other.Statement))))
            .Where(pair => pair.B is not null && !_told.Contains((pair.A.Statement, pair.B.Statement))
                && (pair.A.Statement.Has(told.Thread) ? told.Thread.IsSlot || pair.B.Statement.Has(told.Thread) : told.Thread.IsSlot && pair.B.Statement.Has(told.Thread)))
            .OrderBy(pair => _led.Contains(pair.A.Statement) || _led.Contains(pair.B!.Statement)).ThenByDescending(pair => pair.A.Value + pair.B!.Value).ThenBy(pair => pair.A.Span).ToArray();
        return pairs.Select(pair => Graded(pair.A, pair.B!)).FirstOrDefault(happened => happened is not null)
            ?? (pairs.Length > 0 ? Answered(pairs[0].A, pairs[0].B!, told.Thread) : Apart(told));
    }

    // Words that the other text has too, word for word, are neither gone nor new: they are in another mouth, or in one more. Of two such the weightier.
    private Happening? SaidBefore(Happening happened, ReadoutThread thread)
    {
        if (happened.Direction is not (FindingDirection.Reworded or FindingDirection.Replaced or FindingDirection.New or FindingDirection.Gone))
        {
            return null;
        }

        var (ofA, ofB) = (Holder(happened.A, isA: true), Holder(happened.B, isA: false));
        return ofB is { } there && (ofA is null || happened.B!.Value > happened.A!.Value) ? Revoiced(there, happened.B!, thread)
            : ofA is { } here && (ofB is null || happened.A!.Value > happened.B!.Value) ? Revoiced(happened.A!, here, thread)
            : null;
    }

    // The same words where a voice of the other text says them.
    private ToldWords? Holder(ToldWords? words, bool isA) => words?.Statement.Voice is null ? null
        : shared.HoldersOf(words.Span, isA).Where(holder => holder.Statement.Voice is not null).Select(holder => new ToldWords(holder.Statement, holder.Span, words.Value)).FirstOrDefault();

    private Happening Revoiced(ToldWords inA, ToldWords inB, ReadoutThread thread)
    {
        var still = shared.HoldersOf(inA.Span, isA: true).Any(holder => pairing.IsSameVoice(inA.Statement, holder.Statement)) ? inA.Statement.Voice + (_isChinese ? "、" : ", ") : "";
        return new Happening(FindingDirection.OtherMouth, ChangeKind.Revoiced, $"{inA.Statement.Voice} → {still}{inB.Statement.Voice}{Colon}{Shown(b, inB, thread)}", inA, inB);
    }

    // Two that answer each other, where one voice asks it of one side instead of both, or a ladder tells.
    private Happening? Graded(ToldWords one, ToldWords other)
    {
        if (pairing.IsSameVoice(one.Statement, other.Statement) && AnsweringWords.ShareOf(one.Statement, other.Statement) >= LeastAlike
            && Addressed(one.Statement.Addressee, other.Statement.Addressee) is { } addressed)
        {
            return new Happening(addressed, ChangeKind.Changed, $"{one.Statement.Addressee} → {other.Statement.Addressee}", one, other);
        }

        return DirectionLadders.Between(a, one.Statement, b, other.Statement) is { } climbed
            ? new Happening(climbed.Direction, ChangeKind.Changed, $"{climbed.Before} → {climbed.After}", one, other)
            : null;
    }

    private Happening Answered(ToldWords first, ToldWords second, ReadoutThread thread)
    {
        var isRevoiced = !pairing.IsSameVoice(first.Statement, second.Statement) && first.Statement.Voice is not null && second.Statement.Voice is not null;
        if (isRevoiced)
        {
            return new Happening(FindingDirection.OtherMouth, ChangeKind.Revoiced, $"{first.Statement.Voice} → {second.Statement.Voice}{Colon}{Shown(b, second, thread)}", first, second);
        }

        var (inA, inB) = WithShared(first, second);
        return new Happening(FindingDirection.Reworded, ChangeKind.Changed, $"{inA} → {inB}", first, second);
    }

    // What one side says and nothing of the other answers is gone here and new there; what answers something that another thread tells is told with that.
    private Happening Apart(ToldThread told)
    {
        var (gone, fresh) = (Fresh(Unanswered(told.Thread, told.A, isA: true)), Fresh(Unanswered(told.Thread, told.B, isA: false)));
        switch (gone.Count, fresh.Count)
        {
            case (0, 0):
                return Elsewhere(told);
            case (_, 0):
                return new Happening(FindingDirection.Gone, ChangeKind.Changed, Shown(a, gone[0], told.Thread), gone[0], null);
            case (0, _):
                return new Happening(FindingDirection.New, ChangeKind.Changed, Shown(b, fresh[0], told.Thread), null, fresh[0]);
        }

        var (before, after) = AnsweringWords.Of(told with { A = gone, B = fresh }, a, b, _told);
        var (was, now) = pairing.IsSameVoice(before.Statement, after.Statement) ? ("", "") : (Who(before), Who(after));
        var (inA, inB) = (Shown(a, before, told.Thread), Shown(b, after, told.Thread));
        return new Happening(FindingDirection.Replaced, ChangeKind.Changed, _isChinese ? $"不再提{was}“{inA}”，新提{now}“{inB}”" : $"gone {was}“{inA}”, new {now}“{inB}”", before, after);
    }

    private Happening Elsewhere(ToldThread told)
    {
        var pairs = told.B.Select(other => (A: Answer(a, other, isA: false), B: (ToldWords?)other)).Concat(told.A.Select(one => (A: (ToldWords?)one, B: Answer(b, one, isA: true))))
            .Where(pair => pair.A is not null && pair.B is not null).Select(pair => (A: pair.A!, B: pair.B!))
            .OrderBy(pair => _told.Contains((pair.A.Statement, pair.B.Statement))).ThenByDescending(pair => pair.A.Statement.Has(told.Thread) && pair.B.Statement.Has(told.Thread))
            .ThenByDescending(pair => Math.Max(pair.A.Value, pair.B.Value)).ThenBy(pair => pair.A.Span);
        var (first, second) = pairs.First();
        return Graded(first, second) ?? Answered(first, second, told.Thread);
    }

    private ToldWords? Answer(StatedText other, ToldWords words, bool isA) =>
        answers.VisiblePartnerOf(words.Statement, isA) is { } partner ? new ToldWords(partner, other.TightOf(partner), 0) : null;

    private IReadOnlyList<ToldWords> Unanswered(ReadoutThread thread, IReadOnlyList<ToldWords> words, bool isA) =>
        OfThread(thread, [.. OfThread(thread, words).Where(one => answers.VisiblePartnerOf(one.Statement, isA) is null)]);

    // What a topic is told by names it; a slot is filled by any words.
    private static bool Speaks(ReadoutThread thread, IReadOnlyList<ToldWords> words) => thread.IsSlot ? words.Count > 0 : words.Any(one => one.Statement.Has(thread));

    // What has led no finding yet, where there is such.
    private IReadOnlyList<ToldWords> Fresh(IReadOnlyList<ToldWords> words) => Rather(words, statement => !_led.Contains(statement));

    // What speaks of the thread by its own words comes before what stands in a sentence with it.
    private static IReadOnlyList<ToldWords> OfThread(ReadoutThread thread, IReadOnlyList<ToldWords> words) => Rather(words, statement => statement.Has(thread));

    // Those of which it holds; all where it holds of none.
    private static IReadOnlyList<ToldWords> Rather(IReadOnlyList<ToldWords> words, Func<Statement, bool> holds)
    {
        ToldWords[] those = [.. words.Where(one => holds(one.Statement))];
        return those.Length > 0 ? those : words;
    }

    private string Who(ToldWords words) => words.Statement.Voice is { } voice ? voice + Colon : _isChinese ? "本文" + Colon : "the readout" + Colon;

    // Words that a title quotes, with the name of their topic where they do not hold it (台湾…严重关切): that of their clause, else of their sentence.
    private static string Shown(StatedText text, ToldWords words, ReadoutThread thread)
    {
        if (thread.IsSlot)
        {
            return Cut(text, words.Span);
        }

        var holder = words.Statement.Has(thread) ? words.Statement : text.Statements.LastOrDefault(statement => statement.Sentence == words.Statement.Sentence && statement.Has(thread));
        TextSpan[] mentions = holder is null ? [] : [.. holder.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread)).Select(mention => mention.Span)];
        return mentions.Length == 0 || Array.Exists(mentions, words.Span.Overlaps) ? Cut(text, words.Span) : Joined(text, words, mentions[^1]);
    }

    // Words of two clauses, each with what both share where the quotes leave it out.
    private (string A, string B) WithShared(ToldWords first, ToldWords second)
    {
        var (inA, inB) = (Cut(a, first.Span), Cut(b, second.Span));
        if (answers.SharedBy(first, second) is not { } shared)
        {
            return (inA, inB);
        }

        return (Joined(a, first, shared.A), Joined(b, second, shared.B));
    }

    // Words with others of their sentence: in one stretch where it is short and of one clause, else with a gap.
    private static string Joined(StatedText text, ToldWords words, TextSpan other)
    {
        var (span, whole) = (words.Span, new TextSpan(Math.Min(words.Span.Start, other.Start), Math.Max(words.Span.End, other.End)));
        return span.Contains(other) || (whole.Length <= LongestWords && words.Statement.Span.Contains(whole)) ? Cut(text, whole)
            : other.Start < span.Start ? $"{text.Readout[other]}…{Cut(text, span)}" : $"{Cut(text, span)}…{text.Readout[other]}";
    }

    // What both were to do, one side is to do now.
    private static FindingDirection? Addressed(string? before, string? after) => (IsBoth(before), IsBoth(after)) switch
    {
        (true, false) when after is not null => FindingDirection.Harder,
        (false, true) when before is not null => FindingDirection.Softer,
        _ => null,
    };

    private static bool IsBoth(string? addressee) => addressee is "双方" or "both sides";

    // A topic returns whatever is said of it; a slot, which ever other words fill, only with words that were there before.
    private bool IsReturn(ReadoutThread thread, Happening happened) =>
        happened.Direction == FindingDirection.New && !a.Has(thread) && silence.LastOf(thread) is not null
        && (!thread.IsSlot || (happened.B is { } words && profile.UseOf(b.Readout[words.Span], isOfA: false) is { With: > 0 }));

    private WordingUse[] Uses(ToldThread told) =>
    [
        .. told.A.Take(1).Select(words => profile.UseOf(a.Readout[words.Span], isOfA: true)).Concat(told.B.Take(1).Select(words => profile.UseOf(b.Readout[words.Span], isOfA: false))).OfType<WordingUse>(),
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
                FindingDirection.Replaced => "",
                FindingDirection.OtherMouth => "换人说",
                FindingDirection.Reordered => "次序变化",
                _ => "改写",
            }
            : direction switch
            {
                FindingDirection.New => isFirst ? "new, in these words for the first time" : "new",
                FindingDirection.Gone => "no longer said",
                FindingDirection.OtherMouth => "in another mouth",
                FindingDirection.Replaced => "",
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
    private static string Cut(StatedText text, TextSpan span)
    {
        if (text.Readout.Language == TextLanguage.English || span.Length <= LongestWords)
        {
            return text.Readout[span] + QuoteMarks.Closing(text.Readout.Text, span);
        }

        var edges = text.EdgesIn(span);
        var from = edges.First(edge => span.End - edge <= LongestWords);
        from = BeforeQuotation(text.Readout.Text, span, from == span.End ? span.End - LongestWords : from);
        return (from > span.Start ? "…" : "") + text.Readout[span with { Start = from }] + QuoteMarks.Closing(text.Readout.Text, span with { Start = from });
    }

    // A cut inside a quotation goes back to the mark that opens it.
    private static int BeforeQuotation(string text, TextSpan span, int from)
    {
        for (var at = from; at < span.End; at++)
        {
            if (QuotationMarks.ClosingOf(text[at]) is not null)
            {
                return from;
            }

            if (QuotationMarks.OpeningOf(text[at]) is { } opening && text.AsSpan(span.Start, from - span.Start).LastIndexOf(opening) is >= 0 and var start)
            {
                return span.Start + start;
            }
        }

        return from;
    }
}
