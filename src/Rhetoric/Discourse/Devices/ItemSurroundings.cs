namespace Rhetoric.Discourse;

/// <summary>How well the first item may begin, and the last may end, where it stands.</summary>
/// <remarks>Constants say how well; they add to the likeness of the items. Cost: O(1), and a look-up of a title.</remarks>
internal static class ItemSurroundings
{
    // What the word before the first item says; the first line that holds counts. A preposition, a verb that takes lists, 的 and 了 begin lists; what items share stands
    // before them; a noun that may be a verb seldom governs; what is left is a noun, which the item cuts off from itself.
    private static readonly (ListTraits Any, double Weight)[] WordsBefore =
    [
        (ListTraits.Closer, -1),
        (ListTraits.Preposition, 2.2),
        (ListTraits.Particle | ListTraits.Aspect, 1.6),
        (ListTraits.VerbalNoun, -0.6),
        (ListTraits.Governor, 1.8),
        (ListTraits.Verb, 1.2),
        (ListTraits.Modifier | ListTraits.Side, 1.1),
        (ListTraits.Connector | ListTraits.Localizer, 0.8),
        (ListTraits.Adverb, 0.4),
        (ListTraits.Place, 0.8),
        (ListTraits.Numeral, 1),
        (ListTraits.Name, 0.2),
        (ListTraits.Adjective, -0.5),
    ];

    // What the word behind the last item says; the first line that holds counts. 等 ends a list all but surely, 所作 less so; then what items share; a verb, a preposition or an adverb goes on with the clause.
    private static readonly (ListTraits Any, double Weight)[] WordsBehind =
    [
        (ListTraits.Relative, 4),
        (ListTraits.Closer, 8),
        (ListTraits.Mark, ClauseEnds),
        (ListTraits.Shared, 2.2),
        (ListTraits.Head | ListTraits.Counter, 1.7),
        (ListTraits.Particle, 1.2),
        (ListTraits.Aspect, -1),
        (ListTraits.Connector, -0.8),
        (ListTraits.Preposition | ListTraits.Adverb, 1.1),
        (ListTraits.VerbalNoun, -0.4),
        (ListTraits.Verb | ListTraits.Governor, 1),
        (ListTraits.Localizer, 0.8),
        (ListTraits.Numeral, 1.5),
        (ListTraits.Side | ListTraits.Modifier, 0.5),
        (ListTraits.Place, -0.5),
    ];

    /// <summary>Nothing stands before: the clause begins.</summary>
    private const double ClauseBegins = 1.2;
    private const double ClauseEnds = 1.2;

    /// <summary>An edge inside a word of the dictionary, such as 国家|主权.</summary>
    private const double InsideWord = -0.8;

    /// <summary>A quality of one character before the item is part of its first word (新|时代).</summary>
    private const double BoundBefore = -3;

    /// <summary>A verb whose object is left outside.</summary>
    private const double VerbWithoutObject = -2.5;

    /// <summary>A quality before what the items share (友好|合作关系).</summary>
    private const double QualityBeforeHead = 1;
    private const double QualityBeforeShared = 2;

    /// <summary>A quality that the item takes from what is shared (政党友好|交流).</summary>
    private const double QualityTaken = -2.5;

    /// <summary>An item that is a title, behind or before a name.</summary>
    private const double TitleBesideName = 2;

    /// <summary>Titles of somebody who is the last named before 等.</summary>
    private const double TitlesBesideLast = 9;

    /// <summary>A title without its first words.</summary>
    private const double InsideTitle = -2.5;

    /// <summary>One character that would be left over at the end of a clause.</summary>
    private const double Orphan = -1.5;

    /// <summary>A deed before a noun that may be part of its object.</summary>
    private const double DeedBeforeNoun = -0.8;

    /// <summary>A matter that both sides share, to its noun (共同关心的国际和地区问题).</summary>
    private const double WholeConcern = 6;

    /// <summary>就 and 围绕, whose object is the list, in addition to what a preposition says.</summary>
    private const double BehindOpener = 3;

    /// <summary>在 before a list that 领域, 方面 or the like closes.</summary>
    private const double BehindFrameOpener = 2.5;

    /// <summary>What stands behind a place beside a place.</summary>
    private const double PlaceBesidePlace = 0.5;

    /// <summary>An item that begins with a noun that needs the one before it (地区|形势).</summary>
    private const double DependentFirst = -1.5;

    /// <summary>Behind words of one length such a noun is what they share (友好、和平与发展|委员会).</summary>
    private const double DependentBehindEqual = 1.7;

    /// <summary>A noun before qualities is what they are said of (经济|强劲、平衡增长).</summary>
    private const double QualityBehindNoun = 0.5;

