using System.Globalization;

namespace Rhetoric.Comparison;

/// <summary>The words of titles of threads, in one of two languages.</summary>
/// <remarks>Two texts of one day tell one thing twice: what one of them alone has is neither new nor gone.</remarks>
internal sealed class TitlePhrases(StatedText a, StatedText b, TextLanguage language)
{
    private readonly bool _isChinese = language == TextLanguage.Chinese;
    private readonly bool _areTellings = StatedText.AreTellings(a, b);
    private readonly VoiceNames _names = new(language);

    public string Colon => _isChinese ? "：" : ": ";

    public string TitleOf(ReadoutThread thread) => _isChinese ? thread.ChineseTitle : thread.EnglishTitle;

    /// <summary>From one mouth into another: the words once where both say the same, else those of both.</summary>
    public string Mouths(ToldWords first, ToldWords second, string inA, string inB) => first.Statement.Folded == second.Statement.Folded || inA == inB
        ? $"{Who(a, first)} → {Who(b, second)}{Colon}{inB}"
        : $"{Who(a, first)}{Colon}{Quoted(inA)} → {Who(b, second)}{Colon}{Quoted(inB)}";

    /// <summary>Whom it was asked of, and whom it is asked of now.</summary>
    public string Addressees(ToldWords first, ToldWords second, string words) =>
        $"{_names.Of(first.Statement.Addressee!, a.Readout)} → {_names.Of(second.Statement.Addressee!, b.Readout)}{Colon}{words}";

    /// <summary>Words that one more says.</summary>
    public string AlsoBy(ToldWords words, string shown) => _isChinese ? $"{Who(b, words)}也说{Colon}{shown}" : $"also said by {Who(b, words)}{Colon}{shown}";

    /// <summary>Words that one no longer says and another still does.</summary>
    public string NoLongerBy(ToldWords words, string shown) => (_isChinese, _areTellings) switch
    {
        (true, true) => $"只在A中{Who(a, words)}也说{Colon}{shown}",
        (true, false) => $"{Who(a, words)}不再说{Colon}{shown}",
        (false, true) => $"in A also said by {Who(a, words)}{Colon}{shown}",
        _ => $"no longer said by {Who(a, words)}{Colon}{shown}",
    };

    /// <summary>One thing that is gone, and another that is new.</summary>
    /// <param name="first">What is gone.</param>
    /// <param name="second">What is new.</param>
    /// <param name="isOneVoice">Whether one says both, so that nobody need be named.</param>
    /// <param name="inA">The words of the first as they are shown.</param>
    /// <param name="inB">Those of the second.</param>
    public string Instead(ToldWords first, ToldWords second, bool isOneVoice, string inA, string inB)
    {
        var (was, now) = isOneVoice ? ("", "") : (Who(a, first), Who(b, second));
        return (_isChinese, _areTellings) switch
        {
            (true, true) => $"A{was}{Quoted(inA)}，B{now}{Quoted(inB)}",
            (true, false) => isOneVoice ? $"不再提{Quoted(inA)}，新提{Quoted(inB)}" : $"{was}不再说{Quoted(inA)}，{now}新说{Quoted(inB)}",
            (false, true) => $"A{Before(was)} {Quoted(inA)}, B{Before(now)} {Quoted(inB)}",
            _ => $"gone{Before(was)} {Quoted(inA)}, new{Before(now)} {Quoted(inB)}",
        };

        static string Before(string who) => who.Length > 0 ? $" {who}:" : "";
    }

    /// <summary>What happened, and where its words are shown.</summary>
    public string Seen(string happened, ReadoutThread thread) =>
        _isChinese ? $"{happened}（见“{TitleOf(thread)}”）" : $"{happened} (see {TitleOf(thread)})";

    /// <summary>What is back, with the last day that it was there: one for all, or one for each of several in their order; null where none is known.</summary>
    public string Back(IReadOnlyList<DateOnly?> last, bool isTopicAlone)
    {
        string[] days = [.. (last.Distinct().Count() == 1 ? last.Take(1) : last).OfType<DateOnly>().Select(day => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}"))];
        return _isChinese
            ? (isTopicAlone ? "话题" : "") + "重新出现" + (days.Length == 0 ? "" : $"（上次 {string.Join('、', days)}）")
            : (isTopicAlone ? "topic " : "") + "back" + (days.Length == 0 ? "" : $", last in {string.Join(", ", days)}");
    }

    /// <summary>A direction.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="isFirst">Whether nothing like it was said before.</param>
    public string Of(FindingDirection direction, bool isFirst) => _isChinese
        ? direction switch
        {
            FindingDirection.Harder => "更强硬",
            FindingDirection.Softer => "更缓和",
            FindingDirection.Warmer => "更热络",
            FindingDirection.Cooler => "更冷淡",
            FindingDirection.Wider => "更宽",
            FindingDirection.Narrower => "更窄",
            FindingDirection.New => _areTellings ? "只见于B" : isFirst ? "首次出现" : "新增",
            FindingDirection.Gone => _areTellings ? "只见于A" : "不再提",
            FindingDirection.Replaced => "换了内容",
            FindingDirection.OtherMouth => "换人说",
            FindingDirection.Reordered => "次序变化",
            _ => _areTellings ? "说法不同" : "改写",
        }
        : direction switch
        {
            FindingDirection.New => _areTellings ? "only in B" : isFirst ? "new, in these words for the first time" : "new",
            FindingDirection.Gone => _areTellings ? "only in A" : "no longer said",
            FindingDirection.OtherMouth => "in another mouth",
            FindingDirection.Replaced => "other words",
            FindingDirection.Reworded when _areTellings => "in other words",
            _ => direction.ToString().ToLowerInvariant(),
        };

    private string Who(StatedText text, ToldWords words) => words.Statement.Voice is { } voice ? _names.Of(voice, text.Readout) : _isChinese ? "新闻稿" : "the readout";

    private static string Quoted(string words) => $"“{words}”";
}
