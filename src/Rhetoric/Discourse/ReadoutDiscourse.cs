using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>Who says what in a readout, and which paragraph does what.</summary>
public sealed class ReadoutDiscourse
{
    internal ReadoutDiscourse(
        Readout readout, IReadOnlyList<Section> sections, IReadOnlyList<Attribution> attributions, IReadOnlyList<Ask> asks, IReadOnlyList<VoiceShare> voice)
    {
        Readout = readout;
        Sections = sections;
        Attributions = attributions;
        Asks = asks;
        Voice = voice;
    }

    /// <summary>The readout that was read.</summary>
    public Readout Readout { get; }

    /// <summary>One section a paragraph, in text order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The attributions, in text order; their contents do not overlap.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>What is asked of whom, in text order.</summary>
    public IReadOnlyList<Ask> Asks { get; }

    /// <summary>The voices by falling share; ties in order of appearance.</summary>
    public IReadOnlyList<VoiceShare> Voice { get; }

    /// <summary>The attribution whose content holds an offset; null in the narrator's own words. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Attribution? AttributionAt(int offset) => throw new NotImplementedException();

    /// <summary>The ask whose content holds an offset; null where there is none.</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Ask? AskAt(int offset) => throw new NotImplementedException();

    /// <summary>The section that holds an offset; null between paragraphs. O(log n).</summary>
    /// <param name="offset">A UTF-16 offset into the readout.</param>
    public Section? SectionAt(int offset) => throw new NotImplementedException();
}
