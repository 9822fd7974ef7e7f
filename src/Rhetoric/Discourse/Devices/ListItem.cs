namespace Rhetoric.Discourse;

/// <summary>A possible item of a list: some neighbouring words of a piece.</summary>
/// <param name="Words">The words of the piece.</param>
/// <param name="From">The first word of the item.</param>
/// <param name="To">The word after its last.</param>
internal readonly record struct ListItem(ListWord[] Words, int From, int To)
{
    public int Start => Words[From].Start;

    public int End => Words[To - 1].End;

    public int Length => End - Start;

    public int Count => To - From;

    public ListWord First => Words[From];

    public ListWord Last => Words[To - 1];

    public TextSpan Span => new(Start, End);

    /// <summary>How many of its words behind the first have one of some traits.</summary>
    public int Inner(ListTraits any)
    {
        var count = 0;
        for (var i = From + 1; i < To; i++)
        {
            count += Words[i].Is(any) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether it holds 和 other than between two places.</summary>
    public bool IsJoined
    {
        get
        {
            for (var i = From + 1; i + 1 < To; i++)
            {
                if (Words[i].Is(ListTraits.Connector) && !JoinsOne(Words, i))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether 和 joins two places, or two modifiers, that share what stands behind them (岚海和霁原局势, 国际和地区形势).</summary>
    public static bool JoinsOne(ListWord[] words, int at) =>
        at > 0 && at + 2 < words.Length && words[at + 2].Is(ListTraits.Noun | ListTraits.Place | ListTraits.Head | ListTraits.VerbalNoun)
        && ((words[at - 1].Is(ListTraits.Place) && words[at + 1].Is(ListTraits.Place)) || (words[at - 1].Is(ListTraits.Modifier) && words[at + 1].Is(ListTraits.Modifier)));

    /// <summary>Whether it consists of adjectives and adverbs.</summary>
    public bool IsQuality
    {
        get
        {
            for (var i = From; i < To; i++)
            {
                if (!Words[i].Is(ListTraits.Adjective | ListTraits.Adverb))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How many verbs for certain stand behind its first word and before its last.</summary>
    /// <param name="any">Whether any verb counts, also one that takes no list.</param>
    public int InnerVerbs(bool any)
    {
        var count = 0;
        for (var i = From + 1; i + 1 < To; i++)
        {
            count += Words[i].Is(any ? ListTraits.Governor | ListTraits.Verb : ListTraits.Governor) && !Words[i].Is(ListTraits.VerbalNoun) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How much the item is a deed: 1 where it begins with a verb and goes on, with or without an adverb before it; a half where the verb may be a noun.</summary>
    public double Verbality
    {
        get
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
}
