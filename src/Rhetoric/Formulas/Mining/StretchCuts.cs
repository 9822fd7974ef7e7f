namespace Rhetoric.Formulas;

/// <summary>Whether a recurring Chinese stretch is cut out of something longer, by its words and by how its uses begin and end.</summary>
/// <remarks>
/// <para>It is where what opens or closes it only joins (和友谊), leads (一些分歧), or is bound to what stands before it (管控|好分歧); where what closes it governs what nearly always follows (共同维护|地区和平,
/// 推动两国关系|发展, 高水平|开放); where it opens with an attribute that is a clause or a place (发挥的|重要作用, 在地区事务中的|协调); where it begins with a preposition and says nothing of what that leads to
/// (从战略高度); where it begins with a noun that wants its owner (两国|关系不断发展), or behind the preposition whose verb it has (给|两国人民带来福祉); where it is nothing but a manner and a verb that wants an object (不断提升); and where two countries close it (推动中巴|经济走廊).</para>
/// <para>The words stand in <c>Data/mining-words.tsv</c>, the shares in <c>Data/mining-thresholds.tsv</c>. Cost: O(length) but for headings with such a word, which are cut into words.</para>
/// </remarks>
internal sealed class StretchCuts
{
    private const int PairLength = 2;
    private const int WordsOfJoined = 2;
    private const char Particle = '的';
    private const char VerbTag = 'v';
    private const char NounTag = 'n';

    private static readonly MiningThresholds Thresholds = MiningThresholds.Default;

    private readonly MiningWords _words;

    public StretchCuts(MiningWords words)
    {
        _words = words;
    }

    /// <summary>Whether the stretch with this heading is cut.</summary>
    public bool IsCut(in FormulaEvidence evidence, string heading) =>
        IsTorn(evidence, heading) || IsWithoutRest(evidence, heading) || IsWithoutHead(evidence, heading) || EndsWithPair(heading);

    // 和友谊, cut from 信任和友谊; 和平 begins with another word. 好分歧 is cut from 管控好分歧, 好伙伴 stands in lists.
    private bool IsTorn(in FormulaEvidence evidence, string heading) =>
        _words.OpensBarred(heading)
        || (evidence.LoneFirst > Thresholds.MostLone && _words.OpensNone(heading[0])) || (evidence.LoneLast > Thresholds.MostLone && _words.ClosesNone(heading[^1]))
        || (evidence.LoneFirst > Thresholds.MostLone && _words.JoinsOne(heading[0]) && Segmenter.Default.Cut(heading).Length == WordsOfJoined)
        || (evidence.LoneFirst > Thresholds.MostLone && evidence.LeftEdges < Thresholds.LeastClosed && evidence.Listed < Thresholds.LeastClosed && _words.IsBound(heading[0]));

    // 共同维护 wants an object, 不断深化 often has none; 不断提升 has neither object nor subject. 推动两国关系 wants to be told where to.
    private bool IsWithoutRest(in FormulaEvidence evidence, string heading) =>
        (evidence.RightEdges < Thresholds.LeastClosed && (_words.EndsOpen(heading) || _words.IsDriven(heading))) || _words.IsBareManner(heading);

    private bool IsWithoutHead(in FormulaEvidence evidence, string heading) =>
        _words.IsOfPlace(heading) || OpensWithClause(heading) || IsBarePreposition(evidence, heading) || (evidence.LeftEdges < Thresholds.LeastClosed && (_words.OpensPossessed(heading) || IsWithoutReceiver(heading)));

    // 发挥|的|重要作用.
    private static bool OpensWithClause(string heading) =>
        heading.Contains(Particle, StringComparison.Ordinal) && Segmenter.Default.Tag(heading) is { Count: > 2 } words && words[1].Text is [Particle] && words[0].Tag[0] == VerbTag;

    // 从|战略|高度, but 从|实际|出发.
    private bool IsBarePreposition(in FormulaEvidence evidence, string heading) =>
        evidence.LoneFirst > Thresholds.MostLone && _words.IsPreposition(heading[0]) && Segmenter.Default.Tag(heading).All(word => word.Tag[0] != VerbTag);

    // 两国人民|带来, 带来: to whom is said before it.
    private bool IsWithoutReceiver(string heading) =>
        _words.GivenAt(heading) is >= 0 and var at && (at == 0 || (Segmenter.Default.Tag(heading)[0] is { Tag: [NounTag, ..] } owner && owner.Text.Length <= at));

    // 推动中巴, cut from 推动中巴经济走廊建设; 中文 is another word.
    private static bool EndsWithPair(string heading) =>
        heading.Length > PairLength && CountryPairs.LengthAt(heading, heading.Length - PairLength) == PairLength
        && Segmenter.Default.Tag(heading)[^1] is { Text.Length: 1 } or { Text.Length: PairLength, Tag: "ns" or "nt" };
}
