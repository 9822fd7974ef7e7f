using Rhetoric.Discourse;

namespace Rhetoric;

/// <summary>The verbs of saying that a readout gives one voice, in order, and how unusual they are for it.</summary>
/// <param name="Readout">The readout.</param>
/// <param name="Voice">The voice, as <see cref="Attribution.Voice"/>.</param>
/// <param name="Kind">One speaker, or both sides.</param>
/// <param name="Verbs">The attributions with a verb, in text order; at least one.</param>
/// <param name="Surprises">For each verb how unusual it is, in bits; 0 would be certain.</param>
[TypeFormatterSource]
public sealed record VerbSequence(Readout Readout, string Voice, VoiceKind Kind, IReadOnlyList<Attribution> Verbs, IReadOnlyList<double> Surprises) : IResultRow
{
    /// <summary>The mean surprise of a verb, in bits: the greater, the less the voice is usually reported so.</summary>
    public double Surprise => Surprises.Average();

    /// <summary>The most unusual verb; the first of several.</summary>
    public Attribution MostUnusual => Verbs[Surprises.Index().MaxBy(one => one.Item).Index];

    /// <summary>Writes the voice and its verbs: <c>沈怀舟: 指出 → 强调</c>.</summary>
    public override string ToString() => $"{Voice}: {string.Join(" → ", Verbs.Select(said => said.Verb))}";
}
