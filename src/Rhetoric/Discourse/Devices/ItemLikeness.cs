using static Rhetoric.Discourse.ListEvidence;

namespace Rhetoric.Discourse;

/// <summary>How like two items of a list are: a sum of what they share and what only one of them has.</summary>
/// <remarks>Items of one list like to have one length, one build and one kind of word at either end; the weights are those of <see cref="ListWeights"/>. Cost: O(words of both).</remarks>
internal static class ItemLikeness
{
    private static readonly ListWeights Weights = ListWeights.Default;

    private const int FourCharacters = 4;

    /// <summary>What items may share before the first: an equal length that it makes is chance (两国政府、立法机构).</summary>
    private const ListTraits Shareable = ListTraits.Modifier | ListTraits.Side;

    private const ListTraits Kinds = ListTraits.Noun | ListTraits.Place | ListTraits.Name | ListTraits.Quotation | ListTraits.Adjective | ListTraits.VerbalNoun | ListTraits.Verb;

    public static double Of(string text, ListItem x, ListItem y)
    {
        var named = (x.Last.Is(ListTraits.Name) && y.Last.Is(ListTraits.Name)) || (x.IsTitle && y.IsTitle);
        var score = named ? 0 : -Weights[LengthRatio] * Math.Abs(Math.Log((double)x.Length / y.Length));
        score += named ? 0 : Lengths(x, y);
        score += x.Length == 2 && y.Length == 2 ? Weights[BothTwo] : 0;
        score += Ends(text, x, y) + Natures(x, y);
        score += ((x.First.Traits & y.First.Traits & Kinds) != 0 ? Weights[SameKind] : 0) + ((x.Last.Traits & y.Last.Traits & Kinds) != 0 ? Weights[SameKind] : 0);

        var (deedX, deedY) = (x.Verbality, y.Verbality);
        score += (Weights[BothDeeds] * Math.Min(deedX, deedY)) + (Weights[OneDeed] * Math.Abs(deedX - deedY));
        var (attributeX, attributeY) = (x.HasAttribute, y.HasAttribute);
        score += attributeX != attributeY ? Weights[OneAttribute] : attributeX ? Weights[BothAttributes] : 0;
        score += x.IsJoined != y.IsJoined && !Word(text, x.Last).SequenceEqual(Word(text, y.Last)) ? Weights[OneConnector] : 0;
        score += Weights[OneFlow] * (Math.Abs(x.Flows - y.Flows) + Math.Abs(x.InnerNumerals - y.InnerNumerals) + (named ? 0 : Math.Abs(x.InnerSides - y.InnerSides)));
        score += Weights[OneVerb] * Math.Abs(named ? x.InnerVerbs - y.InnerVerbs : x.InnerGovernors - y.InnerGovernors);
        score += Weights[OnePrepositionInside] * Math.Abs(x.InnerPrepositions - y.InnerPrepositions);
        score += x.Last.Is(ListTraits.Frame) != y.Last.Is(ListTraits.Frame) ? Weights[OneFrameLast] : 0;
        score += QuotedLast(x, y) + QuotedLast(y, x);
        score += x.WordCount > 1 && y.WordCount > 1 && x.Last.Is(ListTraits.Head) && y.Last.Is(ListTraits.Head) ? Weights[BothHeadsLast] : 0;
        score += x.WordCount > 1 && x.Verbality < 1 && x.Last.Is(ListTraits.Shared) && !y.Last.Is(ListTraits.Head) ? Weights[SharedLast] : 0;
        score += y.WordCount > 1 && y.Verbality < 1 && y.Last.Is(ListTraits.Shared) && !x.Last.Is(ListTraits.Head) ? Weights[SharedLast] : 0;
        score += x.IsQuality && y.IsQuality && Math.Abs(x.Length - y.Length) < 2 ? Weights[BothQualities] : 0;
        score += x.First.Is(ListTraits.Name) != y.First.Is(ListTraits.Name) && x.Last.Is(ListTraits.Name) == y.Last.Is(ListTraits.Name) && x.WordCount > 1 && y.WordCount > 1 && !x.Last.Is(ListTraits.EnvoyEnd) && !y.Last.Is(ListTraits.EnvoyEnd) ? Weights[OneNameFirst] : 0;
        score += x.First.Is(ListTraits.Preposition) && Word(text, x.First).SequenceEqual(Word(text, y.First)) ? Weights[SamePrepositionFirst] : 0;
        score += HaveOneAdverb(text, x, y) ? Weights[SameAdverbInside] : 0;
        return score + Firsts(x, y, named);
    }

