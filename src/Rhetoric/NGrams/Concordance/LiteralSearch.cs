namespace Rhetoric.NGrams;

/// <summary>Finds some characters as they are.</summary>
internal sealed class LiteralSearch(string pattern) : PatternSearch
{
    public override IReadOnlyList<TextSpan> Matches(Readout readout, ReadoutWords? words = null) => readout.Locate(pattern);
}
