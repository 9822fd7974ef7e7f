namespace Rhetoric.Formulas;

/// <summary>Tells by parts of speech whether the edges of a slot cut a phrase.</summary>
/// <remarks>
/// <para>Three cuts. A noun or an adjective at the end of a longer left side and a noun behind it are one thing (推动国际|秩序). A verb or a preposition of the filler that has nothing but qualities
/// behind it takes the noun of the right side (为|世界和平作出积极|贡献). A noun and a word of place are the end of a phrase whose preposition stands further left (在…关切|问题上).</para>
/// <para>Fillers and sides are tagged once, each by itself. Cost: O(length) for each not seen before.</para>
/// </remarks>
internal sealed class SlotCuts(Segmenter segmenter)
{
    private readonly Dictionary<string, (bool IsNoun, bool WantsNoun, bool IsTail)> _fillers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool HasAttribute, bool HasPreposition)> _lefts = new(StringComparer.Ordinal);

    /// <summary>Whether the slot between two sides cuts a phrase.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="filler">What fills the slot.</param>
    /// <param name="opensWithNoun">Whether the right side opens with a noun, or with 的 before one.</param>
    public bool Cuts(string left, string filler, bool opensWithNoun)
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

        return (before.HasAttribute && inside.IsNoun) || (opensWithNoun && inside.WantsNoun) || (inside.IsTail && !before.HasPreposition);
    }

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
