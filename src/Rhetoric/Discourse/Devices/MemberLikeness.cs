namespace Rhetoric.Discourse;

/// <summary>Tells whether two stretches are built alike, and by what.</summary>
/// <remarks>
/// <para>Alike are members with a shared beginning of two characters, or in one frame (<see cref="SharedFrames"/>); with one shared word at the head, or at the same distance from the left or the right,
/// where the shorter is at least half as long (<see cref="SharedWords"/>); or of near-equal length (±1, from five characters on) with word ends at the same places and like heads and
/// ends (<see cref="MemberPattern"/>).</para>
/// <para>Cost: O(length of the shorter). Invariant: the answer depends on the two stretches alone.</para>
/// </remarks>
internal sealed class MemberLikeness
{

    private readonly string _text;
    private readonly WordRow _words;
    private readonly MemberGrammar _grammar;
    private readonly MemberShape _shape;
    private readonly SharedFrames _frames;
    private readonly SharedWords _shared;
    private readonly MemberPattern _pattern;

    public MemberLikeness(string text, WordRow words, MemberGrammar grammar, MemberShape shape)
    {
        (_text, _words, _grammar, _shape) = (text, words, grammar, shape);
        _frames = new SharedFrames(text, words, grammar, shape);
        _shared = new SharedWords(text, words, shape);
        _pattern = new MemberPattern(text, words, shape);
    }

    /// <summary>By what two stretches are alike; items of a list must be no nouns, for nouns with one beginning or ending are only a list.</summary>
    public Likeness Of(TextSpan left, TextSpan right, bool isList)
    {
        var (shorter, longer) = (Math.Min(left.Length, right.Length), Math.Max(left.Length, right.Length));
        if (shorter < 2 || 3 * shorter < longer || (2 * shorter < longer && (isList || _text[left.Start] != _text[right.Start])) || _words.At(left.Start) < 0 || _words.At(right.Start) < 0 || !_shape.EndsAlike(left, right) || (isList && _shape.AreCounted(left, right)))
        {
            return Likeness.None;
        }

        var (first, second) = (_words.At(left.Start), _words.At(right.Start));
        var pair = new Pair(left, right, first, second, _shape.HeadKind(left, first), _shape.HeadKind(right, second), _shape.SharedBeginning(left, right), isList);
        return ByFrame(pair) ?? ByPlace(pair) ?? ByWord(pair) ?? ByPattern(pair);
    }

    // What answers for itself, before any single word is looked at.
    private Likeness? ByFrame(in Pair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        if (pair.Prefix >= 2 && pair.Prefix < pair.Shorter && (pair.IsPredicate || (pair.IsNear && (!pair.IsList || pair.Kind == WordKind.Other))) && !_shape.IsCustomary(right))
        {
            return Likeness.Frame;
        }

        if (2 * pair.Shorter < pair.Longer || (pair.Prefix > 0 && _shape.IsCustomary(right)) || (pair.Prefix == 0 && _shape.IsComment(right)))
        {
            return Likeness.None;
        }

        // 某某指出， opens a speech.
        if (pair.Kind == WordKind.Noun && _grammar.ReportingVerbs.Before(left.Of(_text)) is { } verb && ReportingVerbs.LevelOf(verb) == ReportingLevel.Statement)
        {
            return Likeness.None;
        }

        return (pair.IsList ? _frames.SharesGenitive(left, right) : _frames.AreIn(left, right)) ? Likeness.Frame : null;
    }

    // What stands at the same places of both.
    private Likeness? ByPlace(in Pair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        if ((left.Length == right.Length && _shared.SharesPlaces(left, right, pair.IsList)) || (!pair.IsList && _frames.SharesAttribute(left, right)))
        {
            return Likeness.Word;
        }

        // 相互尊重、相互理解: the dictionary holds some such together.
        if (pair.Longer == MemberShape.UnitLength && pair.Shorter == MemberShape.UnitLength && _text.AsSpan(left.Start, 2).SequenceEqual(_text.AsSpan(right.Start, 2)) && _grammar.Adverbs.Of(_text.AsSpan(left.Start, 2)) is not null)
        {
            return Likeness.Frame;
        }

        if (pair.Shorter == MemberShape.UnitLength && pair.Longer == MemberShape.UnitLength && _shared.SharesInside(left, right))
        {
            return Likeness.Word;
        }

        if (pair.Longer == MemberShape.UnitLength && !pair.IsList && _shared.SharedCharacters(left, right) is > 0 and var shared)
        {
            return 2 * shared >= MemberShape.UnitLength ? Likeness.Word : Likeness.Clause;
        }

        return (pair.Prefix > 0 && pair.Prefix < pair.Shorter && pair.IsPredicate) || (pair.IsClose && _shared.SharesFrameCharacter(left, right, pair.First, pair.Second, pair.IsList))
            ? Likeness.Word
            : null;
    }

