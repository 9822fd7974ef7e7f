using Rhetoric.Statistics;

namespace Rhetoric;

/// <summary>How lexical diversity is measured.</summary>
public sealed record DiversityOptions
{
    /// <summary>The words of <see cref="Rhetoric.Segmenter.Default"/> as they stand, windows and segments of 100 words, natural logarithms.</summary>
    public static DiversityOptions Default { get; } = new();

    /// <summary>Cuts the text into words; null for <see cref="Rhetoric.Segmenter.Default"/>.</summary>
    public ISegmenter? Segmenter { get; init; }

    /// <summary>Which differences between characters make no different word.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>The words in a window of MATTR, at least 1.</summary>
    public int Window { get; init; } = 100;

    /// <summary>The words in a segment of MSTTR, at least 1.</summary>
    public int Segment { get; init; } = 100;

    /// <summary>The words drawn for HD-D, at least 1.</summary>
    public int Draws { get; init; } = LexicalDiversity.DefaultDraws;

    /// <summary>The type-token ratio at which a factor of MTLD is full, between 0 and 1.</summary>
    public double MtldThreshold { get; init; } = LexicalDiversity.DefaultMtldThreshold;

    /// <summary>The base of the logarithms in Summer's S, Dugast's U and Maas's a², above 1: e, or 10 for the figures of quanteda.</summary>
    public double LogBase { get; init; } = Math.E;

    internal void Validate()
    {
        if ((Folding & ~(PhraseFolding.Case | PhraseFolding.Width)) != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(Folding), Folding, $"{nameof(Folding)} must be one of {string.Join(", ", Enum.GetNames<PhraseFolding>())}.");
        }

        Least.Of(1, Window);
        Least.Of(1, Segment);
        Least.Of(1, Draws);
        if (!(MtldThreshold is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(MtldThreshold), MtldThreshold, $"{nameof(MtldThreshold)} must lie between 0 and 1.");
        }

        if (!(LogBase > 1) || double.IsInfinity(LogBase))
        {
            throw new ArgumentOutOfRangeException(nameof(LogBase), LogBase, $"{nameof(LogBase)} must be above 1 and finite.");
        }
    }
}
