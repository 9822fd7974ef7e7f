namespace Rhetoric.Discourse;

/// <summary>Tells what the items of a list are: things, deeds or qualities.</summary>
/// <remarks>Cost: O(words of the list).</remarks>
internal static class ListKind
{
    /// <summary>How much of a deed the items of a list of deeds are on average.</summary>
    private const double LeastVerbality = 0.4;

    /// <summary>The length of a set phrase.</summary>
    public const int SetPhrase = 4;

    /// <summary>
    /// By the rules of annotation: verb phrases are deeds but as the object of 坚持 and the like or before 原则 and the like, and so is what stands behind 要 or 应 to
    /// the clause's end; qualities are adjectives and adverbs before what they qualify.
    /// </summary>
    public static EnumerationKind Of(List<ListItem> items)
    {
        var (first, last) = (items[0], items[^1]);
        var before = first.From > 0 ? first.Words[first.From - 1] : default;
        var behind = Behind(last, 0);
        var isPrinciple = (before.Is(ListTraits.Principle) && !before.Is(ListTraits.Copula))
            || behind.Is(ListTraits.PrincipleHead) || (behind.Is(ListTraits.Particle) && Behind(last, 1).Is(ListTraits.PrincipleHead));
        if (isPrinciple)
        {
            return EnumerationKind.Nominal;
        }

        if (items.Average(item => item.Verbality) >= LeastVerbality)
        {
            return EnumerationKind.Predicate;
        }

        if (items.All(item => item.IsQuality)
            ? behind.Is(ListTraits.Particle | ListTraits.Adjective | ListTraits.Adverb | ListTraits.Verb | ListTraits.VerbalNoun | ListTraits.Head)
            : behind.Is(ListTraits.Particle) && items.Any(item => item.IsQuality) && before.Is(ListTraits.Numeral | ListTraits.Adverb | ListTraits.Copula | ListTraits.Aspect))
        {
            return EnumerationKind.Modifier;
        }

        // 是同舟共济、守望相助的|好朋友.
        if (before.Is(ListTraits.Copula) && behind.Is(ListTraits.Particle) && items.All(item => item.Length == SetPhrase))
        {
            return EnumerationKind.Modifier;
        }

        return last.To == last.Words.Length && first.Length > 2 && (before.Is(ListTraits.Adverb) || (before.Is(ListTraits.Copula) && !before.Is(ListTraits.Principle))) ? EnumerationKind.Predicate : EnumerationKind.Nominal;
    }

    private static ListWord Behind(ListItem item, int offset) => item.To + offset < item.Words.Length ? item.Words[item.To + offset] : default;
}
