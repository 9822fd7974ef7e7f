using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>Gives a told thread its title, its direction, its kind, and the reason for its rank.</summary>
/// <remarks>
/// The title is <c>thread: what happened: words → words</c>, or <c>gone “words”, new “words”</c>, in the present tense and without judgement; what happened is found by <see cref="HappeningSearch"/>.
/// A topic that returns is back, with the day it was last there, and where its words were never there before the topic alone is; of two told together both must. "For the first time" is said only of five earlier readouts or more. Cost: that of the happenings, and a search for the words that lead.
/// </remarks>
internal sealed class FindingTitles(StatedText a, StatedText b, HappeningSearch happenings, SeriesProfile profile, SeriesSilence silence, TextLanguage language)
{
    private const int LeastForFirst = 5;

    private readonly bool _isChinese = language == TextLanguage.Chinese;

    /// <summary>The findings of threads in the order of their scores.</summary>
    /// <param name="threads">The threads, the best first.</param>
    /// <param name="scale">The score that the gravest news has.</param>
    public IEnumerable<Finding> Tell(IReadOnlyList<ToldThread> threads, double scale)
    {
        var news = threads.Where(thread => thread.News is not null).Select(thread => (Thread: thread, News: thread.News!.Value)).OrderByDescending(thread => thread.Thread.Thread.Gravity).ThenBy(thread => thread.Thread.Thread.Order)
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
                yield return Tell(told, at + 1, null, told.Along);
            }
        }
    }

    private Finding Tell(ToldThread told, int rank, (ToldWords Words, double Share, string Why)? news, IReadOnlyList<ReadoutThread> along)
    {
        var happened = happenings.Next(told, news?.Words);
        happened = told.Along.Prepend(told.Thread).All(thread => IsReturn(thread, happened)) ? happened with { Direction = FindingDirection.Back } : happened;
        told = told with { A = Led(told.A, happened.A), B = Led(told.B, happened.B) };
        var uses = Uses(told);
        return new Finding
        {
            Rank = rank,
            Thread = told.Thread.Id,
            Along = [.. along.Select(thread => thread.Id)],
            Title = string.Join(Colon, [string.Join(" / ", along.Prepend(told.Thread).Select(thread => _isChinese ? thread.ChineseTitle : thread.EnglishTitle)), .. Named(told, happened.Direction, uses) is { Length: > 0 } named ? [named] : (string[])[], happened.Words]),
            Direction = happened.Direction,
            Kind = happened.Kind,
            A = [.. told.A.Select(QuoteOf)],
            B = [.. told.B.Select(QuoteOf)],
            Score = told.Score,
            Earlier = uses,
            Why = Why(told, uses) + (news is { } reason ? $"; {reason.Why}" : ""),
        };
    }

    // What the title tells stands first, besides what is quoted.
    private static IReadOnlyList<ToldWords> Led(IReadOnlyList<ToldWords> quoted, ToldWords? first) => first is null ? quoted : [first, .. quoted.Where(words => !ReferenceEquals(words.Statement, first.Statement))];

    private string Colon => _isChinese ? "：" : ": ";

    private static Quote QuoteOf(ToldWords words) => new()
    {
        Span = words.Span,
        Speaker = words.Statement.Voice,
        Addressee = words.Statement.Addressee,
        Role = words.Statement.Role,
    };

    // A topic returns whatever is said of it; a slot, which ever other words fill, only with words that were there before.
    private bool IsReturn(ReadoutThread thread, Happening happened) =>
        happened.Direction == FindingDirection.New && !a.Has(thread) && silence.LastOf(thread) is not null
        && (!thread.IsSlot || (happened.B is { } words && profile.UseOf(b.Readout[words.Span], isOfA: false) is { With: > 0 }));

    private WordingUse[] Uses(ToldThread told) =>
    [
        .. told.A.Take(1).Select(words => profile.UseOf(a.Readout[words.Span], isOfA: true)).Concat(told.B.Take(1).Select(words => profile.UseOf(b.Readout[words.Span], isOfA: false))).OfType<WordingUse>(),
    ];

    private string Named(ToldThread told, FindingDirection direction, WordingUse[] uses)
    {
        if (direction == FindingDirection.Back && told.Along.Prepend(told.Thread).Max(silence.LastOf) is { } last)
        {
            var isTopicAlone = uses.Length > 0 && uses[^1].With == 0;
            return _isChinese
                ? string.Create(CultureInfo.InvariantCulture, $"{(isTopicAlone ? "话题" : "")}重新出现（上次 {last:yyyy-MM-dd}）")
                : string.Create(CultureInfo.InvariantCulture, $"{(isTopicAlone ? "topic " : "")}back, last in {last:yyyy-MM-dd}");
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
}
