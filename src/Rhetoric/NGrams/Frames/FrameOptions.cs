namespace Rhetoric;

/// <summary>Which frames are looked for.</summary>
/// <remarks>A side is accepted by its own figures, a frame by those of its slot.</remarks>
public sealed record FrameOptions
{
    /// <summary>
    /// Sides of two to six characters in at least 3 readouts, fillers of one to twelve; at least 5 different fillers, which make up 10 to 70 %
    /// of at least 5 occurrences in at least 3 readouts.
    /// </summary>
    public static FrameOptions Default { get; } = new();

    /// <summary>The same with words: sides of one to three, fillers of one to six.</summary>
    public static FrameOptions Words { get; } = new() { Unit = PhraseUnit.Token, MinSideLength = 1, MaxSideLength = 3, MaxFillerLength = 6 };

    /// <summary>Characters or words.</summary>
    public PhraseUnit Unit { get; init; } = PhraseUnit.Character;

    /// <summary>The fewest units on each side, at least 1. 1 lets in frames such as 为…注入, and much that is none.</summary>
    public int MinSideLength { get; init; } = 2;

    /// <summary>The most units on each side, at least <see cref="MinSideLength"/>.</summary>
    public int MaxSideLength { get; init; } = 6;

    /// <summary>The fewest readouts that hold each side anywhere, at least 1.</summary>
    public int MinSideDocuments { get; init; } = 3;

    /// <summary>The least entropy in bits, at least 0, of what stands before each side and of what stands after it; every edge counts as a symbol of its own.</summary>
    public double MinSideEntropy { get; init; } = 1;

    /// <summary>The fewest units in a filler, at least 1.</summary>
    public int MinFillerLength { get; init; } = 1;

    /// <summary>The most units in a filler, at least <see cref="MinFillerLength"/>.</summary>
    public int MaxFillerLength { get; init; } = 12;

    /// <summary>The fewest different fillers, at least 1.</summary>
    public int MinFillers { get; init; } = 5;

    /// <summary>The fewest occurrences of a frame, at least 1.</summary>
    public int MinCount { get; init; } = 5;

    /// <summary>The fewest readouts that hold a frame, at least 1.</summary>
    public int MinDocuments { get; init; } = 3;

    /// <summary>The least <see cref="PhraseFrame.Variability"/>, 0 to 1: below it a frame is a fixed phrase with exceptions.</summary>
    public double MinVariability { get; init; } = 0.1;

    /// <summary>The greatest <see cref="PhraseFrame.Variability"/>, 0 to 1: above it the sides meet by chance.</summary>
    public double MaxVariability { get; init; } = 0.7;

    /// <summary>The least <see cref="PhraseFrame.Bond"/>, −1 to 1: at 0 the sides meet as often as by chance.</summary>
    public double MinBond { get; init; } = -1;

    /// <summary>Which differences between characters are not seen, in sides and in fillers; each is shown as at its first place.</summary>
    public PhraseFolding Folding { get; init; } = PhraseFolding.None;

    /// <summary>Which stretches of a readout are looked at, each a clause or less, in text order; null for all clauses.</summary>
    public Func<Readout, IEnumerable<TextSpan>>? Stretches { get; init; }

    /// <summary>The words' segmenter; null for <see cref="Rhetoric.Segmenter.Default"/>. Unused for characters.</summary>
    public ISegmenter? Segmenter { get; init; }

    internal void Validate()
    {
        Least.Of(1, MinSideLength);
        Least.Of(MinSideLength, MaxSideLength);
        Least.Of(1, MinSideDocuments);
        Least.Of(1, MinFillerLength);
        Least.Of(MinFillerLength, MaxFillerLength);
        Least.Of(1, MinFillers);
        Least.Of(1, MinCount);
        Least.Of(1, MinDocuments);
        Between(0, double.MaxValue, MinSideEntropy, nameof(MinSideEntropy));
        Between(0, 1, MinVariability, nameof(MinVariability));
        Between(MinVariability, 1, MaxVariability, nameof(MaxVariability));
        Between(-1, 1, MinBond, nameof(MinBond));
        if ((Folding & ~(PhraseFolding.Case | PhraseFolding.Width)) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(Folding), Folding, $"{nameof(Folding)} must be made of {string.Join(", ", Enum.GetNames<PhraseFolding>())}.");
        }

        if (!Enum.IsDefined(Unit))
        {
            throw new ArgumentOutOfRangeException(nameof(Unit), Unit, $"{nameof(Unit)} must be one of {string.Join(", ", Enum.GetNames<PhraseUnit>())}.");
        }
    }

    private static void Between(double least, double most, double value, string name)
    {
        if (!(value >= least && value <= most))
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} is {value}; it must lie from {least} to {most}."));
        }
    }
}
