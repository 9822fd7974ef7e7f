namespace Rhetoric.Formulas;

/// <summary>How surely a recurring stretch is a formula, and how much it is used.</summary>
/// <remarks>
/// <para>p = 1 / (1 + e^−z), z = constant + Σ weight · evidence, the weights being those of the tier (<c>Data/mining-weights.tsv</c>). The evidence:
/// documents log2 df; counterparts log2(c + 1); length log2 len; freedom; left, right the shares of uses at a clause edge and clause √(left · right);
/// listed; dominance²; cohesion in bits up to 12; words the share that begins and ends with words; function the share of uses that a function character opens or closes as a word by itself (同 in 同各方一道, not in 同舟共济; in English linking words are no part of a phrase);
/// particle 1 where it holds 的; institution also where more than half of the uses of an English phrase are nothing but a name; quoted the share of uses that are a whole quotation (“一国两制”); boilerplate, occasion, sector, institution, frame, value 1 where it holds a word of that class (<c>Data/mining-words.tsv</c>); plain 1 where a Chinese phrase is made of nothing but general nouns (人文交流, 地区和平稳定): it names a field or a good and says nothing of it.</para>
/// <para>The score is p² · log2(1 + df / 3): surely a formula, then in many readouts; what three readouts have counts one, so that the few that a long stretch needs
/// to be seen at all do not lift it above a short one that every tenth readout has. Below p = 0.1 a stretch is none; nor is it where 的 or 了 opens or closes it (in English a word of the class <c>open-edge</c> closes it, or it names one of two), where it is cut out of something longer (<see cref="StretchCuts"/>), where it only counts (五项原则), where less than a third of its uses begin and end with words, where more than half stand inside 《》: the title of a work, and where more than nine tenths stand behind one name (联合国|宪章宗旨和原则).</para>
/// </remarks>
internal sealed class FormulaScore
{
    private const int English = 3;
    private const double MostCohesion = 12;

    private static readonly MiningThresholds Thresholds = MiningThresholds.Default;

    private readonly MiningWeights _weights;
    private readonly MiningWords _words;
    private readonly StretchCuts _cuts;
    private readonly bool _byWords;

    public FormulaScore(MiningWeights weights, MiningWords words, bool byWords)
    {
        _weights = weights;
        _words = words;
        _cuts = new StretchCuts(words);
        _byWords = byWords;
    }

    /// <summary>The tier of a Chinese stretch by its characters.</summary>
    public static FormulaTier TierOf(int length) => length > 6 ? FormulaTier.SevenOrMore : length > 3 ? FormulaTier.FourToSix : FormulaTier.Three;

    /// <summary>The score; null where it is too unlikely to be a formula.</summary>
    public double? Of(in FormulaEvidence evidence, string heading)
    {
        if (evidence.InTitle > Thresholds.MostTitled || evidence.BehindName > Thresholds.MostNamed || evidence.WordFit < Thresholds.LeastWords || (_byWords ? _words.IsOpen(heading) || _words.IsHalfPair(heading) : _words.HasBarredEdge(heading) || _words.IsBareCount(heading) || _cuts.IsCut(evidence, heading)))
        {
            return null;
        }

        Span<double> values = stackalloc double[MiningWeights.Pieces];
        values[(int)MiningEvidence.Constant] = 1;
        values[(int)MiningEvidence.Documents] = Math.Log2(evidence.Documents);
        values[(int)MiningEvidence.Counterparts] = Math.Log2(evidence.Counterparts + 1);
        values[(int)MiningEvidence.Length] = Math.Log2(evidence.Length);
        values[(int)MiningEvidence.Freedom] = evidence.Freedom;
        values[(int)MiningEvidence.Left] = evidence.LeftEdges;
        values[(int)MiningEvidence.Right] = evidence.RightEdges;
        values[(int)MiningEvidence.Clause] = Math.Sqrt(evidence.LeftEdges * evidence.RightEdges);
        values[(int)MiningEvidence.Listed] = evidence.Listed;
        values[(int)MiningEvidence.Dominance] = evidence.Dominance * evidence.Dominance;
        values[(int)MiningEvidence.Cohesion] = Math.Min(evidence.Cohesion, MostCohesion);
        values[(int)MiningEvidence.Words] = evidence.WordFit;
        values[(int)MiningEvidence.Function] = _byWords ? 0 : FunctionEdge(evidence, heading);
        values[(int)MiningEvidence.Particle] = heading.AsSpan(1, heading.Length - 2).Contains('的') ? 1 : 0;
        values[(int)MiningEvidence.Quoted] = evidence.Quoted;
        var classes = _words.ClassesIn(heading, _byWords) | (evidence.Named > Thresholds.LeastNamed ? MiningClasses.Institution : MiningClasses.None);
        foreach (var (_, kind, piece) in MiningWords.Classes)
        {
            values[(int)piece] = (classes & kind) != 0 ? 1 : 0;
        }

        values[(int)MiningEvidence.Plain] = !_byWords && _words.IsPlain(heading) ? 1 : 0;
        var weights = _weights.Of(_byWords ? English : (int)TierOf(evidence.Length));
        var sum = 0.0;
        for (var piece = 0; piece < values.Length; piece++)
        {
            sum += weights[piece] * values[piece];
        }

        var chance = 1 / (1 + Math.Exp(-sum));
        return chance >= Thresholds.LeastChance ? Of(chance, evidence.Documents) : null;
    }

    /// <summary>The score of what is a formula with a probability and stands in so many readouts.</summary>
    public static double Of(double chance, int documents) => chance * chance * Math.Log2(1 + (documents / Thresholds.DocumentsOfOne));

    /// <summary>Whether no function character opens or closes a stretch as a word by itself, in most of its uses; an English one is whole.</summary>
    public bool IsWhole(in FormulaEvidence evidence, string heading) => _byWords || FunctionEdge(evidence, heading) <= Thresholds.MostLone;

    private double FunctionEdge(in FormulaEvidence evidence, string heading) =>
        Math.Max(_words.IsFunction(heading[0]) ? evidence.LoneFirst : 0, _words.IsFunction(heading[^1]) ? evidence.LoneLast : 0);
}
