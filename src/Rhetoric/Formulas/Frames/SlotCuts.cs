namespace Rhetoric.Formulas;

/// <summary>Tells by parts of speech whether the edges of a slot cut a phrase.</summary>
/// <remarks>
/// <para>Four cuts. A noun or an adjective at the end of a longer left side and a noun behind it are one thing (推动国际|秩序). A verb or a preposition of the filler that has nothing but qualities
/// behind it takes the noun of the right side (为|世界和平作出积极|贡献). A noun and a word of place are the end of a phrase whose preposition stands further left (在…关切|问题上).
/// A listed formula of two words of two characters is no filler and side (实现互利|共赢).</para>
/// <para>Fillers and sides are tagged once, each by itself. Cost: O(length) for each not seen before.</para>
/// </remarks>
internal sealed class SlotCuts(Segmenter segmenter)
{
    private const int Half = 2;

    private static readonly HashSet<string> Listed =
        new(FormulaLexicon.Default.Families.SelectMany(family => family.Forms).Where(form => form.Length == 2 * Half), StringComparer.Ordinal);

    private readonly Dictionary<string, (bool IsNoun, bool WantsNoun, bool IsTail)> _fillers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool HasAttribute, bool HasPreposition)> _lefts = new(StringComparer.Ordinal);

    /// <summary>Whether the slot between two sides cuts a phrase.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="filler">What fills the slot.</param>
    /// <param name="right">The right side.</param>
    /// <param name="opensWithNoun">Whether the right side opens with a noun, or with 的 before one.</param>
    public bool Cuts(string left, string filler, string right, bool opensWithNoun)
    {
        if (filler.Length == 0)
        {
            return false;
        }

        if (!_fillers.TryGetValue(filler, out var inside))
        {
            _fillers.Add(filler, inside = Read(segmenter.Tag(filler)));
        }

        if (!_lefts.TryGetValue(left, out var before))
        {
            var words = segmenter.Tag(left);
            _lefts.Add(left, before = (words.Count > 1 && words[^1].Tag is (['n', ..] or "a" or "b"), words[^1].Tag is ['p', ..]));
        }

        return IsListed(left, filler) || IsListed(filler, right) || (before.HasAttribute && inside.IsNoun) || (opensWithNoun && inside.WantsNoun) || (inside.IsTail && !before.HasPreposition);
    }

    private static bool IsListed(string before, string behind) =>
        before.Length >= Half && behind.Length >= Half && Listed.GetAlternateLookup<ReadOnlySpan<char>>().Contains([.. before.AsSpan(before.Length - Half), .. behind.AsSpan(0, Half)]);

    private static (bool IsNoun, bool WantsNoun, bool IsTail) Read(ResultList<TaggedWord> words)
    {
        var last = words.Count - 1;
        while (last > 0 && words[last].Tag is ("d" or "ad"))
        {
            last--;
        }

        var isTail = last > 0 && words[last].Tag == "f" && words[last - 1].Tag is (['n', ..] or "vn") && !words.Any(word => word.Tag is ['p', ..]);
        var taking = words.Count - 1;
        while (taking >= 0 && words[taking].Tag is not ("v" or "p"))
        {
            taking--;
        }

        TaggedWord[] behind = taking < 0 ? [] : [.. words.Skip(taking + 1)];
        var wantsNoun = Array.Exists(behind, word => word.Tag is not ['u', ..]) && Array.TrueForAll(behind, word => word.Tag is "vd" or (['a' or 'b' or 'd' or 'm' or 'q' or 'u' or 'z', ..] and not "an"));
        return (words[0].Tag is ['n', ..], wantsNoun, isTail);
    }
}
