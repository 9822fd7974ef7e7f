namespace Rhetoric.Tool.Verbs;

/// <summary>What one speaker says in the readouts of a corpus.</summary>
internal sealed class SpokenBy
{
    private readonly string _speaker;
    private readonly AttributionTable _all;
    private readonly HashSet<Attribution> _said;

    public SpokenBy(ReadoutCorpus corpus, string speaker)
    {
        (_speaker, _all) = (speaker, corpus.ReadAttributions());
        _said = new HashSet<Attribution>(_all.By(speaker).Select(row => row.Attribution), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Whether the speaker says what a line shows.</summary>
    public bool Says(ConcordanceLine line) => line.Readout.ReadDiscourse().AttributionAt(line.Span.Start) is { } attribution && _said.Contains(attribution);

    /// <summary>Names those who speak, where nobody has that name.</summary>
    public void SayIfNobody(Terminal terminal, string option) => NamesMet.Say(terminal, option, _speaker, _all.Select(row => row.Attribution.Voice), _said.Count > 0);
}
