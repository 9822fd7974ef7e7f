namespace Rhetoric;

/// <summary>Chooses the lines of a page that are its text.</summary>
/// <remarks>
/// <para>Prose is what has the marks of sentences and is no link. Elements whose class or id says menu, related or the like are left out, if little of the
/// prose stands there, and so are captions of pictures, if all of them have little of it; then the text is the smallest element that holds most of the prose,
/// as long as it holds two lines of it or all. In it, links that are no sentences, notes of the page (责任编辑, Copyright) and what follows a heading such as
/// 相关新闻 are left out. A page without prose is given whole.</para>
/// <para>Cost: O(lines + elements).</para>
/// </remarks>
internal static class MainText
{
    private const double MostInAside = 0.4;
    private const double MostOfProse = 0.75;
    private const double LittleProse = 0.2;

    /// <summary>The chosen lines, in order.</summary>
    /// <param name="lines">All lines, those of the main element alone where there is one.</param>
    /// <param name="blocks">The elements; each stands behind its parent.</param>
    public static List<PageLine> Of(IReadOnlyList<PageLine> lines, IReadOnlyList<PageBlock> blocks)
    {
        if (lines.Sum(line => line.Prose) == 0)
        {
            return [.. lines];
        }

        var asides = Asides(blocks, ProseOf(lines, blocks, []).Prose);
        List<PageLine> kept = [.. lines.Where(line => line.Block < 0 || !asides[line.Block])];
        var within = Within(blocks, Densest(kept, blocks, asides));
        kept.RemoveAll(line => !(line.Block < 0 ? within is null : within is null || within[line.Block]));
        return WithoutNotes(kept);
    }

    // The elements that stand in an aside.
    private static bool[] Asides(IReadOnlyList<PageBlock> blocks, int[] prose)
    {
        var asides = new bool[blocks.Count];
        var inCaptions = Enumerable.Range(0, blocks.Count).Where(block => blocks[block].IsCaption).Sum(block => prose[block]);
        var leavesCaptions = inCaptions <= LittleProse * prose[^1];
        for (var block = 0; block < blocks.Count; block++)
        {
            var parent = blocks[block].Parent;
            asides[block] = (parent >= 0 && asides[parent])
                || (blocks[block].IsAside && prose[block] <= MostInAside * prose[^1])
                || (blocks[block].IsCaption && leavesCaptions);
        }

        return asides;
    }

    // The characters and the lines of prose of each element with what it holds; behind them those of the page.
    private static (int[] Prose, int[] Lines) ProseOf(IReadOnlyList<PageLine> lines, IReadOnlyList<PageBlock> blocks, bool[] asides)
    {
        var (prose, count) = (new int[blocks.Count + 1], new int[blocks.Count + 1]);
        foreach (var line in lines.Where(line => line.Prose > 0))
        {
            var at = line.Block < 0 ? blocks.Count : line.Block;
            prose[at] += line.Prose;
            count[at]++;
        }

        for (var block = blocks.Count - 1; block >= 0; block--)
        {
            var parent = blocks[block].Parent < 0 ? blocks.Count : blocks[block].Parent;
            prose[parent] += prose[block];
            count[parent] += count[block];
        }

        return (prose, count);
    }

    // The smallest element that holds most of the prose; −1 for the page.
    private static int Densest(List<PageLine> lines, IReadOnlyList<PageBlock> blocks, bool[] asides)
    {
        var (prose, count) = ProseOf(lines, blocks, asides);
        var densest = -1;
        for (var block = 0; block < blocks.Count; block++)
        {
            var held = densest < 0 ? blocks.Count : densest;
            if (blocks[block].Parent == densest && blocks[block].HoldsParagraphs
                && prose[block] >= MostOfProse * prose[held] && (count[block] >= 2 || prose[block] == prose[held]))
            {
                densest = block;
            }
        }

        return densest;
    }

    private static bool[]? Within(IReadOnlyList<PageBlock> blocks, int densest)
    {
        if (densest < 0)
        {
            return null;
        }

        var within = new bool[blocks.Count];
        within[densest] = true;
        for (var block = densest + 1; block < blocks.Count; block++)
        {
            within[block] = blocks[block].Parent >= densest && within[blocks[block].Parent];
        }

        return within;
    }

    private static List<PageLine> WithoutNotes(List<PageLine> lines)
    {
        var total = lines.Sum(line => line.Prose);
        var (text, read) = (new List<PageLine>(lines.Count), 0);
        foreach (var line in lines)
        {
            if (PageWords.IsEnding(line.Text) && text.Count > 0 && total - read <= LittleProse * total)
            {
                break;
            }

            read += line.Prose;
            var words = PageWords.WithoutNote(line.Text);
            if (!line.IsLink && words.Length > 0 && !PageWords.IsNote(words) && !PageWords.IsEnding(words))
            {
                text.Add(line with { Text = words });
            }
        }

        return text.Count > 0 ? text : lines;
    }
}