    /// <summary>建设, 发展 as a noun for the tagger, which may be a verb all the same.</summary>
    private const double VerbalNounThatGoverns = 0.4;

    /// <summary>An adverb before a deed or a quality.</summary>
    private const double AdverbBeforeDeed = 1;

    /// <summary>A noun before the item, or behind it, is cut off from it.</summary>
    private const double InsideCompound = -1;
    private const double InsideCompoundBehind = -1.5;

    /// <summary>和 behind the item that joins it to its like before a shared head.</summary>
    private const double InsidePair = -2;

    /// <summary>A noun before a set phrase of four characters is its subject.</summary>
    private const double SubjectBeforeFour = -0.3;

    /// <summary>A country before persons (岚海|副总理甲、财政部长乙).</summary>
    private const double CountryBeforePersons = 2;

    public static double Before(string text, ListItem item, ListItem next, bool isFramed)
    {
        if (item.From == 0 || item.Words[item.From - 1].Is(ListTraits.Mark))
        {
            return ClauseBegins;
        }

        var before = item.Words[item.From - 1];
        var score = item.First.Is(ListTraits.Half) ? InsideWord : 0;
        score += before.Is(ListTraits.Opener) ? BehindOpener : isFramed && before.Is(ListTraits.FrameOpener) ? BehindFrameOpener : 0;
        if (before.Is(ListTraits.Adjective) && before.End - before.Start == 1 && before.End == item.Start)
        {
            return score + BoundBefore;
        }

        if (item.IsTitle)
        {
            if (before.Is(ListTraits.Name))
            {
                return score + (item.Last.Is(ListTraits.EnvoyEnd) || next.First.Is(ListTraits.Name) || next.Span.Of(text).EndsWith(item.Span.Of(text)) && next.Length > item.Length ? 0 : TitleBesideName);
            }

            if (!before.Is(ListTraits.Governor | ListTraits.Verb | ListTraits.Preposition | ListTraits.Particle | ListTraits.Aspect | ListTraits.Connector | ListTraits.Numeral))
            {
                return score + InsideTitle;
            }
        }

        // 政治局委员|甲、乙: who is named alone beside others named alone shares the title before.
        if (item.WordCount == 1 && item.First.Is(ListTraits.Name) && before.Is(ListTraits.TitleEnd) && next.WordCount == 1 && next.First.Is(ListTraits.Name))
        {
            return score + TitleBesideName;
        }

        if (before.Is(ListTraits.Place) && item.Last.Is(ListTraits.Name) && !next.First.Is(ListTraits.Place))
        {
            return score + CountryBeforePersons;
        }

        const ListTraits Nominal = ListTraits.Noun | ListTraits.Place | ListTraits.VerbalNoun | ListTraits.Adjective | ListTraits.Verb | ListTraits.Modifier;
        if (item.Last.Is(ListTraits.Name) && item.WordCount > 1 && before.Is(ListTraits.Noun | ListTraits.Modifier) && !before.Is(ListTraits.Place))
        {
            return score + InsideTitle;
        }

        if (item.First.Is(ListTraits.Dependent) && before.Is(Nominal) && !before.Is(ListTraits.Governor))
        {
            return score + DependentFirst;
        }

        if (before.Is(ListTraits.VerbalNoun) && before.Is(ListTraits.Governor))
        {
            return score + VerbalNounThatGoverns;
        }

        if (before.Is(ListTraits.Adverb) && !before.Is(ListTraits.Preposition | ListTraits.Modifier | ListTraits.Side) && (item.Verbality > 0 || item.First.Is(ListTraits.Adjective | ListTraits.Verb)))
        {
            return score + AdverbBeforeDeed;
        }

        if (item.IsQuality && next.IsQuality && before.Is(ListTraits.Noun))
        {
            return score + QualityBehindNoun;
        }

        return score + (First(WordsBefore, before) ?? (item.Length == 4 && next.Length == 4 ? SubjectBeforeFour : InsideCompound));
    }

