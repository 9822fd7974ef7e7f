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
            && shape.HeadKind(second, word) == WordKind.Verb && shape.HeadKind(third, next) == WordKind.Verb && !shape.IsComment(third);
    }

    // A subject that ends with 上: 政治上…，经济上…，国际舞台上….
    private bool KeepsFrame(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 2 * shorter >= longer && shape.HasLocalizer(first) && shape.HasLocalizer(second) && shape.HasLocalizer(third)
            && words.At(third.Start) >= 0 && shape.EndsAlike(second, third) && !shape.IsCustomary(third) && !shape.IsComment(third);
    }

    // The frame character that two begin with: 有心、有力、有承担.
    private bool KeepsCharacter(TextSpan first, TextSpan second, TextSpan third)
    {
        var (shorter, longer) = (Math.Min(second.Length, third.Length), Math.Max(second.Length, third.Length));
        return 3 * shorter >= longer && words.At(third.Start) >= 0 && shape.IsFrameCharacter(third.Start) && text[first.Start] == text[third.Start] && text[second.Start] == text[third.Start] && !shape.IsCustomary(third);
    }
}
