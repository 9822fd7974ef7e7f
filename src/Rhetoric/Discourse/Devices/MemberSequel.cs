namespace Rhetoric.Discourse;

/// <summary>Tells whether a third stretch goes on where two are alike, though it is longer or shorter.</summary>
/// <remarks>Cost: O(length of the shorter).</remarks>
internal sealed class MemberSequel(string text, WordRow words, MemberShape shape)
{

    /// <summary>Whether a third stretch goes on where two are alike, though it is longer or shorter: as a deed, in their frame, or with their character.</summary>
    public bool GoesOn(TextSpan first, TextSpan second, TextSpan third) => IsDeedMore(first, second, third) || KeepsFrame(first, second, third) || KeepsCharacter(first, second, third);

    // A third verb phrase where two do not begin with one word, up to twice as long or half as long.
    private bool IsDeedMore(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return shorter >= MemberShape.ShortestPattern && 2 * shorter >= longer && shape.SharedBeginning(first, second) == 0 && shape.EndsAlike(second, third)
            && words.At(second.Start) is >= 0 and var word && words.At(third.Start) is >= 0 and var next
            && shape.HeadKind(second, word) == WordKind.Verb && IsDeed(third, next, isNear: longer - shorter <= 1) && !shape.IsComment(third);
    }

    // An adverb may open a third of about the length of the second: 增进互信，扩大往来，妥善处理分歧.
    private bool IsDeed(TextSpan third, int word, bool isNear) => shape.HeadKind(third, word) is var head && (isNear ? shape.IsDeed(third, head) : head == WordKind.Verb);

    // A subject that ends with 上: 政治上…，经济上…，国际舞台上….
    private bool KeepsFrame(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 2 * shorter >= longer && shape.LocalizerIn(first) > 0 && shape.LocalizerIn(second) > 0 && shape.LocalizerIn(third) > 0
            && words.At(third.Start) >= 0 && shape.EndsAlike(second, third) && !shape.IsCustomary(third) && !shape.IsComment(third);
    }

    // The frame character or the words that two begin with: 有心、有力、有承担.
    private bool KeepsCharacter(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 3 * shorter >= longer && words.At(third.Start) >= 0 && !shape.IsCustomary(third)
            && ((shape.IsFrameCharacter(third.Start) && text[first.Start] == text[third.Start] && text[second.Start] == text[third.Start]) || KeepsBeginning(first, second, third));
    }

    // 需要资金，需要船只，需要各方出力.
    private bool KeepsBeginning(TextSpan first, TextSpan second, TextSpan third) =>
        shape.SharedBeginning(first, second) is >= 2 and var length && shape.SharedBeginning(second, third) >= length;
}
