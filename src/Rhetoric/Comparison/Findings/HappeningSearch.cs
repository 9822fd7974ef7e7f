using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Chooses the words by which a thread is told, and says what happened to it.</summary>
/// <remarks>
/// <para>Two clauses that share something that a reader sees (<see cref="VisibleBonds"/>) are told as one reworded, of two voices as one in another mouth where they have two fifths of their pairs of letters in common; else one thing is gone and another new.
/// Harder, softer, warmer and the like come from ladders only (<see cref="DirectionLadders"/>), where both clauses ask or neither does and no other clause of the same voice keeps the step, or from what one voice asks of both sides and then of the other alone, in much the same words.
/// Nothing changes mouths between a side and who leads it, nor where the new mouth said it before; what names a grave topic that the other text lacks rewords nothing.</para>
/// <para>What one title has told the next ones leave aside, as far as they can, so the threads are asked in the order of their scores. What a voice still says is neither gone nor new (<see cref="SharedWordings"/>). Cost: O(quotes²) for a thread.</para>
/// </remarks>
internal sealed class HappeningSearch(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, SharedWordings shared, TextLanguage language)
{
    private const double LeastGrave = 3.5;

    private readonly bool _isChinese = language == TextLanguage.Chinese;
    private readonly TitleWords _words = new(a, b, answers);
    private readonly HashSet<(Statement A, Statement B)> _told = [];
    private readonly HashSet<Statement> _led = new(ReferenceEqualityComparer.Instance);

    /// <summary>What happened to a thread.</summary>
    /// <param name="told">The thread with the words chosen for it.</param>
    /// <param name="news">Words that are news in the series and lead; null where there are none.</param>
    public Happening Next(ToldThread told, ToldWords? news)
    {
        var happened = news is not { } first ? Of(told)
            : !told.Thread.IsSlot && !a.Has(told.Thread) ? Of(told with { A = [], B = [first] })
            : AnswerOf(first.Statement, isA: false) is null ? Of(told with { B = [first] })
            : Elsewhere(told with { A = [], B = [first] });
        happened = SaidBefore(happened, told.Thread) ?? happened;
        if (happened.A is { } before && happened.B is { } after)
        {
            _told.Add((before.Statement, after.Statement));
        }

        _led.UnionWith(new[] { happened.A?.Statement, happened.B?.Statement }.OfType<Statement>());
        return happened;
    }

    private Happening Of(ToldThread told)
    {
        var (inA, inB) = (Speaks(told.Thread, told.A), Speaks(told.Thread, told.B));
        if (told.A.Count == 0 || (!inA && inB))
        {
            var words = Fresh(OfThread(told.Thread, told.B))[0];
            return new Happening(FindingDirection.New, told.A.Count == 0 ? ChangeKind.Added : ChangeKind.Changed, TitleWords.Shown(b, words, told.Thread), null, words);
        }

        if (told.B.Count == 0 || (inA && !inB))
        {
            var words = Fresh(OfThread(told.Thread, told.A))[0];
            return new Happening(FindingDirection.Gone, told.B.Count == 0 ? ChangeKind.Dropped : ChangeKind.Changed, TitleWords.Shown(a, words, told.Thread), words, null);
        }

        var pairs = told.A.Select(one => (A: one, B: told.B.FirstOrDefault(other => ReferenceEquals(AnswerOf(one.Statement, isA: true), other.Statement))))
            .Where(pair => pair.B is not null && !_told.Contains((pair.A.Statement, pair.B.Statement))
                && (pair.A.Statement.Has(told.Thread) ? told.Thread.IsSlot || pair.B.Statement.Has(told.Thread) : told.Thread.IsSlot && pair.B.Statement.Has(told.Thread)))
            .OrderBy(pair => _led.Contains(pair.A.Statement) || _led.Contains(pair.B!.Statement)).ThenByDescending(pair => pair.A.Value + pair.B!.Value).ThenBy(pair => pair.A.Span).ToArray();
        return pairs.Select(pair => Graded(pair.A, pair.B!, told.Thread)).FirstOrDefault(happened => happened is not null)
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
        return new Happening(FindingDirection.OtherMouth, ChangeKind.Revoiced, $"{inA.Statement.Voice} → {still}{inB.Statement.Voice}{Colon}{TitleWords.Shown(b, inB, thread)}", inA, inB);
    }

