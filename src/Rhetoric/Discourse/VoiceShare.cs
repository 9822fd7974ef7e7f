namespace Rhetoric;

/// <summary>How much of the attributed text one voice has.</summary>
/// <param name="Speaker">The speaker; <c>双方</c> for all joint voices together.</param>
/// <param name="Kind">One speaker, or both sides.</param>
/// <param name="Characters">UTF-16 code units attributed, punctuation included.</param>
/// <param name="Share">Of all attributed characters, 0 to 1.</param>
[TypeFormatterSource]
public sealed record VoiceShare(string Speaker, VoiceKind Kind, int Characters, double Share) : IResultRow
{
    /// <summary>The voice, its share and its characters.</summary>
    public override string ToString() => $"{Speaker} {ResultLine.Percent(Share)}, {ResultLine.Count(Characters, "character")}";
}