    private static bool HaveOneAdverb(string text, ListItem x, ListItem y)
    {
        for (var i = x.From + 1; i + 1 < x.To; i++)
        {
            if (x.Words[i].Is(ListTraits.Adverb) && Holds(text, y, Word(text, x.Words[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, ListItem item, ReadOnlySpan<char> word)
    {
        for (var i = item.From + 1; i + 1 < item.To; i++)
        {
            if (Word(text, item.Words[i]).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    // An equal length, unless what is shared before the first makes it, or a deed beside a thing (加强能源、基础设施): but in 国家发展、民族复兴, four characters each in two words, all belongs to the item.
    private static double Lengths(ListItem x, ListItem y)
    {
        if (x.Length != y.Length || x.Length < 3 || Math.Abs(x.Verbality - y.Verbality) == 1)
        {
            return 0;
        }

        var areFour = x.Length == FourCharacters;
        var areUnits = areFour && x.WordCount == 2 && y.WordCount == 2 && !x.First.Is(ListTraits.Side) && !y.First.Is(ListTraits.Side);
        return !areUnits && x.First.Is(Shareable) != y.First.Is(Shareable) ? 0 : areFour ? Weights[BothFour] : Weights[SameLength];
    }

    private static double Ends(string text, ListItem x, ListItem y)
    {
        var score = 0.0;
        if (x.Length > 1 && y.Length > 1)
        {
            score += text[x.End - 1] == text[y.End - 1] ? Weights[SameLastCharacter] : 0;
            score += text[x.Start] == text[y.Start] ? Weights[SameFirstCharacter] : 0;
            score += x.WordCount > 1 && y.WordCount > 1 && (x.Last.End - x.Last.Start > 1 || x.Last.Is(ListTraits.Aspect)) && Word(text, x.Last).SequenceEqual(Word(text, y.Last)) ? Weights[SameLastWord] : 0;
        }

        return score;
    }

    private static double Natures(ListItem x, ListItem y)
    {
        var score = 0.0;
        score += x.Last.Is(ListTraits.Name) && y.Last.Is(ListTraits.Name) ? Weights[SameNature] : 0;
        score += x.First.Is(ListTraits.Quotation) && y.First.Is(ListTraits.Quotation) && x.Last.Is(ListTraits.Quotation) == y.Last.Is(ListTraits.Quotation) ? Weights[SameNature] : 0;
        return score + (x.IsTitle && y.IsTitle ? Weights[SameNature] : 0);
    }

    private static double QuotedLast(ListItem item, ListItem other) =>
        item.WordCount > 1 && item.Last.Is(ListTraits.Quotation) && !other.Last.Is(ListTraits.Quotation) && !item.First.Is(ListTraits.Quotation | ListTraits.Governor) ? Weights[OneQuotationLast] : 0;

    private static double Firsts(ListItem x, ListItem y, bool named) => First(x, y, named) + First(y, x, named);

    // What the first word of one item is that the first of the other is not.
    private static double First(ListItem item, ListItem other, bool named)
    {
        var score = item.First.Is(ListTraits.Preposition) && !other.First.Is(ListTraits.Preposition) && !(item.HasAttribute && other.HasAttribute) ? Weights[OnePrepositionFirst] : 0;
        score += item.First.Is(ListTraits.Numeral) && !other.First.Is(ListTraits.Numeral) ? Weights[OneNumeralFirst] : 0;
        if (item.WordCount == 1 && other.WordCount == 1)
        {
            return score;
        }

        score += item.First.Is(ListTraits.Adverb) && !(item.WordCount > 1 && item.Length == 4 && other.Length == 4) && !other.First.Is(ListTraits.Adverb) ? Weights[OneAdverbFirst] : 0;
        if (item.WordCount == 1)
        {
            return score;
        }

        score += item.First.Is(ListTraits.Copula) && !other.First.Is(ListTraits.Copula) ? Weights[OneCopulaFirst] : 0;
        score += item.First.Is(ListTraits.Side) && !other.First.Is(ListTraits.Side) ? Weights[OneSideFirst] : 0;
        score += item.First.Is(ListTraits.Modifier) && !item.IsDependent && !other.First.Is(ListTraits.Modifier) && !(item.HasAttribute && other.HasAttribute) ? Weights[OneModifierFirst] : 0;
        var isCommon = !named && !item.Last.Is(ListTraits.Dependent) && !other.First.Is(ListTraits.Place) && other.Last.Is(ListTraits.Noun | ListTraits.Adjective | ListTraits.VerbalNoun);
        return score + (isCommon && item.First.Is(ListTraits.Place) ? Weights[OnePlaceFirst] : 0);
    }

    private static ReadOnlySpan<char> Word(string text, ListWord word) => text.AsSpan(word.Start, word.End - word.Start);
}
