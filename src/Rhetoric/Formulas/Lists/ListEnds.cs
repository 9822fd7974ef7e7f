using Rhetoric.Discourse;

namespace Rhetoric.Formulas;

/// <summary>A list as it is followed through time: its items without the verb that takes them all, and without a word that needs another.</summary>
/// <remarks>
/// <para>A list whose first item opens with a verb that takes lists and a noun, and whose other items are things without a verb, begins behind that verb and behind two countries in one word
/// (打击|海盗、毒品; 打造中法|和平、文明). Of what was taken for deeds that is sure from three items on. A last item that is nothing but an adverb (相互尊重、共同) is none, unless an item before it is
/// made like it (更快、更好) or all qualify something; a last attribute before its noun (甲国、乙国和整个|世界) takes the noun.</para>
/// <para>Cost: O(length of the list).</para>
/// </remarks>
internal static class ListEnds
{
    private const int FewestOfDeeds = 3;

    /// <summary>The list with its ends mended; null where fewer than two items are left.</summary>
    /// <param name="discourse">What is known of the readout.</param>
    /// <param name="list">A list of it.</param>
    public static Enumeration? Mended(ReadoutDiscourse discourse, Enumeration list)
    {
        var text = discourse.Readout.Text;
        var grammar = discourse.Words.Compiled(ListGrammar.Of);
        var items = list.Items;
        var verb = list.Kind == EnumerationKind.Modifier || (list.Kind == EnumerationKind.Predicate && items.Count < FewestOfDeeds) ? 0 : VerbBefore(text, items, grammar);
        items = verb == 0 ? items : [new TextSpan(items[0].Start + verb, items[0].End), .. items.Skip(1)];
        items = Segmenter.Default.Tag(items[^1].TextIn(text)) is not [var last] ? items
            : list.Kind != EnumerationKind.Modifier && IsAdverb(last, grammar) && !items.SkipLast(1).Any(item => text[item.Start] == text[items[^1].Start]) ? [.. items.SkipLast(1)]
            : last.Tag == "b" && NounAt(text, items) is > 0 and var noun ? [.. items.SkipLast(1), new TextSpan(items[^1].Start, items[^1].End + noun)]
            : items;
        return items.Count < 2 ? null : list with
        {
            Span = new TextSpan(items[0].Start, items[^1].End),
            Items = items,
            Kind = verb > 0 ? EnumerationKind.Nominal : list.Kind,
        };
    }

    private static int VerbBefore(string text, IReadOnlyList<TextSpan> items, ListGrammar grammar)
    {
        var first = items[0].TextIn(text);
        if (Segmenter.Default.Tag(first) is not [{ Tag: "v", Text.Length: > 1 } verb, { Tag: ['n' or 'l' or 'j' or 'x', ..] or "vn" or "f", Text: var second }, ..] || !grammar.IsGovernor(verb.Text)
            || (second.Length == 1 && CountryPairs.LengthAt(first, verb.Text.Length) == 0 && char.IsLetter(second[0])) || !items.Skip(1).All(item => IsThing(item.TextIn(text), grammar)))
        {
            return 0;
        }

        var pair = CountryPairs.LengthAt(first, verb.Text.Length);
        return verb.Text.Length + pair < first.Length ? verb.Text.Length + pair : verb.Text.Length;
    }

    // 毒品, 投资, 能源开发, but neither 发展农业 nor 依法处置.
    private static bool IsThing(string item, ListGrammar grammar)
    {
        var words = Segmenter.Default.Tag(item);
        var opensLikeThing = words[0].Tag is (['n' or 'j' or 'b' or 'x', ..] or "an" or "a") || (words[0].Tag == "vn" && words.Count == 1);
        return opensLikeThing && !grammar.IsGovernor(words[0].Text) && !words.Skip(1).SkipLast(1).Any(word => word.Tag == "v");
    }

    private static bool IsAdverb(TaggedWord word, ListGrammar grammar) =>
        word.Tag == "d" && (word.Text.Length == 1 || (grammar.Knows(word.Text) && (grammar.TraitsOf(word.Text, word.Tag) & (ListTraits.Adverb | ListTraits.Adjective)) == ListTraits.Adverb));

    // The noun right behind the last item where all others are nouns; 0 for none.
    private static int NounAt(string text, IReadOnlyList<TextSpan> items)
    {
        const int LongestNoun = 6;
        var end = items[^1].End;
        return items.SkipLast(1).All(item => Segmenter.Default.Tag(item.TextIn(text)) is [{ Tag: ['n', ..] }])
            && Segmenter.Default.Tag(text.Substring(end, Math.Min(LongestNoun, text.Length - end))) is [{ Tag: "n" } noun, ..]
            ? noun.Text.Length
            : 0;
    }
}
