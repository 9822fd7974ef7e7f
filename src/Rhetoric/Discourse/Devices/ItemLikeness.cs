namespace Rhetoric.Discourse;

/// <summary>How like two items of a list are: a sum of what they share and what only one of them has.</summary>
/// <remarks>Items of one list like to have one length, one build and one kind of word at either end. Cost: O(words of both).</remarks>
internal static class ItemLikeness
{
    /// <summary>What a ratio of lengths of e costs.</summary>
    private const double Length = 1.1;

    /// <summary>Equal lengths of three characters or more, which chance seldom gives.</summary>
    private const double SameLength = 1;

    /// <summary>Both have the four characters of a set phrase.</summary>
    private const double BothFour = 1.5;
    private const int FourCharacters = 4;

    private const double SameLastCharacter = 0.6;
    private const double SameLastWord = 0.9;
    private const double SameFirstCharacter = 0.6;

    /// <summary>The last words, or the first, are of one kind.</summary>
    private const double SameKind = 0.5;

    /// <summary>Both are titles, both end in a name, both stand in quotation marks.</summary>
    private const double SameNature = 1;

    /// <summary>Both begin with a verb that has an object.</summary>
    private const double BothDeeds = 1.2;
    private const double OneDeed = -1.8;

    /// <summary>Only one holds 的.</summary>
    private const double OneAttribute = -2;
    private const double BothAttributes = 1.2;

    /// <summary>Only one holds 和, and they do not end with one word (外交安全对话、社会和人文对话).</summary>
    private const double OneConnector = -1.5;

    /// <summary>了, a number or a side inside one of them that has none inside the other.</summary>
    private const double OneFlow = -1.4;

    private const double OneVerb = -1.8;

    /// <summary>Only one ends with a frame (领域, 方面), which is outside where items share it.</summary>
    private const double OneFrameLast = -1.5;

    /// <summary>Only one ends in quotation marks that it does not begin with: what stands in them counts all up (贸易、金融“双轮”).</summary>
    private const double OneQuotationLast = -2;

    /// <summary>Both end with what lists often share (经贸往来、人文交流): then each has its own.</summary>
    private const double BothHeadsLast = 1.2;

    /// <summary>One ends with what lists share (政党|交往) and the other with no such word.</summary>
    private const double SharedLast = -0.8;

    /// <summary>Both consist of qualities (全方位、多层次).</summary>
    private const double BothQualities = 0.8;

    /// <summary>Both hold one adverb between other words (战事不升级、各方不拱火).</summary>
    private const double SameAdverbInside = 3;

    private const double OnePrepositionInside = -3;
    private const double OnePrepositionFirst = -2;

    /// <summary>Both begin with one preposition (对岚海、对本地区).</summary>
    private const double SamePrepositionFirst = 2;
    private const double OneAdverbFirst = -1.2;
    private const double OneCopulaFirst = -3;
    private const double OneSideFirst = -1.4;
    private const double OneModifierFirst = -1.8;
    private const double OnePlaceFirst = -1.2;
    private const double OneNumeralFirst = -1.5;
    private const double OneNameFirst = -1.5;

    /// <summary>What items may share before the first: an equal length that it makes is chance (两国政府、立法机构).</summary>
    private const ListTraits Shareable = ListTraits.Modifier | ListTraits.Side;

    private const ListTraits Kinds = ListTraits.Noun | ListTraits.Place | ListTraits.Name | ListTraits.Quotation | ListTraits.Adjective | ListTraits.VerbalNoun | ListTraits.Verb;

