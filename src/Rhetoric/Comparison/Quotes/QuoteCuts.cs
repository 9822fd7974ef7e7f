using Rhetoric.Discourse;

namespace Rhetoric.Comparison;

/// <summary>The places of a text at which a quote may begin or end, beyond the edges of its words.</summary>
/// <remarks>
/// A quote is not cut inside quotation marks, title marks, the name of a country or an organisation or one of those who meet (<see cref="HeldNames"/>), nor ended right before them (同云方|“北港计划”), nor cut right behind them before a noun (“一带一路”|倡议), nor between words that are one name or phrase: 经贸|协议, 核心|问题, 不|支持. Which parts of speech
/// hold together stands in <c>Data/quote-edges.tsv</c>; English has its marks, and begins no quote behind an article or a preposition. What both ways of cutting words, with and without parts of speech, do not part is not parted.
/// Cost: O(n), one tagging of the text.
/// </remarks>
internal sealed class QuoteCuts
{
    /// <summary>From how many characters on a name is one that a segmenter may part.</summary>
    private const int ShortestName = 4;

    private readonly bool[] _bars;
    private readonly bool[] _barsStart;
    private readonly bool[] _barsEnd;
    private readonly bool[] _isInside;
    private readonly HashSet<int> _barsBehindMarks = [];

    private QuoteCuts(int length) => (_bars, _barsStart, _barsEnd, _isInside) = (new bool[length + 1], new bool[length + 1], new bool[length + 1], new bool[length + 1]);

    /// <summary>Reads a text.</summary>
    public static QuoteCuts Of(Readout readout)
    {
        var cuts = new QuoteCuts(readout.Text.Length);
        if (readout.Language == TextLanguage.English)
        {
            cuts.ReadWords(readout.Text);
        }
        else
        {
            cuts.ReadTags(readout.Text);
            cuts.ReadNames(readout.Text);
            cuts.Names = HeldNames.In(readout);
            foreach (var name in cuts.Names)
            {
                cuts.Hold(name.Start, name.Length);
            }
        }

        foreach (var stretch in QuotedStretches.In(readout))
        {
            cuts.Hold(stretch.Start, stretch.Length);
            cuts._barsEnd[stretch.Start] = true;
            cuts._bars[stretch.End] |= stretch.End < readout.Text.Length && cuts._barsBehindMarks.Contains(stretch.End);
        }

        return cuts;
    }

    /// <summary>The names that no quote parts, in text order; none in English.</summary>
    public IReadOnlyList<TextSpan> Names { get; private set; } = [];

    /// <summary>Whether a quote may begin here inside its clause.</summary>
    public bool MayBeginAt(int place) => !_bars[place] && !_barsStart[place];

    /// <summary>Whether a quote may end here inside its clause.</summary>
    public bool MayEndAt(int place) => !_bars[place] && !_barsEnd[place];

    /// <summary>Whether a place lies inside quotation marks or a name: there a quote is cut only where it can be cut nowhere else.</summary>
    public bool IsInside(int place) => _isInside[place];

    // the|summit, of|arms control: behind an article or a preposition a phrase goes on.
    private void ReadWords(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            var isBound = at > start && QuoteEdges.Default.IsBound(text.AsSpan(start, at - start));
            at += at == start ? 1 : 0;
            while (isBound && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            _barsStart[at] |= isBound;
        }
    }

    // 海洋合作|组织: a segmenter parts the names of organisations.
    private void ReadNames(string text)
    {
        var names = NameLexicon.Default.Chinese;
        for (var at = 0; at < text.Length;)
        {
            var (length, _) = names.LongestAt(text.AsSpan(at));
            if (length >= ShortestName)
            {
                Hold(at, length);
            }

            at += Math.Max(1, length);
        }
    }

    private void Hold(int start, int length)
    {
        Array.Fill(_bars, true, start + 1, length - 1);
        Array.Fill(_isInside, true, start + 1, length - 1);
    }

    private void ReadTags(string text)
    {
        var (ends, tags) = (new int[text.Length], new string[text.Length]);
        var count = Segmenter.Default.Tag(text, ends, tags);
        var edges = QuoteEdges.Default;
        for (var (word, start) = (0, 0); word < count; start = ends[word++])
        {
            for (var inside = start + 1; inside < ends[word]; inside++)
            {
                _bars[inside] = true;
            }

            if (word + 1 == count)
            {
                break;
            }

            var (left, right) = (ClassOf(tags[word]), ClassOf(tags[word + 1]));
            _barsStart[ends[word]] = edges.HoldStart(left, right) || edges.IsBound(text.AsSpan(start, ends[word] - start));
            _barsEnd[ends[word]] = edges.HoldEnd(left, right);
            _bars[ends[word]] |= tags[word].StartsWith('v') && edges.IsComplement(text.AsSpan(ends[word], ends[word + 1] - ends[word]));
            if (right == 'n' && left == 'x')
            {
                _barsBehindMarks.Add(ends[word]);
            }
        }
    }

    // Verbs and adjectives that serve as nouns are nouns (vn, an); names of all kinds too.
    private static char ClassOf(string tag) => tag is "vn" or "an" ? 'n' : tag.Length == 0 ? 'x' : tag[0];
}
