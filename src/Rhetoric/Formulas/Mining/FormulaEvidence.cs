namespace Rhetoric.Formulas;

/// <summary>What speaks for a recurring stretch being a formula.</summary>
/// <param name="Length">Its characters (Chinese) or words (English).</param>
/// <param name="Documents">The readouts with such a use.</param>
/// <param name="Counterparts">The different counterparts of those.</param>
/// <param name="Freedom">The lesser entropy of the two neighbours over log2 f, 0 to 1, f being its uses in what is said, overlapping ones included; each clause edge is a neighbour of its own.</param>
/// <param name="LeftEdges">The share of uses that open a clause.</param>
/// <param name="RightEdges">The share of uses that close a clause.</param>
/// <param name="Listed">The share of uses with 、 on a side: items of a list.</param>
/// <param name="Dominance">The largest share of uses with one and the same symbol beside them: near 1 for a part of something longer.</param>
/// <param name="Cohesion">The weakest bond between two parts in bits: the least over all splits ab of log2(f N / (f(a) f(b))).</param>
/// <param name="WordFit">The share of uses that begin and end where words do.</param>
/// <param name="InTitle">The share of uses inside 《》.</param>
/// <param name="Quoted">The share of uses that are a whole quotation: “一国两制”.</param>
/// <param name="LoneFirst">The share of uses of which the first symbol is a word by itself: 同 in 同各方一道, not in 同舟共济.</param>
/// <param name="LoneLast">The share of uses of which the last symbol is a word by itself.</param>
/// <param name="Named">In English, the share of uses in which every word but the linking ones is one of the name of a person, an office, a country, a body.</param>
/// <param name="BehindName">In Chinese, the share of uses behind one and the same name where that is the speaker or the counterpart of some readouts; 0 where it is so of none.</param>
internal readonly record struct FormulaEvidence(
    int Length,
    int Documents,
    int Counterparts,
    double Freedom,
    double LeftEdges,
    double RightEdges,
    double Listed,
    double Dominance,
    double Cohesion,
    double WordFit,
    double InTitle,
    double Quoted,
    double LoneFirst,
    double LoneLast,
    double Named,
    double BehindName);
