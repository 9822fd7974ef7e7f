namespace Rhetoric.Comparison;

/// <summary>Gives a told thread its title, its direction, its kind, and the reason for its rank.</summary>
/// <remarks>
/// <para>The title is <c>thread: what happened: words → words</c>, or <c>gone “words”, new “words”</c>, in the present tense and without judgement; what happened is found by <see cref="HappeningSearch"/>. A topic that readers seek first scores a share of the third finding at least where one text alone has it. News of the series choose their words first, then the gravest topics, then the other threads in the order
/// of their scores; a thread without words of its own left says in which title they stand, and a slot, which is nothing but its words, is not told then, nor a topic that the title names. Of threads told together a matter (trade) names the finding before a slot (demands).</para>
/// <para>News of one clause are told by one title where they are of one kind: all back, each since a day of its own, or all never there before. A topic that returns is back, with the day it was last there, and where its words were never there before the topic alone is; of two told together both must. "For the
/// first time" is said only of five earlier readouts or more, and where no clause of theirs is very like it (<see cref="LikeWordings"/>). Cost: that of the happenings, and a search for the words that lead.</para>
/// </remarks>
internal sealed class FindingTitles(StatedText a, StatedText b, HappeningSearch happenings, SeriesProfile profile, SeriesSilence silence, TitlePhrases phrases)
{
    private const int LeastForFirst = 5;

    private readonly LikeWordings _like = new(profile.Series);

    /// <summary>The findings of threads in the order of their scores.</summary>
    /// <param name="threads">The threads, the best first.</param>
    /// <param name="scale">The score that the gravest news has.</param>
    public IEnumerable<Finding> Tell(IReadOnlyList<ToldThread> threads, double scale)
    {
        var news = threads.Where(thread => thread.News is not null).OrderByDescending(thread => thread.Thread.Gravity).ThenBy(thread => thread.Thread.Order)
            .GroupBy(thread => (thread.News!.Value.Words.Statement, a.Has(thread.Thread), silence.WasBefore(thread.Thread, a.Readout.Date))).ToDictionary(group => group.First().Thread, group => group.ToArray());
        ToldThread[] lifted =
        [
            .. threads.Select(told => news.TryGetValue(told.Thread, out var lead)
                ? told with { Score = Math.Max(told.Score, scale * Math.Max(lead[0].News!.Value.Share, LeastShareOf(told.Thread))), Along = [.. lead.Skip(1).Select(other => other.Thread)] }
                : told with { Score = Math.Max(told.Score, scale * LeastShareOf(told.Thread)) }),
        ];
        var happened = new Happening[lifted.Length];
        foreach (var at in Enumerable.Range(0, lifted.Length).OrderBy(at => news.ContainsKey(lifted[at].Thread) ? 0 : FindingWeights.IsGravest(lifted[at].Thread) ? 1 : 2))
        {
            happened[at] = happenings.Next(lifted[at], news.ContainsKey(lifted[at].Thread) ? lifted[at].News!.Value.Words : null);
        }

        FoldSeen(lifted, happened);
        HashSet<ReadoutThread> named = [.. lifted.SelectMany(told => told.Along)];
        var leading = lifted.ToDictionary(told => told.Thread, told => NamesOf(told)[0]);
        return lifted.Select((told, at) => (Told: told, Happened: happened[at].SeenIn is { } seen ? happened[at] with { SeenIn = leading.GetValueOrDefault(seen, seen) } : happened[at])).Where(pair => pair.Happened.SeenIn is null || (pair.Happened.TellsSomething && !pair.Told.Thread.IsSlot && !named.Contains(pair.Told.Thread)))
            .Select((pair, at) => Tell(pair.Told, at + 1, news.ContainsKey(pair.Told.Thread) ? pair.Told.News!.Value.Why : null, pair.Happened));
    }

    // What another title says of a thread in its own words is told there, under both names, if the title holds for both.
    private void FoldSeen(ToldThread[] told, Happening[] happened)
    {
        for (var at = 0; at < told.Length; at++)
        {
            var host = happened[at].SeenIn is { } seen && !told[at].Thread.IsSlot ? Array.FindIndex(told, other => ReferenceEquals(other.Thread, seen)) : -1;
            if (host >= 0 && told[host].Along.Count == 0 && happened[host].Direction == happened[at].Direction && AreAlike(told[host].Thread, told[at].Thread))
            {
                told[host] = told[host] with { Along = [told[at].Thread, .. told[at].Along] };
            }
        }
    }

    private static ReadoutThread[] NamesOf(ToldThread told) => [.. told.Along.Prepend(told.Thread).OrderBy(thread => !thread.IsMatter)];

    private bool AreAlike(ReadoutThread first, ReadoutThread second) =>
        a.Has(first) == a.Has(second) && b.Has(first) == b.Has(second) && silence.WasBefore(first, a.Readout.Date) == silence.WasBefore(second, a.Readout.Date);

    // A reader looks for it, however few words it has.
    private double LeastShareOf(ReadoutThread thread) => FindingWeights.IsSought(thread) && a.Has(thread) != b.Has(thread) ? FindingWeights.OneSided : 0;

