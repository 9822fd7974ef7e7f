using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>Chooses the words by which a thread is told, and says what happened to it.</summary>
/// <remarks>
/// <para>Two clauses that share something that a reader sees (<see cref="VisibleBonds"/>) are told as one reworded where three tenths of their pairs of letters beside names, frames and the words of the thread that both have are the same, or two fifths of those of the shorter, or a fifth where they end alike, half where one asks and the other does not (in English: of all their letters, or where they end alike), of two voices as one in another mouth where two fifths are; else one thing is gone and another new.
/// Only clauses of the same parties reword each other (<see cref="ClauseParties"/>). Two apart are told together where one mouth says both of the same parties and they share a telling word and a third of the letters of the shorter beside names, frames and words of the thread, or name one grave topic by one word; else by the weightier alone (<see cref="AnsweringWords"/>), and what the same mouth still says in nearly the same words is reworded.
/// Harder, softer, warmer and the like come from ladders only (<see cref="LadderSteps"/>), where both clauses ask or neither does, and no other clause of the same voice keeps the step, or from what one voice asks of both sides and then of the other alone, in much the same words.
/// Nothing changes mouths between a side and who leads it, nor where the new mouth said it before, nor, unless word for word, between a fact and an ask: what the old mouth says still is said by one more. What names a grave topic that the other text lacks rewords nothing.</para>
/// <para>A clause that leads its thread (<see cref="LeadingWords"/>), a deed announced or a label that the other text lacks, is told before others. Words that one title has shown no other shows: a thread that has no words of its own left says where they stand, so the threads are asked in the
/// order in which they may choose. What a voice still says is neither gone nor new (<see cref="SharedWordings"/>). Cost: O(quotes²) for a thread, and O(statements · words) for what is gone or new.</para>
/// </remarks>
internal sealed class HappeningSearch(StatedText a, StatedText b, StatementPairing pairing, AnsweringStatements answers, SharedWordings shared, TitlePhrases phrases)
{
    private const double LeastReworded = 0.3;
    private const double LeastEndingAlike = 0.2;
    private const double LeastOfTwoMoods = 0.5;
    private const int LettersOfLabel = 2;
    private const double LeastOfOneThing = 0.35;

    private readonly TitleWords _words = new(a, b, answers);
    private readonly LadderSteps _steps = new(a, b, answers);
    private readonly ShownWords _shown = new();

    /// <summary>What happened to a thread.</summary>
    /// <param name="told">The thread with the words chosen for it.</param>
    /// <param name="news">Words that are news in the series and lead; null where there are none.</param>
    public Happening Next(ToldThread told, ToldWords? news)
    {
        var fresh = told with { A = Fresh(told.A, a), B = Fresh(told.B, b) };
        var own = (news is { } first && !_shown.Hold(first, b) ? OfNews(told, first) : null) ?? Of(told, Leading(fresh)) ?? Of(told, fresh);
        var happened = own ?? Of(told, told)!;
        happened = SaidBefore(happened, told.Thread) ?? InOtherWords(happened, told.Thread) ?? happened;
        happened = own is null && ShownIn(happened, told) is { } seen ? happened with { Words = happened.Direction is FindingDirection.New or FindingDirection.Gone ? NameIn(happened, told) : happened.Words, SeenIn = seen } : happened;

        if (happened.SeenIn is null)
        {
            _shown.Add(happened.A, a, told.Thread);
            _shown.Add(happened.B, b, told.Thread);
        }

        return happened;
    }

