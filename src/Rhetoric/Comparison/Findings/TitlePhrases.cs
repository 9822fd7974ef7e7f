namespace Rhetoric.Comparison;

/// <summary>What titles of threads say beside the words that they show, in the language of the answer.</summary>
/// <remarks>Two texts of one day tell one thing twice: what one of them alone has is neither new nor gone.</remarks>
internal sealed class TitlePhrases(StatedText a, StatedText b, TitleWording wording)
{
    private readonly bool _areTellings = StatedText.AreTellings(a, b);
    private readonly VoiceNames _names = new(wording);

    /// <summary>The words of the table.</summary>
    public TitleWording Wording => wording;

    /// <summary>One thing and what became of it.</summary>
    public string Step(string before, string after) => wording.With("step", before, after);

    /// <summary>From one mouth into another: the words once where both say the same, else those of both.</summary>
    public string Mouths(ToldWords first, ToldWords second, string inA, string inB) => first.Statement.Folded == second.Statement.Folded || inA == inB
        ? wording.Titled(Step(Who(a, first), Who(b, second)), inB)
        : Step(wording.Titled(Who(a, first), wording.With("quoted", inA)), wording.Titled(Who(b, second), wording.With("quoted", inB)));

    /// <summary>Whom it was asked of, and whom it is asked of now.</summary>
    public string Addressees(ToldWords first, ToldWords second, string words) =>
        wording.Titled(Step(_names.Of(first.Statement.Addressee!, a.Readout), _names.Of(second.Statement.Addressee!, b.Readout)), words);

    /// <summary>Words that one more says.</summary>
    public string AlsoBy(ToldWords words, string shown) => wording.With("also-by", Who(b, words), shown);

    /// <summary>Words that one no longer says and another still does.</summary>
    public string NoLongerBy(ToldWords words, string shown) => With("no-longer-by", Who(a, words), shown);

    /// <summary>One thing that is gone, and another that is new.</summary>
    /// <param name="first">What is gone.</param>
    /// <param name="second">What is new.</param>
    /// <param name="isOneVoice">Whether one says both, so that nobody need be named.</param>
    /// <param name="inA">The words of the first as they are shown.</param>
    /// <param name="inB">Those of the second.</param>
    public string Instead(ToldWords first, ToldWords second, bool isOneVoice, string inA, string inB) =>
        isOneVoice ? With("instead", inA, inB) : With("instead.by", inA, inB, Who(a, first), Who(b, second));

    /// <summary>What happened to a topic, by what words it is named, and where the others are shown.</summary>
    public string Seen(string happened, string named, ReadoutThread thread) => wording.With("seen", wording.Titled(happened, named), wording.Of(thread));

    /// <summary>What is back, with the last day that it was there: one for all, or one for each of several in their order; none where none is known.</summary>
    public string Back(IReadOnlyList<DateOnly?> last, bool isTopicAlone)
    {
        string[] days = [.. (last.Distinct().Count() == 1 ? last.Take(1) : last).OfType<DateOnly>().Select(TitleWording.Day)];
        return days.Length == 0 ? wording[isTopicAlone ? "topic-back" : "back"] : wording.With(isTopicAlone ? "topic-back.last" : "back.last", wording.Joined("list", days));
    }

    /// <summary>A direction.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="isFirst">Whether nothing like it was said before.</param>
    public string Of(FindingDirection direction, bool isFirst) =>
        wording[isFirst && direction == FindingDirection.New && !_areTellings ? "new.first" : wording.KeyOf($"{nameof(FindingDirection)}.{direction}", _areTellings)];

    private string With(string key, params ReadOnlySpan<object?> values) => wording.With(wording.KeyOf(key, _areTellings), values);

    private string Who(StatedText text, ToldWords words) => words.Statement.Voice is { } voice ? _names.Of(voice, text.Readout) : wording["voice.readout"];
}
