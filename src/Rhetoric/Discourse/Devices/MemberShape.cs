namespace Rhetoric.Discourse;

/// <summary>What a stretch of a Chinese clause begins with, holds and ends with.</summary>
/// <remarks>Cost: O(words of the stretch) at the most. Invariant: an answer depends on the stretch alone.</remarks>
internal sealed class MemberShape(string text, WordRow words, MemberGrammar grammar)
{
    /// <summary>The length of a unit of four characters (合则两利).</summary>
    public const int UnitLength = 4;

    /// <summary>From how many characters on words that end at the same places make a pattern.</summary>
    public const int ShortestPattern = 5;

    /// <summary>More characters than a subject at the head of a member has.</summary>
    public const int LongestSubject = 12;

    private const char Localizer = '上';

    /// <summary>The kind of the word that heads a stretch; a modal heads no member, it governs it.</summary>
    public WordKind HeadKind(TextSpan span, int word) =>
        IsDisposal(span, word) ? WordKind.Preposition
        : grammar.Governors.Of(text.AsSpan(span.Start, words.EndOf(word) - span.Start)) is { } governor && governor.Has("modal") ? WordKind.Other : words.KindAt(word);

    /// <summary>Whether a stretch begins with 将 as 把: before a noun it is, before a verb it tells what will be.</summary>
    public bool IsDisposal(TextSpan span, int word) =>
        text[span.Start] == '将' && words.EndOf(word) == span.Start + 1 && word + 1 < words.Count && words.KindAt(word + 1) is WordKind.Noun or WordKind.Phrase;

    /// <summary>Whether a stretch is a deed: 推进…合作, 深入推进…合作.</summary>
    public bool IsDeed(TextSpan span, WordKind head) => head == WordKind.Verb || (head is WordKind.Adverb or WordKind.Adjective && HasVerbSecond(span));

    /// <summary>Whether a verb of the lexicon heads the stretch, or one of two characters with an object behind it.</summary>
    public bool IsPredicateVerb(TextSpan span, int word) =>
        grammar.PredicateVerbs.Of(text.AsSpan(span.Start, words.EndOf(word) - span.Start)) is not null
        || (words.KindAt(word) == WordKind.Verb && words.EndOf(word) - span.Start == 2 && words.EndOf(word) < span.End && words.KindAt(word + 1) is WordKind.Noun or WordKind.Adjective);

    /// <summary>Whether a verb of the lexicon heads the stretch.</summary>
    public bool IsVerbPhrase(TextSpan span) => words.At(span.Start) is >= 0 and var word && IsPredicateVerb(span, word);

    /// <summary>Whether a stretch may be cut out of a clause for its first word alone: it begins with a verb, an adverb before one, a preposition or a frame character.</summary>
    public bool MayStandAlone(TextSpan span) =>
        words.At(span.Start) is >= 0 and var word && (words.KindAt(word) is WordKind.Verb or WordKind.Preposition || IsDisposal(span, word) || IsFrameCharacter(span.Start)
            || (words.KindAt(word) == WordKind.Adverb && word + 1 < words.Count && words.KindAt(word + 1) == WordKind.Verb && words.EndOf(word + 1) <= span.End));

    /// <summary>Whether a word of a kind may be said of a subject.</summary>
    public static bool IsPredicate(WordKind kind) => kind is WordKind.Adjective or WordKind.Verb;

    /// <summary>Whether a stretch begins as such texts go on, and no figure does: with one subject and one modal, or a reporting verb.</summary>
    public bool IsCustomary(TextSpan span) =>
        grammar.Subjects.At(span.Of(text)) is not null || grammar.ReportingVerbs.Of(text.AsSpan(span.Start, words.EndOf(words.At(span.Start)) - span.Start)) is not null;

    /// <summary>Whether two stretches are counted (100个…、200名…) or numbered (二子…、三子…); one number in characters sets them side by side (两大…、两大…).</summary>
    public bool AreCounted(TextSpan left, TextSpan right)
    {
        var (first, second) = (text[left.Start], text[right.Start]);
        return (char.IsAsciiDigit(first) && char.IsAsciiDigit(second)) || (first != second && HanNumerals.Has(first) && HanNumerals.Has(second));
    }

    /// <summary>Whether a stretch holds the title of a work.</summary>
    public bool HasTitle(TextSpan span) => span.Of(text).Contains('《');

    /// <summary>Whether both tell when or where, or neither: what does ends so too (在…时，在…时).</summary>
    public bool EndsAlike(TextSpan left, TextSpan right) => grammar.AdverbialEnds.Before(left.Of(text)) == grammar.AdverbialEnds.Before(right.Of(text));

    /// <summary>The length of the whole words that both begin with.</summary>
    public int SharedBeginning(TextSpan left, TextSpan right)
    {
        var length = left.Of(text).CommonPrefixLength(right.Of(text));
        while (length > 0 && !(words.IsEdge(left.Start + length) && words.IsEdge(right.Start + length)))
        {
            length--;
        }

        return length;
    }

    /// <summary>The first verb; empty where there is none.</summary>
    public TextSpan FirstVerb(TextSpan span)
    {
        for (var (word, start) = (words.At(span.Start), span.Start); word < words.Count && words.EndOf(word) <= span.End; word++)
        {
            if (words.KindAt(word) == WordKind.Verb)
            {
                return new TextSpan(start, words.EndOf(word));
            }

            start = words.EndOf(word);
        }

        return default;
    }

    /// <summary>Whether the second word is a verb.</summary>
    public bool HasVerbSecond(TextSpan span) => words.At(span.Start) + 1 is var second && second < words.Count && words.KindAt(second) == WordKind.Verb;

    /// <summary>The kind of the last word.</summary>
    public WordKind LastKind(TextSpan span)
    {
        var at = span.End - 1;
        while (at > span.Start && words.At(at) < 0)
        {
            at--;
        }

        return words.At(at) is >= 0 and var word ? words.KindAt(word) : WordKind.Other;
    }

    /// <summary>Whether a word of one character stands at a place that is more than a joint.</summary>
    public bool IsWord(int at) =>
        words.At(at) is >= 0 and var word && words.EndOf(word) == at + 1 && words.KindAt(word) is not WordKind.Particle && text[at] is not ('和' or '与' or '及');

    /// <summary>Whether a frame character of degree stands at a place: 更多造福…，更有效推动….</summary>
    public bool IsDegree(int at) => grammar.FrameCharacters.Of(text.AsSpan(at, 1)) is { } character && character.Has("degree");

    /// <summary>Whether a frame character that counts inside a unit of four stands at a place: 山水相连, 平等互利.</summary>
    public bool IsInner(int at) => grammar.FrameCharacters.Of(text.AsSpan(at, 1)) is { } character && character.Has("inner");

    /// <summary>Whether a frame character stands at a place.</summary>
    public bool IsFrameCharacter(int at) => grammar.FrameCharacters.Of(text.AsSpan(at, 1)) is not null;

    /// <summary>Where 上 stands behind a subject of few words at the head of a stretch, counted from its start (经济|上|…); 0 where it does not.</summary>
    public int LocalizerIn(TextSpan span)
    {
        var at = span.Of(text)[..Math.Min(span.Length, LongestSubject)].IndexOf(Localizer);
        return at > 1 && at + 2 < span.Length && words.IsEdge(span.Start + at) && words.IsEdge(span.Start + at + 1) ? at : 0;
    }

    /// <summary>Whether a stretch begins with a verb by which a comment is made.</summary>
    public bool IsComment(TextSpan span) => grammar.CommentVerbs.At(span.Of(text)) is not null;
}