    // By what word that the other text lacks the one of which something is told names a topic; where it does by none its words are told again of the gravest topics, of others nothing.
    private string NameIn(Happening happened, ToldThread told)
    {
        var (text, other, words) = happened.Direction is FindingDirection.Gone ? (a, b, told.A) : (b, a, told.B);
        return words.SelectMany(one => one.Statement.Mentions.Where(mention => ReferenceEquals(mention.Thread, told.Thread)).Select(mention => text.Readout[text.InWords(mention.Span, one.Statement.Span)].Trim('、')))
            .FirstOrDefault(name => !other.Readout.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? (FindingWeights.IsGravest(told.Thread) ? happened.Words : "");
    }

    // The thread whose title shows the words that would be told, or others of the thread.
    private ReadoutThread? ShownIn(Happening happened, ToldThread told) => _shown.ThreadOf(
    [
        .. new[] { (Words: happened.A, Text: a), (Words: happened.B, Text: b) }.Where(pair => pair.Words is not null).Select(pair => (pair.Words!, pair.Text)),
        .. told.A.Select(words => (words, a)), .. told.B.Select(words => (words, b)),
    ]);

    private Happening? OfNews(ToldThread told, ToldWords first) =>
        !told.Thread.IsSlot && !a.Has(told.Thread) ? Of(told with { A = [], B = [first] }, told with { A = [], B = [first] })
        : AnswerOf(first.Statement, isA: false) is null ? Of(told, told with { A = Fresh(told.A, a), B = [first] })
        : Elsewhere(told with { A = [], B = [first] }, mayRepeat: false) ?? New(first, told);

    // What is told of a thread by words that no title has shown; null where there are none.
    private Happening? Of(ToldThread told, ToldThread fresh)
    {
        var (inA, inB) = (Speaks(told.Thread, told.A), Speaks(told.Thread, told.B));
        if ((inA || inB) && !Speaks(told.Thread, fresh.A) && !Speaks(told.Thread, fresh.B))
        {
            return null;
        }

        if (told.A.Count == 0 || (!inA && inB))
        {
            return fresh.B.Count == 0 ? null : New(OfThread(told.Thread, fresh.B)[0], told);
        }

        if (told.B.Count == 0 || (inA && !inB))
        {
            return fresh.A.Count == 0 ? null : Gone(OfThread(told.Thread, fresh.A)[0], told);
        }

        var pairs = fresh.A.Select(one => (A: one, B: fresh.B.FirstOrDefault(other => ReferenceEquals(AnswerOf(one.Statement, isA: true), other.Statement))))
            .Where(pair => pair.B is not null
                && (pair.A.Statement.Has(told.Thread) ? told.Thread.IsSlot || pair.B.Statement.Has(told.Thread) : told.Thread.IsSlot && pair.B.Statement.Has(told.Thread)))
            .OrderByDescending(pair => pair.A.Value + pair.B!.Value).ThenBy(pair => pair.A.Span).ToArray();
        return pairs.Select(pair => Graded(pair.A, pair.B!, told.Thread)).FirstOrDefault(happened => happened is not null)
            ?? (pairs.Length > 0 ? Answered(pairs[0].A, pairs[0].B!, told) : Apart(fresh, told));
    }

    private Happening New(ToldWords words, ToldThread told)
    {
        words = TitleWords.OnTopic(b, words, told.Thread, a);
        return new(FindingDirection.New, told.A.Count == 0 ? ChangeKind.Added : ChangeKind.Changed, TitleWords.Shown(b, words, told.Thread), null, words);
    }

    private Happening Gone(ToldWords words, ToldThread told)
    {
        words = TitleWords.OnTopic(a, words, told.Thread, b);
        return new(FindingDirection.Gone, told.B.Count == 0 ? ChangeKind.Dropped : ChangeKind.Changed, TitleWords.Shown(a, words, told.Thread), words, null);
    }

    // Of each text the words that lead, where some do.
    private ToldThread Leading(ToldThread fresh)
    {
        var (inA, inB) = (Leading(fresh.A, fresh.Thread, a, b), Leading(fresh.B, fresh.Thread, b, a));
        return fresh with { A = inA.Length > 0 ? inA : fresh.A, B = inB.Length > 0 ? inB : fresh.B };
    }

    private static ToldWords[] Leading(IReadOnlyList<ToldWords> words, ReadoutThread thread, StatedText text, StatedText other) =>
        [.. words.Where(one => Array.Exists(one.Statement.Leading, place => place.Leads(thread) && (place.IsDeed || !other.Holds(LabelAt(text, one.Statement, place.Span)))))];

    // A label with the word before it: 合作伙伴关系 is no 战略伙伴关系.
    private static string LabelAt(StatedText text, Statement statement, TextSpan place) =>
        FoldedCharacter.Of((place with { Start = Math.Max(statement.Span.Start, place.Start - LettersOfLabel) }).Of(text.Readout.Text));

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

    // What the same mouth of the other text says in nearly these words is neither gone nor new, though that clause answers another; a topic that the other text lacks is.
    private Happening? InOtherWords(Happening happened, ReadoutThread thread)
    {
        var (isGone, words) = (happened.Direction == FindingDirection.Gone, happened.A ?? happened.B!);
        if ((!isGone && happened.Direction != FindingDirection.New) || (!thread.IsSlot && !(isGone ? b : a).Has(thread))
            || (shared.RewordedIn(words, isGone, IsOwn) ?? shared.QuotedIn(words, isGone, IsOwn) ?? answers.HolderOf(words, isGone, other => IsOwn(other) && IsOfOneMatter(other))) is not { } statement)
        {
            return null;
        }

        bool IsOwn(Statement other) => (isGone ? (words.Statement, other) : (other, words.Statement)) is var (inA, inB) && IsOneMouth(inA, inB) && answers.AreOfSameParties(inA, inB);

        bool IsOfOneMatter(Statement other) => (isGone ? (words.Statement, other) : (other, words.Statement)) is var (inA, inB) && IsOneMood(inA, inB) && !IsOfAnotherMatter(inA, inB);

        var there = new ToldWords(statement, shared.RunIn(words, statement, isGone) ?? (isGone ? b : a).TightOf(statement), words.Value);
        return isGone ? Reworded(words, there) : Reworded(there, words);
    }

    // The same words where another voice of the other text says them, and its own does not.
    private ToldWords? Holder(ToldWords? words, bool isA)
    {
        if (words?.Statement.Voice is null)
        {
            return null;
        }

        var holders = shared.HoldersOf(words.Span, isA).Where(holder => holder.Statement.Voice is not null).ToArray();
        return Array.Exists(holders, holder => isA ? IsOneMouth(words.Statement, holder.Statement) : IsOneMouth(holder.Statement, words.Statement)) ? null
            : holders.Select(holder => new ToldWords(holder.Statement, holder.Span, words.Value)).FirstOrDefault();
    }

    private Happening? Revoiced(ToldWords inA, ToldWords inB, ReadoutThread thread)
    {
        var isStill = shared.HoldersOf(inA.Span, isA: true).Any(holder => IsOneMouth(inA.Statement, holder.Statement));
        var wasBefore = shared.HoldersOf(inB.Span, isA: false).Any(holder => IsOneMouth(holder.Statement, inB.Statement));
        return (isStill, wasBefore) switch
        {
            (true, true) => null,
            (true, false) => new Happening(FindingDirection.Wider, ChangeKind.Revoiced, phrases.AlsoBy(inB, TitleWords.Shown(b, inB, thread)), inA, inB),
            (false, true) => new Happening(FindingDirection.Narrower, ChangeKind.Revoiced, phrases.NoLongerBy(inA, TitleWords.Shown(a, inA, thread)), inA, inB),
            _ => InOtherMouth(inA, inB, thread),
        };
    }

    // A statement of fact and a task: they are no two steps of one ladder, and neither goes into another mouth as the other.
    private bool IsOneMood(Statement inA, Statement inB) => a.Asks(inA) == b.Asks(inB);

    // Two that answer each other, where one voice asks it of one side instead of both, or a ladder tells.
    private Happening? Graded(ToldWords one, ToldWords other, ReadoutThread thread)
    {
        if (one.Statement.Addressee is not null && other.Statement.Addressee is not null && pairing.IsSameVoice(one.Statement, other.Statement) && AnsweringWords.ShareOf(one.Statement, other.Statement) >= AnsweringWords.LeastAlike && Resemble(one.Statement, other.Statement, thread)
            && Addressed(a.Discourse.AskOf(one.Statement.Span), b.Discourse.AskOf(other.Statement.Span)) is { } addressed)
        {
            return new Happening(addressed, ChangeKind.Changed, phrases.Addressees(one, other, TitleWords.Shown(b, other, thread)), one, other);
        }

        if (!IsOneMood(one.Statement, other.Statement)
            || _steps.Between(one.Statement, other.Statement, IsOneMouth(one.Statement, other.Statement), IsOneTopic(one.Statement, other.Statement, thread)) is not { } climbed
            || (climbed.Of == LadderSubject.Relation && one.Statement.Has(thread) != other.Statement.Has(thread))
            || (climbed.Of == LadderSubject.Meeting && !IsWordOf(thread, one.Statement, climbed.Before.Span) && !IsWordOf(thread, other.Statement, climbed.After.Span)))
        {
            return null;
        }

        var isKept = climbed.After.Rung.Rung < climbed.Before.Rung.Rung
            ? IsStillSaid(b, other.Statement, one.Statement, isA: false, thread, climbed.Before.Rung, climbed.Of)
            : IsStillSaid(a, one.Statement, other.Statement, isA: true, thread, climbed.After.Rung, climbed.Of);
        return isKept || !answers.AreOfSameStates(one.Statement, other.Statement) ? null : new Happening(climbed.Direction, ChangeKind.Changed, GradedWords(one, climbed.Before, other, climbed.After), TitleWords.Holding(a, one, climbed.Before.Span), TitleWords.Holding(b, other, climbed.After.Span));
    }

    // The graded words, with those behind them that differ too.
    private string GradedWords(ToldWords one, LadderUse before, ToldWords other, LadderUse after)
    {
        var (first, second) = _words.WithDifference(one with { Span = a.InWords(before.Span, one.Statement.Span) }, other with { Span = b.InWords(after.Span, other.Statement.Span) });
        return phrases.Step(a.Readout[first.Span], b.Readout[second.Span]);
    }

    // How the two sides talked is told of the thread that these words are of, not of what they talked about.
    private static bool IsWordOf(ReadoutThread thread, Statement statement, TextSpan words) =>
        Array.Exists(statement.Mentions, mention => ReferenceEquals(mention.Thread, thread) && mention.Span.Overlaps(words));

    private Happening Answered(ToldWords first, ToldWords second, ToldThread told)
    {
        var thread = told.Thread;
        var isRevoiced = first.Statement.Voice is not null && second.Statement.Voice is not null && !IsOneMouth(first.Statement, second.Statement);
        if (isRevoiced)
        {
            (first, second, isRevoiced) = InOneMouth(first, second);
        }

        if (isRevoiced)
        {
            return AnsweringWords.ShareOf(first.Statement, second.Statement) < AnsweringWords.LeastAlike || !IsOneMood(first.Statement, second.Statement) ? Weightier(first, second, told)
                : InOtherMouth(first, second, thread);
        }

        if (!IsOneMouth(first.Statement, second.Statement) && first.Statement.Folded == second.Statement.Folded)
        {
            return InOtherMouth(first, second, thread);
        }

        return Resemble(first.Statement, second.Statement, thread) && answers.AreOfSameParties(first.Statement, second.Statement) ? Reworded(first, second)
            : AreOfOneThing(first, second, thread) ? Instead(first, second, thread)
            : Weightier(first, second, told);
    }

    private Happening Reworded(ToldWords first, ToldWords second)
    {
        (first, second) = _words.WithDifference(first, second);
        var (inA, inB) = _words.WithShared(first, second);
        return new Happening(FindingDirection.Reworded, ChangeKind.Changed, phrases.Step(inA.Shown, inB.Shown), inA.Words, inB.Words);
    }

    // Of two that do not belong together the one that says more, of the thread if only one speaks of it.
    private Happening Weightier(ToldWords first, ToldWords second, ToldThread told) =>
        (first.Statement.Has(told.Thread), first.Value, first.Statement.Folded.Length).CompareTo((second.Statement.Has(told.Thread), second.Value, second.Statement.Folded.Length)) is var order
        && (order == 0 ? string.CompareOrdinal(first.Statement.Folded, second.Statement.Folded) : order) > 0 ? Gone(first, told) : New(second, told);

    // Whether a reader would call one the other reworded.
    private bool Resemble(Statement inA, Statement inB, ReadoutThread thread) =>
        answers.ShareBeside(inA, inB, thread) is { } share
            ? (share.OfBoth >= LeastReworded || share.OfShorter >= AnsweringWords.LeastAlike || (share.OfBoth >= LeastEndingAlike && answers.EndAlike(inA, inB)))
                && (IsOneMood(inA, inB) || share.OfBoth >= LeastOfTwoMoods)
            : AnsweringWords.ShareOf(inA, inB) >= LeastReworded || AnsweringWords.ShareOfShorter(inA.Bigrams, inB.Bigrams) >= AnsweringWords.LeastAlike || answers.EndAlike(inA, inB);

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

    // One voice or one office; 岚方 and its head of state are one mouth.
    private bool IsOneMouth(Statement first, Statement second) => pairing.IsSameVoice(first, second) || IsOneSide(first, second);

    private bool IsOneSide(Statement first, Statement second) =>
        a.SideOf(first.Voice) is var side and (SideRole.Home or SideRole.Counterpart) && b.SideOf(second.Voice) == side
        && (Sides.Of(a.Readout).Of(first.Voice!).Role == side || Sides.Of(b.Readout).Of(second.Voice!).Role == side);

    // What one side says and nothing of the other answers is gone here and new there; what answers something that another thread tells is told with that.
    private Happening? Apart(ToldThread fresh, ToldThread told)
    {
        var (gone, added) = (Unanswered(told.Thread, fresh.A, isA: true), Unanswered(told.Thread, fresh.B, isA: false));
        switch (gone.Count, added.Count)
        {
            case (0, 0):
                return Elsewhere(fresh, mayRepeat: ReferenceEquals(fresh, told)) ?? Alone(fresh, told);
            case (_, 0):
                return Gone(gone[0], told);
            case (0, _):
                return New(added[0], told);
        }

        if (gone.SelectMany(one => added.Where(other => IsOneTopic(one.Statement, other.Statement, told.Thread)).Select(other => Graded(one, other, told.Thread))).FirstOrDefault(happened => happened is not null) is { } graded)
        {
            return graded;
        }

        var apart = fresh with { A = gone, B = added };
        if (AnsweringWords.Of(apart, a, b, (one, other) => AreOfOneThing(one, other, told.Thread)) is { } pair)
        {
            return Instead(pair.A, pair.B, told.Thread);
        }

        var (before, after) = AnsweringWords.Of(apart, a, b);
        return before.Value > after.Value ? Gone(before, told) : New(after, told);
    }

    private bool IsOneTopic(Statement inA, Statement inB, ReadoutThread thread) => !thread.IsSlot && AnsweringWords.ShareMention(thread, inA, a, inB, b);

    // Whether a reader sees what one thing that is gone and another that is new have to do with each other: they share words, or a mouth speaks of one grave matter.
    private bool AreOfOneThing(ToldWords one, ToldWords other, ReadoutThread thread) =>
        IsOneMouth(one.Statement, other.Statement) && answers.AreOfSameParties(one.Statement, other.Statement)
        && ((FindingWeights.IsGravest(thread) && IsOneTopic(one.Statement, other.Statement, thread))
            || (answers.ShareBeside(one.Statement, other.Statement, thread) is { } share ? share.OfShorter >= LeastOfOneThing && answers.Share(one.Statement, other.Statement)
                : a.Readout.Language == TextLanguage.English && answers.Share(one.Statement, other.Statement)));

    // Words whose answer another title shows are gone or new where it says another thing, or another says it.
    private Happening? Alone(ToldThread fresh, ToldThread told) =>
        fresh.A.FirstOrDefault(one => AnswerOf(one.Statement, isA: true) is { } answer && IsAnotherThing(one.Statement, answer, told.Thread)) is { } gone ? Gone(gone, told)
        : fresh.B.FirstOrDefault(other => AnswerOf(other.Statement, isA: false) is { } answer && IsAnotherThing(answer, other.Statement, told.Thread)) is { } added ? New(added, told)
        : null;

    private bool IsAnotherThing(Statement inA, Statement inB, ReadoutThread thread) =>
        IsOneMouth(inA, inB) ? !Resemble(inA, inB, thread) : AnsweringWords.ShareOf(inA, inB) < AnsweringWords.LeastAlike;

    private Happening InOtherMouth(ToldWords before, ToldWords after, ReadoutThread thread) => new(
        FindingDirection.OtherMouth, ChangeKind.Revoiced, phrases.Mouths(before, after, TitleWords.Shown(a, before, thread), TitleWords.Shown(b, after, thread)), before, after);

    // The very words are not gone.
    private Happening Instead(ToldWords before, ToldWords after, ReadoutThread thread) => FoldedCharacter.Of(before.Span.Of(a.Readout.Text)) == FoldedCharacter.Of(after.Span.Of(b.Readout.Text))
        ? InOtherMouth(before, after, thread)
        : new Happening(FindingDirection.Replaced, ChangeKind.Changed, phrases.Instead(before, after, pairing.IsSameVoice(before.Statement, after.Statement), TitleWords.Shown(a, before, thread), TitleWords.Shown(b, after, thread)), before, after);

    // The statement that answers one, unless one of the two speaks of a grave topic that the other text lacks: 在台湾问题上的原则立场 is no 原则立场 reworded.
    private Statement? AnswerOf(Statement statement, bool isA) => answers.VisiblePartnerOf(statement, isA) is { } partner && (isA ? BelongTogether(statement, partner) : BelongTogether(partner, statement)) ? partner : null;

    // Two of one mouth are of the same parties; two of two are of one third state or none, and share more than courtesy.
    private bool BelongTogether(Statement inA, Statement inB) => !IsOfAnotherMatter(inA, inB)
        && (IsOneMouth(inA, inB) ? answers.AreOfSameParties(inA, inB) : answers.AreOfSameStates(inA, inB) && (inA.Voice is null || inB.Voice is null || answers.ShareMatter(inA, inB)));

    private bool IsOfAnotherMatter(Statement inA, Statement inB) => Array.Exists(inB.Mentions, mention => FindingWeights.IsGravest(mention.Thread) && !a.Has(mention.Thread)) || Array.Exists(inA.Mentions, mention => FindingWeights.IsGravest(mention.Thread) && !b.Has(mention.Thread));

    private Happening? Elsewhere(ToldThread fresh, bool mayRepeat)
    {
        var thread = fresh.Thread;
        var pairs = fresh.B.Select(other => (A: Answer(a, other, isA: false), B: (ToldWords?)other)).Concat(fresh.A.Select(one => (A: (ToldWords?)one, B: Answer(b, one, isA: true))))
            .Where(pair => pair.A is not null && pair.B is not null).Select(pair => (A: pair.A!, B: pair.B!))
            .OrderByDescending(pair => pair.A.Statement.Has(thread) && pair.B.Statement.Has(thread))
            .ThenByDescending(pair => Math.Max(pair.A.Value, pair.B.Value)).ThenBy(pair => pair.A.Span).ToArray();
        pairs = mayRepeat ? pairs : Array.FindAll(pairs, pair => !_shown.Hold(pair.A, a) && !_shown.Hold(pair.B, b));
        return pairs.Length == 0 ? null : Graded(pairs[0].A, pairs[0].B, thread) ?? Answered(pairs[0].A, pairs[0].B, fresh);
    }

    private ToldWords? Answer(StatedText other, ToldWords words, bool isA) =>
        AnswerOf(words.Statement, isA) is { } partner ? new ToldWords(partner, other.TightOf(partner), 0) : null;

    private IReadOnlyList<ToldWords> Unanswered(ReadoutThread thread, IReadOnlyList<ToldWords> words, bool isA) =>
        OfThread(thread, [.. OfThread(thread, words).Where(one => AnswerOf(one.Statement, isA) is null)]);

    // What a topic is told by names it; a slot is filled by any words.
    private static bool Speaks(ReadoutThread thread, IReadOnlyList<ToldWords> words) => thread.IsSlot ? words.Count > 0 : words.Any(one => one.Statement.Has(thread));

    // What no title has shown yet.
    private ToldWords[] Fresh(IReadOnlyList<ToldWords> words, StatedText text) => [.. words.Where(one => !_shown.Hold(one, text))];

    // What speaks of the thread by its own words comes before what stands in a sentence with it.
    private static IReadOnlyList<ToldWords> OfThread(ReadoutThread thread, IReadOnlyList<ToldWords> words) => Rather(words, statement => statement.Has(thread));

    // Those of which it holds; all where it holds of none.
    private static IReadOnlyList<ToldWords> Rather(IReadOnlyList<ToldWords> words, Func<Statement, bool> holds)
    {
        ToldWords[] those = [.. words.Where(one => holds(one.Statement))];
        return those.Length > 0 ? those : words;
    }

    // What both were to do, the other side alone is to do now. Whom one's own side offers something is asked nothing (愿同岚方…).
    private static FindingDirection? Addressed(Ask? before, Ask? after) => (before, after) switch
    {
        ({ Kind: AskKind.Shared, Addressee: not null }, { Kind: AskKind.Request, Addressee: not null }) => FindingDirection.Harder,
        ({ Kind: AskKind.Request, Addressee: not null }, { Kind: AskKind.Shared, Addressee: not null }) => FindingDirection.Softer,
        _ => null,
    };

    // A clause of the same voice in the text, on the thread if it is a topic or in one sentence with what is graded (始终支持…，支持…), that already stands so high on the ladder; of what anybody may tell (a visit, a relationship) any clause.
    private bool IsStillSaid(StatedText text, Statement graded, Statement like, bool isA, ReadoutThread thread, LadderRung rung, LadderSubject of) => text.Statements.Any(statement =>
        (of >= LadderSubject.Visit || ((thread.IsSlot || statement.Has(thread) || statement.Sentence == graded.Sentence) && pairing.IsSameVoice(like, statement, !isA)))
        && text.RungsOf(statement).Any(found => found.Rung.Ladder.Id == rung.Ladder.Id && found.Rung.Rung >= rung.Rung));
}
