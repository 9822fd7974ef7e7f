namespace Rhetoric.Discourse;

/// <summary>How often voices are reported with verbs, by year.</summary>
/// <remarks>
/// <para>The surprise of a verb v in the mouth of a voice is −log₂ of (c(v) + w·p(v)) / (n + w): c and n count the uses of that voice in the period, the
/// readout's own left out; p is the share of v among all voices of the same kind in the period, each known verb counted once more (Laplace), so that it is
/// never 0; w is the weight of that prior. (Surprisal: C. E. Shannon, A Mathematical Theory of Communication, 1948; the estimate is that of a Dirichlet prior.)</para>
/// <para>Cost: O(years of the period) a verb. Invariant: the surprise is finite and not negative.</para>
/// </remarks>
internal sealed class VerbCounts
{
    private const int Undated = 0;

    private readonly Dictionary<(string Voice, string? Verb, int Year), int> _ofVoice = [];
    private readonly Dictionary<(string Voice, int Year), int> _allOfVoice = [];
    private readonly Dictionary<(VoiceKind Kind, string? Verb, int Year), int> _ofKind = [];
    private readonly Dictionary<(VoiceKind Kind, int Year), int> _allOfKind = [];
    private readonly Dictionary<VoiceKind, HashSet<string?>> _verbs = [];

    public void Add(int? year, Attribution said)
    {
        var at = year ?? Undated;
        Increase(_ofVoice, (said.Voice, said.Verb, at));
        Increase(_allOfVoice, (said.Voice, at));
        Increase(_ofKind, (said.Kind, said.Verb, at));
        Increase(_allOfKind, (said.Kind, at));
        if (!_verbs.TryGetValue(said.Kind, out var verbs))
        {
            _verbs[said.Kind] = verbs = new HashSet<string?>(StringComparer.Ordinal);
        }

        verbs.Add(said.Verb);
    }

    /// <summary>The surprise in bits; <paramref name="own"/> are the uses of the same readout and voice, which do not count.</summary>
    public double SurpriseOf(Attribution said, int? year, IReadOnlyList<Attribution> own, VerbSequenceOptions options)
    {
        var same = own.Count(other => other.Verb == said.Verb);
        var (verb, all, kindVerb, kindAll) = (-same, -own.Count, -same, -own.Count);
        var (first, last) = year is { } at ? (at - options.Years, at + options.Years) : (Undated, Undated);
        for (var within = first; within <= last; within++)
        {
            verb += _ofVoice.GetValueOrDefault((said.Voice, said.Verb, within));
            all += _allOfVoice.GetValueOrDefault((said.Voice, within));
            kindVerb += _ofKind.GetValueOrDefault((said.Kind, said.Verb, within));
            kindAll += _allOfKind.GetValueOrDefault((said.Kind, within));
        }

        var prior = (kindVerb + 1.0) / (kindAll + _verbs[said.Kind].Count);
        return Math.Max(0, -Math.Log2((verb + options.PriorWeight * prior) / (all + options.PriorWeight)));
    }

    private static void Increase<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
