using static Rhetoric.Discourse.ListEvidence;

namespace Rhetoric.Discourse;

/// <summary>How well the first item may begin, and the last may end, where it stands.</summary>
/// <remarks>The weights (<see cref="ListWeights"/>) add to the likeness of the items. Cost: O(1), and a look-up of a title.</remarks>
internal static class ItemSurroundings
{
    private static readonly ListWeights Weights = ListWeights.Default;

    public static double Before(string text, ListItem item, ListItem next, bool isFramed)
    {
        if (item.From == 0 || item.Words[item.From - 1].Is(ListTraits.Mark))
        {
            return Weights[ClauseBegins];
        }

        var before = item.Words[item.From - 1];
        var score = item.First.Is(ListTraits.Half) ? Weights[InsideWord] : 0;
        score += before.Is(ListTraits.Opener) ? Weights[BehindOpener] : isFramed && before.Is(ListTraits.FrameOpener) ? Weights[BehindFrameOpener] : 0;
        if (before.Is(ListTraits.Adjective) && before.End - before.Start == 1 && before.End == item.Start)
        {
            return score + Weights[BoundBefore];
        }

        if (item.IsTitle)
        {
            if (before.Is(ListTraits.Name))
            {
                return score + (item.Last.Is(ListTraits.EnvoyEnd) || next.First.Is(ListTraits.Name) || next.Span.Of(text).EndsWith(item.Span.Of(text)) && next.Length > item.Length ? 0 : Weights[TitleBesideName]);
            }

            if (!before.Is(ListTraits.Governor | ListTraits.Verb | ListTraits.Preposition | ListTraits.Particle | ListTraits.Aspect | ListTraits.Connector | ListTraits.Numeral))
            {
                return score + Weights[InsideTitle];
            }
        }

        // 政治局委员|甲、乙: who is named alone beside others named alone shares the title before.
        if (item.WordCount == 1 && item.First.Is(ListTraits.Name) && before.Is(ListTraits.TitleEnd) && next.WordCount == 1 && next.First.Is(ListTraits.Name))
        {
            return score + Weights[TitleBesideName];
        }

        if (before.Is(ListTraits.Place) && item.Last.Is(ListTraits.Name) && !next.First.Is(ListTraits.Place))
        {
            return score + Weights[CountryBeforePersons];
        }

        const ListTraits Nominal = ListTraits.Noun | ListTraits.Place | ListTraits.VerbalNoun | ListTraits.Adjective | ListTraits.Verb | ListTraits.Modifier;
        if (item.Last.Is(ListTraits.Name) && item.WordCount > 1 && before.Is(ListTraits.Noun | ListTraits.Modifier) && !before.Is(ListTraits.Place))
        {
            return score + Weights[InsideTitle];
        }

        if (item.First.Is(ListTraits.Dependent) && before.Is(Nominal) && !before.Is(ListTraits.Governor))
        {
            return score + Weights[DependentFirst];
        }

        if (before.Is(ListTraits.VerbalNoun) && before.Is(ListTraits.Governor))
        {
            return score + Weights[VerbalNounThatGoverns];
        }

        if (before.Is(ListTraits.Adverb) && !before.Is(ListTraits.Preposition | ListTraits.Modifier | ListTraits.Side) && (item.Verbality > 0 || item.First.Is(ListTraits.Adjective | ListTraits.Verb)))
        {
            return score + Weights[AdverbBeforeDeed];
        }

        if (item.IsQuality && next.IsQuality && before.Is(ListTraits.Noun))
        {
            return score + Weights[QualityBehindNoun];
        }

        return score + (Weights.Before(before) ?? (item.Length == 4 && next.Length == 4 ? Weights[SubjectBeforeFour] : Weights[InsideCompound]));
    }