    private Finding Tell(ToldThread told, int rank, string? news, Happening happened)
    {
        happened = told.A.Count == 0 && told.Along.Prepend(told.Thread).All(thread => IsReturn(thread, happened)) ? happened with { Direction = FindingDirection.Back } : happened;
        told = told with { A = Led(told.A, happened.A), B = Led(told.B, happened.B) };
        var uses = Uses(told);
        WordingUse[] earlier = [.. uses, .. PhraseUses(told)];
        ReadoutThread[] threads = NamesOf(told);
        return new Finding
        {
            Rank = rank,
            Thread = threads[0].Id,
            Along = [.. threads[1..].Select(thread => thread.Id)],
            Title = phrases.Wording.Titled(string.Join(" / ", threads.Select(phrases.Wording.Of)), Named(told, happened, uses), happened.SeenIn is null ? happened.Words : ""),
            Direction = happened.Direction,
            Kind = happened.Kind,
            A = [.. told.A.Select(QuoteOf)],
            B = [.. told.B.Select(QuoteOf)],
            Score = told.Score,
            Earlier = earlier,
            Why = Why(told, earlier, news),
        };
    }

    // What the title tells stands first, besides what is quoted.
    private static IReadOnlyList<ToldWords> Led(IReadOnlyList<ToldWords> quoted, ToldWords? first) => first is null ? quoted : [first, .. quoted.Where(words => !ReferenceEquals(words.Statement, first.Statement))];

    private static Quote QuoteOf(ToldWords words) => new()
    {
        Span = words.Span,
        Speaker = words.Statement.Voice,
        Addressee = words.Statement.Addressee,
        Role = words.Statement.Role,
    };

    // A topic returns whatever is said of it; a slot, which ever other words fill, only with words that were there before.
    private bool IsReturn(ReadoutThread thread, Happening happened) =>
        happened.Direction == FindingDirection.New && silence.IsReturn(thread)
        && (!thread.IsSlot || (happened.B is { } words && profile.UseOf(b.Readout[words.Span], isOfA: false) is { With: > 0 }));

    private WordingUse[] Uses(ToldThread told) => OfFirst(told, (text, words, isOfA) => profile.EvidenceOf(text.Readout[words.Span], isOfA));

    // A whole clause is rarely said twice: where no earlier readout has it, what it says of the thread is counted besides.
    private WordingUse[] PhraseUses(ToldThread told) => OfFirst(told, (text, words, isOfA) => PhraseUse(text, words, told.Thread, isOfA));

    // What is known of the first words of each text.
    private WordingUse[] OfFirst(ToldThread told, Func<StatedText, ToldWords, bool, WordingUse?> use) =>
        [.. told.A.Take(1).Select(words => use(a, words, true)).Concat(told.B.Take(1).Select(words => use(b, words, false))).OfType<WordingUse>()];

    private WordingUse? PhraseUse(StatedText text, ToldWords words, ReadoutThread thread, bool isOfA)
    {
        var phrase = words.Statement.Mentions.Where(mention => ReferenceEquals(mention.Thread, thread) && words.Span.Contains(mention.Span) && mention.Span.Length < words.Span.Length)
            .Select(mention => text.InWords(mention.Span, words.Statement.Span)).Where(span => words.Span.Contains(span) && span.Length < words.Span.Length)
            .Select(span => text.Readout[span]).Where(phrase => !VisibleBonds.IsGeneral(phrase)).MaxBy(phrase => phrase.Length);
        return phrase is not null && profile.EvidenceOf(text.Readout[words.Span], isOfA) is { With: 0 } ? profile.EvidenceOf(phrase, isOfA) : null;
    }

    // What one title says of two clauses names both itself.
    private string Named(ToldThread told, Happening happened, WordingUse[] uses)
    {
        var isTopicAlone = uses.Length > 0 && uses[^1].With == 0;
        var named = happened.Direction == FindingDirection.Back ? phrases.Back([.. told.Along.Prepend(told.Thread).Select(silence.LastOf)], isTopicAlone)
            : phrases.Of(happened.Direction, happened.Direction == FindingDirection.New && isTopicAlone && uses[^1].Of >= LeastForFirst && !_like.HaveBefore(b.Readout, told.B[0].Span)
                && (happened.SeenIn is null || profile.UseOf(happened.Words, isOfA: false) is { With: 0 }));
        named = happened.Direction == FindingDirection.Replaced ? "" : named;
        return happened.SeenIn is { } seen ? phrases.Seen(named, happened.Words, seen) : named;
    }

    private string Why(ToldThread told, WordingUse[] uses, string? news)
    {
        var wording = phrases.Wording;
        return wording.Joined("clauses", [wording.With("why.thread", told.Thread.Gravity, told.A.Count, told.B.Count), .. uses.Select(UseOf), news ?? ""]);

        string UseOf(WordingUse use) => use.Last is { } last
            ? wording.With("why.use.last", use.Wording, use.With, use.Of, TitleWording.Day(last))
            : wording.With("why.use", use.Wording, use.With, use.Of);
    }
}