    public static double Of(string text, ListItem x, ListItem y)
    {
        var named = (x.Last.Is(ListTraits.Name) && y.Last.Is(ListTraits.Name)) || (x.IsTitle && y.IsTitle);
        var score = named ? 0 : -Length * Math.Abs(Math.Log((double)x.Length / y.Length));
        score += named ? 0 : Lengths(x, y);
        score += x.Length == 2 && y.Length == 2 ? 0.5 : 0;
        score += Ends(text, x, y) + Natures(x, y);
        score += ((x.First.Traits & y.First.Traits & Kinds) != 0 ? SameKind : 0) + ((x.Last.Traits & y.Last.Traits & Kinds) != 0 ? SameKind : 0);

        var (deedX, deedY) = (x.Verbality, y.Verbality);
        score += (BothDeeds * Math.Min(deedX, deedY)) + (OneDeed * Math.Abs(deedX - deedY));
        var (attributeX, attributeY) = (x.HasAttribute, y.HasAttribute);
        score += attributeX != attributeY ? OneAttribute : attributeX ? BothAttributes : 0;
        score += x.IsJoined != y.IsJoined && !Word(text, x.Last).SequenceEqual(Word(text, y.Last)) ? OneConnector : 0;
        score += OneFlow * (Math.Abs(x.Flows - y.Flows) + Math.Abs(x.InnerNumerals - y.InnerNumerals) + (named ? 0 : Math.Abs(x.InnerSides - y.InnerSides)));
        score += OneVerb * Math.Abs(named ? x.InnerVerbs - y.InnerVerbs : x.InnerGovernors - y.InnerGovernors);
        score += OnePrepositionInside * Math.Abs(x.InnerPrepositions - y.InnerPrepositions);
        score += x.Last.Is(ListTraits.Frame) != y.Last.Is(ListTraits.Frame) ? OneFrameLast : 0;
        score += QuotedLast(x, y) + QuotedLast(y, x);
        score += x.WordCount > 1 && y.WordCount > 1 && x.Last.Is(ListTraits.Head) && y.Last.Is(ListTraits.Head) ? BothHeadsLast : 0;
        score += x.WordCount > 1 && x.Verbality < 1 && x.Last.Is(ListTraits.Shared) && !y.Last.Is(ListTraits.Head) ? SharedLast : 0;
        score += y.WordCount > 1 && y.Verbality < 1 && y.Last.Is(ListTraits.Shared) && !x.Last.Is(ListTraits.Head) ? SharedLast : 0;
        score += x.IsQuality && y.IsQuality && Math.Abs(x.Length - y.Length) < 2 ? BothQualities : 0;
        score += x.First.Is(ListTraits.Name) != y.First.Is(ListTraits.Name) && x.Last.Is(ListTraits.Name) == y.Last.Is(ListTraits.Name) && x.WordCount > 1 && y.WordCount > 1 && !x.Last.Is(ListTraits.EnvoyEnd) && !y.Last.Is(ListTraits.EnvoyEnd) ? OneNameFirst : 0;
        score += x.First.Is(ListTraits.Preposition) && Word(text, x.First).SequenceEqual(Word(text, y.First)) ? SamePrepositionFirst : 0;
        score += HaveOneAdverb(text, x, y) ? SameAdverbInside : 0;
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
        return !areUnits && x.First.Is(Shareable) != y.First.Is(Shareable) ? 0 : areFour ? BothFour : SameLength;
    }

    private static double Ends(string text, ListItem x, ListItem y)
    {
        var score = 0.0;
        if (x.Length > 1 && y.Length > 1)
        {
            score += text[x.End - 1] == text[y.End - 1] ? SameLastCharacter : 0;
            score += text[x.Start] == text[y.Start] ? SameFirstCharacter : 0;
            score += x.WordCount > 1 && y.WordCount > 1 && (x.Last.End - x.Last.Start > 1 || x.Last.Is(ListTraits.Aspect)) && Word(text, x.Last).SequenceEqual(Word(text, y.Last)) ? SameLastWord : 0;
        }

        return score;
    }

    private static double Natures(ListItem x, ListItem y)
    {
        var score = 0.0;
        score += x.Last.Is(ListTraits.Name) && y.Last.Is(ListTraits.Name) ? SameNature : 0;
        score += x.First.Is(ListTraits.Quotation) && y.First.Is(ListTraits.Quotation) && x.Last.Is(ListTraits.Quotation) == y.Last.Is(ListTraits.Quotation) ? SameNature : 0;
        return score + (x.IsTitle && y.IsTitle ? SameNature : 0);
    }

    private static double QuotedLast(ListItem item, ListItem other) =>
        item.WordCount > 1 && item.Last.Is(ListTraits.Quotation) && !other.Last.Is(ListTraits.Quotation) && !item.First.Is(ListTraits.Quotation | ListTraits.Governor) ? OneQuotationLast : 0;

    private static double Firsts(ListItem x, ListItem y, bool named) => First(x, y, named) + First(y, x, named);

    // What the first word of one item is that the first of the other is not.
    private static double First(ListItem item, ListItem other, bool named)
    {
        var score = item.First.Is(ListTraits.Preposition) && !other.First.Is(ListTraits.Preposition) && !(item.HasAttribute && other.HasAttribute) ? OnePrepositionFirst : 0;
        score += item.First.Is(ListTraits.Numeral) && !other.First.Is(ListTraits.Numeral) ? OneNumeralFirst : 0;
        if (item.WordCount == 1 && other.WordCount == 1)
        {
            return score;
        }

        score += item.First.Is(ListTraits.Adverb) && !(item.WordCount > 1 && item.Length == 4 && other.Length == 4) && !other.First.Is(ListTraits.Adverb) ? OneAdverbFirst : 0;
        if (item.WordCount == 1)
        {
            return score;
        }

        score += item.First.Is(ListTraits.Copula) && !other.First.Is(ListTraits.Copula) ? OneCopulaFirst : 0;
        score += item.First.Is(ListTraits.Side) && !other.First.Is(ListTraits.Side) ? OneSideFirst : 0;
        score += item.First.Is(ListTraits.Modifier) && !item.IsDependent && !other.First.Is(ListTraits.Modifier) && !(item.HasAttribute && other.HasAttribute) ? OneModifierFirst : 0;
        var isCommon = !named && !item.Last.Is(ListTraits.Dependent) && !other.First.Is(ListTraits.Place) && other.Last.Is(ListTraits.Noun | ListTraits.Adjective | ListTraits.VerbalNoun);
        return score + (isCommon && item.First.Is(ListTraits.Place) ? OnePlaceFirst : 0);
    }

    private static ReadOnlySpan<char> Word(string text, ListWord word) => text.AsSpan(word.Start, word.End - word.Start);
}
