using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Who says what in a readout, and which paragraph does what.</summary>
public sealed class ReadoutDiscourse
{
    private readonly TextSpan[] _contents;
    private readonly TextSpan[] _asked;

    internal ReadoutDiscourse(
        Readout readout, IReadOnlyList<Section> sections, IReadOnlyList<Attribution> attributions, IReadOnlyList<Ask> asks, IReadOnlyList<Enumeration> lists, IReadOnlyList<VoiceShare> voice)
    {
        Readout = readout;
        Sections = sections;
        Attributions = attributions;
        Asks = asks;
        Lists = lists;
        Voice = voice;
        _contents = [.. attributions.Select(attribution => attribution.Content)];
        _asked = [.. asks.Select(ask => ask.Content)];
    }

    /// <summary>The readout that was read.</summary>
    public Readout Readout { get; }

    /// <summary>One section a paragraph, in text order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The attributions, in text order; their contents do not overlap.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>What is asked of whom, in text order.</summary>
    public IReadOnlyList<Ask> Asks { get; }

    /// <summary>The lists (、), in text order; the outer ends of the first and the last item are a guess, see <see cref="Enumeration"/>.</summary>
    public IReadOnlyList<Enumeration> Lists { get; }

    /// <summary>The voices by falling share; ties in order of appearance.</summary>
    public IReadOnlyList<VoiceShare> Voice { get; }

    /// <summary>The attribution whose content holds an offset; null in the narrator's own words. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Attribution? AttributionAt(int offset)
    {
        var at = _contents.LastFrom(offset);
        return at >= 0 && _contents[at].Contains(offset) ? Attributions[at] : null;
    }

    /// <summary>The ask whose content holds an offset; null where there is none. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Ask? AskAt(int offset)
    {
        var at = _asked.LastFrom(offset);
        return at >= 0 && _asked[at].Contains(offset) ? Asks[at] : null;
    }

    /// <summary>The section that holds an offset; null between paragraphs. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Section? SectionAt(int offset)
    {
        var at = Readout.Paragraphs.LastFrom(offset);
        return at >= 0 && Readout.Paragraphs[at].Contains(offset) ? Sections[at] : null;
    }
}
