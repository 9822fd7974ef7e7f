namespace Rhetoric.Discourse;

/// <summary>A possible item of a list: some neighbouring words of a piece.</summary>
/// <remarks>What likeness asks of it is counted once, as an item is likened to many. Cost: O(words).</remarks>
internal sealed class ListItem
{
    private const ListTraits Flow = ListTraits.Aspect | ListTraits.Localizer | ListTraits.Mark;

    /// <param name="words">The words of the piece.</param>
    /// <param name="from">The first word of the item.</param>
    /// <param name="to">The word after its last.</param>
    public ListItem(ListWord[] words, int from, int to)
    {
        (Words, From, To) = (words, from, to);
        (Start, End) = (words[from].Start, words[to - 1].End);
        IsQuality = words[from].Is(ListTraits.Adjective | ListTraits.Adverb);
        for (var i = from + 1; i < to; i++)
        {
            Count(words[i], isLast: i + 1 == to);
            IsJoined |= i + 1 < to && words[i].Is(ListTraits.Connector) && !JoinsOne(words, i);
        }

        IsDependent = to - from > 1 && Last.Is(ListTraits.Dependent) && words[from..(to - 1)].All(word => word.Is(ListTraits.Modifier | ListTraits.Connector));
        Verbality = VerbalityOf();
    }

    public ListWord[] Words { get; }

    public int From { get; }

    public int To { get; }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public int WordCount => To - From;

    public ListWord First => Words[From];

    public ListWord Last => Words[To - 1];

    public TextSpan Span => new(Start, End);

    /// <summary>Whether it ends with a title or an office.</summary>
    public bool IsTitle => Last.Is(ListTraits.TitleEnd);

    /// <summary>Whether it consists of adjectives and adverbs.</summary>
    public bool IsQuality { get; private set; }

    /// <summary>Whether it holds 和 other than between two places.</summary>
    public bool IsJoined { get; }

    /// <summary>Whether it is a noun that needs others before it, and those (国际和地区|事务).</summary>
    public bool IsDependent { get; }

    /// <summary>Whether it holds 的.</summary>
    public bool HasAttribute { get; private set; }

    /// <summary>How many of 了, places in time and marks stand behind its first word.</summary>
    public int Flows { get; private set; }

    public int InnerSides { get; private set; }

    public int InnerNumerals { get; private set; }

    public int InnerPrepositions { get; private set; }

    /// <summary>How many verbs that take lists stand behind its first word and before its last.</summary>
    public int InnerGovernors { get; private set; }

    /// <summary>How many verbs of any kind stand there.</summary>
    public int InnerVerbs { get; private set; }

    /// <summary>
    /// How much the item is a deed: 1 where it begins with a verb that takes objects and goes on, with or without an adverb before it; a half where the
    /// verb may be a noun or takes none for certain.
    /// </summary>
    public double Verbality { get; }

    /// <summary>Whether 和 joins two places, or two modifiers, that share what stands behind them (岚海和霁原局势, 国际和地区形势).</summary>
    public static bool JoinsOne(ListWord[] words, int at) =>
        at > 0 && at + 2 < words.Length && words[at + 2].Is(ListTraits.Noun | ListTraits.Place | ListTraits.Head | ListTraits.VerbalNoun)
        && ((words[at - 1].Is(ListTraits.Place) && words[at + 1].Is(ListTraits.Place)) || (words[at - 1].Is(ListTraits.Modifier) && words[at + 1].Is(ListTraits.Modifier)));

    private void Count(ListWord word, bool isLast)
    {
        IsQuality &= word.Is(ListTraits.Adjective | ListTraits.Adverb);
        HasAttribute |= word.Is(ListTraits.Particle);
        Flows += word.Is(Flow) ? 1 : 0;
        InnerSides += word.Is(ListTraits.Side) ? 1 : 0;
        InnerNumerals += word.Is(ListTraits.Numeral) ? 1 : 0;
        InnerPrepositions += word.Is(ListTraits.Preposition) ? 1 : 0;
        if (!isLast && !word.Is(ListTraits.VerbalNoun))
        {
            InnerGovernors += word.Is(ListTraits.Governor) ? 1 : 0;
            InnerVerbs += word.Is(ListTraits.Governor | ListTraits.Verb) ? 1 : 0;
        }
    }

    private double VerbalityOf()
    {
        var at = From;
        while (at + 1 < To && Words[at].Is(ListTraits.Adverb))
        {
            at++;
        }

        if (To - at < 2)
        {
            return at > From && Words[at].Is(ListTraits.Verb | ListTraits.VerbalNoun) ? 0.5 : 0;
        }

        return Words[at] switch
        {
            var word when word.Is(ListTraits.VerbalNoun) => word.Is(ListTraits.Governor) ? 0.5 : 0,
            var word when word.Is(ListTraits.Governor) => 1,
            var word when word.Is(ListTraits.Verb) => 0.5,
            _ => 0,
        };
    }
}