    public static double Behind(string text, ListItem item, ListItem neighbour)
    {
        var score = item.Last switch
        {
            var last when last.Is(ListTraits.Adverb) && !last.Is(ListTraits.Adjective) => item.WordCount > 1 ? Weights[AdverbLastOfSeveral] : Weights[AdverbLast],
            var last when last.Is(ListTraits.Aspect) && text[last.Start] != '好' => Weights[AspectLast],
            var last when last.Is(ListTraits.Verb) && last.End - last.Start == 1 => Weights[ShortVerbLast],
            var last when last.Is(ListTraits.Governor) && !last.Is(ListTraits.VerbalNoun) => Weights[GovernorLast],
            var last when last.Is(ListTraits.Modifier) && last.End - last.Start == 1 => Weights[ShortModifierLast],
            var last when last.Is(ListTraits.Localizer | ListTraits.Side | ListTraits.Numeral | ListTraits.Modifier) => Weights[LooseLast],
            _ => 0,
        };
        score += item.First.Is(ListTraits.Concern) && item.HasAttribute && item.Last.Is(ListTraits.Frame | ListTraits.Dependent) ? Weights[WholeConcern] : 0;
        if (item.To == item.Words.Length)
        {
            return score + Weights[ClauseEnds];
        }

        var behind = item.Words[item.To];
        score += behind.Is(ListTraits.Half) && !behind.Is(ListTraits.Head) ? Weights[InsideWord] : 0;
        score += item.To + 1 == item.Words.Length && behind.End - behind.Start == 1 ? Weights[Orphan] : 0;
        if (item.Last.Is(ListTraits.Governor) && !item.Last.Is(ListTraits.VerbalNoun) && !(item.WordCount > 1 && item.Last.Is(ListTraits.Head) && item.First.Is(ListTraits.Noun | ListTraits.VerbalNoun)) && !behind.Is(ListTraits.Closer | ListTraits.Particle | ListTraits.Mark | ListTraits.Connector | ListTraits.Copula))
        {
            score += Weights[VerbWithoutObject];
        }

        if (behind.Is(ListTraits.Dependent) && (item.Last.Is(ListTraits.Modifier) || (item.WordCount == 1 && item.Last.Is(ListTraits.Head) && !item.Last.Is(ListTraits.VerbalNoun | ListTraits.Shared))))
        {
            score += Weights[DependentFirst];
        }
        else if (behind.Is(ListTraits.Dependent) && item.WordCount == 1 && neighbour.WordCount == 1 && item.Length == neighbour.Length)
        {
            return score + Weights[DependentBehindEqual];
        }

        // 渔业、岚云|两国关系: 两国 counts the pair up, not the items.
        if (behind.Is(ListTraits.Counter) && item.WordCount == 1 && item.Length > 1 && item.First.Is(ListTraits.Place) && !neighbour.Last.Is(ListTraits.Place))
        {
            return score + Weights[InsideCompoundBehind];
        }

        // 岚海、霁原|老一辈领导人: behind one place beside another stands what both share.
        if (item.WordCount == 1 && item.First.Is(ListTraits.Place) && neighbour.WordCount == 1 && neighbour.First.Is(ListTraits.Place) && !behind.Is(ListTraits.Connector))
        {
            return score + Math.Max(Weights[PlaceBesidePlace], Weights.Behind(behind) ?? 0);
        }

        if (behind.Is(ListTraits.Name) && !neighbour.Last.Is(ListTraits.Name) && item.IsTitle)
        {
            return score + (item.To + 1 < item.Words.Length && item.Words[item.To + 1].Is(ListTraits.Closer) ? Weights[TitlesBesideLast] : Weights[TitleBesideName]);
        }

        if (item.WordCount > 1 && item.Last.Is(ListTraits.Adjective) && !neighbour.Last.Is(ListTraits.Adjective) && behind.Is(ListTraits.Head))
        {
            score += Weights[QualityTaken];
        }

        var isDeed = item.Verbality == 1;
        if (isDeed && !(behind.Is(ListTraits.Shared) && neighbour.Verbality == 0) && behind.Is(ListTraits.Head | ListTraits.Adjective | ListTraits.VerbalNoun | ListTraits.Noun | ListTraits.Modifier) && !behind.Is(ListTraits.PrincipleHead | ListTraits.Frame | ListTraits.Side))
        {
            return score + (item.Last.Is(ListTraits.Adjective | ListTraits.Adverb) ? Weights[VerbWithoutObject] : Weights[DeedBeforeNoun]);
        }

        if (behind.Is(ListTraits.Adjective | ListTraits.Modifier) && !behind.Is(ListTraits.Head | ListTraits.Noun) && item.To + 1 < item.Words.Length && item.Words[item.To + 1].Is(ListTraits.Head | ListTraits.Verb | ListTraits.VerbalNoun))
        {
            return score + (behind.End - behind.Start == 1 || item.Words[item.To + 1].Is(ListTraits.Shared | ListTraits.Frame) ? Weights[QualityBeforeShared] : Weights[QualityBeforeHead]);
        }

        if (behind.Is(ListTraits.VerbalNoun) && !behind.Is(ListTraits.Head) && item.Last.Is(ListTraits.Adjective | ListTraits.Adverb) && item.WordCount == 1)
        {
            return score + Weights[QualityBeforeHead];
        }

        if (behind.Is(ListTraits.Connector) && ListItem.JoinsOne(item.Words, item.To))
        {
            return score + Weights[InsidePair];
        }

        return score + (Weights.Behind(behind) ?? Weights[InsideCompoundBehind]);
    }
}
