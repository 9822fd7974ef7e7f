namespace Rhetoric;

/// <summary>How long the sentences and clauses of a text are, and how much of it is four-character units and lists.</summary>
/// <remarks>For Chinese these say more than a readability grade, whose formulas were fitted to English.</remarks>
[TypeFormatterSource]
public sealed record LengthProfile : IResult
{
    /// <summary>Letters, digits and Han characters; a surrogate pair is one. Marks and white space are left out.</summary>
    public required int Characters { get; init; }

    /// <summary>Sentences that hold one of these.</summary>
    public required int Sentences { get; init; }

    /// <summary>Clauses that hold one of these.</summary>
    public required int Clauses { get; init; }

    /// <summary>Unbroken rows of these: what stands between marks (、 too) and white space.</summary>
    public required int Segments { get; init; }

    /// <summary>Segments of exactly four Han characters, such as 相互尊重.</summary>
    public required int FourCharacterSegments { get; init; }

    /// <summary>How often 、 stands.</summary>
    public required int ListCommas { get; init; }

    /// <summary>Characters for each sentence; null without a sentence.</summary>
    public double? CharactersPerSentence => Ratio(Characters, Sentences);

    /// <summary>Characters for each clause; null without a clause.</summary>
    public double? CharactersPerClause => Ratio(Characters, Clauses);

    /// <summary>Clauses for each sentence; null without a sentence.</summary>
    public double? ClausesPerSentence => Ratio(Clauses, Sentences);

    /// <summary>The share of segments that are four Han characters, 0 to 1; null without a segment.</summary>
    public double? FourCharacterShare => Ratio(FourCharacterSegments, Segments);

    /// <summary>How often 、 stands for every 1,000 characters; null without a character.</summary>
    public double? ListDensity => 1000 * Ratio(ListCommas, Characters);

    /// <summary>How many characters, sentences and clauses.</summary>
    public override string ToString() => ResultLine.Joined(
        ResultLine.Count(Characters, "character"), ResultLine.Count(Sentences, "sentence"), ResultLine.Count(Clauses, "clause"),
        ResultLine.Count(ListCommas, "list comma"));

    private static double? Ratio(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