    // A word that both have, by what heads them.
    private Likeness? ByWord(in Pair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        if (HaveLikeHeads(pair) && !_shape.HasTitle(left) && !_shape.HasTitle(right) && _shared.SharesWordAtOffset(left, right, pair.IsNear, pair.IsClose, pair.IsEven))
        {
            // 真诚祝贺…成就, 高度赞赏…远见: a shared word and word for word one length.
            return pair.Kind != WordKind.Verb && pair.Shorter >= MemberShape.ShortestPattern && _pattern.Of(left, right, pair.Kind, pair.Other, pair.IsList) == Likeness.Mirror ? Likeness.Word : Likeness.Offset;
        }

        // 给…带来了利益, 为…作出了贡献.
        if (!pair.IsList && pair.AreBoth(WordKind.Preposition) && _shared.SharesDone(left, right))
        {
            return Likeness.Offset;
        }

        if (!pair.IsList && pair.AreBoth(WordKind.Adverb) && _shape.HasVerbSecond(left) && _shape.HasVerbSecond(right) && _shape.FirstVerb(left).Of(_text).SequenceEqual(_shape.FirstVerb(right).Of(_text)))
        {
            return Likeness.Offset;
        }

        if (pair.Shorter > 2 && _text[left.Start] == _text[right.Start] && (pair.IsList ? pair.IsNear && _shape.IsFrameCharacter(left.Start) : pair.IsClose && _shape.IsDegree(left.Start)))
        {
            return Likeness.Word;
        }

        return !pair.IsList && pair.AreBoth(WordKind.Noun) && _shared.SharesFirstVerb(left, right) ? Likeness.Offset : null;
    }

    private Likeness ByPattern(in Pair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        return !pair.IsNear || pair.Shorter < MemberShape.ShortestPattern || _shape.IsCustomary(left) || _shape.IsCustomary(right) || _shape.HasTitle(left) || _shape.HasTitle(right)
            ? Likeness.None
            : _pattern.Of(left, right, pair.Kind, pair.Other, pair.IsList);
    }

    // Two deeds, or two clauses with a predicate at their ends.
    private bool HaveLikeHeads(in Pair pair)
    {
        var (left, right) = (pair.Left, pair.Right);
        if (pair.Kind != pair.Other && (pair.IsList || !_shape.IsDeed(left, pair.Kind) || !_shape.IsDeed(right, pair.Other)))
        {
            return false;
        }

        return (_shape.IsDeed(left, pair.Kind) && (!pair.IsList || (_shape.IsPredicateVerb(left, pair.First) && _shape.IsPredicateVerb(right, pair.Second)) || left.Of(_text).Contains('了')))
            || (pair.IsClose && !pair.IsList && MemberShape.IsPredicate(_shape.LastKind(left)) && MemberShape.IsPredicate(_shape.LastKind(right)));
    }

    /// <summary>Two stretches with the words and the kinds of word that head them, and how many characters they share at the head.</summary>
    private readonly record struct Pair(TextSpan Left, TextSpan Right, int First, int Second, WordKind Kind, WordKind Other, int Prefix, bool IsList)
    {
        public int Shorter => Math.Min(Left.Length, Right.Length);

        public int Longer => Math.Max(Left.Length, Right.Length);

        public bool IsNear => Longer - Shorter <= 1;

        public bool IsClose => 3 * Shorter >= 2 * Longer;

        public bool IsEven => 4 * Shorter > 3 * Longer;

        public bool IsPredicate => Kind is not (WordKind.Noun or WordKind.Phrase or WordKind.Other);

        public bool AreBoth(WordKind kind) => Kind == kind && Other == kind;
    }
}
