namespace Rhetoric;

/// <summary>How much of the attributed text one voice has.</summary>
[TypeFormatterSource]
public sealed record VoiceShare : IResultRow
{
    /// <summary>The speaker; <c>双方</c> for all joint voices together.</summary>
    public required string Speaker { get; init; }

    /// <summary>One person, one side, or both sides together.</summary>
    public required VoiceKind Kind { get; init; }

    /// <summary>UTF-16 code units attributed, punctuation included.</summary>
    public required int Characters { get; init; }

    /// <summary>Of all attributed characters, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>The voice, its share and its characters.</summary>
    public override string ToString() => $"{Speaker} {ResultLine.Percent(Share)}, {ResultLine.Count(Characters, "character")}";
}