    // Two that answer each other, where one voice asks it of one side instead of both, or a ladder tells.
    private Happening? Graded(ToldWords one, ToldWords other, ReadoutThread thread)
    {
        if (pairing.IsSameVoice(one.Statement, other.Statement) && AnsweringWords.ShareOf(one.Statement, other.Statement) >= AnsweringWords.LeastAlike
            && Addressed(a.Discourse.AskOf(one.Statement.Span), b.Discourse.AskOf(other.Statement.Span)) is { } addressed)
        {
            return new Happening(addressed, ChangeKind.Changed, $"{one.Statement.Addressee} → {other.Statement.Addressee}{Colon}{TitleWords.Shown(b, other, thread)}", one, other);
        }

        // A statement of fact and a task are no two steps of one ladder.
        if ((a.Discourse.AskOf(one.Statement.Span) is null) != (b.Discourse.AskOf(other.Statement.Span) is null) || DirectionLadders.Between(a, one.Statement, b, other.Statement) is not { } climbed)
        {
            return null;
        }

        var isKept = climbed.After.Rung.Rung < climbed.Before.Rung.Rung
            ? IsStillSaid(b, one.Statement, isA: false, thread, climbed.Before.Rung)
            : IsStillSaid(a, other.Statement, isA: true, thread, climbed.After.Rung);
        return isKept ? null : new Happening(climbed.Direction, ChangeKind.Changed, $"{a.Readout[a.InWords(climbed.Before.Span, one.Statement.Span)]} → {b.Readout[b.InWords(climbed.After.Span, other.Statement.Span)]}", one, other);
    }

    private Happening Answered(ToldWords first, ToldWords second, ReadoutThread thread)
    {
        var isRevoiced = !pairing.IsSameVoice(first.Statement, second.Statement) && first.Statement.Voice is not null && second.Statement.Voice is not null && !IsOneSide(first.Statement, second.Statement);
        if (isRevoiced)
        {
            (first, second, isRevoiced) = InOneMouth(first, second);
        }

        if (isRevoiced)
        {
            return AnsweringWords.ShareOf(first.Statement, second.Statement) < AnsweringWords.LeastAlike ? Instead(first, second, thread) : new Happening(FindingDirection.OtherMouth, ChangeKind.Revoiced, $"{first.Statement.Voice} → {second.Statement.Voice}{Colon}{TitleWords.Shown(b, second, thread)}", first, second);
        }

        var (inA, inB) = _words.WithShared(first, second);
        return new Happening(FindingDirection.Reworded, ChangeKind.Changed, $"{inA} → {inB}", first, second);
    }

    // Where the new mouth said as much before, or the old one still does, nothing changed mouths: then the likelier of the two is told beside its own words; where both are as likely, the two as they are.
    private (ToldWords First, ToldWords Second, bool IsRevoiced) InOneMouth(ToldWords first, ToldWords second)
    {
        var before = AnsweringWords.OwnIn(a, second.Statement, isA: false, pairing);
        var still = AnsweringWords.OwnIn(b, first.Statement, isA: true, pairing);
        var (asBefore, asStill) = (before?.Share ?? 0, still?.Share ?? 0);
        return asBefore > asStill ? (new ToldWords(before!.Value.Statement, a.TightOf(before.Value.Statement), first.Value), second, false)
            : asStill > asBefore ? (first, new ToldWords(still!.Value.Statement, b.TightOf(still.Value.Statement), second.Value), false)
            : (first, second, before is null);
    }

    // 岚方 and its head of state are one mouth.
    private bool IsOneSide(Statement first, Statement second) =>
        a.SideOf(first.Voice) is var side and (SideRole.Home or SideRole.Counterpart) && b.SideOf(second.Voice) == side
        && (Sides.Of(a.Readout).Of(first.Voice!).Role == side || Sides.Of(b.Readout).Of(second.Voice!).Role == side);

    // What one side says and nothing of the other answers is gone here and new there; what answers something that another thread tells is told with that.
    private Happening Apart(ToldThread told)
    {
        var (gone, fresh) = (Fresh(Unanswered(told.Thread, told.A, isA: true)), Fresh(Unanswered(told.Thread, told.B, isA: false)));
        switch (gone.Count, fresh.Count)
        {
            case (0, 0):
                return Elsewhere(told);
            case (_, 0):
                return new Happening(FindingDirection.Gone, ChangeKind.Changed, TitleWords.Shown(a, gone[0], told.Thread), gone[0], null);
            case (0, _):
                return new Happening(FindingDirection.New, ChangeKind.Changed, TitleWords.Shown(b, fresh[0], told.Thread), null, fresh[0]);
        }

        var (before, after) = AnsweringWords.Of(told with { A = gone, B = fresh }, a, b, _told);
        return Instead(before, after, told.Thread);
    }