    public static double Behind(string text, ListItem item, ListItem neighbour)
    {
        var score = item.Last switch
        {
            var last when last.Is(ListTraits.Adverb) && !last.Is(ListTraits.Adjective) => item.WordCount > 1 ? -2 : -1,
            var last when last.Is(ListTraits.Aspect) && text[last.Start] != '好' => -1,
            var last when last.Is(ListTraits.Verb) && last.End - last.Start == 1 => -1,
            var last when last.Is(ListTraits.Governor) && !last.Is(ListTraits.VerbalNoun) => -0.4,
            var last when last.Is(ListTraits.Modifier) && last.End - last.Start == 1 => -2,
            var last when last.Is(ListTraits.Localizer | ListTraits.Side | ListTraits.Numeral | ListTraits.Modifier) => -0.5,
            _ => 0,
        };
        score += item.First.Is(ListTraits.Concern) && item.HasAttribute && item.Last.Is(ListTraits.Frame | ListTraits.Dependent) ? WholeConcern : 0;
        if (item.To == item.Words.Length)
        {
            return score + ClauseEnds;
        }

        var behind = item.Words[item.To];
        score += behind.Is(ListTraits.Half) && !behind.Is(ListTraits.Head) ? InsideWord : 0;
        score += item.To + 1 == item.Words.Length && behind.End - behind.Start == 1 ? Orphan : 0;
        if (item.Last.Is(ListTraits.Governor) && !item.Last.Is(ListTraits.VerbalNoun) && !(item.WordCount > 1 && item.Last.Is(ListTraits.Head) && item.First.Is(ListTraits.Noun | ListTraits.VerbalNoun)) && !behind.Is(ListTraits.Closer | ListTraits.Particle | ListTraits.Mark | ListTraits.Connector | ListTraits.Copula))
        {
            score += VerbWithoutObject;
        }

        if (behind.Is(ListTraits.Dependent) && (item.Last.Is(ListTraits.Modifier) || (item.WordCount == 1 && item.Last.Is(ListTraits.Head) && !item.Last.Is(ListTraits.VerbalNoun | ListTraits.Shared))))
        {
            score += DependentFirst;
        }
        else if (behind.Is(ListTraits.Dependent) && item.WordCount == 1 && neighbour.WordCount == 1 && item.Length == neighbour.Length)
        {
            return score + DependentBehindEqual;
        }

        // 渔业、岚云|两国关系: 两国 counts the pair up, not the items.
        if (behind.Is(ListTraits.Counter) && item.WordCount == 1 && item.Length > 1 && item.First.Is(ListTraits.Place) && !neighbour.Last.Is(ListTraits.Place))
        {
            return score + InsideCompoundBehind;
        }

        // 岚海、霁原|老一辈领导人: behind one place beside another stands what both share.
        if (item.WordCount == 1 && item.First.Is(ListTraits.Place) && neighbour.WordCount == 1 && neighbour.First.Is(ListTraits.Place) && !behind.Is(ListTraits.Connector))
        {
            return score + Math.Max(PlaceBesidePlace, First(WordsBehind, behind) ?? 0);
        }

        if (behind.Is(ListTraits.Name) && !neighbour.Last.Is(ListTraits.Name) && item.IsTitle)
        {
            return score + (item.To + 1 < item.Words.Length && item.Words[item.To + 1].Is(ListTraits.Closer) ? TitlesBesideLast : TitleBesideName);
        }

        if (item.WordCount > 1 && item.Last.Is(ListTraits.Adjective) && !neighbour.Last.Is(ListTraits.Adjective) && behind.Is(ListTraits.Head))
        {
            score += QualityTaken;
        }

        var isDeed = item.Verbality == 1;
        if (isDeed && !(behind.Is(ListTraits.Shared) && neighbour.Verbality == 0) && behind.Is(ListTraits.Head | ListTraits.Adjective | ListTraits.VerbalNoun | ListTraits.Noun | ListTraits.Modifier) && !behind.Is(ListTraits.PrincipleHead | ListTraits.Frame | ListTraits.Side))
        {
            return score + (item.Last.Is(ListTraits.Adjective | ListTraits.Adverb) ? VerbWithoutObject : DeedBeforeNoun);
        }

        if (behind.Is(ListTraits.Adjective | ListTraits.Modifier) && !behind.Is(ListTraits.Head | ListTraits.Noun) && item.To + 1 < item.Words.Length && item.Words[item.To + 1].Is(ListTraits.Head | ListTraits.Verb | ListTraits.VerbalNoun))
        {
            return score + (behind.End - behind.Start == 1 || item.Words[item.To + 1].Is(ListTraits.Shared | ListTraits.Frame) ? QualityBeforeShared : QualityBeforeHead);
        }

        if (behind.Is(ListTraits.VerbalNoun) && !behind.Is(ListTraits.Head) && item.Last.Is(ListTraits.Adjective | ListTraits.Adverb) && item.WordCount == 1)
        {
            return score + QualityBeforeHead;
        }

        if (behind.Is(ListTraits.Connector) && ListItem.JoinsOne(item.Words, item.To))
        {
            return score + InsidePair;
        }

        return score + (First(WordsBehind, behind) ?? InsideCompoundBehind);
    }

    private static double? First((ListTraits Any, double Weight)[] weights, ListWord word)
    {
        foreach (var (any, weight) in weights)
        {
            if (word.Is(any))
            {
                return weight;
            }
        }

        return null;
    }
}
