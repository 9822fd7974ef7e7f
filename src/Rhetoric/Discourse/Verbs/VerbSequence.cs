namespace Rhetoric;

/// <summary>The verbs of saying that a readout gives one voice, in order, and how unusual they are for it.</summary>
[TypeFormatterSource]
public sealed record VerbSequence : IResultRow
{
    /// <summary>The readout.</summary>
    public required Readout Readout { get; init; }

    /// <summary>The voice, as <see cref="Attribution.Voice"/>.</summary>
    public required string Voice { get; init; }

    /// <summary>One speaker, or both sides.</summary>
    public required VoiceKind Kind { get; init; }

    /// <summary>The attributions with a verb, in text order; at least one.</summary>
    public required IReadOnlyList<Attribution> Verbs { get; init; }

    /// <summary>For each verb how unusual it is, in bits; 0 would be certain.</summary>
    public required IReadOnlyList<double> Surprises { get; init; }

    /// <summary>The mean surprise of a verb, in bits: the greater, the less the voice is usually reported so.</summary>
    public double Surprise => Surprises.Average();

    /// <summary>The most unusual verb; the first of several.</summary>
    public Attribution MostUnusual => Verbs[Surprises.Index().MaxBy(one => one.Item).Index];

    /// <summary>Writes the voice and its verbs: <c>沈怀舟: 指出 → 强调</c>.</summary>
    public override string ToString() => $"{Voice}: {string.Join(" → ", Verbs.Select(said => said.Verb))}";
}