    private Happening Instead(ToldWords before, ToldWords after, ReadoutThread thread)
    {
        var isOneVoice = pairing.IsSameVoice(before.Statement, after.Statement);
        var (was, now) = isOneVoice ? ("", "") : (Who(before), Who(after));
        var (inA, inB) = (TitleWords.Shown(a, before, thread), TitleWords.Shown(b, after, thread));
        return new Happening(FindingDirection.Replaced, ChangeKind.Changed, (_isChinese, isOneVoice) switch
        {
            (true, true) => $"不再提“{inA}”，新提“{inB}”",
            (true, false) => $"{was}不再说“{inA}”，{now}新说“{inB}”",
            (false, true) => $"gone “{inA}”, new “{inB}”",
            _ => $"gone {was}: “{inA}”, new {now}: “{inB}”",
        }, before, after);
    }

    // The statement that answers one, unless one of the two speaks of a grave topic that the other text lacks: 在台湾问题上的原则立场 is no 原则立场 reworded.
    private Statement? AnswerOf(Statement statement, bool isA) => answers.VisiblePartnerOf(statement, isA) is { } partner && !(isA ? IsOfAnotherMatter(statement, partner) : IsOfAnotherMatter(partner, statement)) ? partner : null;

    private bool IsOfAnotherMatter(Statement inA, Statement inB) => Array.Exists(inB.Mentions, mention => IsGrave(mention.Thread) && !a.Has(mention.Thread)) || Array.Exists(inA.Mentions, mention => IsGrave(mention.Thread) && !b.Has(mention.Thread));

    private static bool IsGrave(ReadoutThread thread) => !thread.IsSlot && thread.Gravity >= LeastGrave;

    private Happening Elsewhere(ToldThread told)
    {
        var pairs = told.B.Select(other => (A: Answer(a, other, isA: false), B: (ToldWords?)other)).Concat(told.A.Select(one => (A: (ToldWords?)one, B: Answer(b, one, isA: true))))
            .Where(pair => pair.A is not null && pair.B is not null).Select(pair => (A: pair.A!, B: pair.B!))
            .OrderBy(pair => _told.Contains((pair.A.Statement, pair.B.Statement))).ThenByDescending(pair => pair.A.Statement.Has(told.Thread) && pair.B.Statement.Has(told.Thread))
            .ThenByDescending(pair => Math.Max(pair.A.Value, pair.B.Value)).ThenBy(pair => pair.A.Span);
        var (first, second) = pairs.First();
        return Graded(first, second, told.Thread) ?? Answered(first, second, told.Thread);
    }

    private ToldWords? Answer(StatedText other, ToldWords words, bool isA) =>
        AnswerOf(words.Statement, isA) is { } partner ? new ToldWords(partner, other.TightOf(partner), 0) : null;

    private IReadOnlyList<ToldWords> Unanswered(ReadoutThread thread, IReadOnlyList<ToldWords> words, bool isA) =>
        OfThread(thread, [.. OfThread(thread, words).Where(one => AnswerOf(one.Statement, isA) is null)]);

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

    private string Colon => _isChinese ? "：" : ": ";

    private string Who(ToldWords words) => words.Statement.Voice ?? (_isChinese ? "新闻稿" : "the readout");

    // What both were to do, the other side alone is to do now. Whom one's own side offers something is asked nothing (愿同岚方…).
    private static FindingDirection? Addressed(Ask? before, Ask? after) => (before, after) switch
    {
        ({ Kind: AskKind.Shared, Addressee: not null }, { Kind: AskKind.Request, Addressee: not null }) => FindingDirection.Harder,
        ({ Kind: AskKind.Request, Addressee: not null }, { Kind: AskKind.Shared, Addressee: not null }) => FindingDirection.Softer,
        _ => null,
    };

    // A clause of the same voice in the text, on the thread if it is a topic, that already stands so high on the ladder.
    private bool IsStillSaid(StatedText text, Statement like, bool isA, ReadoutThread thread, LadderRung rung) => text.Statements.Any(statement =>
        (thread.IsSlot || statement.Has(thread)) && pairing.IsSameVoice(like, statement, !isA)
        && text.RungsOf(statement).Any(found => found.Rung.Ladder.Id == rung.Ladder.Id && found.Rung.Rung >= rung.Rung));
}
