using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How varied the words of a text are, by every measure of <see cref="LexicalDiversity"/>; null where one is not defined for the text.</summary>
/// <remarks>Most measures fall as a text grows: compare texts of equal length, or look at MATTR, MTLD and HD-D.</remarks>
[TypeFormatterSource]
public sealed record DiversityProfile : IResult
{
    /// <summary>N, the words of the text; marks and white space are left out.</summary>
    public required int Tokens { get; init; }

    /// <summary>V, the different words.</summary>
    public required int Types { get; init; }

    /// <summary>TTR, <see cref="LexicalDiversity.TypeTokenRatio"/>; null without a word.</summary>
    public double? TypeTokenRatio { get; init; }

    /// <summary>R, <see cref="LexicalDiversity.GuiraudR"/>; null without a word.</summary>
    public double? GuiraudR { get; init; }

    /// <summary>CTTR, <see cref="LexicalDiversity.CorrectedTypeTokenRatio"/>; null without a word.</summary>
    public double? CorrectedTypeTokenRatio { get; init; }

    /// <summary>C, <see cref="LexicalDiversity.HerdanC"/>; null for fewer than two words.</summary>
    public double? HerdanC { get; init; }

    /// <summary>S, <see cref="LexicalDiversity.SummerS"/>; null for fewer than two different words or three in all.</summary>
    public double? SummerS { get; init; }

    /// <summary>U, <see cref="LexicalDiversity.DugastU"/>; null where no word is repeated.</summary>
    public double? DugastU { get; init; }

    /// <summary>a², <see cref="LexicalDiversity.MaasA2"/>; null where no word is repeated.</summary>
    public double? MaasA2 { get; init; }

    /// <summary>K, <see cref="LexicalDiversity.YuleK"/>; null without a word.</summary>
    public double? YuleK { get; init; }

    /// <summary>I, <see cref="LexicalDiversity.YuleI"/>; null where no word is repeated.</summary>
    public double? YuleI { get; init; }

    /// <summary>D, <see cref="LexicalDiversity.SimpsonD"/>; null for fewer than two words.</summary>
    public double? SimpsonD { get; init; }

    /// <summary>Vm, <see cref="LexicalDiversity.HerdanVm"/>; null without a word.</summary>
    public double? HerdanVm { get; init; }

    /// <summary>HD-D, <see cref="LexicalDiversity.HypergeometricDiversity"/>; null for fewer words than <see cref="DiversityOptions.Draws"/>.</summary>
    public double? HypergeometricDiversity { get; init; }

    /// <summary>voc-D, <see cref="LexicalDiversity.VocD"/>; null for fewer than 50 words, or where no word is repeated.</summary>
    public double? VocD { get; init; }

    /// <summary>MATTR, <see cref="LexicalDiversity.MovingAverageTypeTokenRatio"/>; null for fewer words than <see cref="DiversityOptions.Window"/>.</summary>
    public double? MovingAverageTypeTokenRatio { get; init; }

    /// <summary>MSTTR, <see cref="LexicalDiversity.MeanSegmentalTypeTokenRatio"/>; null for fewer words than <see cref="DiversityOptions.Segment"/>.</summary>
    public double? MeanSegmentalTypeTokenRatio { get; init; }

    /// <summary>MTLD, <see cref="LexicalDiversity.Mtld"/>; null without a word.</summary>
    public double? Mtld { get; init; }

    /// <summary>The number of tokens and types, and three figures.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Tokens, "token"), ResultLine.Count(Types, "type"), $"TTR {ResultLine.Figure(TypeTokenRatio)}",
        $"MATTR {ResultLine.Figure(MovingAverageTypeTokenRatio)}", $"MTLD {ResultLine.Figure(Mtld)}");
}
