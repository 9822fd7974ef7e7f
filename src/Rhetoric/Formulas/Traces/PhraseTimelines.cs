using System.Collections;
using System.Diagnostics;

namespace Rhetoric;

/// <summary>Timelines of several phrases in one corpus, in the order in which they were asked for.</summary>
/// <remarks>All have the same periods, and the p-values of their turns are adjusted over all of them together.</remarks>
[TypeFormatterSource]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PhraseTimelines : IReadOnlyList<PhraseTimeline>
{
    private readonly PhraseTimeline[] _timelines;

    internal PhraseTimelines(PhraseTimeline[] timelines) => _timelines = timelines;

    /// <summary>The number of phrases.</summary>
    public int Count => _timelines.Length;

    /// <summary>The timeline of a phrase.</summary>
    /// <param name="index">From 0.</param>
    public PhraseTimeline this[int index] => _timelines[index];

    /// <summary>The timelines in order.</summary>
    public IEnumerator<PhraseTimeline> GetEnumerator() => ((IEnumerable<PhraseTimeline>)_timelines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The phrases.</summary>
    public override string ToString() => $"{ResultLine.Count(Count, "timeline")}: {ResultLine.Cut(string.Join('、', this.Select(timeline => timeline.Phrase)))}";
}
