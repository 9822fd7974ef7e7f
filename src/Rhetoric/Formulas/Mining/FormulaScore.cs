namespace Rhetoric.Formulas;

/// <summary>How surely a recurring stretch is a formula, and how much it is used.</summary>
/// <remarks>
/// <para>p = 1 / (1 + e^−z), z = constant + Σ weight · evidence, the weights being those of the tier (<c>Data/mining-weights.tsv</c>). The evidence:
/// documents log2 df; counterparts log2(c + 1); length log2 len; freedom; left, right the shares of uses at a clause edge and clause √(left · right);
/// listed; dominance²; cohesion in bits up to 12; words the share that begins and ends with words; function 1 where a function character opens or closes it (in English linking words are no part of a phrase);
/// particle 1 where it holds 的; boilerplate, occasion, sector, institution, frame, value 1 where it holds a word of that class (<c>Data/mining-words.tsv</c>).</para>
/// <para>The score is p² · log2(1 + df): surely a formula, then in many readouts. Below p = 0.1 a stretch is none, and where 的 or 了 opens or closes it, and where more than half of its uses stand inside 《》: the title of a work.</para>
/// </remarks>
internal sealed class FormulaScore
{
    private const int English = 3;
    private const double MostCohesion = 12;
    private const double LeastChance = 0.1;
    private const double MostTitled = 0.5;

    private readonly MiningWeights _weights;
    private readonly MiningWords _words;
    private readonly bool _byWords;

    public FormulaScore(MiningWeights weights, MiningWords words, bool byWords)
    {
        _weights = weights;
        _words = words;
        _byWords = byWords;
    }

    /// <summary>The tier of a Chinese stretch by its characters.</summary>
    public static FormulaTier TierOf(int length) => length > 6 ? FormulaTier.SevenOrMore : length > 3 ? FormulaTier.FourToSix : FormulaTier.Three;

    /// <summary>The score; null where it is too unlikely to be a formula.</summary>
    public double? Of(in FormulaEvidence evidence, string heading)
    {
        if (evidence.InTitle > MostTitled || (!_byWords && _words.HasBarredEdge(heading)))
        {
            return null;
        }

        var column = _byWords ? English : (int)TierOf(evidence.Length);
        var classes = _words.ClassesIn(heading, _byWords);
        var sum = _weights.Of("constant")[column];
        Add("documents", Math.Log2(evidence.Documents));
        Add("counterparts", Math.Log2(evidence.Counterparts + 1));
        Add("length", Math.Log2(evidence.Length));
        Add("freedom", evidence.Freedom);
        Add("left", evidence.LeftEdges);
        Add("right", evidence.RightEdges);
        Add("clause", Math.Sqrt(evidence.LeftEdges * evidence.RightEdges));
        Add("listed", evidence.Listed);
        Add("dominance", evidence.Dominance * evidence.Dominance);
        Add("cohesion", Math.Min(evidence.Cohesion, MostCohesion));
        Add("words", evidence.WordFit);
        Add("function", !_byWords && _words.HasFunctionEdge(heading) ? 1 : 0);
        Add("particle", heading.AsSpan(1, heading.Length - 2).Contains('的') ? 1 : 0);
        Add("boilerplate", classes.HasFlag(MiningClasses.Boilerplate) ? 1 : 0);
        Add("occasion", classes.HasFlag(MiningClasses.Occasion) ? 1 : 0);
        Add("sector", classes.HasFlag(MiningClasses.Sector) ? 1 : 0);
        Add("institution", classes.HasFlag(MiningClasses.Institution) ? 1 : 0);
        Add("frame", classes.HasFlag(MiningClasses.Frame) ? 1 : 0);
        Add("value", classes.HasFlag(MiningClasses.Value) ? 1 : 0);
        var chance = 1 / (1 + Math.Exp(-sum));
        return chance >= LeastChance ? chance * chance * Math.Log2(1 + evidence.Documents) : null;

        void Add(string name, double value) => sum += _weights.Of(name)[column] * value;
    }
}
