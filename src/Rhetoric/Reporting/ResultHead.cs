namespace Rhetoric.Reporting;

/// <summary>What an answer was made from and with.</summary>
public sealed record ResultHead
{
    /// <summary>The readouts.</summary>
    public required IReadOnlyList<Readout> Inputs { get; init; }

    /// <summary>The identity of the lexicon, or <c>none</c>.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The identity of the segmenter, or <c>none</c>.</summary>
    public required string Segmenter { get; init; }

    /// <summary>The identity of the segmenter's dictionary.</summary>
    public string Dictionary { get; init; } = Rhetoric.Segmenter.Default.DictionaryIdentity;

    /// <summary>By which rules phrases were counted; null where none were.</summary>
    public PhraseOptions? Counting { get; init; }

    /// <summary>By which measure the rows are ranked, as the command names it (<c>dice</c>, <c>npmi</c>); null where by none, or where <see cref="Reference"/> tells.</summary>
    public string? Measure { get; init; }

    /// <summary>What phrases were compared with; null where they were not.</summary>
    public ResultReference? Reference { get; init; }

    /// <summary>The version of this library.</summary>
    public static string Version { get; } = typeof(ResultHead).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
